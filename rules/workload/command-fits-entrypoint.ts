import { defineRule, knownValue, name, quote, type Setting } from "../../src/rule.ts";

export default defineRule({
  id: "command-fits-entrypoint",
  on: "workload",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Write a command that makes sense as arguments of the entrypoint.",
  why: "A command is not run by itself when there is an entrypoint: it becomes its arguments. Naming the program once more makes it the name of a script that does not exist, and the container ends as soon as it starts.",
  standards: [],
  references: { "CMD and ENTRYPOINT": "https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact" },
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
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: gcr.io/distroless/python3-debian12\n    command: [|python3 app.py|]\n",
      good: "services:\n  app:\n    image: python:3.13\n    command: python3 app.py\n  db:\n    image: postgres:17.2\n    command: postgres -c log_statement=all\n",
    },
  ],
  *check(workload) {
    const { image, ships, contents } = workload;
    const { entrypoint, cmd } = image;
    if (!ships || entrypoint.state === "unknown" || cmd.state !== "written" || !entrypoint.value || cmd.value?.form !== "exec") return;
    // A script that runs its arguments when they name a program takes either.
    if (entrypoint.state === "default" && contents?.execs !== false) return;
    if (entrypoint.value.form !== "exec") return;
    const program = programOf(entrypoint.value.words);
    const [first] = cmd.value.words;
    const named = first && knownValue(first);
    if (!program || !named || plain(named) !== plain(program)) return;
    yield {
      at: cmd,
      message: `${name(workload)} starts ${quote(`${program} ${named} ...`)}: its entrypoint is ${quote(program)} already; leave ${quote(named)} out`,
    };
  },
});

/** The program an entrypoint runs with the command as its arguments: the last word, when none is an option. */
function programOf(words: readonly Setting<string>[]): string | undefined {
  const known = words.map((word) => knownValue(word) ?? "");
  const after = /(?:^|\/)(?:tini|dumb-init|catatonit)$/.test(known[0] ?? "")
    ? known.slice(1).filter((word) => !word.startsWith("-"))
    : known;
  return after.length === 1 || (after.length === 2 && after[1]?.startsWith("-")) ? after[0] : undefined;
}

/** The name without its folder and version. */
const plain = (program: string): string => program.slice(program.lastIndexOf("/") + 1).replace(/[\d.]+$/, "");
