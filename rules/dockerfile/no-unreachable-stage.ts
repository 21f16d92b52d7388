import { askedTargets, defineRule, name, neededBy, sourcesOf, stageLabel } from "../../src/rule.ts";

/** Names of stages that are there to be asked for by `--target`. */
const targets =
  /(?:^|[-_.])(?:dev|devel|develop|development|debug|test|tests|testing|unit|e2e|ci|lint|check|docs?|prod|production|release|export|artifacts?|binar(?:y|ies)|dist|final|runtime|vendor|update|validate|cross|all|scan|security|audit|generate|gen|package|shell|tools?)(?:[-_.\d]|$)/;

export default defineRule({
  id: "no-unreachable-stage",
  on: "dockerfile",
  severity: "low",
  confidence: "medium",
  profile: "strict",
  summary: "Remove stages nothing depends on.",
  why: "BuildKit does not build a stage that the image does not need: a check or a scan in it never runs, although readers believe it does. An unnamed first stage followed by another FROM is usually a mistake: what it set up is lost.",
  instead: "Delete the stage, or use it: name it and build it with `--target`, or copy something from it with `COPY --from`.",
  standards: [],
  references: { "Multi-stage builds": "https://docs.docker.com/build/building/multi-stage/" },
  examples: [
    {
      file: "Dockerfile",
      bad: '[|FROM|] node:22.12\nRUN npm ci\nFROM node:22.12\nCMD ["node"]\n',
      good: "FROM node:22.12 AS build\nRUN npm ci\nFROM node:22.12 AS test\nFROM node:22.12\nCOPY --from=build /app /app\n",
    },
  ],
  *check(document, project) {
    const { stages, needed, source } = document;
    if (stages.every((stage) => needed.has(stage))) return;
    const { containers } = project;
    const asked = new Set(askedTargets(document, project));
    const wanted = new Set(needed);
    for (const { build } of containers) {
      if (build?.dockerfile !== source.path || !build.target || build.target.state === "unknown") continue;
      const target = build.target.value.toLowerCase();
      for (const stage of stages) if (stageLabel(stage) === target) for (const each of neededBy([stage])) wanted.add(each);
    }
    // Where something else takes from it, that is the stage to speak of.
    const taken = new Set(stages.flatMap(sourcesOf));
    for (const stage of stages) {
      if (wanted.has(stage) || taken.has(stage) || (stage.name && (asked.has(stage.name) || targets.test(stage.name)))) continue;
      const which = stage.name ? name({ dialect: "dockerfile", path: ["stages", stage.name], ships: false }) : "this stage";
      yield { at: { span: stage.from.keywordSpan }, message: `the build never runs ${which}: the image needs nothing from it` };
    }
  },
});
