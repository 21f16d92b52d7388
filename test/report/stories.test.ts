import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { type TextOptions, textReport } from "../../src/report/text.ts";
import { Source } from "../../src/text/source.ts";
import { found, reportOf, span } from "../triage/found.ts";

const text = `${"\n".repeat(4)}a: 1\nb: 2\nc: 3\nd: 4\n`;
const files = ["a", "b", "c"].map((path) => new Source(path, text));
const written = (findings: readonly Finding[], more: Partial<TextOptions> = {}): string =>
  textReport(reportOf(findings, files), { style: (_, plain) => plain, quiet: true, ...more });
const of = (file: string, service: string, more: Partial<Finding> = {}): Finding =>
  found({ span: span(4, 8, file), message: `service \`${service}\` is open`, workload: ["services", service], ...more });
const count = (findings: readonly Finding[], more: Partial<TextOptions> = {}): number =>
  written(findings, more).match(/^medium\[/gm)?.length ?? 0;

describe("what is told once", () => {
  it("is the same of several services: the others are places, with what is quoted there alone", () => {
    expect(written([of("a", "web"), of("b", "db"), of("c", "web")])).toBe(`medium[a-rule]: service \`web\` is open
 --> a:5:1
  |
5 | a: 1
  | ^^^^
  |
  = note: the same in 2 more places
 ::: b:5:1 \`db\`
 ::: c:5:1
`);
    expect(written([of("a", "web"), of("b", "db")])).toContain("  = note: the same in 1 more place\n ::: b:5:1 `db`\n");
  });

  it("is cut where a place has more to say than the line holds", () => {
    const long = "x".repeat(60);
    expect(written([of("a", "web"), of("b", long)], { columns: 40 })).toContain(` ::: b:5:1 \`${"x".repeat(25)}...\n`);
  });

  it.each<[string, Partial<Finding>]>([
    ["another severity", { severity: "low" }],
    ["another certainty", { confidence: "low" }],
    ["another sentence", { message: "service `db` is wide open" }],
    ["another label", { label: "here" }],
    ["another way out", { help: "close it" }],
    ["another safety", { fix: { title: "close it", safety: "safe" } }],
  ])("is not what has %s", (_, more) => expect(written([of("a", "web"), of("b", "db", more)]).match(/-->/g)).toHaveLength(2));

  it("is told each time where everything is asked for, or another order", () => {
    const two = [of("a", "web"), of("b", "db")];
    expect([count(two), count(two, { isAll: true }), count(two, { groupBy: "file" })]).toEqual([1, 2, 2]);
  });

  it("counts as one of the most that are shown, and what is beyond them as findings", () => {
    const findings = [of("a", "web"), of("b", "db"), of("c", "x", { message: "other" })];
    expect(textReport(reportOf(findings, files), { style: (_, plain) => plain, quiet: false, most: 1 })).toContain(
      "hidden    1 beyond --max",
    );
    const first = [of("a", "x", { message: "other" }), of("b", "db"), of("c", "web")];
    expect(textReport(reportOf(first, files), { style: (_, plain) => plain, quiet: false, most: 1 })).toContain("hidden    2 beyond --max");
  });
});

describe("findings of one rule in one block", () => {
  const at = (start: number, name: string, more: Partial<Finding> = {}): Finding =>
    of("a", "web", { span: span(start, start + 1, "a"), message: `\`${name}\` is a secret`, ...more });

  it("share what to do: what differs is named behind it", () => {
    const fix = (name: string) => ({ title: `take \`${name}\` out of \`web\``, safety: "unsafe" as const });
    const three = [at(4, "A", { fix: fix("A") }), at(9, "B", { fix: fix("B") }), at(14, "C", { fix: fix("C") })];
    expect(written(three)).toContain("  = help: take `A` out of `web` (may change behaviour); likewise `B`, `C`\n");
  });

  it("are told in words up to three, and beyond that the first two", () => {
    const names = ["A", "B", "C", "D"];
    const heads = (most: number): string =>
      written(names.slice(0, most).map((name, each) => at(4 + 5 * each, name))).split("\n -->")[0] ?? "";
    expect(heads(3)).toBe("medium[a-rule]: `A` is a secret\nmedium[a-rule]: `B` is a secret\nmedium[a-rule]: `C` is a secret");
    expect(heads(4)).toBe("medium[a-rule]: `A` is a secret\nmedium[a-rule]: `B` is a secret\n    and 2 more, marked below");
  });
});

it("a step of the way in another file is a line of its own, and one in the same file a label", () => {
  const related = [
    { span: span(9, 13, "a"), message: "extended from here", isWay: true as const },
    { span: span(4, 8, "b"), message: "included from here", isWay: true as const },
  ];
  expect(written([of("a", "web", { related })])).toBe(`medium[a-rule]: service \`web\` is open
 --> a:5:1
  |
5 | a: 1
  | ^^^^
6 | b: 2
  | ---- extended from here
 ::: b:5:1 included from here
`);
});
