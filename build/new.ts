import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { dialects, frontendOf, frontends } from "../src/frontends/registry.ts";

// `npm run new <subject>/<id>` writes a rule file to fill in, and regenerates what is made from the rules.
const [wanted = ""] = process.argv.slice(2);
const subjects = ["container", "workload", "project", ...dialects()];
const [, subject = "", id = ""] = /^([a-z]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)$/.exec(wanted) ?? [];
const path = fileURLToPath(new URL(`../rules/${wanted}.ts`, import.meta.url));
if (!subjects.includes(subject)) {
  console.error(
    `npm run new <subject>/<id>, where the subject is ${subjects.join(", ")}, and the id two to four words such as no-demo-thing`,
  );
  process.exitCode = 2;
} else if (existsSync(path)) {
  console.error(`rules/${wanted}.ts exists already`);
  process.exitCode = 2;
} else {
  const owner = frontendOf(subject) ?? frontends.find(({ part }) => part === (subject === "workload" ? "builds" : "starts"));
  const file = owner?.usualName ?? "";
  const text = `import { defineRule } from "../../src/rule.ts";

export default defineRule({
  id: "${id}",
  on: "${subject}",
  severity: "medium",
  profile: "strict",
  summary: "What to do, in one sentence.",
  why: "What an attacker gains when the rule is broken, in two or three sentences.",
  standards: [],
  references: {},
  examples: [{ file: "${file}", bad: "", good: "" }],
  *check() {},
});
`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  await import("./gen.ts");
  console.log(`rules/${wanted}.ts is there: write its example first, then its check`);
}
