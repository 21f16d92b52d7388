import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { getInput, info, notice, setOutput, summary, warning } from "@actions/core";
import { rules } from "../../rules/list.ts";
import { isFolder } from "../disk/look.ts";
import { writeFile } from "../disk/write.ts";
import { Mistake } from "../model/mistake.ts";
import type { Report } from "../model/report.ts";
import { annotations } from "../report/github.ts";
import { markdownReport } from "../report/markdown.ts";
import { summaryOf } from "../report/summary.ts";
import { worstFirst } from "../report/worst.ts";
import { harmlessLine } from "../secrets/harmless.ts";
import { exit, exitCodeOf, whyLow } from "../session/exit.ts";
import { historyOf, keep, withHistory } from "../session/history.ts";
import { judge, shownOf } from "../session/judge.ts";
import { printNotices, render, write } from "../session/outputs.ts";
import { settle, today } from "../session/settings.ts";
import { UsageError } from "../session/usage.ts";
import { type Printable, printable } from "../text/printable.ts";
import { plain } from "../text/style.ts";
import { isLive } from "../triage/live.ts";
import { baseCommit, headCommit, readEvent } from "./base.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { uploadSarif } from "./upload.ts";

/** A step's summary holds 1 MiB, and nothing is shown of a larger one (actions/runner). */
const largestSummary = 900_000;

const rendering = { quiet: false, style: plain, hasPointers: true };

/** The whole step: what it is asked comes from the environment, what it says goes to the log. Answers the exit code. */
export async function step(): Promise<number> {
  try {
    const { code, ending } = await run();
    info(ending);
    return code;
  } catch (error) {
    const text = error instanceof Error ? (error instanceof Mistake ? error.message : (error.stack ?? error.message)) : String(error);
    // An error's words may repeat those of a stranger.
    for (const line of text.split("\n").slice(0, 20)) info(`::error title=seaworthy::${harmlessLine(line).replace(/%/g, "%25")}`);
    return exit.failed;
  }
}

/** Everything is reported before it fails. */
async function run(): Promise<{ readonly code: number; readonly ending: string }> {
  enter(getInput("working-directory"));
  const inputs = readInputs(process.env);
  const settings = await settle(inputs.args, rules, { cwd: process.cwd(), today: today() });
  const history = historyOf(inputs.args);
  const since = inputs.args.values.since ?? comparedWith(inputs, settings.root);
  const values = { ...inputs.args.values, ...(since ? { since } : {}) };
  const outcome = await judge({ ...inputs.args, values }, settings, rules);
  const whole = history ? withHistory(outcome.report, history, settings.root) : outcome.report;
  const report = { ...shownOf(whole, settings), prefix: outcome.report.prefix ?? fromWorkspace() };

  // Text of strangers follows: until the token comes again, the runner takes no line for a command.
  const token = randomUUID();
  info(`::stop-commands::${token}`);
  printNotices([...report.failures, ...report.notices], print);
  await write({ format: "text", path: "-" }, report, { ...rendering, category: settings.category }, print);
  info(`::${token}::`);
  // What the step itself may have to say takes a place of each kind.
  if (inputs.annotations) print(printable(annotations(report, { error: 1, warning: 1, notice: 1 })));

  const troubles: string[] = [];
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      troubles.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  await attempt("the summary", () => summarise(inputs, report));
  const asked = settings.outputs.filter(({ path }) => path !== "-");
  for (const output of asked) await attempt("output", () => write(output, report, { ...rendering, category: settings.category }, print));
  if (history) await attempt("the history", async () => keep(history, whole, { args: inputs.args, root: settings.root }));
  // Two steps of one job have files of their own.
  const temporary = mkdtempSync(join(temporaryFolder(), "seaworthy-"));
  const sarif = await render("sarif", report, { ...rendering, category: settings.category });
  const files = { sarif: join(temporary, "seaworthy.sarif"), json: join(temporary, "seaworthy.json") };
  writeFile(files.sarif, sarif);
  writeFile(files.json, await render("json", report, { ...rendering, category: settings.category }));
  const refused = await upload(inputs, sarif, settings.root);

  for (const trouble of troubles) info(`::error title=seaworthy::${harmlessLine(trouble).replace(/%/g, "%25")}`);
  const code = troubles.length || (inputs.sarif === "true" && refused) ? exit.failed : exitCodeOf(outcome.report, settings, inputs.args);
  setOutputs(report, files, code);
  const low = code === exit.findings ? whyLow(outcome.report, settings) : undefined;
  return { code, ending: low ? `Failed: ${low}.` : (endings[code] ?? "") };
}

/** The runner's folder for what a job leaves behind, or the machine's. */
function temporaryFolder(): string {
  const folder = process.env["RUNNER_TEMP"];
  return folder && isFolder(folder) ? folder : tmpdir();
}

/** Starts where the step is told to. */
function enter(folder: string): void {
  if (!folder) return;
  const full = resolve(process.env["GITHUB_WORKSPACE"] || ".", folder);
  if (!isFolder(full)) throw new UsageError(`the input working-directory names ${JSON.stringify(folder)}, and there is no such folder`);
  process.chdir(full);
}

/** Where we stand as seen from the workspace: without a repository that is what paths are shown from. */
const fromWorkspace = (): string =>
  relative(process.env["GITHUB_WORKSPACE"] || process.cwd(), process.cwd())
    .split(sep)
    .join("/");

const print = (text: Printable): void => {
  process.stdout.write(text);
};

/** The commit to compare with, when only new findings count. */
function comparedWith({ newOnly, args }: Inputs, root: string): string | undefined {
  const isPull = /^pull_request/.test(process.env["GITHUB_EVENT_NAME"] ?? "");
  if (newOnly === "false" || (newOnly === "auto" && !isPull) || args.paths.includes("-")) return undefined;
  const base = baseCommit(root, readEvent(process.env["GITHUB_EVENT_PATH"]));
  if ("ref" in base) return base.ref;
  notice(`Every finding counts: ${base.why}.`);
  return undefined;
}

async function summarise({ summary: wanted }: Inputs, report: Report): Promise<void> {
  if (wanted && process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdownReport(report, largestSummary)).write();
}

/** Sends the report to code scanning where that can work; whatever GitHub says, the step goes on. Answers why it did not work. */
async function upload({ sarif: wanted, token }: Inputs, sarif: string, root: string): Promise<string | undefined> {
  if (wanted === "false") return undefined;
  const {
    GITHUB_API_URL: api,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_WORKSPACE: workspace = "",
  } = process.env;
  const { pull_request: pull } = readEvent(process.env["GITHUB_EVENT_PATH"]);
  const fromFork = pull != null && pull.head?.repo?.full_name !== repository;
  // A report is about what is checked out, which need not be what the event is about.
  const head = headCommit(root) ?? sha;
  const about =
    head === sha
      ? { commit: sha, ref }
      : pull?.number && head === pull.head?.sha
        ? { commit: head, ref: `refs/pull/${pull.number}/head` }
        : undefined;
  const why =
    !token || !api || !repository || !sha || !ref
      ? "there is no token, or this is not GitHub"
      : fromFork
        ? "a pull request from a fork may not write there"
        : !about?.commit || !about.ref
          ? "the checkout is not the commit this run is about"
          : await uploadSarif(sarif, { api, repository, token, commit: about.commit, ref: about.ref, workspace });
  if (!why) info("The report was sent to code scanning.");
  else if (wanted === "true") warning(`The report did not reach code scanning: ${harmlessLine(why)}.`);
  else info(`The report was not sent to code scanning: ${harmlessLine(why)}. Set sarif: false to skip the upload.`);
  return why;
}

function setOutputs(report: Report, files: { readonly sarif: string; readonly json: string }, code: number): void {
  const { findings, existing, uncovered, bySeverity } = summaryOf(report);
  const [worst] = worstFirst(report.findings.filter(isLive));
  setOutput("sarif-file", files.sarif);
  setOutput("json-file", files.json);
  setOutput("findings", findings + existing + uncovered);
  setOutput("new-findings", findings);
  setOutput("fixed-findings", report.since?.fixed.length ?? 0);
  setOutput("uncovered-findings", uncovered);
  setOutput("highest-severity", worst?.severity ?? "none");
  setOutput("exit-code", code);
  setOutput("score", report.scores?.minimum ?? "");
  setOutput("mean-score", report.scores?.mean ?? "");
  for (const severity of ["critical", "high", "medium", "low", "info"] as const) setOutput(severity, bySeverity[severity]);
}

/** What the last line of the log says. */
const endings: Readonly<Record<number, string>> = {
  [exit.clean]: "Passed: no finding fails this step.",
  [exit.findings]: "Failed: there are findings at or above fail-on.",
  [exit.failed]: "Failed: not everything could be checked or written, see above.",
  [exit.nothing]: "Failed: there was nothing to check. To allow that, set args: --allow-empty.",
};
