import {
  type Copy,
  commandsOf,
  type DockerfileDocument,
  defineRule,
  digests,
  downloadOf,
  hasCommand,
  isCleartext,
  isSystem,
  knownValue,
  type PackageCommand,
  type Problem,
  type Project,
  packageCommand,
  quote,
  type ShellCommand,
  type ShellWord,
  type Source,
  told,
  verifies,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-cleartext-download",
  on: "dockerfile",
  severity: "medium",
  otherwise: { low: "what is fetched is signed, or its checksum is compared" },
  profile: "recommended",
  summary: "Do not download over http or ftp.",
  why: "http does not protect a download: any router, proxy or open network between the builder and the server can replace it unnoticed, and the replacement is built into the image.",
  standards: ["CWE-319"],
  references: { "CWE-319: cleartext transmission": "https://cwe.mitre.org/data/definitions/319.html" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN curl -fsSLO [|http://example.com/tool.tgz|] && pip install --index-url [|http://pypi.example.com/simple|] x\nADD [|http://example.com/a.tgz|] /opt/\n",
      good: "FROM debian:12.9\nRUN curl -fsSLO https://example.com/tool.tgz && pip install --index-url https://pypi.example.com/simple x\nADD https://example.com/a.tgz /opt/\n",
    },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nRUN echo [|"deb http://deb.example.com/debian stable main"|] > /etc/apt/sources.list.d/x.list\n',
      good: "FROM debian:12.9\nRUN curl -f http://localhost:8080/ready && wget http://db/dump && echo see http://example.com && export http_proxy=http://proxy.example.com:3128\nHEALTHCHECK CMD curl -f http://example.com/health\n",
    },
  ],
  *check(document, project) {
    yield* fetchedByCommands(document, project);
    for (const { assignments, copies } of document.stages) {
      for (const { keyword, name, literal, span } of assignments)
        if (keyword !== "LABEL" && isCleartext(literal) && indexVariable.test(name))
          yield {
            at: { span },
            ...messageFor(literal),
            ...withHttps({ text: literal, span: { ...span, start: span.end - literal.length } }, document.source),
          };
      for (const copy of copies) {
        yield* sourcesWritten(copy, document.source);
        yield* added(copy);
      }
    }
  },
});

/** Variables that say where a package manager looks. */
const indexVariable = /^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|NPM_CONFIG_REGISTRY|GOPROXY)$/i;

const messageFor = (url: string) =>
  told(`${quote(url)} is fetched without encryption`, { label: "anyone on the network path can replace it", joint: ", so " });

function* fetchedByCommands(document: DockerfileDocument, project: Project): Generator<Problem> {
  const isChecked = hasCommand((each) => verifies(each) || digests(each));
  for (const { command, commands } of commandsOf(document, project))
    for (const { word, signed } of urlsOf(command))
      yield {
        at: word,
        severity: signed || isChecked(commands) ? "low" : "medium",
        ...(signed
          ? told(`${quote(word.text)} is fetched without encryption`, {
              label: "packages are signed, but anyone on the network path can see what is requested and hold updates back",
            })
          : messageFor(word.text)),
        ...(signed ? {} : withHttps(word)),
      };
}

/** Package sources written to a file by a heredoc of `COPY`. */
function* sourcesWritten({ instruction, destination }: Copy, { text }: Source): Generator<Problem> {
  if (instruction.heredocs.length === 0 || !/\.repo$|sources\.list|repositories$/.test(knownValue(destination) ?? "")) return;
  for (const { span } of instruction.heredocs)
    for (const match of text.slice(span.start, span.end).matchAll(/^(?:baseurl\s*=\s*|deb\s+|)((?:http|ftp):\/\/\S+)/gm)) {
      const url = match[1] ?? "";
      const start = span.start + match.index + match[0].length - url.length;
      if (isCleartext(url)) {
        const at = { span: { ...span, start, end: start + url.length } };
        yield { at, ...messageFor(url), ...withHttps({ text: url, ...at }) };
      }
    }
}

/** What `ADD` fetches. */
function* added({ instruction, sources }: Copy): Generator<Problem> {
  if (instruction.keyword !== "ADD") return;
  const hasChecksum = instruction.flags.some(({ name }) => name === "checksum");
  for (const source of sources)
    if (source.state !== "unknown" && isCleartext(source.value))
      yield {
        at: source,
        severity: hasChecksum ? "low" : "medium",
        ...messageFor(source.value),
        ...withHttps({ text: source.value, span: source.span }),
      };
}

/** The fix, where the address stands in the file just as it reads. */
const withHttps = ({ text, span }: Pick<ShellWord, "text" | "span">, source?: Source): Pick<Problem, "fix"> =>
  /^http:/i.test(text) && span.end - span.start === text.length && (!source || source.text.slice(span.start, span.end) === text)
    ? { fix: { safety: "unsafe", title: "use https", edits: [{ span, text: text.replace(/^http:/i, "https:") }] } }
    : {};

/** A URL in the clear; `signed`: of package lists whose signatures the manager checks. */
interface Clear {
  readonly word: ShellWord;
  readonly signed?: boolean;
}

/** URLs in the clear that a command fetches from. */
function urlsOf(command: ShellCommand): readonly Clear[] {
  const download = downloadOf(command);
  if (download) return download.urls.flatMap((word) => (isCleartext(word.text) ? [{ word }] : []));
  const manager = packageCommand(command);
  if (manager) return givenTo(manager);
  if (fetching.has(command.name)) return namedIn(command);
  return command.redirects.length > 0 || command.feeds.length > 0 ? written(command) : none;
}

const none: readonly Clear[] = [];

/** What a package manager is given, as an option or to install. */
function givenTo({ manager, verb, args, packages }: PackageCommand): Clear[] {
  const signed = manager === "apt" || manager === "apk";
  const found: Clear[] = [];
  for (const { name, value } of args.options)
    if (value && isCleartext(value.text) && !/proxy/i.test(name) && verb?.text !== "config") found.push({ word: value, signed });
  if (verb?.text === "config" || verb?.text === "set") return found;
  for (const word of packages) if (isCleartext(word.text)) found.push({ word, signed: signed && !isSystem(manager) });
  return found;
}

/** Other programs that fetch what is named. */
const fetching = new Set("git svn hg rpm yum-config-manager dnf-config-manager add-apt-repository dpkg easy_install".split(" "));

function namedIn({ name, words }: ShellCommand): Clear[] {
  if (words.some(({ text }) => text === "config" || text === "remote")) return [];
  const isClear = ({ text }: ShellWord): boolean => isCleartext(text.replace(/^deb\s+(?:\[[^\]]*\]\s*)?/, ""));
  return words.slice(1).flatMap((word) => (isClear(word) ? [{ word, signed: name === "add-apt-repository" }] : []));
}

/** Package sources written to a file. */
function written(command: ShellCommand): Clear[] {
  const { words, redirects } = command;
  const target = [
    ...redirects.filter(({ operator }) => operator.startsWith(">")).map((each) => each.target.text),
    ...command.feeds.flatMap((each) => (each.name === "tee" ? each.words.slice(1).map(({ text }) => text) : [])),
  ];
  if (!target.some((path) => /sources\.list|\/etc\/apk\/repositories|\.repo$/.test(path))) return [];
  const texts = [...words.slice(1), ...redirects.flatMap((each) => (each.operator.startsWith("<<") ? [each.target] : []))];
  const word = texts.find(({ text }) => [...text.matchAll(/(?:http|ftp):\/\/[^\s"']+/gi)].some(([url]) => isCleartext(url)));
  return word ? [{ word, signed: !target.some((path) => path.endsWith(".repo")) }] : [];
}
