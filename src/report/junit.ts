import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { groupBy } from "../text/group-by.ts";
import { isLive } from "../triage/live.ts";
import { otherWayOut } from "./headline.ts";
import { placeOf } from "./place.ts";
import { escapeXml } from "./xml.ts";

/** JUnit's XML: a suite for every file, a failed case for every finding, one passed case for a file without any. */
export function junitReport(report: Report): string {
  const live = report.findings.filter(isLive);
  const byFile = groupBy(live, ({ span }) => span.file);
  const paths = new Set([...report.files.map(({ path }) => path), ...byFile.keys(), ...report.failures.map(({ path }) => path)]);
  const suites = [...paths].sort().map((path) => suite(report, path, byFile.get(path) ?? []));
  const attributes = `name="seaworthy" tests="${suites.reduce((sum, { tests }) => sum + tests, 0)}" failures="${live.length}" errors="${report.failures.length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n${suites.map(({ text }) => text).join("")}</testsuites>\n`;
}

function suite(report: Report, path: string, findings: readonly Finding[]): { readonly tests: number; readonly text: string } {
  const file = escapeXml(path);
  const errors = report.failures.filter((failure) => failure.path === path);
  const cases = [
    ...findings.map((finding) => {
      const { line, column } = placeOf(report, finding.span);
      const { rule, severity, message, fix } = finding;
      const way = otherWayOut(finding);
      const body = `${path}:${line}:${column} ${message}${way ? `\n${fix ? "Fix" : "Help"}: ${way}` : ""}`;
      return `    <testcase name="${escapeXml(`${rule} at ${line}:${column}`)}" classname="${file}" file="${file}" line="${line}"><failure type="${severity}" message="${escapeXml(message)}">${escapeXml(body)}</failure></testcase>\n`;
    }),
    ...errors.map(({ message }) => `    <testcase name="read" classname="${file}"><error message="${escapeXml(message)}"/></testcase>\n`),
  ];
  if (cases.length === 0) cases.push(`    <testcase name="no findings" classname="${file}" file="${file}"/>\n`);
  const attributes = `name="${file}" tests="${cases.length}" failures="${findings.length}" errors="${errors.length}"`;
  return { tests: cases.length, text: `  <testsuite ${attributes}>\n${cases.join("")}  </testsuite>\n` };
}
