import {
  argumentsOf,
  defineRule,
  isMovingBranch,
  isSystem,
  looseIn,
  looseSource,
  movingList,
  packageCommand,
  quote,
  runsOf,
  type ShellCommand,
  type ShellWord,
} from "../../src/rule.ts";

export default defineRule({
  id: "pinned-packages",
  on: "dockerfile",
  severity: "info",
  profile: "strict",
  summary: "Pin the versions of installed packages and cloned repositories.",
  why: "What is not pinned is whatever was newest when the layer was built: two builds of one commit differ, and a release that was taken over an hour ago is in the image at once. Distributions delete old versions, so for their packages a pinned base image by digest is the better half of this.",
  standards: ["OWASP-13"],
  references: { "Pinning base images": "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN apt-get install -y curl=7.88.1-10 [|git vim|] && pip install [|requests|] && npm install -g [|@scope/tool|]\nRUN git clone --depth 1 [|https://example.com/r.git|] && go install [|example.com/t@latest|]\n",
      good: "FROM debian:12.9\nRUN apt-get install -y curl=7.88.1-10 ./local.deb $PKGS && pip install requests==2.32.3 -r r.txt . && npm install -g @scope/tool@1.2.3\nRUN git clone -b v1.2 https://example.com/r.git && go install example.com/t@v1.2.3 && apk add --virtual .build gcc=~13\n",
    },
  ],
  *check(document, project) {
    for (const { commands } of runsOf(document, project)) {
      const settles = commands.some(
        ({ name, words }) => name === "git" && words.some(({ text }) => /^(?:checkout|reset|switch|fetch)$/.test(text)),
      );
      for (const [at, command] of commands.entries()) {
        const install = packageCommand(command);
        const loose = install ? looseIn(install) : [];
        const [first] = loose;
        const last = loose[loose.length - 1];
        if (install && first && last) {
          const names = loose.map(({ text }) => text);
          yield {
            at: { span: { ...first.span, end: Math.max(first.span.end, last.span.end) } },
            severity: isSystem(install.manager) ? "info" : "low",
            message: `no version is pinned for ${names.slice(0, 8).join(", ")}${names.length > 8 ? ` and ${names.length - 8} more` : ""}`,
          };
        }
        const list = install && movingList(install, command, commands.slice(0, at));
        if (list)
          yield {
            at: list,
            severity: "medium",
            profile: "recommended",
            message: `${quote(list.text)} can list other packages on every build, and their setup code runs in it; use a local file, or the address of a commit`,
          };
        const repository = settles ? undefined : (cloned(command) ?? (install && looseSource(install)));
        if (repository)
          yield {
            at: repository,
            severity: "low",
            message: `${quote(repository.text)} is cloned as it is at that minute: name a tag or a commit`,
          };
      }
    }
  },
});

/** A repository that is cloned at no tag, and at whose commits nobody looks afterwards. */
function cloned(command: ShellCommand): ShellWord | undefined {
  if (command.name !== "git") return undefined;
  const verb = command.words.findIndex(({ text }) => text === "clone");
  if (verb < 0) return undefined;
  const args = argumentsOf(command, "git clone", verb + 1);
  const at = args.options.find(({ name }) => name === "-b" || name === "--branch" || name === "--revision")?.value?.text;
  const [source] = args.operands;
  const isLocal = source && /^(?:\.|\/|~|file:)/.test(source.text);
  return isLocal || (at !== undefined && !isMovingBranch(at)) ? undefined : source;
}
