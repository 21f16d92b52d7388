import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Report, RuleInfo } from "../../src/model/report.ts";
import { Source } from "../../src/text/source.ts";
import { applyBaseline, type BaselineEntry, baselineOf, baselineText, byPlace, type Coverage } from "../../src/triage/baseline.ts";
import { withoutCount } from "../../src/triage/fingerprint.ts";
import { byComment, found, reportOf, span } from "./found.ts";

const rule = (id: string, more: Partial<RuleInfo> = {}): RuleInfo => ({
  ...{ id, subject: "workload", severity: "medium", confidence: "high", profile: "recommended", summary: "", why: "", standards: [] },
  ...more,
});

/** A report with a finding for every letter of a text; capitals are those that a comment ignores. */
const reportOn = (text: string, more: Partial<Report> = {}): Report =>
  reportOf(
    [...text].map((letter, at) => found({ span: span(at), ...(/[A-Z]/.test(letter) ? { suppressed: byComment() } : {}) })),
    [new Source("a", text.toLowerCase())],
    { rules: [rule("a-rule")], ...more },
  );

const everything: Coverage = { whole: true, profile: "recommended" };
const marks = ({ findings }: Report) => findings.map(({ suppressed }) => suppressed?.by ?? "counts");
const apply = (report: Report, entries: readonly BaselineEntry[], coverage = everything) => applyBaseline(report, entries, coverage);
const known = (text: string): BaselineEntry[] => baselineOf(reportOn(text), []);

describe("a baseline", () => {
  it.each<[string, string, string, readonly string[], number]>([
    ["knows what it holds", "ab", "ab", ["baseline", "baseline"], 0],
    ["knows what moved", "ab", "ba", ["baseline", "baseline"], 0],
    ["does not know what is new", "a", "ab", ["baseline", "counts"], 0],
    ["knows as many as it has entries for", "a", "aaa", ["baseline", "counts", "counts"], 0],
    ["keeps the entries that meet nothing", "aab", "b", ["baseline"], 2],
    ["of nothing knows nothing", "", "ab", ["counts", "counts"], 0],
    ["meets what a comment ignores, and leaves it to the comment", "a", "A", ["comment"], 0],
    ["knows what counts before what a comment ignores", "a", "Aa", ["comment", "baseline"], 0],
  ])("%s", (_, before, now, want, unmet) => {
    const applied = apply(reportOn(now), known(before));
    expect(marks(applied.report)).toEqual(want);
    expect(applied.unmet).toHaveLength(unmet);
  });

  it("says why a finding may stay, when that is written down", () => {
    const [entry] = known("a") as [BaselineEntry];
    const reasonOf = (each: BaselineEntry) => apply(reportOn("a"), [each]).report.findings[0]?.suppressed;
    expect(reasonOf({ ...entry, reason: "legacy" })).toEqual({ by: "baseline", reason: "legacy" });
    expect(reasonOf(entry)).toEqual({ by: "baseline", reason: null });
  });

  it("changes nothing else of a report, and nothing in the list it is given", () => {
    const report = reportOn("ab", { hidden: 2 });
    const entries = known("a");
    const { report: marked } = apply(report, entries);
    expect(marked).toEqual({
      ...report,
      findings: [{ ...report.findings[0], suppressed: { by: "baseline", reason: null } }, report.findings[1]],
    });
    expect(marks(report)).toEqual(["counts", "counts"]);
    expect(entries).toHaveLength(1);
  });

  it("of a report knows every finding of it", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 }).map((all) => all.join(""));
    fc.assert(
      fc.property(letters, (text) => {
        const { report, unmet, stale } = apply(reportOn(text), known(text));
        expect([marks(report), unmet, stale]).toEqual([[...text].map(() => "baseline"), [], []]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("entries that know nothing any more", () => {
  const entry = (more: Partial<BaselineEntry> = {}): BaselineEntry => ({
    fingerprint: "00:1",
    rule: "a-rule",
    path: "a",
    anchor: "",
    ...more,
  });
  const staleIn = (report: Report, coverage: Partial<Coverage> = {}, more: Partial<BaselineEntry> = {}) => {
    const { stale, unmet } = apply(report, [entry(more)], { ...everything, ...coverage });
    expect(unmet).toEqual([entry(more)]);
    return stale.length;
  };
  const refused = (id: string, subject: string, path = "a"): Report =>
    reportOf([found({ rule: id, span: span(0, 1, path) })], [], { rules: [rule("a-rule"), rule(id, { subject })] });

  it.each<[string, Report, Partial<Coverage>, number]>([
    ["are told by a run over everything", reportOn("b"), {}, 1],
    ["are not told by a run over a part", reportOn("b"), { whole: false }, 0],
    ["are not told when the rule did not run", reportOn("b", { rules: [] }), {}, 0],
    ["are not told when the profile does not show the rule", reportOn("b", { rules: [rule("a-rule", { profile: "strict" })] }), {}, 0],
    [
      "are told when the strict profile shows the rule",
      reportOn("b", { rules: [rule("a-rule", { profile: "strict" })] }),
      { profile: "strict" },
      1,
    ],
    ["are not told of a file that its loader refuses", refused("valid-compose", "compose"), {}, 0],
    ["are told when another file is refused", refused("valid-compose", "compose", "b"), {}, 1],
    ["are told when the rule is about something else in the file", refused("valid-compose", "workload"), {}, 1],
    ["are told when a comment is no good", refused("valid-ignore", "ignore"), {}, 1],
  ])("%s", (_, report, coverage, count) => expect(staleIn(report, coverage)).toBe(count));

  it("are compared by the path from the root of the repository", () => {
    const report = { ...refused("valid-compose", "compose"), prefix: "sub" };
    expect(staleIn(report, {}, { path: "sub/a" })).toBe(0);
    expect(staleIn(report)).toBe(1);
  });
});

describe("the entries for a report", () => {
  it("name each finding that no comment answers for, sorted, with the count of equal ones", () => {
    const at = (path: string, start: number, more: Partial<Finding> = {}) => found({ span: span(start, start + 1, path), ...more });
    const findings = [
      at("b", 0, { anchor: "x" }),
      at("a", 2, { rule: "z-rule" }),
      at("a", 1, { suppressed: byComment() }),
      at("a", 0),
      at("a", 2, { suppressed: { by: "baseline", reason: null } }),
      at("a", 3),
    ];
    const entries = baselineOf(reportOf(findings, [new Source("a", "aaab"), new Source("b", "b")], { prefix: "sub" }), []);
    const same = entries.filter(({ path, rule: id }) => path === "sub/a" && id === "a-rule").map(({ fingerprint }) => fingerprint);
    expect(same).toEqual(same.toSorted());
    expect(new Set(same.map(withoutCount)).size).toBe(2);
    expect(same.map((print) => print.slice(print.indexOf(":"))).sort()).toEqual([":1", ":1", ":2"]);
    expect(entries.map(({ path, rule: id, anchor }) => [path, id, anchor])).toEqual([
      ["sub/a", "a-rule", ""],
      ["sub/a", "a-rule", ""],
      ["sub/a", "a-rule", ""],
      ["sub/a", "z-rule", ""],
      ["sub/b", "a-rule", "x"],
    ]);
    expect(Object.keys(entries[0] as object)).toEqual(["fingerprint", "rule", "path", "anchor"]);
  });

  it("keep what an earlier baseline says about them", () => {
    const earlier = known("aab").map((entry, at): BaselineEntry => ({ ...entry, anchor: "moved since", reason: `reason ${at}` }));
    const now = baselineOf(reportOn("baaa"), earlier);
    const reasons = now.map(({ reason }) => reason ?? "none").sort();
    expect(reasons).toEqual(["none", "reason 0", "reason 1", "reason 2"]);
    expect(now.every(({ anchor }) => anchor === "")).toBe(true);
  });

  it.each<[Partial<BaselineEntry>, Partial<BaselineEntry>]>([
    [
      { path: "a", rule: "z" },
      { path: "b", rule: "a" },
    ],
    [
      { rule: "a", fingerprint: "9" },
      { rule: "b", fingerprint: "1" },
    ],
    [{ fingerprint: "1" }, { fingerprint: "2" }],
  ])("stand in order: %j before %j", (one, two) => {
    const [first, second] = [one, two].map((more) => ({ fingerprint: "0", rule: "a", path: "a", anchor: "", ...more })) as [
      BaselineEntry,
      BaselineEntry,
    ];
    expect([byPlace(first, second), byPlace(second, first), byPlace(first, { ...first })]).toEqual([-1, 1, 0]);
  });

  it("are a line each in the file, whatever order their keys come in", () => {
    const first = { anchor: "x", path: "a", reason: "why", rule: "a-rule", fingerprint: "00:1" };
    const second = { fingerprint: "11:1", rule: "b-rule", path: "b", anchor: "" };
    expect(baselineText([first, second])).toBe(
      `{ "version": 1, "findings": [
  {"fingerprint":"00:1","rule":"a-rule","path":"a","anchor":"x","reason":"why"},
  {"fingerprint":"11:1","rule":"b-rule","path":"b","anchor":""}
] }
`,
    );
  });
});
