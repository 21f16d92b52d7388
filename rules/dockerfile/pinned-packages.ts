import {
  argumentsOf,
  commandsNamed,
  defineRule,
  hasCommand,
  isMovingBranch,
  isSystem,
  looseIn,
  looseSource,
  movingList,
  packageCommandsOf,
  quote,
  type ShellCommand,
  type ShellWord,
  told,
} from "../../src/rule.ts";

export default defineRule({
  id: "pinned-packages",
  on: "dockerfile",
  severity: "info",
  profile: "strict",
  summary: "Pin the versions of installed packages and cloned repositories.",
  why: "An unpinned package is whatever was newest when the layer was built: two builds of one commit differ, and a release that was compromised an hour ago is in the image at once. Distributions delete old versions, so for their packages a base image pinned by digest matters more.",
  instead:
    "Pin the versions that you tested: `apt-get install -y curl=VERSION` from `apt-cache policy curl`, `pip freeze`, `npm ls`, or a tag of the repository. For distribution packages, a base image with a digest, updated by a bot, does more than versions that the mirror deletes.",
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
    const isSettled = hasCommand(settles);
    const asCloned = (repository: ShellWord) => ({
      at: repository,
      severity: "low" as const,
      ...told(`${quote(repository.text)} is cloned without a version`, { help: `name a tag or a commit`, joint: ": " }),
    });
    for (const { ran, call } of packageCommandsOf(document, project)) {
      const loose = looseIn(call);
      const [first] = loose;
      const last = loose[loose.length - 1];
      if (first && last) {
        const names = loose.map(({ text }) => text);
        yield {
          at: { span: { ...first.span, end: Math.max(first.span.end, last.span.end) } },
          severity: isSystem(call.manager) ? "info" : "low",
          message: `no version is pinned for ${names.slice(0, 8).join(", ")}${names.length > 8 ? ` and ${names.length - 8} more` : ""}`,
        };
      }
      const list = movingList(call, ran);
      if (list)
        yield {
          at: list,
          severity: "medium",
          profile: "recommended",
          ...told(`${quote(list.text)} can list different packages on every build, and their setup code runs in it`, {
            help: `use a local file, or the URL of a commit`,
          }),
        };
      const repository = looseSource(call);
      if (repository && !isSettled(ran.commands)) yield asCloned(repository);
    }
    for (const { command, commands } of commandsNamed(document, project, git)) {
      const repository = cloned(command);
      if (repository && !isSettled(commands)) yield asCloned(repository);
    }
  },
});

const git = new Set(["git"]);

/** It goes to a commit that is named, or may be. */
const settles = ({ name, words }: ShellCommand): boolean =>
  name === "git" && words.some(({ text }) => /^(?:checkout|reset|switch|fetch)$/.test(text));

/** A repository that is cloned at no tag, and at whose commits nobody looks afterwards. */
function cloned(command: ShellCommand): ShellWord | undefined {
  const verb = command.words.findIndex(({ text }) => text === "clone");
  if (verb < 0) return undefined;
  const args = argumentsOf(command, "git clone", verb + 1);
  const at = args.options.find(({ name }) => name === "-b" || name === "--branch" || name === "--revision")?.value?.text;
  const [source] = args.operands;
  const isLocal = source && /^(?:\.|\/|~|file:)/.test(source.text);
  return isLocal || (at !== undefined && !isMovingBranch(at)) ? undefined : source;
}
