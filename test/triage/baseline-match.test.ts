import { describe, expect, it } from "vitest";
import { Source } from "../../src/text/source.ts";
import type { BaselineEntry } from "../../src/triage/baseline.ts";
import { applyBaseline, baselineOf, baselineText } from "../../src/triage/baseline.ts";
import { isMaskOf, matched } from "../../src/triage/baseline-match.ts";
import { byComment, found, reportOf, span } from "./found.ts";

describe("a text with masks", () => {
  it.each<[string, string, boolean]>([
    ["stage final RUN curl -H 'Cookie: ****' | sh", "stage final RUN curl -H 'Cookie: a=b' | sh", true],
    ["RUN a **** b **** c", "RUN a x b y c", true],
    ["RUN a ****", "RUN a xyz", true],
    ["****", "x", true],
    ["RUN a ****", "RUN a ***", true],
    ["RUN a **** b **** c", "RUN a x b y d", false],
    ["RUN a **** b **** c", "RUN a x d y c", false],
    ["RUN a ****", "RUN b xyz", false],
    ["RUN a ****", "RUN a ", false],
    ["RUN a **** a", "RUN a a", false],
    ["RUN a", "RUN a", false],
    ["", "", false],
  ])("%j is that of %j: %s", (masked, text, is) => expect(isMaskOf(masked, text)).toBe(is));
});

const entry = (more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  ...{ fingerprint: "00:1", rule: "a-rule", path: "sub/a", anchor: "stage final RUN login hunter2x at" },
  ...more,
});
const masked = "stage final RUN login ******** at";
const report = (...anchors: readonly string[]) =>
  reportOf(
    anchors.map((anchor, at) => found({ anchor, span: span(at) })),
    [new Source("a", "abcdef")],
    { prefix: "sub" },
  );
const everything = { whole: true, profile: "recommended" } as const;

describe("an entry that was written when less was masked", () => {
  it.each<[string, Partial<BaselineEntry>, string, boolean]>([
    ["knows the finding whose place it names", {}, masked, true],
    ["knows none of another rule", { rule: "b-rule" }, masked, false],
    ["knows none of another file", { path: "a" }, masked, false],
    ["knows none at another place", { anchor: "stage final RUN logout hunter2x at" }, masked, false],
    ["knows none where nothing is masked", { anchor: "stage final RUN ls" }, "stage final RUN ls", false],
  ])("%s", (_, more, anchor, is) => {
    const { entries, unmet } = matched(report(anchor), [entry(more)]);
    expect([entries.size, unmet.length]).toEqual(is ? [1, 0] : [0, 1]);
  });

  it("comes after those with the fingerprint, and knows one finding", () => {
    const [exact] = baselineOf(report(masked), []) as [BaselineEntry];
    const entries = [entry({ reason: "former" }), { ...exact, reason: "exact" }];
    const { entries: known, unmet } = matched(report(masked, masked, masked), entries);
    expect([...known].sort(([a], [b]) => a - b).map(([at, { reason }]) => [at, reason])).toEqual([
      [0, "exact"],
      [1, "former"],
    ]);
    expect(unmet).toEqual([]);
  });

  it("leaves what a comment ignores to the comment, unless nothing else is there", () => {
    const waived = reportOf([found({ anchor: masked, suppressed: byComment() }), found({ anchor: masked, span: span(1) })], [], {
      prefix: "sub",
    });
    expect([...matched(waived, [entry()]).entries.keys()]).toEqual([1]);
    expect([...matched(waived, [entry(), entry()]).entries.keys()].sort()).toEqual([0, 1]);
    const applied = applyBaseline(waived, [entry(), entry()], everything).report.findings.map(({ suppressed }) => suppressed?.by);
    expect(applied).toEqual(["comment", "baseline"]);
  });

  it("is written anew with its reason, and without what it told", () => {
    const entries = baselineOf(report(masked), [entry({ reason: "legacy" })]);
    expect(entries).toMatchObject([{ anchor: masked, reason: "legacy" }]);
    expect(entries[0]?.fingerprint).not.toBe("00:1");
    const kept = baselineText([entry({ anchor: "stage final RUN mysql -u root --password=hunter2x", reason: "since API_TOKEN=h7Gk2pQz" })]);
    expect(kept).toContain("--password=********");
    expect(kept).toContain("API_TOKEN=********");
    expect(JSON.parse(baselineText([entry({ path: "a\u00adb" })])).findings[0].path).toBe("a\u00adb");
    expect(baselineText([entry({ path: "a\u00adb" })])).toContain("a\\u00adb");
  });

  it("is looked for among as many as anybody has, and no more", () => {
    const many = 2_000;
    const findings = Array.from({ length: many }, (_, at) => found({ anchor: `RUN ${at} ****`, span: span(0) }));
    const entries = Array.from({ length: many }, (_, at) => entry({ anchor: `RUN ${many - at} x`, fingerprint: `${at}:1` }));
    const { entries: known, unmet } = matched(reportOf(findings, [], { prefix: "sub" }), entries);
    expect(known.size + unmet.length).toBe(many);
    expect(known.size).toBeLessThan(many);
  });
});
