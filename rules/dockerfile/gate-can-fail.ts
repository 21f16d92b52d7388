import {
  argumentsOf,
  chainOf,
  commandsNamed,
  type DockerfileDocument,
  defineRule,
  failsAnyway,
  gateOf,
  gatePrograms,
  ignoredBecause,
  isWhole,
  linesBefore,
  type Problem,
  type Project,
  quote,
  type Ran,
  type ShellCommand,
  withoutOption,
  wordsOf,
  workloadOf,
} from "../../src/rule.ts";

export default defineRule({
  id: "gate-can-fail",
  on: "dockerfile",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Let a failing scan, test or checksum stop the build.",
  why: "A check that cannot fail the build is worse than none, because people rely on it. A download with a wrong checksum is still used, and a scan that finds a vulnerability is one line in a log that no one reads.",
  standards: ["CWE-390"],
  references: { "RUN and pipes": "https://docs.docker.com/build/building/best-practices/#using-pipes" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM python:3.13\nRUN pip install -r r.txt && [|safety check|] || true\nRUN [|sha256sum -c sums|]; tar xf a.tgz\n",
      good: "FROM python:3.13\nRUN pip install -r r.txt && safety check\nRUN sha256sum -c sums && tar xf a.tgz\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM python:3.13\nRUN pip install -r r.txt && [|safety check|] || true\nRUN [|sha256sum -c sums|]; tar xf a.tgz\nRUN [|trivy fs --exit-code 0 .|]\n",
      good: "FROM python:3.13\nRUN pip install -r r.txt && safety check\nRUN sha256sum -c sums && tar xf a.tgz\nRUN set -eu; sha256sum -c sums; tar xf a.tgz\nRUN if sha256sum -c sums; then tar xf a.tgz; fi; trivy fs --exit-code 1 . || { echo failed; exit 1; }\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nRUN [|npm test|] | tee test.log\nRUN <<EOF\n[|npm audit|]\nnpm ci\nEOF\n",
      good: 'FROM node:22.12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN npm test | tee test.log\nRUN <<EOF\nset -e\nnpm audit\nnpm ci\nEOF\n',
    },
  ],
  *check(document, project) {
    const reads = new Map<readonly ShellCommand[], ReturnType<typeof readIn>>();
    for (const ran of commandsNamed(document, project, gatePrograms)) {
      const { command, commands, at } = ran;
      const gate = gateOf(command.words);
      if (!gate || asksBefore(commands[at + 1])) continue;
      const why = ignoredBecause(command);
      if (!why) continue;
      const readLater = reads.get(commands) ?? readIn(commands);
      reads.set(commands, readLater);
      if (isReadLater(command, readLater) || failsAnyway(command, commands)) continue;
      const span = wordsOf(command);
      yield {
        at: { span },
        severity: gate === "test" ? "medium" : "high",
        message: `if ${quote(command.words.map(({ text }) => text).join(" "))} fails, the build continues: ${why}`,
        ...repairOf(document, project, ran),
      };
    }
  },
});

/** What lets the failure through: taken away, or the shell told to heed it. */
function repairOf(document: DockerfileDocument, project: Project, ran: Ran): Pick<Problem, "fix"> {
  const { command, stage, instruction } = ran;
  const { text } = document.source;
  const unsafe = (title: string, edits: () => ReturnType<typeof linesBefore>): Pick<Problem, "fix"> => ({
    fix: { safety: "unsafe", title, edits },
  });
  const option = argumentsOf(command, command.name).options.find(({ name }) => /^--(?:exit-zero|soft-fail|exit-code)$/.test(name));
  const zero = command.words.find(
    ({ text: word }, at) => word === "--exit-code=0" || (word === "0" && command.words[at - 1]?.text === "--exit-code"),
  );
  if (zero) return isWhole(zero) ? unsafe("exit with 1", () => [{ span: { ...zero.span, start: zero.span.end - 1 }, text: "1" }]) : {};
  if (option && option.name !== "--exit-code") return unsafe(`remove ${option.name}`, () => withoutOption(command, option));
  const [fallback, ...more] = command.fallback;
  if (fallback) {
    const between = text.slice(command.span.end, fallback.span.start);
    const isPlain = more.length === 0 && /^(?:[ \t]|\\\r?\n)*\|\|(?:[ \t]|\\\r?\n)*$/.test(between);
    return isPlain
      ? unsafe("remove what hides the failure", () => [
          { span: { ...command.span, start: command.span.end, end: fallback.span.end }, text: "" },
        ])
      : {};
  }
  if (!command.failsUnseen) return joined(document, ran);
  const contents = workloadOf(stage, project)?.contents;
  if (contents?.has.includes("bash") && !instruction.json && !chainOf(stage).some(({ shell }) => shell))
    return unsafe("make a pipe fail when its first command fails", () =>
      linesBefore(document, instruction, 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]'),
    );
  return {};
}

/** Commands of one line, joined so that a failure ends it. */
function joined({ source: { text } }: DockerfileDocument, { command, instruction }: Ran): Pick<Problem, "fix"> {
  const { end } = command.span;
  const [heredoc] = instruction.heredocs;
  if (heredoc && instruction.heredocs.length === 1) {
    const depth = /^[ \t]*(?!#!)/.exec(text.slice(heredoc.span.start, heredoc.span.start + 80))?.[0];
    const isScript =
      depth !== undefined &&
      heredoc.span.start <= command.span.start &&
      !/^[ \t]*#!/.test(text.slice(heredoc.span.start, heredoc.span.end));
    const edits = [{ span: { ...heredoc.span, end: heredoc.span.start }, text: `${depth}set -e\n` }];
    return isScript ? { fix: { safety: "unsafe", title: "begin the script with set -e", edits } } : {};
  }
  const after = /^[ \t]*;(?!;)/.exec(text.slice(end, end + 80))?.[0];
  const isAlone = !command.conditional && command.feeds.length === 0 && command.readsFrom.length === 0;
  if (after === undefined || !isAlone || instruction.json) return {};
  return {
    fix: {
      safety: "unsafe",
      title: "join them with &&",
      edits: [{ span: { ...command.span, start: end, end: end + after.length }, text: " &&" }],
    },
  };
}

/** The next command looks at `$?`. */
function asksBefore(next: ShellCommand | undefined): boolean {
  return next !== undefined && [...next.words, ...next.assignments.map(({ value }) => value)].some(({ names }) => names?.includes("?"));
}

/** A later command looks at the report that it writes; what only shows, packs or moves the report answers nothing. */
function isReadLater({ words, redirects }: ShellCommand, reads: ReadonlyMap<string, number>): boolean {
  const named = words.flatMap(({ text }, at) => (namesFile(words[at - 1]?.text ?? "") ? text : (fileIn(text) ?? [])));
  const written = redirects.flatMap(({ operator, target }) =>
    operator.includes(">") && !target.text.startsWith("/dev/") ? target.text : [],
  );
  return [...named, ...written].some((file) => (reads.get(file) ?? 0) > (words[0]?.span.start ?? 0));
}

/** Where what commands name, and may read, is named last: the offset of the program. */
function readIn(commands: readonly ShellCommand[]): Map<string, number> {
  const reads = new Map<string, number>();
  for (const { name, words, redirects } of commands) {
    if (shows.test(name)) continue;
    const [program, ...args] = words;
    const start = program?.span.start ?? 0;
    for (const { text } of [...args, ...redirects.flatMap(({ operator, target }) => (operator === "<" ? target : []))])
      reads.set(text, Math.max(start, reads.get(text) ?? 0));
  }
  return reads;
}

/** `--output=audit.json` */
function fileIn(word: string): string | undefined {
  if (!word.startsWith("-")) return undefined;
  const [, option = "", file] = /^-([\w-]+)=(.+)$/.exec(word) ?? [];
  return /out|report|xml/.test(option) ? file : undefined;
}

/** An option whose file is the next word. */
const namesFile = (word: string): boolean => word === "-o" || (word.startsWith("-") && /^-[\w-]+$/.test(word) && /out|report/.test(word));

const shows = /^(?:cat|head|tail|less|more|tee|echo|printf|ls|rm|mv|cp|tar|gzip|zip|curl|chmod|chown)$/;
