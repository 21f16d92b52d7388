import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { getInput, info, notice, setOutput, summary, warning } from "@actions/core";
import { rules } from "../../rules/index.ts";
import { UsageError } from "../cli/args.ts";
import { exit, fails, judge, type Outcome, shownOf, tell, today } from "../cli/check.ts";
import { type Output, render, write } from "../cli/outputs.ts";
import { settle } from "../cli/settings.ts";
import { harmlessLine } from "../report/escape.ts";
import { annotations } from "../report/github.ts";
import { markdownReport } from "../report/markdown.ts";
import { summaryOf } from "../report/summary.ts";
import { worstFirst } from "../report/worst.ts";
import { isLive } from "../triage/live.ts";
import { baseCommit, readEvent } from "./base.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { uploadSarif } from "./upload.ts";

/** A step's summary holds 1 MiB, and nothing is shown of a larger one (actions/runner). */
const largestSummary = 900_000;

const rendering = { quiet: false, style: (_: unknown, text: string) => text };

/** The whole step: everything is reported before it fails. Answers the exit code. */
async function run(): Promise<number> {
  const folder = getInput("working-directory");
  if (folder) process.chdir(resolve(process.env["GITHUB_WORKSPACE"] ?? ".", folder));
  const inputs = readInputs(process.env);
  const settings = await settle(inputs.args, rules, { cwd: process.cwd(), today: today() });
  const since = inputs.args.values.since ?? comparedWith(inputs, settings.root);
  const values = { ...inputs.args.values, "no-progress": true, ...(since ? { since } : {}) };
  const outcome = await judge({ ...inputs.args, values }, settings, rules);
  const { report } = outcome;
  const shown = shownOf(report, settings);

  // Text of strangers follows: until the token comes again, the runner takes no line for a command.
  const token = randomUUID();
  info(`::stop-commands::${token}`);
  tell([...report.failures, ...report.notices], write1);
  await write({ format: "text", path: "-" }, shown, { ...rendering, category: settings.category }, write1);
  info(`::${token}::`);
  if (inputs.annotations) write1(annotations(shown));
  await summarise(inputs, outcome);

  const files: Output[] = settings.outputs.filter(({ path }) => path !== "-");
  for (const output of files) await write(output, shown, { ...rendering, category: settings.category }, write1);
  const temporary = process.env["RUNNER_TEMP"] ?? ".";
  const sarif = await render("sarif", shown, { ...rendering, category: settings.category });
  const sarifFile = files.find(({ format }) => format === "sarif")?.path ?? join(temporary, "seaworthy.sarif");
  const jsonFile = files.find(({ format }) => format === "json")?.path ?? join(temporary, "seaworthy.json");
  if (!files.some(({ path }) => path === sarifFile)) writeFileSync(sarifFile, sarif);
  if (!files.some(({ path }) => path === jsonFile))
    writeFileSync(jsonFile, await render("json", shown, { ...rendering, category: settings.category }));
  const uploaded = await upload(inputs, sarif);

  const code = codeOf(outcome, inputs, uploaded);
  setOutputs(outcome, { sarif: resolve(sarifFile), json: resolve(jsonFile) }, code);
  return code;
}

const write1 = (text: string): void => {
  process.stdout.write(text);
};

/** The commit to compare with, when only new findings count. */
function comparedWith({ newOnly, args }: Inputs, root: string): string | undefined {
  const isPull = /^pull_request/.test(process.env["GITHUB_EVENT_NAME"] ?? "");
  if (newOnly === "false" || (newOnly === "auto" && !isPull) || args.paths.includes("-")) return undefined;
  const base = baseCommit(root, readEvent(process.env["GITHUB_EVENT_PATH"]));
  if ("ref" in base) return base.ref;
  notice(`seaworthy counts every finding: ${base.why}.`);
  return undefined;
}

async function summarise({ summary: wanted }: Inputs, { report, settings }: Outcome): Promise<void> {
  if (!wanted || !process.env["GITHUB_STEP_SUMMARY"]) return;
  const text = markdownReport(shownOf(report, settings), largestSummary);
  await summary.addRaw(text).write();
}

/** Sends the report to code scanning where that can work; whatever GitHub says, the step goes on. Answers why it did not work. */
async function upload({ sarif: wanted, token }: Inputs, sarif: string): Promise<string | undefined> {
  if (wanted === "false") return undefined;
  const {
    GITHUB_API_URL: api,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: commit,
    GITHUB_REF: ref,
    GITHUB_WORKSPACE: workspace = "",
  } = process.env;
  const { pull_request: pull } = readEvent(process.env["GITHUB_EVENT_PATH"]);
  const fromFork = pull !== undefined && pull.head?.repo?.full_name !== repository;
  const why =
    !token || !api || !repository || !commit || !ref
      ? "there is no token, or this is not GitHub"
      : fromFork
        ? "a pull request from a fork may not write there"
        : await uploadSarif(sarif, { api, repository, token, commit, ref, workspace });
  if (!why) info("The report is with code scanning now.");
  else if (wanted === "true") warning(`The report did not reach code scanning: ${harmlessLine(why)}.`);
  else info(`The report stays here: ${harmlessLine(why)}. The input sarif: false leaves the upload out.`);
  return why;
}

function codeOf({ report, settings }: Outcome, { args, sarif }: Inputs, uploaded: string | undefined): number {
  if (report.failures.length || (sarif === "true" && uploaded)) return exit.failed;
  if (report.files.length === 0) return args.values["allow-empty"] ? exit.clean : exit.nothing;
  return !args.values["exit-zero"] && fails(report, settings) ? exit.findings : exit.clean;
}

function setOutputs({ report }: Outcome, files: { readonly sarif: string; readonly json: string }, code: number): void {
  const { findings, existing, bySeverity } = summaryOf(report);
  const [worst] = worstFirst(report.findings.filter(isLive));
  setOutput("sarif-file", files.sarif);
  setOutput("json-file", files.json);
  setOutput("findings", findings + existing);
  setOutput("new-findings", findings);
  setOutput("fixed-findings", report.since?.fixed.length ?? 0);
  setOutput("highest-severity", worst?.severity ?? "none");
  setOutput("exit-code", code);
  for (const severity of ["critical", "high", "medium", "low", "info"] as const) setOutput(severity, bySeverity[severity]);
}

/** What the last line of the log says. */
const endings: Readonly<Record<number, string>> = {
  [exit.clean]: "seaworthy found nothing that fails this step.",
  [exit.findings]: "seaworthy fails this step: there are findings at the severity of fail-on or above.",
  [exit.failed]: "seaworthy fails this step: not everything could be done, see above.",
  [exit.nothing]: "seaworthy fails this step: there was nothing to check. The input args: --allow-empty lets that pass.",
};

run().then(
  (code) => {
    process.exitCode = code;
    info(endings[code] ?? "");
  },
  (error: unknown) => {
    process.exitCode = exit.failed;
    const known =
      error instanceof UsageError ||
      ["UsageError", "ConfigError", "ConfigChoice", "GitError"].includes(error instanceof Error ? error.name : "");
    const text = error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
    // An error's words may repeat those of a stranger.
    for (const line of text.split("\n").slice(0, 20)) info(`::error title=seaworthy::${harmlessLine(line).replace(/%/g, "%25")}`);
  },
);
