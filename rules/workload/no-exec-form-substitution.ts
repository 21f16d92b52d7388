import {
  type Command,
  defineRule,
  type Fix,
  type IgnoredWords,
  ignoredWords,
  knownValue,
  name,
  type Project,
  quote,
  type Setting,
  type Severity,
  told,
  type Workload,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-exec-form-substitution",
  on: "workload",
  severity: "medium",
  profile: "recommended",
  summary: "Do not expect a shell to expand exec-form commands.",
  why: "An exec-form command runs without a shell, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anyone can read in this file. `&&` and `|` are passed as arguments in the same way, and what follows never runs. A shell in exec form takes only one word as its script: from `sh -c node server.js` it runs `node`.",
  standards: [],
  references: { "Shell and exec form": "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form" },
  help: 'use shell form, or have a shell read it: `["sh", "-c", "exec PROGRAM ..."]`',
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nCMD ["serve", [|"$PORT"|], [|"&&"|], "true"]\n',
      good: 'FROM debian:12.9\nCMD ["sh", "-c", "serve \\"$PORT\\" && true"]\n',
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  cache:\n    image: redis:8.0\n    command: [redis-server, --requirepass, [|"$(cat /run/secrets/pw)"|]]\n',
      good: "services:\n  cache:\n    image: redis:8.0\n    command: [sh, -c, 'exec redis-server --requirepass \"$$(cat /run/secrets/pw)\"']\n    healthcheck:\n      test: [CMD-SHELL, 'redis-cli ping | grep PONG']\n",
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  web:\n    image: nginx:1.29-alpine\n    healthcheck:\n      test: [|["CMD-SHELL", "wget", "-q", "http://localhost"]|]\n  job:\n    image: python:3.13\n    command: [|sh -c python job.py|]\n',
      good: 'services:\n  web:\n    image: nginx:1.29-alpine\n    healthcheck:\n      test: ["CMD-SHELL", "wget -q http://localhost"]\n  job:\n    image: python:3.13\n    command: sh -c "python job.py"\n',
    },
  ],
  *check(workload, project) {
    const { cmd, entrypoint, healthcheck } = workload.image;
    const wrapper = wordsOf(entrypoint);
    for (const [what, command] of [
      ["entrypoint", entrypoint],
      ["command", cmd],
    ] as const) {
      const words = wordsOf(command);
      const lost = words && ignoredWords({ form: "exec", words });
      if (!words || !(lost || hasSigns(words)) || (what === "command" && wrapper && expands(wrapper))) continue;
      const whose = `the ${what} of ${name(workload)}`;
      // The program is the entrypoint's: what it makes of its arguments shows in both together.
      const isRead = what === "command" && wrapper !== undefined && expands([...wrapper, ...words]);
      const isHandedOn = what === "command" && entrypoint.state !== "unknown" && entrypoint.value !== null;
      if (!isRead) yield* judge(words, whose, isHandedOn ? {} : byShell(words, workload, project));
      if (lost) yield lostIn(whose, lost, command, inOneWord(words, lost, project));
    }
    const test = healthcheck.state === "written" ? healthcheck.value?.test : null;
    const lost = test && ignoredWords(test);
    if (!test || !(lost || hasSigns(test.words))) return;
    const whose = `the health check of ${name(workload)}`;
    if (test.form === "exec") yield* judge(test.words, whose, byShell(test.words, workload, project));
    if (lost) yield lostIn(whose, lost, healthcheck, inOneWord(test.words, lost, project));
  },
});

type Words = readonly Setting<string>[];

/** A repair, where there is one. */
interface Repair {
  readonly fix?: Fix;
}

/** A list in brackets and in one line gets other words from one of them on. */
function withWords(words: Words, from: number, by: readonly string[], title: string, { lookup }: Project): Repair {
  const [first, last] = [words[from], words.at(-1)];
  const text = first && lookup.source(first.span.file)?.text;
  if (!first || !last || !text || first.span.end > (words[from + 1]?.span.start ?? Number.POSITIVE_INFINITY)) return {};
  const span = { ...first.span, end: last.span.end };
  const isInBrackets = /^[ \t]*\]/.test(text.slice(span.end)) && !text.slice(span.start, span.end).includes("\n");
  return isInBrackets
    ? { fix: { safety: "unsafe", title, edits: [{ span, text: by.map((word) => JSON.stringify(word)).join(", ") }] } }
    : {};
}

/** What a shell takes for its text, and the words after it, become that text. */
function inOneWord(words: Words, { words: lost }: IgnoredWords, project: Project): Repair {
  const all = words.map((word) => knownValue(word) ?? "");
  const from = lost[0] ? words.indexOf(lost[0]) - 1 : -1;
  if (from < 0 || words.length - from - 1 !== lost.length || !all.slice(from).every((word) => /^[\w./:@%+=,-]+$/.test(word))) return {};
  return withWords(words, from, [all.slice(from).join(" ")], "write the whole line as one string", project);
}

/** A shell reads the words. */
function byShell(words: Words, { contents, dialect }: Workload, project: Project): Repair {
  const all = words.map((word) => knownValue(word) ?? "");
  if (contents === null || contents?.shell === false || !all.every((word) => /^[\w./:@%+=,${}()&|<>; -]+$/.test(word))) return {};
  const isLine = all.some((word) => substitution(word) === "operator");
  const line = all.map((word) => (substitution(word) === "operator" || !/[${}()&|<>; ]/.test(word) ? word : `"${word}"`)).join(" ");
  const text = `${isLine ? "" : "exec "}${line}`;
  return withWords(
    words,
    0,
    ["sh", "-c", dialect === "compose" ? text.replaceAll("$", "$$$$") : text],
    "run it through a shell: `sh -c`",
    project,
  );
}

/** A shell takes one word for its text. */
function lostIn(whose: string, { text, words: lost }: IgnoredWords, at: Setting<unknown>, repair: Repair) {
  const words = lost.map((word) => knownValue(word) ?? "...").join(" ");
  return {
    at,
    message: `the shell runs ${quote(text)} alone in ${whose}, and ${quote(words)} is lost: write the whole line as one string`,
    ...repair,
  };
}

const wordsOf = (command: Setting<Command | null>): Words | undefined =>
  command.state === "written" && command.value?.form === "exec" ? command.value.words : undefined;

const shells = /^(?:.*\/)?(?:ba|da|a|z|k|c|tc|fi)?sh$|^(?:.*[\\/])?(?:cmd|powershell|pwsh)(?:\.exe)?$/i;
const interpreters = /^(?:.*\/)?(?:perl|python[\d.]*|node|ruby|php|lua|deno|bun|psql|mysql|mariadb|mongosh|su)$/;
/** Programs that read such text themselves, as a pattern or a template. */
const readers =
  /^(?:.*\/)?(?:envsubst|awk|gawk|mawk|grep|egrep|fgrep|sed|make|jq|yq|find|xargs|expect|dockerize|gomplate|confd|watch|parallel)$/;

/** A reader is run, or a shell or an interpreter with code to run takes part somewhere. */
function expands(words: Words): boolean {
  const all = words.map((word) => knownValue(word) ?? "");
  if (readers.test(all[0] ?? "")) return true;
  return all.some(
    (word, at) =>
      (shells.test(word) && codeFollows(all, at, /^-\w*c$|^\/[cC]$|^-[Cc]ommand$/)) ||
      (interpreters.test(word) && codeFollows(all, at, /^-\w*[cer]$|^--(?:eval|execute|command)$/)),
  );
}

/** Only options stand between a program and the one that takes code. */
function codeFollows(words: readonly string[], at: number, takesCode: RegExp): boolean {
  for (const word of words.slice(at + 1)) {
    if (takesCode.test(word)) return true;
    if (!/^[-/]/.test(word)) return false;
  }
  return false;
}

/** The cheap test before the long ones: nothing of a shell's is without one of these. */
const hasSigns = (words: Words): boolean => words.some((word) => word.state !== "unknown" && /[$`&|<>;]/.test(word.value));

function* judge(words: Words, what: string, repair: Repair) {
  if (!hasSigns(words) || expands(words)) return;
  for (const [at, word] of words.entries()) {
    const text = knownValue(word);
    if (text === undefined) continue;
    const found = substitution(text);
    if (!found || (at === 0 && found === "operator")) continue;
    const before = at > 0 ? (knownValue(words[at - 1] as Setting<string>) ?? "") : "";
    const credential =
      /(?:^|-)(?:requirepass|masterauth|pass|passwd|password|auth|token|secret|api-?key)$/i.test(before) ||
      /^--?[\w-]*(?:pass|passwd|password|token|secret|key)=/i.test(text);
    const severity: Severity = credential ? "high" : found === "variable" ? "low" : "medium";
    const effect = found === "operator" ? "is passed to the program as an argument" : "is passed literally";
    const headline = `${what} runs without a shell, so ${quote(text)} ${effect}`;
    yield {
      at: word,
      severity,
      ...(credential ? told(headline, { label: "this text becomes the credential" }) : { message: headline, label: "no shell expands it" }),
      ...repair,
    };
  }
}

function substitution(text: string): "command" | "operator" | "variable" | undefined {
  if (/\$\([^)]|(?:^|=)`[^`]+`$/.test(text)) return "command";
  if (/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(text)) return "operator";
  // What stands in braces may hold anything.
  const plain = text.replace(/\$\{[A-Za-z_][^}]*(\}?)/g, (whole, closed) => (closed ? "$X" : whole));
  return !/['\s]/.test(plain) && /(?:^|[=:/@])\$[A-Za-z_]/.test(plain) ? "variable" : undefined;
}
