import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { helpUri } from "../../src/report/help.ts";
import { levelOf } from "../../src/report/level.ts";
import { summaryLine, summaryOf } from "../../src/report/summary.ts";
import { worstFirst } from "../../src/report/worst.ts";
import { Source } from "../../src/text/source.ts";
import { byComment, found, reportOf } from "../triage/found.ts";

const of = (...severities: readonly Severity[]): Finding[] => severities.map((severity) => found({ severity }));
const known = found({ suppressed: { by: "baseline", reason: null } });
const ignored = found({ suppressed: byComment() });
const existing = found({ status: "existing" });
const uncovered = found({ status: "uncovered" });
const files = (count: number): Source[] => Array.from({ length: count }, (_, at) => new Source(`file-${at}`, ""));
const edits = [{ span: { file: "a", start: 0, end: 1 }, text: "" }];
const mended = (safety: "safe" | "unsafe", how: Partial<NonNullable<Finding["fix"]>> = { isUnasked: true }): Finding =>
  found({ severity: "high", fix: { title: "do", safety, ...how } });
const gone = { rule: "a-rule", severity: "high", message: "gone", path: "a", line: 1, column: 1 } as const;
const since = { since: { ref: "main", fixed: [gone, gone] } };

describe("the last line of a report", () => {
  it.each<[string, Report]>([
    ["No findings, 0 files checked.", reportOf([])],
    ["No findings, 1 file checked.", reportOf([], files(1))],
    ["1 finding (1 high), 2 files checked.", reportOf(of("high"), files(2))],
    [
      "6 findings (1 critical, 1 high, 1 medium, 1 low, 2 info), 1 file checked.",
      reportOf(of("info", "low", "medium", "high", "critical", "info"), files(1)),
    ],
    ["No findings, 1 file checked; 2 in the baseline.", reportOf([known, known], files(1))],
    ["No findings, 1 file checked; 1 suppressed.", reportOf([ignored], files(1))],
    ["No findings, 1 file checked; 3 more with --profile strict.", reportOf([], files(1), { hidden: 3 })],
    [
      "1 finding (1 medium), 1 file checked; 1 in the baseline, 2 suppressed, 4 more with --profile strict.",
      reportOf([known, ignored, ignored, ...of("medium")], files(1), { hidden: 4 }),
    ],
    [
      "5 findings (5 high), 1 file checked; seaworthy fix repairs up to 2 safely and 1 more with --unsafe.",
      reportOf([mended("safe"), mended("unsafe"), mended("safe", {}), mended("safe", { edits }), mended("safe", { edits: [] })], files(1)),
    ],
    ["1 finding (1 high), 1 file checked; seaworthy fix repairs up to 1 with --unsafe.", reportOf([mended("unsafe")], files(1))],
    [
      "1 finding (1 high), 1 file checked; seaworthy fix repairs up to 1 safely, 1 suppressed.",
      reportOf([mended("safe"), { ...mended("safe"), suppressed: byComment() }], files(1)),
    ],
    ["1 finding (1 high), 1 file checked; seaworthy fix repairs 1 safely.", reportOf([mended("safe", { edits })], files(1))],
    ["0 findings shown, 1 file checked; 3 more not shown.", reportOf([], files(1), { unshown: { count: 3, failing: 0 } })],
    [
      "1 finding (1 high), 1 file checked; 3 more not shown, and 1 of them fails the run.",
      reportOf(of("high"), files(1), { unshown: { count: 3, failing: 1 } }),
    ],
    [
      "0 findings shown, 1 file checked; 3 more not shown, and 2 of them fail the run.",
      reportOf([], files(1), { unshown: { count: 3, failing: 2 } }),
    ],
    ["No new findings, 1 file checked; 2 fixed and 1 unchanged, compared with main.", reportOf([existing], files(1), since)],
    [
      "No new findings, 1 file checked; 2 fixed, 1 uncovered by that and 1 unchanged, compared with main.",
      reportOf([existing, uncovered], files(1), since),
    ],
    [
      "1 new finding (1 low), 1 file checked; 2 fixed and 0 unchanged, compared with main, 1 suppressed.",
      reportOf([ignored, ...of("low")], files(1), { ...since, hidden: 4 }),
    ],
  ])("%s", (line, report) => expect(summaryLine(report)).toBe(line));
});

describe("the counts of a report", () => {
  it("tell what counts from what somebody answers for and what was there", () => {
    const both = found({ suppressed: byComment(), status: "existing" });
    const report = reportOf([...of("high", "high", "info"), known, ignored, ignored, existing, both, uncovered], files(3), {
      ...since,
      hidden: 5,
    });
    const summary = summaryOf(report);
    expect(summary).toEqual({
      ...{ files: 3, findings: 3, suppressed: 3, known: 1, existing: 1, fixed: 2, uncovered: 1, hidden: 5, fixable: 0, fixableSafely: 0 },
      bySeverity: { critical: 0, high: 2, medium: 0, low: 0, info: 1 },
    });
    expect(Object.keys(summary.bySeverity)).toEqual(["critical", "high", "medium", "low", "info"]);
    expect(summaryOf(reportOf([])).fixed).toBe(0);
  });
});

describe("words of other programs", () => {
  it.each<[Severity, string]>([
    ["critical", "error"],
    ["high", "error"],
    ["medium", "warning"],
    ["low", "notice"],
    ["info", "notice"],
  ])("%s is %s", (severity, level) => expect(levelOf(severity)).toBe(level));

  it("name the page of a rule", () => {
    expect(helpUri({ subject: "container", id: "no-demo" })).toBe(
      "https://github.com/seaworthy-lint/seaworthy/blob/main/rules/container/no-demo.md",
    );
  });
});

describe("the worst", () => {
  it("come first, equal ones in their order, and the list that is given stays", () => {
    const findings = (["low", "critical", "low", "info", "high"] as const).map((severity, at) => found({ severity, message: `${at}` }));
    expect(worstFirst(findings).map(({ message }) => message)).toEqual(["1", "4", "0", "2", "3"]);
    expect(findings.map(({ message }) => message)).toEqual(["0", "1", "2", "3", "4"]);
  });
});
