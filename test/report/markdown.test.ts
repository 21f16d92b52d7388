import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Report, RuleInfo } from "../../src/model/report.ts";
import { escapeMarkdown } from "../../src/report/escape-markdown.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { Source } from "../../src/text/source.ts";
import { byComment, found, reportOf, span } from "../triage/found.ts";

const source = new Source("a", "FROM a\nUSER root\nRUN b\n");
const rule: RuleInfo = {
  ...{ id: "a-rule", subject: "workload", severity: "medium", confidence: "high", profile: "recommended" },
  ...{ summary: "", why: "", standards: [] },
};
const page = "https://github.com/seaworthy-lint/seaworthy/blob/main/rules/workload/a-rule.md";
const reportOn = (findings: readonly Finding[], more: Partial<Report> = {}) => reportOf(findings, [source], more);
const gone = (at: number, more: Partial<NonNullable<Report["since"]>["fixed"][number]> = {}) =>
  ({ rule: "a-rule", severity: "high", message: `gone ${at}`, path: "a", line: 1, column: 1, ...more }) as const;
const rows = (text: string): string[] => text.split("\n").filter((line) => /^\| (?:critical|high|medium|low|info) \| \d/.test(line));

describe("the report in Markdown", () => {
  it("counts by severity, and has a table for every file with the worst first", () => {
    const fix = { title: "add `USER`", safety: "safe" } as const;
    const findings = [
      found({ severity: "low", rule: "b-rule", span: span(0, 1, "b") }),
      found({ severity: "low", span: span(0) }),
      found({ severity: "high", span: span(12, 16), message: "runs as `root`", fix }),
      found({ suppressed: byComment() }),
      found({ status: "existing" }),
    ];
    expect(markdownReport(reportOn(findings, { rules: [rule] }))).toBe(`<!-- seaworthy -->

### seaworthy: 3 findings &#40;1 high, 2 low&#41;, 1 file checked; 1 suppressed.

| high | low |
| ---: | ---: |
| 1 | 2 |

<details open><summary><code>a</code> (2)</summary>

| | Place | Rule | What |
| --- | --- | --- | --- |
| high | 2:6 | [a-rule](${page}) | runs as <code>root</code><br>Fix: add <code>USER</code> |
| low | 1:1 | [a-rule](${page}) | something |

</details>

<details open><summary><code>b</code> (1)</summary>

| | Place | Rule | What |
| --- | --- | --- | --- |
| low | 1:1 | b-rule | something |

</details>
`);
  });

  it("has the files by name, wherever the worst is", () => {
    const text = markdownReport(reportOn([found({ span: span(0, 1, "b"), severity: "high" }), found(), found({ span: span(0, 1, "c") })]));
    expect([...text.matchAll(/<code>(.)<\/code> /g)].map(([, file]) => file)).toEqual(["a", "b", "c"]);
  });

  it("is two lines when nothing is found", () => {
    expect(markdownReport(reportOn([]))).toBe("<!-- seaworthy -->\n\n### seaworthy: No findings, 1 file checked.\n");
  });

  it("lists what is fixed, ten of it", () => {
    const fixedIn = (...fixed: readonly ReturnType<typeof gone>[]): string =>
      markdownReport(reportOn([], { since: { ref: "main", fixed } }))
        .split("\n\n")
        .slice(2)
        .join("\n\n");
    expect(fixedIn()).toBe("");
    expect(fixedIn(gone(1), gone(2, { path: "b_c", message: "had `x`" }))).toBe(
      "**2 fixed**\n\n- a-rule in <code>a</code>: gone 1\n- a-rule in <code>b&#95;c</code>: had <code>x</code>\n",
    );
    const ten = Array.from({ length: 10 }, (_, at) => gone(at));
    expect(fixedIn(...ten)).toMatch(/: gone 9\n$/);
    expect(fixedIn(...ten, gone(10), gone(11))).toMatch(/^\*\*12 fixed\*\*[\s\S]*: gone 9\n- and 2 more\n$/);
    const long = { path: "p".repeat(101), message: "m".repeat(101) };
    expect(fixedIn(gone(1, long))).toContain(`<code>${"p".repeat(100)}…</code>: ${"m".repeat(100)}…\n`);
    expect(fixedIn(gone(1, { path: "p".repeat(100), message: "m".repeat(100) }))).toContain(
      `<code>${"p".repeat(100)}</code>: ${"m".repeat(100)}\n`,
    );
    // A line of 1,000 bytes fits once into what is left for them.
    const wide = { path: "_".repeat(100), message: "_".repeat(80) };
    expect(fixedIn(gone(1, wide), gone(2, wide)).match(/^- .*/gm)).toEqual([expect.stringMatching(/^- a-rule/), "- and 1 more"]);
  });
});

describe("the room of a report in Markdown", () => {
  // A row is `| high | 1:1 | a-rule | … |` and a line end: 27 bytes and the message. The first of a file takes its section, too.
  const row = (length: number, more: Partial<Finding> = {}) => found({ severity: "high", message: "m".repeat(length), ...more });
  const section = Buffer.byteLength("<details open><summary><code>a</code> (0)</summary>") + 100;
  const size = (bytes: number): number => 2000 + bytes;
  const of = (...lengths: readonly number[]) => lengths.map((length, at) => row(length - 27, { span: span(at) }));

  it.each<[string, readonly Finding[], number, readonly number[]]>([
    ["holds what fits exactly", of(50, 60), size(section + 110), [50, 60]],
    ["leaves out what is a byte too long", of(50, 60), size(section + 109), [50]],
    ["holds what fits behind what does not", of(50, 90, 40), size(section + 100), [50, 40]],
    ["is empty when nothing fits", of(50), size(section + 49), []],
    ["counts bytes, not characters", [row(0, { message: "é".repeat(20) })], size(section + 27 + 39), []],
    ["counts the section of every file", [row(23), row(23, { span: span(0, 1, "b") })], size(section + 100), [50]],
    ["counts both sections", [row(23), row(23, { span: span(0, 1, "b") })], size(2 * section + 100), [50, 50]],
  ])("%s", (_, findings, most, lengths) => {
    const text = markdownReport(reportOn(findings), most);
    expect(rows(text).map((line) => line.length + 1)).toEqual(lengths);
    const dropped = findings.length - lengths.length;
    const said = dropped ? [`${dropped} less severe finding is omitted here to stay within the limit.`] : [];
    expect(text.match(/^\d+ less.*$/gm) ?? []).toEqual(said);
  });

  it("goes to the worst, and says how many are left out", () => {
    const findings = [...of(50, 50), ...of(50).map((each) => ({ ...each, severity: "critical" as const }))];
    const text = markdownReport(reportOn(findings), size(section + 60));
    expect(rows(text)).toEqual([expect.stringMatching(/^\| critical /)]);
    expect(text).toContain("\n\n2 less severe findings are omitted here to stay within the limit.\n");
  });

  it("is that of a comment on GitHub unless told", () => {
    const text = markdownReport(reportOn(Array.from({ length: 700 }, (_, at) => row(73, { span: span(at) }))));
    expect(rows(text)).toHaveLength(Math.floor((58_000 - section) / 100));
  });
});

describe("text of strangers in Markdown", () => {
  it.each([
    ["plain words, 1.5 of them", "plain words, 1.5 of them"],
    ["a `b` c", "a <code>b</code> c"],
    ["`a` and `b`", "<code>a</code> and <code>b</code>"],
    ["a ` b", "a &#96; b"],
    ["`a` ` b", "<code>a</code> &#96; b"],
    ["`a``b`", "<code>a</code><code>b</code>"],
    ["`a*b`", "<code>a&#42;b</code>"],
    ["<b>&\"'|", "&#60;b&#62;&#38;&#34;&#39;&#124;"],
    ["\\*_[x](y)~!+$-", "&#92;&#42;&#95;&#91;x&#93;&#40;y&#41;&#126;&#33;&#43;&#36;&#45;"],
    ["@octocat", "&#64;&#8203;octocat"],
    ["#12 # x", "&#35;&#8203;12 # x"],
    ["https://a.example", "https&#58;//a.example"],
    ["a: b", "a: b"],
    ["gh-12 XGH-1", "GH&#45;&#8203;12 XGH&#45;1"],
    ["www.a.example", "www&#46;a.example"],
    ["a\nb\u0007", "a b&#60;U&#43;0007&#62;"],
    ["DB_PASSWORD=hunter2x", "DB&#95;PASSWORD=&#42;&#42;&#42;&#42;&#42;&#42;&#42;&#42;"],
  ])("%j is %j", (text, want) => expect(escapeMarkdown(text)).toBe(want));
});
