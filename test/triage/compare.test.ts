import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { Source } from "../../src/text/source.ts";
import { compare, countsOf } from "../../src/triage/compare.ts";
import { byComment, found, reportOf, span } from "./found.ts";

/** A report with a finding for every letter of a text; capitals are those that a comment ignores. */
const reportOn = (text: string, file = "a", more: Partial<Report> = {}): Report =>
  reportOf(
    [...text].map((letter, at) =>
      found({ message: `about ${letter}`, span: span(at, at + 1, file), ...(/[A-Z]/.test(letter) ? { suppressed: byComment() } : {}) }),
    ),
    [new Source(file, text.toLowerCase())],
    more,
  );

const statuses = ({ findings }: Report) => findings.map(({ status }) => status);
const fixed = ({ since }: Report) => since?.fixed.map(({ message, line, column }) => `${message} at ${line}:${column}`);

describe("a state compared with an earlier one", () => {
  it.each<[string, string, string, readonly Finding["status"][], readonly string[]]>([
    ["nothing changed", "ab", "ab", ["existing", "existing"], []],
    ["one more", "a", "ab", ["existing", "new"], []],
    ["one less", "ab", "b", ["existing"], ["about a at 1:1"]],
    ["one more of what was there", "a", "aa", ["existing", "new"], []],
    ["one less of what was there", "aa", "a", ["existing"], ["about a at 1:1"]],
    ["nothing before", "", "a", ["new"], []],
    ["nothing now", "ab", "", [], ["about a at 1:1", "about b at 1:2"]],
    ["another order", "ab", "ba", ["existing", "existing"], []],
    ["ignored since: not gone", "a", "A", [undefined], []],
    ["ignored in both", "A", "A", [undefined], []],
    ["ignored before, and no more", "A", "a", ["new"], []],
    ["ignored before, and gone", "A", "", [], []],
    ["what counts takes before what is ignored", "a", "Aa", [undefined, "existing"], []],
    ["an ignored one stands for one only", "aa", "A", [undefined], ["about a at 1:1"]],
    ["an ignored one before those that count", "Ba", "b", ["new"], ["about a at 1:2"]],
  ])("%s", (_, before, now, status, gone) => {
    const compared = compare(reportOn(now), reportOn(before), "main");
    expect(statuses(compared)).toEqual(status);
    expect(fixed(compared)).toEqual(gone);
  });

  it("keeps what a report says, and names the earlier state and what is gone there", () => {
    const text = "x\n a";
    const gone = found({ rule: "b-rule", severity: "high", message: "gone", span: span(3, 4, "b") });
    const now = reportOn("c", "a", { hidden: 3 });
    expect(compare(now, reportOf([gone], [new Source("b", text)]), "v1")).toEqual({
      ...now,
      findings: [{ ...now.findings[0], status: "new" }],
      since: {
        ref: "v1",
        fixed: [{ rule: "b-rule", severity: "high", profile: "recommended", message: "gone", path: "b", line: 2, column: 2 }],
      },
    });
    expect(compare(reportOf([]), reportOf([gone]), "v1").since?.fixed).toMatchObject([{ line: 1, column: 1 }]);
  });

  it("knows a file by what it is called now", () => {
    const renamed = new Map([["old", "new"]]);
    expect(statuses(compare(reportOn("a", "new"), reportOn("a", "old"), "main", renamed))).toEqual(["existing"]);
    expect(statuses(compare(reportOn("a", "new"), reportOn("a", "old"), "main"))).toEqual(["new"]);
    // Today's names are no earlier ones.
    expect(statuses(compare(reportOn("a", "old"), reportOn("a", "other"), "main", new Map([["old", "other"]])))).toEqual(["new"]);
  });

  it("adds up: what was there is still there or fixed, and what is here was there or is new", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 }).map((all) => all.join(""));
    fc.assert(
      fc.property(letters, letters, (before, now) => {
        const compared = compare(reportOn(now), reportOn(before), "main");
        const existing = statuses(compared).filter((each) => each === "existing").length;
        expect(existing + (fixed(compared)?.length ?? 0)).toBe(before.length);
        expect(existing + statuses(compared).filter((each) => each === "new").length).toBe(now.length);
      }),
      { numRuns: 80 },
    );
  });
});

describe("counts", () => {
  it("say how often a list has an item", () =>
    expect(countsOf(["a", "b", "a"])).toEqual(
      new Map([
        ["a", 2],
        ["b", 1],
      ]),
    ));
});
