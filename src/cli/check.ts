import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { discover, type Found } from "../discover/discover.ts";
import { dialectOf } from "../frontends/claim.ts";
import { seccompTargets } from "../frontends/seccomp/targets.ts";
import { lint } from "../lint.ts";
import { type Finding, profiles, type Severity, severities } from "../model/finding.ts";
import type { Notice, Report } from "../model/report.ts";
import type { Dialect } from "../model/workload.ts";
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
  const { found, notices, failures, surroundings } = await gather(paths, values);
  if (values["list-files"]) {
    tell([...failures, ...notices], err);
    listFiles(found, out);
    return failures.length ? exit.failed : found.some(({ kind }) => kind) ? exit.clean : exit.nothing;
  }
  const target = oneOf("--target", values.target, seccompTargets) ?? "docker";
  const report = await lint(found, { rules, profile, surroundings: { ...surroundings, target } });
  const whole: Report = { ...report, notices: [...notices, ...report.notices], failures: [...failures, ...report.failures] };
  const shown: Report = { ...whole, findings: whole.findings.filter(({ severity }) => atLeast(severity, least)) };
  tell([...whole.failures, ...whole.notices], err);
  hintAtCommand(paths, failures, err);
  const nothing = report.files.length === 0;
  if (nothing && whole.failures.length === 0)
    err("seaworthy: there is no Dockerfile, no Compose file, no .dockerignore and no kernel profile here\n");
  for (const output of outputs)
    if (!nothing || output.format === "json" || output.format === "sarif") await write(output, shown, values.quiet === true, style, out);
  if (whole.failures.length) return exit.failed;
  if (nothing) return exit.nothing;
  return !values["exit-zero"] && failOn !== "never" && whole.findings.some((finding) => counts(finding, failOn))
    ? exit.findings
    : exit.clean;
}

/** A path that does not exist may be a mistyped command. */
function hintAtCommand([first]: readonly string[], failures: readonly Notice[], err: Streams["err"]): void {
  const meant =
    first !== undefined && failures[0]?.path === first && !first.includes("/")
      ? nearest(first, ["rules", "explain", "show", "check"])
      : undefined;
  if (meant) err(`seaworthy: did you mean the command ${meant}?\n`);
}

/** Tells what was left out, a line each. */
export function tell(notices: readonly Notice[], err: Streams["err"]): void {
  for (const { path, message } of notices) err(`seaworthy: ${harmlessLine(path)} ${harmlessLine(message)}\n`);
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
  const outputs = [...byDefault, ...toScreen, ...toFiles];
  if (outputs.filter(({ format: each, path }) => path === "-" && (each === "json" || each === "sarif")).length > 1)
    throw new UsageError("standard output takes one of json and sarif: write the other to a file with --output");
  return outputs;
}

/** The rules that `--only` and `--skip` leave; an unknown name is an error. */
function selected(all: readonly AnyRule[], only: readonly string[] = [], skip: readonly string[] = []): AnyRule[] {
  const ids = all.map(({ id }) => id);
  const named = (flag: string, list: readonly string[]): Set<string> => {
    const wanted = list
      .flatMap((each) => each.split(","))
      .map((each) => each.trim())
      .filter(Boolean);
    if (list.length > 0 && wanted.length === 0) throw new UsageError(`${flag} names no rule`);
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
  const left = all.filter(({ id }) => (wanted.size === 0 || wanted.has(id)) && !unwanted.has(id));
  if (left.length === 0) throw new UsageError("--only and --skip leave no rule to run");
  return left;
}

const usualNames: Readonly<Record<Dialect, string>> = {
  dockerfile: "Dockerfile",
  compose: "compose.yaml",
  dockerignore: ".dockerignore",
  seccomp: "seccomp.json",
  apparmor: "apparmor.profile",
};

/** Every format, as `--type` names it. */
export const dialects = Object.keys(usualNames) as Dialect[];

/** The folders of `--apparmor-include`, which must be there. */
export function includeFolders({ "apparmor-include": folders = [] }: Arguments["values"]): readonly string[] {
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) throw new UsageError(`--apparmor-include names ${JSON.stringify(missing)}, and there is no such folder`);
  return folders;
}

async function gather(paths: readonly string[], values: Arguments["values"]) {
  const type = oneOf("--type", values.type, dialects);
  const policyFolders = includeFolders(values);
  const name = values["stdin-filename"];
  if (name !== undefined && (name === "" || !paths.includes("-")))
    throw new UsageError(name === "" ? "--stdin-filename is empty" : "--stdin-filename goes with -, which is standard input");
  const files = composeFiles(paths, values);
  if (files) return discover({ cwd: process.cwd(), paths: files, type: "compose", gitignore: true, together: true, policyFolders });
  if (!paths.includes("-"))
    return discover({ cwd: process.cwd(), paths: paths.length ? paths : ["."], type, gitignore: !values["no-gitignore"], policyFolders });
  if (paths.length > 1) throw new UsageError("- is standard input and stands alone, without other paths");
  const text = readStandardInput();
  const kind = type ?? (name === undefined ? (dialectOf("", text.slice(0, 65_536)) ?? "dockerfile") : undefined);
  const source = new Source(name ?? usualNames[kind ?? "dockerfile"], text, true);
  const found: Found[] = [{ source, ...(kind ? { kind } : {}), reason: "named" }];
  const notices = text.includes("\uFFFD")
    ? [{ path: source.path, message: "is not valid UTF-8: what cannot be read is taken as \uFFFD" }]
    : [];
  return { found, notices, failures: [], surroundings: {} };
}

/** The files of `-f`, which are one Compose project in the order given; `undefined` when there are none. */
export function composeFiles(paths: readonly string[], { file }: Arguments["values"]): readonly string[] | undefined {
  if (!file) return undefined;
  const format = file.find((each) => formats.includes(each as Format) && !existsSync(each));
  if (format) throw new UsageError(`-f names files of one Compose project; for the format say --format ${format}`);
  if (paths.length) throw new UsageError("-f names all files of one Compose project: leave out other paths, or leave out -f");
  return file;
}

function readStandardInput(): string {
  try {
    return readFileSync(0, "utf8");
  } catch (error) {
    throw new UsageError(`standard input could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

function listFiles(found: readonly Found[], out: (text: string) => void): void {
  const files = found.filter(({ kind }) => kind).sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  for (const { source, kind, reason } of files) out(`${harmlessPath(source.path)}  ${kind}  ${reason}\n`);
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
