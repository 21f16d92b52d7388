import {
  argumentsOf,
  defineRule,
  HOLE,
  isSystem,
  type PackageCommand,
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
      for (const command of commands) {
        const install = packageCommand(command);
        const loose = install?.action === "install" ? install.packages.filter((word) => isLoose(install, word)) : [];
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
        const repository = settles ? undefined : cloned(command);
        if (repository)
          yield {
            at: repository,
            severity: "low",
            message: `${quote(repository.text)} is cloned as it is at that minute: check out a tag or a commit`,
          };
      }
    }
  },
});

const versions: Readonly<Record<string, RegExp>> = {
  apt: /=|\/[a-z-]+$/,
  apk: /[=<>~]|^[.!]|@/,
  dnf: /-\d+[.:]|^@|\*/,
  zypper: /[=<>]|-\d/,
  pip: /[=<>~!]|@ |\.whl$|\.(?:zip|tar\.gz)$|#sha256=/,
  npm: /.@(?!latest|next)./,
  yarn: /.@(?!latest|next)./,
  pnpm: /.@(?!latest|next)./,
  gem: /:\d|\.gem$/,
  go: /@(?!latest)./,
  cargo: /@./,
  conda: /[=<>]|^-/,
  composer: /:./,
};

/** A package by name, known, without a version. */
function isLoose({ manager, args, global, verb }: PackageCommand, { text }: ShellWord): boolean {
  const pattern = versions[manager];
  if (args.options.some(({ name }) => name === "--only-upgrade" || name === "--no-index")) return false;
  if (!pattern || text === "" || text.includes(HOLE) || text.startsWith("$") || pattern.test(text)) return false;
  // Paths, files and repositories have a version, or none, of their own.
  if (
    /^(?:\.{0,2}\/|\.$|~|https?:|git\+|file:|-)|\.(?:deb|rpm|apk|whl|tgz|tar\.gz|jar)$|\.(?:rpm|deb)\?/.test(text) ||
    text === "." ||
    text.startsWith(".[")
  )
    return false;
  if (manager === "npm" || manager === "yarn" || manager === "pnpm") return global || verb?.text === "add" || manager === "npm";
  if (manager === "cargo") return !args.options.some(({ name }) => /^--(?:version|vers|git|path)$/.test(name));
  if (manager === "gem") return !args.options.some(({ name }) => name === "-v" || name === "--version");
  if (manager === "go") return verb?.text === "install" && text.includes("@latest");
  if (manager === "dnf") return !/group/.test(verb?.text ?? "") && verb?.text !== "module";
  // The newest pip is the one to install the rest with.
  if (
    manager === "pip" &&
    /^(?:pip|setuptools|wheel)$/.test(text) &&
    args.options.some(({ name }) => name === "-U" || name === "--upgrade")
  )
    return false;
  if (manager === "pip") return !args.options.some(({ name }) => /^(?:-c|--constraint)$/.test(name));
  return true;
}

/** A repository that is cloned at no tag, and at whose commits nobody looks afterwards. */
function cloned(command: ShellCommand): ShellWord | undefined {
  if (command.name !== "git") return undefined;
  const at = command.words.findIndex(({ text }) => text === "clone");
  if (at < 0) return undefined;
  const args = argumentsOf(command, "git clone", at + 1);
  if (args.options.some(({ name }) => name === "-b" || name === "--branch")) return undefined;
  return args.operands[0];
}
