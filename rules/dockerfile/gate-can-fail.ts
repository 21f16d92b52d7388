import { defineRule, gateOf, quote, runsOf, type ShellCommand, wordsAfterFolder, wordsOf } from "../../src/rule.ts";

export default defineRule({
  id: "gate-can-fail",
  on: "dockerfile",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Let a failing scan, test or checksum stop the build.",
  why: "A check whose failure changes nothing is worse than none: everybody believes it is there. A download that fails its checksum is used all the same, a scan that finds a hole is a line in a log nobody reads.",
  standards: ["CWE-390"],
  references: { "RUN and pipes": "https://docs.docker.com/build/building/best-practices/#using-pipes" },
  examples: [
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
    for (const { commands } of runsOf(document, project))
      for (const command of commands) {
        const gate = gateOf(wordsAfterFolder(command));
        const why = gate && !asksLater(command, commands) && reason(command);
        if (!gate || !why) continue;
        const span = wordsOf(command);
        yield {
          at: { span },
          severity: gate === "test" ? "medium" : "high",
          message: `${quote(command.words[0]?.text ?? "")} fails and the build goes on: ${why}`,
        };
      }
  },
});

/** Why nobody hears of its failure; `undefined` when somebody does. */
function reason({ fallback, tested, failsUnseen, decides, feeds, words, substitutedInto }: ShellCommand): string | undefined {
  if (substitutedInto || tested) return undefined;
  const zero = words
    .slice(1)
    .find(
      ({ text }, at, all) =>
        /^--(?:exit-zero|soft-fail)$/.test(text) || text === "--exit-code=0" || (text === "0" && all[at - 1]?.text === "--exit-code"),
    );
  if (zero) return `${zero.text === "0" ? "--exit-code 0" : zero.text} tells it to`;
  // What ends in a failure of its own, or does something real, is an answer.
  if (fallback.length) {
    const idle = fallback.every(
      ({ name, words: all }) => /^(?:true|:|echo|printf)$/.test(name) || (name === "exit" && all[1]?.text === "0"),
    );
    return idle ? `${quote(`|| ${fallback[0]?.words.map(({ text }) => text).join(" ") ?? ""}`)} takes its place` : undefined;
  }
  if (failsUnseen)
    return feeds.some(({ name }) => /^(?:grep|jq|awk|test|\[)$/.test(name))
      ? undefined
      : "a pipe ends with the status of its last command, unless pipefail is set";
  return decides ? undefined : "what follows runs whatever it found; join them with && or set -e";
}

/** The next command looks at `$?`. */
function asksLater(command: ShellCommand, commands: readonly ShellCommand[]): boolean {
  const next = commands[commands.indexOf(command) + 1];
  return next !== undefined && [...next.words, ...next.assignments.map(({ value }) => value)].some(({ names }) => names?.includes("?"));
}
