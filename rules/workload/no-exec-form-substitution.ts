import {
  type Command,
  defineRule,
  type IgnoredWords,
  ignoredWords,
  knownValue,
  name,
  quote,
  type Setting,
  type Severity,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-exec-form-substitution",
  on: "workload",
  severity: "medium",
  profile: "recommended",
  summary: "Do not expect a shell to expand exec-form commands.",
  why: "No shell reads an exec-form command, so $(cat /run/secrets/password) is not replaced: the program gets that text, and the password becomes a string anybody can read in this file. `&&` and `|` are handed over as arguments in the same way, and what follows never runs. A shell that is started so takes one word for its text: of `sh -c node server.js` it runs `node`.",
  standards: [],
  references: { "Shell and exec form": "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nCMD ["serve", [|"$PORT"|], [|"&&"|], "true"]\n',
      good: 'FROM debian:12.9\nCMD ["sh", "-c", "serve $PORT && true"]\n',
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
  *check(workload) {
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
      yield* judge(words, whose);
      if (lost) yield lostIn(whose, lost, command);
    }
    const test = healthcheck.state === "written" ? healthcheck.value?.test : null;
    const lost = test && ignoredWords(test);
    if (!test || !(lost || hasSigns(test.words))) return;
    const whose = `the health check of ${name(workload)}`;
    if (test.form === "exec") yield* judge(test.words, whose);
    if (lost) yield lostIn(whose, lost, healthcheck);
  },
});

type Words = readonly Setting<string>[];

/** A shell takes one word for its text. */
function lostIn(whose: string, { text, words: lost }: IgnoredWords, at: Setting<unknown>) {
  const words = lost.map((word) => knownValue(word) ?? "...").join(" ");
  return {
    at,
    message: `the shell runs ${quote(text)} alone in ${whose}, and ${quote(words)} is lost: write the whole line as one string`,
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

function* judge(words: Words, what: string) {
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
    const effect = credential
      ? "the credential becomes this very text"
      : found === "operator"
        ? "the program gets it as an argument"
        : "it is passed on as it is";
    yield { at: word, severity, message: `no shell reads ${what}, so ${quote(text)} is not expanded: ${effect}` };
  }
}

function substitution(text: string): "command" | "operator" | "variable" | undefined {
  if (/\$\([^)]|(?:^|=)`[^`]+`$/.test(text)) return "command";
  if (/^(?:&&|\|\||\||>|>>|<|;|2>&1|&|2>|&>)$/.test(text)) return "operator";
  // What stands in braces may hold anything.
  const plain = text.replace(/\$\{[A-Za-z_][^}]*(\}?)/g, (whole, closed) => (closed ? "$X" : whole));
  return !/['\s]/.test(plain) && /(?:^|[=:/@])\$[A-Za-z_]/.test(plain) ? "variable" : undefined;
}
