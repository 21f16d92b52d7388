import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.ts";
import type { RuleInfo } from "../../src/model/report.ts";
import { compactReport } from "../../src/report/compact.ts";
import { type TextOptions, textReport } from "../../src/report/text.ts";
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
  const unsafe = { title: "add `USER app`", safety: "unsafe" } as const;

  it("shows what is wrong, the place, and what it comes to", () => {
    expect(written([user], plain, false)).toBe(`high[non-root-user]: runs as root
 --> a:2:6
  |
1 | FROM a
2 | USER root
  |      ^^^^

1 finding (1 high), 1 file checked.
`);
  });

  it("keeps quiet when it is told to, and is empty when there is nothing to say", () => {
    expect(written([user]).endsWith("  |      ^^^^\n")).toBe(true);
    expect(written([])).toBe("");
    expect(written([], plain, false)).toBe("No findings, 1 file checked.\n");
  });

  it("leaves out what does not count", () => {
    expect(written([found({ suppressed: byComment() }), found({ status: "existing" })])).toBe("");
  });

  it("says the way out, how sure it is, and what else belongs to the story", () => {
    const related = [
      { span: span(0, 4), message: "built here" },
      { span: span(0, 4), message: "built here" },
      { span: span(0, 3, "b"), message: "and\nhere" },
    ];
    const both = textReport(reportOf([{ ...user, confidence: "low", fix: unsafe, related }], [source, new Source("b", "abc\n")]), {
      ...{ style: plain, quiet: true, hasPointers: true },
    });
    expect(both).toBe(`high[non-root-user]: runs as root (not certain)
 --> a:2:6
  |
1 | FROM a
  | ---- built here
2 | USER root
  |      ^^^^
  |
 ::: b:1:1
  |
1 | abc
  | --- and here
  |
  = help: add \`USER app\` (may change behaviour)
  = docs: seaworthy explain non-root-user
`);
    expect(written([{ ...user, fix: { ...unsafe, safety: "safe" } }])).toContain("  = help: add `USER app`\n");
    for (const confidence of ["medium", "high"] as const) expect(written([{ ...user, confidence }])).toContain(": runs as root\n");
  });

  it("counts second places beyond the first four", () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ span: span(at), message: `m${at}` }));
    expect(written([{ ...user, related: many(4) }])).not.toContain("note:");
    expect(written([{ ...user, related: many(5) }])).toContain("  = note: 1 more place is related to this\n");
    expect(written([{ ...user, related: many(6) }])).toContain("  = note: 2 more places are related to this\n");
  });

  it("shows what a repair changes, once where several make it, and of none that carries a secret", () => {
    const edit = { span: span(12, 16), text: "app" };
    const fixed = { ...user, fix: { ...unsafe, edits: [edit] } };
    const lines = `  = help: add \`USER app\` (may change behaviour)
  |
2 - USER root
2 + USER app
`;
    expect(written([fixed]).endsWith(lines)).toBe(true);
    expect(written([fixed, { ...fixed, rule: "z-rule" }]).endsWith(lines)).toBe(true);
    expect(written([{ ...fixed, fix: { ...fixed.fix, isPrivate: true } }])).not.toContain("2 +");
    const elsewhere = { ...fixed, fix: { ...unsafe, edits: [{ span: span(0, 0, "b"), text: "x\n" }] } };
    expect(textReport(reportOf([elsewhere], [source, new Source("b", "abc\n")]), { style: plain, quiet: true })).toContain(
      "  |\n ::: b\n1 + x\n",
    );
  });

  it("tells of a repair that changes many lines, and draws none of them", () => {
    const long = (count: number) => ({ ...user, fix: { ...unsafe, edits: [{ span: span(0, 0), text: "x\n".repeat(count) }] } });
    expect(written([long(20)])).toContain("\n20 + x\n");
    const told = written([long(21)]);
    expect(told).toContain("  = note: the repair changes 21 lines: seaworthy fix --diff shows them\n");
    expect(told).not.toContain("+ x");
  });

  it("names a rule's page once", () => {
    const other = { ...user, span: span(0, 4) };
    const text = textReport(reportOf([other, user], [source]), { style: plain, quiet: true, hasPointers: true });
    expect(text.match(/seaworthy explain/g)).toHaveLength(1);
    expect(textReport(reportOf([user], [source]), { style: plain, quiet: true })).not.toContain("explain");
  });

  it("links the rule to its page where terminals can", () => {
    const rule = { id: "non-root-user", subject: "workload" } as RuleInfo;
    const text = textReport(reportOf([user], [source], { rules: [rule] }), {
      style: plain,
      quiet: true,
      hasLinks: true,
      hasPointers: true,
    });
    expect(text.split("\n")[0]).toBe(
      "\u001b]8;;https://github.com/seaworthy-lint/seaworthy/blob/main/rules/workload/non-root-user.md\u001b\\high[non-root-user]\u001b]8;;\u001b\\: runs as root",
    );
    expect(text).not.toContain("explain");
  });

  it.each<[Severity, string]>([
    ["critical", "magenta"],
    ["high", "red"],
    ["medium", "yellow"],
    ["low", "cyan"],
    ["info", "blue"],
  ])("shows what is %s in %s", (severity, colour) => {
    const fix = { title: "go", safety: "unsafe", edits: [{ span: span(12, 16), text: "app" }] } as const;
    const related = [{ span: span(0, 4), message: "there" }];
    expect(written([{ ...user, severity, fix, related }], tagged)).toBe(`{bold {${colour} ${severity}[non-root-user]}}{bold : runs as root}
 {dim -->} a:2:6
{dim   |}
{dim 1 |} FROM a
{dim   |} {blue ---- there}
{dim 2 |} USER root
{dim   |}      {${colour} ^^^^}
{dim   |}
  {dim =} {bold help:} go (may change behaviour)
{dim   |}
{dim 2} {red - USER root}
{dim 2} {green + USER app}
`);
  });

  it("fits the terminal: sentences are broken at blanks and long lines cut, and bars are drawn where they can be", () => {
    const message = "this is a sentence that is longer than the terminal is wide";
    const long = new Source("a", `RUN ${"word ".repeat(40)}\n`);
    const finding = { ...user, message, span: span(0, 3), fix: { title: message, safety: "safe" as const } };
    const text = textReport(reportOf([finding], [long]), { style: plain, quiet: true, columns: 50, isUnicode: true });
    expect(text).toBe(`high[non-root-user]: this is a sentence that is
    longer than the terminal is wide
 --> a:1:1
  │
1 │ RUN word word word word word word word w...
  │ ^^^
  │
  = help: this is a sentence that is longer than
          the terminal is wide
`);
  });

  it("makes names and words of strangers harmless", () => {
    const file = "::error::\u001b[1m";
    const finding = found({ span: span(0, 1, file), message: "a\u0007\nb ##[x]", fix: { title: "c\td", safety: "safe" } });
    const related = [{ span: span(0, 1, "e\nf"), message: "g\u0007" }];
    expect(written([{ ...finding, related }])).toBe(`medium[a-rule]: a<U+0007> b ## [x]
 --> ./::error::<U+001B>[1m:1:1
 ::: e f:1:1
  = note: g<U+0007>
  = help: c d
`);
  });
});

describe("what is shown of many findings", () => {
  const lines = (findings: readonly Finding[], more: Partial<TextOptions> = {}): string[] =>
    textReport(reportOf(findings, [source]), { style: plain, quiet: true, ...more })
      .split("\n")
      .filter((line) => /^(?:critical|high|medium|low|info)\[|^\S+$|^ --> /.test(line));
  const of = (severity: Severity, rule: string, start: number) => found({ severity, rule, span: span(start, start + 2), message: "m" });

  it("is sorted by severity, and by place within one", () => {
    expect(lines([of("low", "r-1", 0), of("high", "r-2", 7), of("high", "r-3", 17), of("critical", "r-4", 20)])).toEqual([
      ...["critical[r-4]: m", " --> a:3:4", "high[r-2]: m", " --> a:2:1", "high[r-3]: m", " --> a:3:1", "low[r-1]: m", " --> a:1:1"],
    ]);
  });

  it("by file or by rule is under its name", () => {
    const findings = [of("low", "r-1", 0), of("high", "r-2", 7), { ...of("high", "r-2", 0), span: span(0, 1, "b") }];
    expect(lines(findings, { groupBy: "file" })).toEqual([
      ...["a", "high[r-2]: m", " --> a:2:1", "low[r-1]: m", " --> a:1:1", "b", "high[r-2]: m", " --> b:1:1"],
    ]);
    expect(lines(findings, { groupBy: "rule" })).toEqual([
      ...["r-1", "low[r-1]: m", " --> a:1:1", "r-2", "high[r-2]: m", " --> a:2:1", "high[r-2]: m", " --> b:1:1"],
    ]);
  });

  it("is no more than what is asked for, and the rest is counted", () => {
    const findings = [of("low", "r-1", 0), of("high", "r-2", 7), of("medium", "r-3", 17)];
    expect(lines(findings, { most: 2 })).toEqual(["high[r-2]: m", " --> a:2:1", "medium[r-3]: m", " --> a:3:1"]);
    expect(textReport(reportOf(findings, [source]), { style: plain, quiet: false, most: 1 })).toContain("\n  hidden    2 beyond --max\n");
  });

  it("is a line at the end of its severity for what repeats, unless all is asked for", () => {
    const many = (severity: Severity, count: number) =>
      Array.from({ length: count }, (_, at) =>
        found({ severity, rule: "again", span: span(at, at + 1, `f${String(at).padStart(2, "0")}`), message: "m" }),
      );
    const once = found({ severity: "low", rule: "once", span: span(0, 1, "z"), message: "m" });
    expect(written([...many("medium", 6), once])).toBe(`medium[again]: m
 --> f00:1:1
  = note: the same in 2 more places
 ::: f01:1:1
 ::: f02:1:1

medium: 3 more (--all lists them): again

low[once]: m
 --> z:1:1
`);
    const places = (count: number, more: Partial<TextOptions> = {}): number =>
      textReport(reportOf(many("high", count), [source]), { style: plain, quiet: true, ...more }).split(/ (?:-->|:::) /).length - 1;
    expect(places(12)).toBe(12);
    expect(places(13)).toBe(10);
    expect(places(13, { isAll: true })).toBe(13);
    const two = [...many("medium", 6), ...many("medium", 7).map((each) => ({ ...each, rule: "anew" }))];
    expect(written(two)).toContain("\n\nmedium: 7 more (--all lists them): anew (4), again (3)\n");
    expect(textReport(reportOf(many("medium", 6)), { style: plain, quiet: false })).toContain("\n  hidden    3 that repeat with --all\n");
  });

  it("is a table when they are counted", () => {
    const rules = [{ id: "r-1", summary: "Do this." }] as RuleInfo[];
    const fixable = { ...of("high", "r-2", 0), fix: { title: "t", safety: "safe" as const, isUnasked: true as const } };
    const findings = [
      ...Array.from({ length: 10 }, () => of("low", "r-1", 0)),
      fixable,
      { ...of("high", "r-10", 0), fix: { ...fixable.fix, safety: "unsafe" as const } },
      of("high", "r-10", 7),
    ];
    const counted = (more: Partial<TextOptions> = {}): string =>
      textReport(reportOf(findings, [source], { rules }), { style: plain, quiet: true, isCounted: true, ...more });
    expect(counted()).toBe(` 2  high      r-10  [-]
 1  high      r-2   [*]
10  low       r-1   [ ]  Do this.

[*] seaworthy fix repairs some of them or all
[-] seaworthy fix --unsafe does
`);
    expect(counted({ columns: 60 })).not.toContain("Do this.");
    expect(counted({ columns: 70 })).toContain("Do this.");
    expect(textReport(reportOf([]), { style: plain, quiet: true, isCounted: true })).toBe("");
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
