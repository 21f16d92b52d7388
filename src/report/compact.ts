import type { Report } from "../model/report.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import { isLive } from "../triage/live.ts";
import { levelOf } from "./level.ts";
import { placeOf } from "./place.ts";

/** One line a finding: `path:line:col: error[high] message [rule]`, for problem matchers. */
export function compactReport(report: Report): string {
  return report.findings
    .filter(isLive)
    .map(({ span, severity, message, rule }) => {
      const { path, line, column } = placeOf(report, span);
      return `${harmlessPath(path).replace(/:(?=\d+:\d+: )/g, "%3A")}:${line}:${column}: ${levelOf(severity)}[${severity}] ${harmlessLine(message)} [${rule}]\n`;
    })
    .join("");
}
