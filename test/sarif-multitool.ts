import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// `npm run test:sarif`: Microsoft's validator with GitHub's rules must find no error and no warning in a real report.
// Its exit code says nothing, so its own report is read.
const root = fileURLToPath(new URL("..", import.meta.url));
const tool = join(root, "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
const folder = mkdtempSync(join(tmpdir(), "seaworthy-sarif-"));
try {
  if (!existsSync(tool)) {
    console.log("skipped: the validator has a build for Linux only here");
  } else {
    const log = join(folder, "out.sarif");
    const run = spawnSync(
      process.execPath,
      ["--import", "tsx", "src/cli/main.ts", "--profile", "strict", "--exit-zero", "--output", `sarif=${log}`, "--quiet", "fixtures"],
      { cwd: root, encoding: "utf8" },
    );
    if (run.status !== 0) throw new Error(`seaworthy ended with ${run.status}: ${run.stderr}`);
    const report = join(folder, "report.sarif");
    spawnSync("chmod", ["u+x", tool]);
    const check = spawnSync(
      tool,
      ["validate", log, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--output", report, "--log", "ForceOverwrite", "--quiet"],
      { encoding: "utf8" },
    );
    if (!existsSync(report)) throw new Error(`the validator wrote no report: ${check.stdout}${check.stderr}`);
    const { runs } = JSON.parse(readFileSync(report, "utf8")) as {
      runs: { results?: { ruleId: string; level?: string; message: { arguments?: string[] } }[] }[];
    };
    const results = runs.flatMap((each) => each.results ?? []);
    const { length } = (JSON.parse(readFileSync(log, "utf8")) as { runs: [{ results: unknown[] }] }).runs[0].results;
    for (const { ruleId, level = "warning", message } of results.slice(0, 20)) console.error(level, ruleId, message.arguments?.join(" | "));
    console.log(`${length} results validated: ${results.length} errors and warnings`);
    process.exitCode = results.length === 0 && length > 0 ? 0 : 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
