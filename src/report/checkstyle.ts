import type { Finding, Severity } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { isLive } from "../triage/live.ts";
import { placeOf } from "./place.ts";
import { escapeXml } from "./xml.ts";

const levels: Readonly<Record<Severity, "error" | "warning" | "info">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "info",
  info: "info",
};

/** Checkstyle's XML, which many build servers read. */
export function checkstyleReport(report: Report, version: string): string {
  const live = report.findings.filter(isLive);
  const paths = [...new Set([...report.files.map(({ path }) => path), ...live.map(({ span }) => span.file)])].sort();
  const byFile = new Map(paths.map((path): [string, Finding[]] => [path, []]));
  for (const finding of live) byFile.get(finding.span.file)?.push(finding);
  const files = [...byFile].map(([path, own]) => {
    const errors = own.map((finding) => {
      const { line, column } = placeOf(report, finding.span);
      const { severity, message, rule } = finding;
      return `    <error line="${line}" column="${column}" severity="${levels[severity]}" message="${escapeXml(message)}" source="seaworthy.${escapeXml(rule)}"/>\n`;
    });
    return errors.length ? `  <file name="${escapeXml(path)}">\n${errors.join("")}  </file>\n` : `  <file name="${escapeXml(path)}"/>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="${escapeXml(version)}">\n${files.join("")}</checkstyle>\n`;
}
