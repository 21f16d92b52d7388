import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.ts";
import { compactReport } from "../../src/report/compact.ts";
import { textReport } from "../../src/report/text.ts";
import { Source } from "../../src/text/source.ts";
import type { Style } from "../../src/text/style.ts";
import { byComment, found, reportOf, span } from "../triage/found.ts";

const plain: Style = (_, text) => text;
const tagged: Style = (name, text) => `{${name} ${text}}`;
const source = new Source("a", "FROM a\nUSER root\nRUN b\n");
const written = (findings: readonly Finding[], style = plain, quiet = true): string =>
  textReport(reportOf(findings, [source]), { style, quiet });

describe("the report for people", () => {
  const user = found({ rule: "non-root-user", severity: "high", span: span(12, 16), message: "runs as root" });

  it("shows the place, what is wrong there and a last line", () => {
    expect(written([user], plain, false)).toBe(`a:2:6
  1 | FROM a
  2 | USER root
    |      ^^^^
  high     non-root-user  runs as root

1 finding (1 high) in 1 file.
`);
  });

  it("keeps quiet when it is told to, and is empty when there is nothing to say", () => {
    expect(written([user]).endsWith("  high     non-root-user  runs as root\n")).toBe(true);
    expect(written([])).toBe("");
    expect(written([], plain, false)).toBe("No findings in 1 file.\n");
  });

  it("leaves out what does not count", () => {
    expect(written([found({ suppressed: byComment() }), found({ status: "existing" })])).toBe("");
  });

  it("shows findings of one place together, the names of their rules as wide, and others apart", () => {
    const at = (start: number, rule: string) => found({ rule, span: span(start, start + 4), message: `m ${rule}` });
    const lines = (findings: readonly Finding[]) =>
      written(findings)
        .split("\n")
        .filter((line) => /^(?:a:| {2}medium|$)/.test(line));
    expect(lines([at(0, "r-1"), at(12, "r-2"), at(0, "long-rule-3"), at(0, "r-4")])).toEqual([
      "a:1:1",
      "  medium   r-1          m r-1",
      "  medium   long-rule-3  m long-rule-3",
      "  medium   r-4          m r-4",
      "",
      "a:2:6",
      "  medium   r-2  m r-2",
      "",
    ]);
    // Only the last few places are looked at again.
    const far = [at(0, "r-1"), at(1, "r-2"), at(2, "r-3"), at(3, "r-4"), at(0, "r-5")];
    expect(lines(far).filter((line) => line.startsWith("a:"))).toEqual(["a:1:1", "a:1:2", "a:1:3", "a:1:4", "a:1:1"]);
    expect(lines([...far.slice(0, 3), at(0, "r-5")]).filter((line) => line.startsWith("a:"))).toEqual(["a:1:1", "a:1:2", "a:1:3"]);
  });

  it("says the way out, how sure it is, and what else belongs to the story", () => {
    const related = [
      { span: span(0, 4), message: "built here" },
      { span: span(7, 22), message: "and\nhere" },
    ];
    const fix = { title: "add `USER app`", safety: "unsafe" } as const;
    expect(written([{ ...user, confidence: "low", fix, related }])).toBe(`a:2:6
  1 | FROM a
  2 | USER root
    |      ^^^^
  high     non-root-user  runs as root (not certain)
           fix: add \`USER app\` (may change how it works)
           see: a:1:1 built here
             1 | FROM a
               | ^^^^
           see: a:2:1 and here
             2 | USER root
               | ^^^^^^^^^
`);
    expect(written([{ ...user, fix: { ...fix, safety: "safe" } }])).toContain("  fix: add `USER app`\n");
    for (const confidence of ["medium", "high"] as const) expect(written([{ ...user, confidence }])).toContain("  runs as root\n");
  });

  it.each<[Severity, string]>([
    ["critical", "magenta"],
    ["high", "red"],
    ["medium", "yellow"],
    ["low", "cyan"],
    ["info", "blue"],
  ])("shows what is %s in %s", (severity, colour) => {
    const fix = { title: "go", safety: "unsafe" } as const;
    const related = [{ span: span(0, 4), message: "there" }];
    expect(written([{ ...user, severity, confidence: "low", fix, related }], tagged)).toBe(`{bold a:2:6}
  1 | FROM a
  2 | USER root
    |      {${colour} ^^^^}
  {${colour} ${severity.padEnd(8)}} {bold non-root-user}  runs as root{dim  (not certain)}
           {dim fix:} go{dim  (may change how it works)}
           {dim see:} a:1:1 there
             1 | FROM a
               | {dim ^^^^}
`);
  });

  it("makes names and words of strangers harmless", () => {
    const file = "::error::\u001b[1m";
    const finding = found({ span: span(0, 1, file), message: "a\u0007\nb ##[x]", fix: { title: "c\td", safety: "safe" } });
    const related = [{ span: span(0, 1, "e\nf"), message: "g\u0007" }];
    expect(written([{ ...finding, related }])).toBe(`./::error::<U+001B>[1m:1:1
  medium   a-rule  a<U+0007> b ## [x]
           fix: c d
           see: e f:1:1 g<U+0007>
`);
  });
});

describe("the report with a line a finding", () => {
  it.each<[Severity, string]>([
    ["critical", "a:2:6: error[critical] something [a-rule]\n"],
    ["high", "a:2:6: error[high] something [a-rule]\n"],
    ["medium", "a:2:6: warning[medium] something [a-rule]\n"],
    ["low", "a:2:6: notice[low] something [a-rule]\n"],
  ])("%s", (severity, line) => expect(compactReport(reportOf([found({ severity, span: span(12, 16) })], [source]))).toBe(line));

  it("leaves out what does not count, and is nothing without findings", () => {
    expect(compactReport(reportOf([found({ suppressed: byComment() }), found({ status: "existing" })]))).toBe("");
  });

  it("stays a line that can be matched, whatever the file is called and the message says", () => {
    const odd = found({ span: span(0, 1, "::a:1:2: b\n:3:4:c"), message: "d\ne" });
    expect(compactReport(reportOf([odd]))).toBe("./::a%3A1:2: b :3:4:c:1:1: warning[medium] d e [a-rule]\n");
    const long = found({ span: span(0, 1, "a:12:345: b") });
    expect(compactReport(reportOf([long, long]))).toBe("a%3A12:345: b:1:1: warning[medium] something [a-rule]\n".repeat(2));
  });
});
