import {
  type Command,
  defineRule,
  type Handling,
  handlingOf,
  knownValue,
  name,
  quote,
  type Setting,
  type Workload,
  withoutEnd,
} from "../../src/rule.ts";

export default defineRule({
  id: "command-fits-entrypoint",
  on: "workload",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Write a command that the entrypoint can take as its arguments.",
  why: "When an image has an entrypoint, the command is not executed on its own: it is passed to the entrypoint as arguments. If the command repeats the program, an interpreter looks for a script of that name, and the container exits. A command in shell form arrives as `/bin/sh -c ...`, and an entrypoint in shell form ignores the command.",
  standards: [],
  references: { "CMD and ENTRYPOINT": "https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact" },
  instead:
    "Decide which of the two names the program: remove the program from the command, or empty the entrypoint (`ENTRYPOINT []`, `entrypoint: []`) and keep the whole command.",
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM cgr.dev/chainguard/python:latest\n[|CMD ["python", "-m", "app"]|]\n',
      good: 'FROM cgr.dev/chainguard/python:latest\nENTRYPOINT []\nCMD ["python", "-m", "app"]\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM node:22.12\nENTRYPOINT ["/sbin/tini", "--", "node"]\n[|CMD ["node", "app.js"]|]\n',
      good: 'FROM node:22.12\nENTRYPOINT ["/sbin/tini", "--"]\nCMD ["node", "app.js"]\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nENTRYPOINT ["/usr/local/bin/server"]\n[|CMD serve --port 8080|]\n',
      good: 'FROM debian:12.9\nENTRYPOINT ["/usr/local/bin/server"]\nCMD ["serve", "--port", "8080"]\n',
    },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nENTRYPOINT server --verbose\n[|CMD ["--port", "8080"]|]\n',
      good: 'FROM debian:12.9\nENTRYPOINT ["server", "--verbose"]\nCMD ["--port", "8080"]\n',
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: gcr.io/distroless/python3-debian12\n    command: [|python3 app.py|]\n",
      good: "services:\n  app:\n    image: python:3.13\n    command: python3 app.py\n  db:\n    image: postgres:17.2\n    command: postgres -c log_statement=all\n",
    },
  ],
  *check(workload, project) {
    const { image, ships, contents, windows } = workload;
    const { entrypoint, cmd } = image;
    if (!ships || windows || entrypoint.state === "unknown" || cmd.state !== "written" || !entrypoint.value || !cmd.value) return;
    // A script that runs its arguments when they name a program takes either.
    if (entrypoint.state === "default" && contents?.execs !== false) return;
    const handling = handlingOf(entrypoint.value, workload, project);
    const message =
      // A shell that takes its text from the command may well start another.
      (handling === "text" ? undefined : repeated(entrypoint.value, cmd.value, workload)) ??
      misplaced(handling, entrypoint.value, cmd.value, workload);
    if (message) yield { at: cmd, message };
  },
});

/** The program is named once more. */
function repeated(entrypoint: Command, cmd: Command, workload: Workload): string | undefined {
  if (entrypoint.form !== "exec" || cmd.form !== "exec") return undefined;
  const program = programOf(entrypoint.words);
  const [first] = cmd.words;
  const named = first && knownValue(first);
  if (!program || !named || plain(named) !== plain(program)) return undefined;
  return `${name(workload)} starts ${quote(`${program} ${named} ...`)}: its entrypoint is already ${quote(program)}; remove ${quote(named)}`;
}

/** What the entrypoint does with its arguments is not what the command is written for. */
function misplaced(handling: Handling | undefined, entrypoint: Command, cmd: Command, workload: Workload): string | undefined {
  const words = cmd.words.map((word) => knownValue(word) ?? "");
  const [first = ""] = words;
  if (handling === "takes" && cmd.form === "exec" && repeatsAll(entrypoint.words, cmd.words)) {
    const whole = entrypoint.words.map((word) => knownValue(word)).join(" ");
    return `${name(workload)} starts ${quote(`${whole} ${whole} ...`)}: its entrypoint is already ${quote(whole)}; remove it`;
  }
  if (handling === "lost" && words.some(Boolean))
    return `the entrypoint of ${name(workload)} ignores its arguments, so ${quote(words.join(" "))} is never passed on: ${entrypoint.form === "shell" ? "write ENTRYPOINT in exec form" : 'end its script with `exec "$@"`'}, or remove the command`;
  if (handling === "text" && (cmd.form === "shell" || words.length > 1))
    return `the entrypoint of ${name(workload)} runs the first word of the command as a script, ${cmd.form === "shell" ? "which is `/bin/sh`" : `${quote(first)} alone`}, and the rest is lost: write the whole line as one string in a list`;
  if (handling !== "takes" || cmd.form !== "shell") return undefined;
  const program = knownValue(entrypoint.words[0] as Setting<string>) ?? "";
  return `CMD in shell form passes \`/bin/sh -c ${first}\` to ${quote(program)}, the entrypoint of ${name(workload)}, as its arguments: write CMD in exec form`;
}

/** The program an entrypoint runs with the command as its arguments: the last word, when none is an option. */
function programOf(words: readonly Setting<string>[]): string | undefined {
  const known = words.map((word) => knownValue(word) ?? "");
  const after = /(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(known[0] ?? "")
    ? known.slice(1).filter((word) => !word.startsWith("-"))
    : known;
  return after.length === 1 || (after.length === 2 && after[1]?.startsWith("-")) ? after[0] : undefined;
}

/** The command begins with every word of an entrypoint that is a program and its script. */
const repeatsAll = (entrypoint: readonly Setting<string>[], cmd: readonly Setting<string>[]): boolean =>
  entrypoint.length > 1 &&
  entrypoint.every((word, at) => {
    const known = knownValue(word);
    return Boolean(known) && cmd[at] !== undefined && knownValue(cmd[at]) === known;
  });

/** The name without its folder and version. */
const plain = (program: string): string => withoutEnd(program.slice(program.lastIndexOf("/") + 1), /[\d.]/);
