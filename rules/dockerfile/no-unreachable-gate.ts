import { isWorkStage } from "../../src/knowledge/development.ts";
import {
  askedTargets,
  defineRule,
  gateOf,
  linesAfter,
  neededBy,
  quote,
  type ShellCommand,
  type Stage,
  shippedLayers,
  sourcesOf,
  targetsOf,
  workloadOf,
} from "../../src/rule.ts";

const mostLoose = 3;

export default defineRule({
  id: "no-unreachable-gate",
  on: "dockerfile",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Make scan and test stages part of the build that ships.",
  why: "BuildKit builds only the stages that the image needs. A stage that scans or tests, and that nothing depends on, never runs: the build is green, the reader believes the gate is there, and what it would have caught ships.",
  standards: ["CWE-693"],
  references: { "Multi-stage builds": "https://docs.docker.com/build/building/multi-stage/" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM python:3.13 AS build\nRUN pip install -r requirements.txt\nFROM build AS [|security|]\nRUN safety check && bandit -r .\nFROM python:3.13\nCOPY --from=build /app /app\n",
      good: "FROM python:3.13 AS build\nRUN pip install -r requirements.txt\nFROM build AS security\nRUN safety check && bandit -r .\nFROM python:3.13\nRUN --mount=type=bind,from=security,target=/mnt true\nCOPY --from=build /app /app\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM python:3.13 AS build\nRUN pip install -r requirements.txt\nFROM build AS [|security|]\nRUN safety check && bandit -r .\nFROM python:3.13\nCOPY --from=build /app /app\n",
      good: "FROM python:3.13 AS build\nRUN pip install -r requirements.txt\nFROM build AS security\nRUN safety check && bandit -r . && touch /ok\nFROM python:3.13\nCOPY --from=security /ok /ok\nCOPY --from=build /app /app\n",
    },
  ],
  *check(document, project) {
    const { containers } = project;
    const { stages, final, source } = document;
    if (!final) return;
    const reached = neededBy(shippedLayers(document, { containers }));
    if (stages.every((stage) => reached.has(stage))) return;
    const targets = new Set(
      [...targetsOf(source.path, containers), ...askedTargets(document, project)].map((target) => target.toLowerCase()),
    );
    const asked = neededBy(stages.filter((stage) => targets.has(stage.name ?? String(stage.index))));
    const taken = new Set(stages.flatMap(sourcesOf));
    // A file with many stages that nothing needs is a collection of targets: each is built by name.
    if (stages.filter((stage) => stage.name && !reached.has(stage) && !taken.has(stage)).length > mostLoose) return;
    for (const stage of stages) {
      if (reached.has(stage) || asked.has(stage)) continue;
      const gates = gatesIn(stage);
      const [first] = gates;
      // A stage that says what it starts is an image of its own.
      if (!first || stage.cmd || stage.entrypoint) continue;
      const names = [...new Set(gates.map(({ words }) => words[0]?.text.split("/").pop() ?? ""))].join(", ");
      const span = stage.name ? (stage.from.args[2]?.span ?? stage.from.keywordSpan) : stage.from.keywordSpan;
      yield {
        at: { span },
        severity: isWorkStage(stage.name ?? "") ? "medium" : "high",
        message: `the build never runs ${stage.name ? `stage ${quote(stage.name)}` : "this stage"}, so ${names} ${names.includes(",") ? "check" : "checks"} nothing: nothing that ships depends on it`,
        related: [{ span: first.span, message: "never run" }],
        ...(stage.name &&
        final.index > stage.index &&
        (workloadOf(final, project)?.contents?.shell || final.scripts.some(({ instruction }) => instruction.keyword === "RUN"))
          ? {
              fix: {
                safety: "unsafe",
                title: `make the final stage depend on ${stage.name}, and check that it passes`,
                edits: () => linesAfter(document, final.from, `RUN --mount=type=bind,from=${stage.name},target=/mnt true`),
              },
            }
          : {}),
      };
    }
  },
});

const gatesIn = ({ scripts }: Stage): ShellCommand[] =>
  scripts.flatMap(({ instruction, script }) =>
    instruction.keyword === "RUN" ? script.commands.filter((command) => /^(?:scanner|test)$/.test(gateOf(command.words) ?? "")) : [],
  );
