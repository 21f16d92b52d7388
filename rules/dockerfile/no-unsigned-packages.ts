import { downloaders } from "../../src/knowledge/downloaders.ts";
import {
  argumentsOf,
  commandsNamed,
  commandsOf,
  type DockerfileDocument,
  defineRule,
  downloadOf,
  HOLE,
  isAptKeyring,
  isVerified,
  type PackageCommand,
  type Project,
  packageCommand,
  printers,
  quote,
  type ShellCommand,
  type ShellWord,
  type Span,
  told,
  trustedForAll,
  withoutOption,
  writtenBy,
} from "../../src/rule.ts";

interface Hit {
  readonly span: Span;
  readonly what: string;
  readonly local?: boolean;
  /** The package files it is about. */
  readonly files?: readonly ShellWord[];
  readonly edits?: ReturnType<typeof withoutOption>;
}

export default defineRule({
  id: "no-unsigned-packages",
  on: "dockerfile",
  severity: "high",
  otherwise: { medium: "a key is trusted for every repository", low: "a package file that the build itself made is installed" },
  profile: "recommended",
  summary: "Do not disable package signature checks.",
  why: "Only the signature ties a package to the distribution that made it. Without it a mirror, a proxy or anyone on the network path decides what is installed, as root, in every image that is built.",
  standards: ["CIS-4.11", "CWE-347"],
  references: { "CWE-347: improper verification of a signature": "https://cwe.mitre.org/data/definitions/347.html" },
  help: "remove it, and install the key of the repository: in /etc/apt/keyrings with `signed-by=`, or with `rpm --import`",
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM alpine:3.21\nRUN apk add [|--allow-untrusted|] tool\n",
      good: "FROM alpine:3.21\nRUN apk add tool\n",
    },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nRUN apt-get install -y [|--allow-unauthenticated|] tool && echo [|"deb [trusted=yes] https://example.com/ ./"|] >> /etc/apt/sources.list\n',
      good: "FROM debian:12.9\nENV GOPRIVATE=example.com/private\nRUN apt-get install -y tool && GONOSUMDB=example.com/private go install example.com/tool@v1 && echo gpgcheck=1 > /etc/yum.repos.d/x.repo\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM rockylinux:9.3\nCOPY <<EOF /etc/yum.repos.d/x.repo\n[x]\nbaseurl=https://example.com\n[|gpgcheck=0|]\nEOF\nRUN dnf install -y [|--nogpgcheck|] tool\n",
    },
  ],
  *check(document, project) {
    let saved: ReadonlySet<string> | undefined;
    for (const ran of commandsOf(document, project)) {
      const { command } = ran;
      if (!mayTrust(command)) continue;
      for (const hit of hitsOf(command)) {
        saved ??= savedBy(document, project);
        if (hit.files?.length && isVerified(hit.files, ran, saved)) continue;
        // A file that was downloaded is nobody's own.
        const isOwn = hit.local && !command.words.some(({ text }) => saved?.has(lastPart(text)));
        yield problemOf({ ...hit, local: isOwn === true });
      }
      const trusted = trustedForAll(command);
      if (trusted) yield trustProblem(trusted);
    }
    for (const { copies, assignments } of document.stages) {
      for (const { destination } of copies)
        if (destination.state !== "unknown" && isAptKeyring(destination.value)) yield trustProblem(destination);
      for (const { instruction } of copies)
        for (const { span } of instruction.heredocs)
          for (const match of document.source.text.slice(span.start, span.end).matchAll(new RegExp(inFile.source, "gim")))
            yield problemOf({
              span: { ...span, start: span.start + match.index, end: span.start + match.index + match[0].length },
              what: match[0],
            });
      for (const { keyword, name, literal, span } of assignments)
        if (keyword === "ENV" && goSwitch(name, literal)) yield problemOf({ span, what: `${name}=${literal}` });
    }
  },
});

/** The programs that are looked at below, besides package managers and what writes into a file. */
const programs = new Set([..."rpm rpmkeys go apt-key curl wget gpg gpg2 tee cp mv install ln".split(" "), ...printers]);

const mayTrust = (command: ShellCommand): boolean =>
  programs.has(command.name) || command.redirects.length > 0 || command.assignments.length > 0 || packageCommand(command) !== undefined;

/** The names of the files that the commands of a document download. */
const savedBy = (document: DockerfileDocument, project: Project): ReadonlySet<string> =>
  new Set(
    commandsNamed(document, project, downloaders).flatMap(
      ({ command }) => downloadOf(command)?.saved.map(({ file }) => lastPart(file.text)) ?? [],
    ),
  );

const problemOf = ({ span, what, local, edits }: Hit) => ({
  at: { span },
  severity: local ? ("low" as const) : ("high" as const),
  message: local
    ? `${quote(what)} installs a package file without its signature: let the stage that builds it sign it`
    : `${quote(what)} installs packages without checking their signature`,
  ...(edits?.length ? { fix: { safety: "unsafe" as const, title: `remove ${what}`, edits } } : {}),
});

const lastPart = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

const trustProblem = (at: { readonly span: Span }) => ({
  at,
  severity: "medium" as const,
  ...told(
    "apt trusts this key for every repository",
    { label: "its owner can replace any package", joint: ", so " },
    { help: "save it in /etc/apt/keyrings and name it with signed-by= in the source" },
  ),
});

/** Settings of package sources, as they stand in their files. */
const inFile =
  /\[[^\][\n]{0,500}\btrusted=yes\b[^\][\n]{0,500}\]|^[ \t]*(?:pkg_)?gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b|APT::Get::AllowUnauthenticated[ \t]+"?(?:true|1|yes)|Acquire::AllowInsecureRepositories[ \t]+"?(?:true|1|yes)|^[ \t]*allow-untrusted/im;

const goSwitch = (name: string, value: string): boolean =>
  name.startsWith("GO") &&
  ((/^(?:GOSUMDB|GONOSUMCHECK)$/.test(name) && /^(?:off|1)$/.test(value)) || (/^(?:GONOSUMDB|GONOSUMCHECK)$/.test(name) && value === "*"));

const switches: Readonly<Record<string, RegExp>> = {
  apk: /^--allow-untrusted$/,
  apt: /^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o|--option)=(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=["']?(?:true|1|yes))$/i,
  dnf: /^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:[\w*.-]+\.)?gpgcheck=(?:0|false|no))$/i,
  zypper: /^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpg-auto-import-keys-all)$/,
};

function* hitsOf(command: ShellCommand): Generator<Hit> {
  const { name, words, assignments } = command;
  const manager = packageCommand(command);
  if (manager) yield* switchedOff(manager, command);
  if (name === "rpm" || name === "rpmkeys") {
    const option = argumentsOf(command, "rpm").options.find(({ name: each }) => /^--(?:nosignature|nodigest)$/.test(each));
    if (option)
      yield {
        span: option.word.span,
        what: option.name,
        local: !words.some(({ text }) => /^https?:/.test(text)),
        files: argumentsOf(command, "rpm").operands,
        edits: withoutOption(command, option),
      };
  }
  for (const { name: variable, value, span } of assignments)
    if (goSwitch(variable, value.text)) yield { span, what: `${variable}=${value.text}` };
  if (name === "go" && words[1]?.text === "env") {
    const word = words.find(({ text }) => goSwitch(text.split("=")[0] ?? "", text.split("=")[1] ?? ""));
    if (word) yield { span: word.span, what: word.text };
  }
  if (writtenBy(command).files.length > 0) yield* settingsIn(command);
}

/** The options of a package manager that leave signatures aside. */
function* switchedOff(manager: PackageCommand, command: ShellCommand): Generator<Hit> {
  const pattern = switches[manager.manager];
  if (!pattern || fetchesNothing(manager)) return;
  const found = manager.args.options.filter(({ name, value }) => pattern.test(`${name}${value ? `=${value.text}` : ""}`));
  if (found.length === 0) return;
  const files = manager.packages.filter(({ text }) => /^\.{0,2}\/|\.(?:apk|deb|rpm)$/.test(text));
  const local =
    manager.action === "install" &&
    files.length > 0 &&
    files.length === manager.packages.length &&
    files.every(({ text }) => !/^https?:/.test(text) && !text.startsWith(HOLE));
  // apk refuses a file whose key nobody brought (apk-keys(5)).
  const needsKey = manager.manager === "apk" && files.length > 0;
  for (const option of found)
    yield {
      span: option.word.span,
      what: option.name,
      local,
      files: local ? files : [],
      edits: needsKey ? [] : withoutOption(command, option),
    };
}

/** What removes or cleans has no signature to check; apt's other verbs read the lists of repositories. */
const fetchesNothing = ({ action, manager }: PackageCommand): boolean =>
  action === "remove" || action === "clean" || (action === "other" && manager !== "apt");

/** The first such setting in the text that a command writes into a file. */
function* settingsIn({ name, words, redirects }: ShellCommand): Generator<Hit> {
  const texts = [...words.slice(1), ...redirects.flatMap(({ operator, target }) => (operator.startsWith("<<") ? [target] : []))];
  const line = texts.find(({ text }) =>
    inFile.test(name === "sed" ? text.replace(/^.*?s[/|#,][^/|#,\n\r\u2028\u2029]*[/|#,]/, "") : text.replace(/\\n/g, "\n")),
  );
  if (line)
    yield {
      span: line.span,
      local: /\bfile:/.test(line.text),
      what: inFile.exec(line.text.replace(/\\n/g, "\n"))?.[0].trim() ?? "this setting",
    };
}
