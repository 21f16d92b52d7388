import type { Refusal } from "../model/ignore-use.ts";
import type { Ignore, Report } from "../model/report.ts";
import type { GivenRule } from "../rule/define.ts";
import { harmless, harmlessJson, harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import type { Arguments } from "../session/arguments.ts";
import { exit } from "../session/exit.ts";
import { printNotices } from "../session/outputs.ts";
import { settle, today } from "../session/settings.ts";
import { printable, say } from "../text/printable.ts";
import { judgeWithProgress } from "./check.ts";
import type { Streams } from "./streams.ts";
import { styleFor } from "./style.ts";
import { viewFormat } from "./view-format.ts";

/** `seaworthy ignores`: every comment that ignores something, for whoever has to answer for them. */
export async function ignoresCommand(args: Arguments, all: readonly GivenRule[], { out, err }: Streams): Promise<number> {
  const format = viewFormat(args);
  const style = styleFor(args.values.color ?? "auto");
  const { format: _, ...others } = args.values;
  const plain = { ...args, values: others };
  const settings = await settle(plain, all, { cwd: process.cwd(), today: today() });
  // Every finding matters here, whatever the profile shows.
  const { report, discovery } = await judgeWithProgress(plain, { ...settings, profile: "strict" }, all);
  printNotices([...report.failures, ...report.notices], err);
  const sources = new Map(discovery.found.map(({ source }) => [source.path, source]));
  const rows = report.ignores.map((ignore) => rowOf(ignore, report, (path, at) => sources.get(path)?.position(at).line ?? 1)).sort(byPlace);
  if (format === "json") out(harmlessJson(rows));
  else if (rows.length === 0) out(say`No ignore comments.\n`);
  else
    out(
      printable(
        rows
          .map(({ path, line, by, rules, state, findings, until, reason }) => {
            const what = `${by === "seaworthy" ? "" : `${by} `}${rules.join(", ") || (by === "seaworthy" ? "no rule named" : "everything")}`;
            const count = state === "live" ? `${findings} ignored` : states[state];
            return `${style("bold", harmlessPath(`${path}:${line}`))}  ${harmlessLine(what)}  ${count}${until ? `  until ${harmlessLine(until)}` : ""}  ${style("dim", reason ? harmlessLine(reason) : "no reason given")}\n`;
          })
          .join(""),
      ),
    );
  return report.failures.length ? exit.failed : exit.clean;
}

const states = {
  unused: "ignores nothing",
  expired: "not ignored: expired",
  reason: "not ignored: needs a reason",
  locked: "not ignored: locked by policy",
  day: "not ignored: its date is not valid",
} as const;

interface Row {
  readonly path: string;
  readonly line: number;
  /** Whose comment it is. */
  readonly by: string;
  readonly rules: readonly string[];
  /** `live` ignores something; `unused` nothing; the others would, and may not. */
  readonly state: "live" | "unused" | Refusal;
  readonly findings: number;
  readonly until: string | null;
  readonly reason: string | null;
}

function rowOf({ suppression, used, refused }: Ignore, report: Report, lineOf: (path: string, at: number) => number): Row {
  const { span, by, rules, until, reason } = suppression;
  const findings = report.findings.filter(
    ({ suppressed }) => suppressed?.by === "comment" && suppressed.span.file === span.file && suppressed.span.start === span.start,
  ).length;
  const [why] = refused;
  return {
    path: span.file,
    line: lineOf(span.file, span.start),
    by,
    rules: rules.map(({ value }) => harmless(value)),
    state: findings > 0 ? "live" : (why ?? (used.length ? "live" : "unused")),
    findings,
    until: until ? harmless(until.value) : null,
    reason: reason ? harmless(reason) : null,
  };
}

const byPlace = (a: Row, b: Row): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line);
