import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadRules } from "../../build/load.ts";
import { Repair } from "../../src/cli/fix.ts";
import { withTexts } from "../../src/discover/with-texts.ts";
import type { Report } from "../../src/model/report.ts";
import { readArguments } from "../../src/session/arguments.ts";
import { judge, type Outcome, shownOf } from "../../src/session/judge.ts";
import { settle } from "../../src/session/settings.ts";
import { harmTo, othersChanged, type Seen, watching } from "./laws.ts";

/*
 * Mends real projects in memory, and says where a law of repairs is broken: `npx tsx test/fix/projects.ts FOLDER...`. Every folder
 * below those given that holds a file of ours is a project. Nothing is written.
 */

const rules = (await loadRules(fileURLToPath(new URL("../../rules", import.meta.url)))).map(({ rule }) => rule);
const names = /^(?:.*compose.*\.ya?ml|.*dockerfile.*|containerfile|\.dockerignore|.*seccomp.*\.json)$/i;
const mostFiles = 60;

/** Folders with a file of ours. */
function* projectsBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder).filter((name) => name !== ".git" && name !== "node_modules");
  if (entries.some((name) => names.test(name))) yield folder;
  for (const name of entries) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) yield* projectsBelow(path);
  }
}

const counts = new Map<string, { mended: number; refused: number }>();
const countOf = (rule: string) => {
  const count = counts.get(rule) ?? { mended: 0, refused: 0 };
  counts.set(rule, count);
  return count;
};

/** Mends one project, and says what broke. */
async function faultsOf(folder: string): Promise<string[]> {
  process.chdir(folder);
  const args = readArguments(["fix", "--unsafe", "--profile", "strict", "--no-config", "--no-baseline", "--jobs", "1", "."]);
  const own = { ...args, paths: ["."] };
  const seen: Seen = new Map();
  const all = [...rules, watching(seen)];
  const settings = { ...(await settle(own, all, { cwd: folder, today: "2026-01-01" })), edits: "all" as const };
  const outcome: Outcome = await judge(own, settings, all);
  if (outcome.discovery.found.length > mostFiles) return [];
  const before = new Map(seen);
  const repair = new Repair(outcome, () => true);
  const once = await repair.run();
  for (const { rule } of once.mended) countOf(rule).mended += 1;
  for (const { finding } of once.refused) countOf(finding.rule).refused += 1;
  const after: Report = shownOf(await outcome.lintAgain(withTexts(outcome.discovery, once.texts)), settings);
  const changed = othersChanged(before, seen, once);
  const twice = await new Repair({ ...outcome, report: after, discovery: withTexts(outcome.discovery, once.texts) }, () => true).run(
    (finding) => !once.refused.some((each) => each.finding.message === finding.message),
  );
  return [
    ...once.refused.map(({ finding, why }) => `refused: ${finding.rule} at ${finding.span.file}: ${why}`),
    ...[...once.texts].flatMap(([path, text]) => harmTo(repair.texts.get(path) ?? "", text, path).map((harm) => `${path}: ${harm}`)),
    ...changed.map((service) => `another service changes: ${service}`),
    ...twice.mended.map(({ rule, span }) => `mended the second time only: ${rule} at ${span.file}`),
  ];
}

let projects = 0;
let broken = 0;
for (const root of process.argv.slice(2).map((path) => resolve(path)))
  for (const folder of projectsBelow(root)) {
    projects += 1;
    try {
      const faults = await faultsOf(folder);
      if (faults.length > 0) broken += 1;
      for (const fault of faults) console.log(`${folder}: ${fault}`);
    } catch (error) {
      broken += 1;
      console.log(`${folder}: throws ${(error as Error).stack}`);
    }
  }
for (const [rule, { mended, refused }] of [...counts].sort()) console.log(`${rule}: ${mended} mended, ${refused} refused`);
console.log(`${projects} projects, ${broken} with something to look at`);
