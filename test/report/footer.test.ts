import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { footer } from "../../src/report/footer.ts";
import { Source } from "../../src/text/source.ts";
import { byComment, found, reportOf } from "../triage/found.ts";

const files = [new Source("a", "")];
const of = (severity: Severity, rule = "a-rule", more: Partial<Finding> = {}): Finding => found({ severity, rule, ...more });
const mended = (safety: "safe" | "unsafe", how: object = { edits: [{ span: { file: "a", start: 0, end: 0 }, text: "x" }] }): Finding =>
  of("high", "a-rule", { fix: { title: "t", safety, ...how } });
const nothingLeft = { repeats: 0, cut: 0 };
const lines = (report: Report, left = nothingLeft): string[] => footer(report, left, { style: (_, text) => text }).split("\n");

describe("what a report for people ends with", () => {
  it.each<[string, Report, string[], { repeats: number; cut: number }?]>([
    ["nothing found", reportOf([], files), ["No findings, 1 file checked."]],
    ["one", reportOf([of("low")], files), ["1 finding (1 low), 1 file checked."]],
    [
      "safe repairs",
      reportOf([mended("safe")], files),
      ["1 finding (1 high), 1 file checked.", "  repairs   seaworthy fix repairs 1, --diff shows the changes first"],
    ],
    [
      "both kinds of repairs, not worked out",
      reportOf([mended("safe", { isUnasked: true }), mended("unsafe", { isUnasked: true })], files),
      [
        "2 findings (2 high), 1 file checked.",
        "  repairs   seaworthy fix repairs up to 1, with --unsafe 1 more, --diff shows the changes first",
      ],
    ],
    [
      "everything that is not shown",
      reportOf([found({ suppressed: { by: "baseline", reason: null } }), found({ suppressed: byComment() })], files, {
        hidden: 4,
        unshown: { count: 3, failing: 1 },
      }),
      [
        "0 findings shown, 1 file checked.",
        "  hidden    3 below the minimum severity or confidence (1 of them fails the run), 7 beyond --max, 6 that repeat with --all, 4 with --profile strict, 1 in the baseline, 1 ignored by comments",
      ],
      { repeats: 6, cut: 7 },
    ],
    [
      "a comparison, which hides nothing of its own",
      reportOf([of("low"), found({ status: "existing" })], files, { hidden: 4, since: { ref: "main", fixed: [] } }),
      ["1 new finding (1 low), 1 file checked.", "  compared  with main: 0 fixed, 1 unchanged"],
    ],
    [
      "the rules that find most, when there are more than five",
      reportOf(
        [..."gfedcba"].flatMap((rule, at) => Array.from({ length: at < 2 ? 2 : 1 }, () => of("low", rule))),
        files,
      ),
      ["9 findings (9 low), 1 file checked.", "  most      f (2), g (2)"],
    ],
    [
      "five rules",
      reportOf(
        [..."abcde"].map((rule) => of("low", rule)),
        files,
      ),
      ["5 findings (5 low), 1 file checked."],
    ],
  ])("%s", (_, report, expected, left) => expect(lines(report, left)).toEqual(expected));

  it("fits the terminal", () => {
    const report = reportOf(
      [..."abcdefabcdef"].map((rule) => of("low", `a-long-name-of-a-rule-${rule}`)),
      files,
    );
    expect(footer(report, nothingLeft, { style: (_, text) => text, columns: 60 })).toBe(`12 findings (12 low), 1 file checked.
  most      a-long-name-of-a-rule-a (2),
            a-long-name-of-a-rule-b (2),
            a-long-name-of-a-rule-c (2),
            a-long-name-of-a-rule-d (2),
            a-long-name-of-a-rule-e (2)`);
  });
});
