import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { blocksOf, withoutRepeats } from "../../src/report/blocks.ts";
import { Source } from "../../src/text/source.ts";
import { found, reportOf, span } from "../triage/found.ts";

const text = `image: node:24\nuser: root\n${"\n".repeat(12)}x`;
const source = new Source("a", text);
const blocks = (...findings: readonly Finding[]) =>
  blocksOf(reportOf(findings, [source]), findings).map(({ findings: each, places }) => ({
    rules: each.map(({ rule }) => rule),
    places: places.map(({ start, end }) => `${start}-${end}`),
  }));
const at = (start: number, end: number, rule: string, more: Partial<Finding> = {}) => found({ span: span(start, end), rule, ...more });
const web = { workload: ["services", "web"] };

describe("findings are shown together", () => {
  it.each<[string, readonly Finding[], ReturnType<typeof blocks>]>([
    [
      "at one place, the worst first",
      [at(0, 5, "b"), at(0, 5, "c", { severity: "high" }), at(0, 5, "a")],
      [{ rules: ["c", "b", "a"], places: ["0-5"] }],
    ],
    [
      "when one place holds another on a line, marked where it is narrower",
      [at(7, 14, "a"), at(12, 14, "b")],
      [{ rules: ["a", "b"], places: ["12-14"] }],
    ],
    [
      "of one rule, side by side in a workload",
      [at(7, 14, "a", web), at(21, 25, "a", web)],
      [{ rules: ["a", "a"], places: ["7-14", "21-25"] }],
    ],
  ])("%s", (_, findings, expected) => expect(blocks(...findings)).toEqual(expected));
});

describe("findings are shown apart", () => {
  it.each<[string, readonly Finding[]]>([
    ["at places that only touch", [at(0, 5, "a"), at(5, 6, "b")]],
    ["when a place of several lines holds another", [at(0, 25, "a"), at(7, 14, "b")]],
    ["of two rules, side by side in a workload", [at(7, 14, "a", web), at(21, 25, "b", web)]],
    ["of one rule in two workloads", [at(7, 14, "a", web), at(21, 25, "a", { workload: ["services", "db"] })]],
    ["of one rule in no workload", [at(7, 14, "a"), at(21, 25, "a")]],
    ["of one rule at two severities", [at(7, 14, "a", web), at(21, 25, "a", { ...web, severity: "low" })]],
    ["of one rule thirteen lines apart", [at(21, 25, "a", web), at(text.length - 1, text.length, "a", web)]],
    ["in two files", [at(0, 5, "a"), found({ span: span(0, 5, "b"), rule: "b" })]],
  ])("%s", (_, findings) => expect(blocks(...findings)).toHaveLength(2));

  it("when there are more than twenty", () => {
    expect(blocks(...Array.from({ length: 41 }, (_, each) => at(0, 5, `r${each}`))).map(({ rules }) => rules.length)).toEqual([20, 20, 1]);
  });

  it("when six others lie between them", () => {
    const far = [at(0, 5, "a"), ...[7, 8, 9, 10, 11, 12].map((each) => at(each, each + 1, `b${each}`))];
    expect(blocks(...far, at(0, 5, "e"))).toHaveLength(8);
    expect(blocks(...far.slice(0, 6), at(0, 5, "e"))).toHaveLength(6);
  });
});

it("keeps what is new in a block whose other findings repeat, and counts those", () => {
  const gaps = Array.from({ length: 8 }, (_, each) => [
    found({ span: span(each, each + 1, `f${each}`), rule: "again" }),
    ...(each === 7 ? [found({ span: span(each, each + 1, `f${each}`), rule: "new" })] : []),
  ]).flat();
  const { blocks: kept, rests } = withoutRepeats(blocksOf(reportOf(gaps), gaps));
  expect(kept.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([["again"], ["again"], ["again"], ["new"]]);
  expect(rests).toEqual([{ rule: "again", severity: "medium", count: 5, files: 5 }]);
});
