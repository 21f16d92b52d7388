import { readFileSync, writeFileSync } from "node:fs";
import { discover, type Found } from "../discover/discover.ts";
import { lint } from "../lint.ts";
import { type Finding, profiles, type Severity, severities } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { compactReport } from "../report/compact.ts";
import { harmlessLine, harmlessPath } from "../report/escape.ts";
import { textReport } from "../report/text.ts";
import type { AnyRule } from "../rule/define.ts";
import { nearest } from "../syntax/nearest.ts";
import { Source } from "../text/source.ts";
import { type Arguments, oneOf, UsageError } from "./args.ts";
import { styleFor } from "./style.ts";
import { version } from "./version.ts";

const formats = ["text", "compact", "json", "sarif"] as const;
type Format = (typeof formats)[number];

/** Exit codes, the same for every format. */
export const exit = { clean: 0, findings: 1, failed: 2, nothing: 3 } as const;

/** Writes to standard output or standard error. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** `seaworthy check`: discovers, lints, reports. Answers the exit code. */
export async function checkCommand({ paths, values }: Arguments, all: readonly AnyRule[], { out, err }: Streams): Promise<number> {
  const outputs = outputsOf(values);
  const failOn = oneOf("--fail-on", values["fail-on"], [...severities, "never"] as const) ?? "medium";
  const least = oneOf("--min-severity", values["min-severity"], severities) ?? "info";
  const profile = oneOf("--profile", values.profile, profiles) ?? "recommended";
  const style = styleFor(oneOf("--color", values.color, ["auto", "always", "never"] as const) ?? "auto");
  const rules = selected(all, values.only, values.skip);
  const { found, notices, failures } = await gather(paths, values);

  for (const { path, message } of failures) err(`seaworthy: ${harmlessLine(path)} ${message}\n`);
  if (values["list-files"]) return listFiles(found, out);
  const report = await lint(found, { rules, profile });
  const whole: Report = { ...report, notices: [...notices, ...failures, ...report.notices] };
  const shown: Report = { ...whole, findings: whole.findings.filter(({ severity }) => atLeast(severity, least)) };
  for (const { path, message } of [...notices, ...report.notices]) err(`seaworthy: ${harmlessLine(path)} ${harmlessLine(message)}\n`);
  if (report.files.length === 0) {
    err(failures.length ? "" : "seaworthy: there is no Dockerfile and no Compose file here\n");
    for (const output of outputs.filter(({ format }) => format === "json" || format === "sarif"))
      await write(output, shown, values.quiet === true, style, out);
    return failures.length ? exit.failed : exit.nothing;
  }
  for (const output of outputs) await write(output, shown, values.quiet === true, style, out);
  if (failures.length) return exit.failed;
  return !values["exit-zero"] && failOn !== "never" && whole.findings.some((finding) => counts(finding, failOn))
    ? exit.findings
    : exit.clean;
}

const atLeast = (severity: Severity, least: Severity): boolean => severities.indexOf(severity) >= severities.indexOf(least);

const counts = ({ severity, suppressed }: Finding, failOn: Severity): boolean => !suppressed && atLeast(severity, failOn);

interface Output {
  readonly format: Format;
  /** `-` is standard output. */
  readonly path: string;
}

function outputsOf({ format = [], output = [] }: Arguments["values"]): Output[] {
  const toFiles = output.map((each) => {
    const equals = each.indexOf("=");
    if (equals < 1 || equals === each.length - 1)
      throw new UsageError(`--output wants FORMAT=PATH, such as sarif=out.sarif, not ${JSON.stringify(each)}`);
    return { format: oneOf("--output", each.slice(0, equals), formats) as Format, path: each.slice(equals + 1) };
  });
  const toScreen = format
    .flatMap((each) => each.split(","))
    .map((each) => ({ format: oneOf("--format", each, formats) as Format, path: "-" }));
  const byDefault: Output[] = toScreen.length === 0 && !toFiles.some(({ path }) => path === "-") ? [{ format: "text", path: "-" }] : [];
  return [...byDefault, ...toScreen, ...toFiles];
}

/** The rules that `--only` and `--skip` leave; an unknown name is an error. */
function selected(all: readonly AnyRule[], only: readonly string[] = [], skip: readonly string[] = []): AnyRule[] {
  const ids = all.map(({ id }) => id);
  const named = (flag: string, list: readonly string[]): Set<string> => {
    const wanted = list
      .flatMap((each) => each.split(","))
      .map((each) => each.trim())
      .filter(Boolean);
    for (const id of wanted)
      if (!ids.includes(id)) {
        const meant = nearest(id, ids);
        throw new UsageError(
          `${flag}: there is no rule ${JSON.stringify(id)}${meant ? `, did you mean ${meant}?` : " (see seaworthy rules)"}`,
        );
      }
    return new Set(wanted);
  };
  const wanted = named("--only", only);
  const unwanted = named("--skip", skip);
  return all.filter(({ id }) => (wanted.size === 0 || wanted.has(id)) && !unwanted.has(id));
}

async function gather(paths: readonly string[], values: Arguments["values"]) {
  const type = oneOf("--type", values.type, ["dockerfile", "compose"] as const);
  if (!paths.includes("-"))
    return discover({ cwd: process.cwd(), paths: paths.length ? paths : ["."], type, gitignore: !values["no-gitignore"] });
  if (paths.length > 1) throw new UsageError("- is standard input and stands alone, without other paths");
  const path = values["stdin-filename"] ?? (type === "compose" ? "compose.yaml" : "Dockerfile");
  const source = new Source(path, readFileSync(0, "utf8"), true);
  const found: Found[] = [{ source, ...(type ? { kind: type } : {}), reason: "named" }];
  return { found, notices: [], failures: [] };
}

function listFiles(found: readonly Found[], out: (text: string) => void): number {
  const files = found.filter(({ kind }) => kind).sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  for (const { source, kind, reason } of files) out(`${harmlessPath(source.path)}  ${kind}  ${reason}\n`);
  return files.length ? exit.clean : exit.nothing;
}

async function write(
  { format, path }: Output,
  report: Report,
  quiet: boolean,
  style: ReturnType<typeof styleFor>,
  out: (text: string) => void,
): Promise<void> {
  const text = await render(format, report, quiet, path === "-" ? style : (_, plain) => plain);
  if (path === "-") return out(text);
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`${path} could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

async function render(format: Format, report: Report, quiet: boolean, style: ReturnType<typeof styleFor>): Promise<string> {
  if (format === "text") return textReport(report, { style, quiet });
  if (format === "compact") return compactReport(report);
  if (format === "json") return (await import("../report/json.ts")).jsonReport(report, version());
  return (await import("../report/sarif.ts")).sarifReport(report, version());
}
