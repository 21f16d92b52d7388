import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import fastGlob from "fast-glob";
import { mechanisms } from "./mechanisms.ts";

// `npm run mutate -- MECHANISM` puts small faults into the sources of one mechanism, one at a time, and says which of them no
// test notices. It keeps what it learnt: a second run tries what changed since, and `--force` everything anew. Files of the
// mechanism after its name, or parts of them (src/triage/merge.ts:10-30), are looked at alone, and nothing is kept of that.
const root = fileURLToPath(new URL("..", import.meta.url));
const [name = "", ...rest] = process.argv.slice(2);
const files = rest.filter((each) => each !== "--force");
const sources = fastGlob.sync([...(mechanisms[name]?.sources ?? [])], { cwd: root });
const strange = files.find((each) => !sources.includes(each.replace(/:\d+-\d+$/, "")));

if (sources.length === 0 || strange !== undefined) {
  const why = strange !== undefined && sources.length ? `${strange} is no source of ${name}` : name && `there is no mechanism ${name}`;
  if (why) console.error(why);
  console.error("npm run mutate -- MECHANISM [--force] [FILE or FILE:FROM-TO]...");
  for (const [each, mechanism] of Object.entries(mechanisms)) console.error(`  ${each.padEnd(10)} ${mechanism.sources.join(" ")}`);
  process.exit(2);
}

const home = join(root, "node_modules/.cache/mutation");
mkdirSync(home, { recursive: true });
process.chdir(root);
process.env["SEAWORTHY_MECHANISM"] = name;
await new Stryker({
  testRunner: "vitest",
  vitest: { configFile: "vitest.mechanism.ts", related: false },
  mutate: files.length > 0 ? files : sources,
  coverageAnalysis: "perTest",
  incremental: files.length === 0,
  incrementalFile: join(home, `${name}.json`),
  force: rest.includes("--force"),
  reporters: ["clear-text"],
  clearTextReporter: { reportTests: false, allowEmojis: false },
  // TypeScript 7 has no API for Stryker to read a configuration with, and the sources need no changes: types are stripped.
  tsconfigFile: "none",
  disableTypeChecks: false,
  tempDirName: join(home, "sandbox"),
  ignorePatterns: ["dist", "bench"],
  // Long enough that a busy machine is not taken for a loop without an end.
  timeoutMS: 30_000,
  thresholds: { high: 90, low: 80, break: 80 },
}).runMutationTest();
