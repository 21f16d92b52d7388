import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.ts";
import { annotations } from "../../src/report/github.ts";
import { Source } from "../../src/text/source.ts";
import { byComment, found, reportOf, span } from "../triage/found.ts";

const source = new Source("a", "FROM a\nUSER root\nRUN b\n");
const lines = (findings: readonly Finding[], used?: Parameters<typeof annotations>[1], prefix?: string): string[] =>
  annotations(reportOf(findings, [source], prefix ? { prefix } : {}), used).split("\n");
const many = (count: number, severity: Severity): Finding[] =>
  Array.from({ length: count }, (_, at) => found({ severity, message: `${severity} ${at}` }));

describe("an annotation", () => {
  const title = "title=a-rule (medium)";

  it.each<[string, Partial<Finding>, string]>([
    ["a word", { span: span(12, 16) }, `::warning file=a,line=2,endLine=2,col=6,endColumn=9,${title}::something`],
    ["an empty place", { span: span(12, 12) }, `::warning file=a,line=2,endLine=2,col=6,endColumn=6,${title}::something`],
    ["several lines, without columns", { span: span(12, 20) }, `::warning file=a,line=2,endLine=3,${title}::something`],
    ["a file that nobody has", { span: span(5, 9, "b") }, `::warning file=b,line=1,endLine=1,col=1,endColumn=1,${title}::something`],
    [
      "a finding with a repair",
      { fix: { title: "add x", safety: "safe" } },
      `::warning file=a,line=1,endLine=1,col=1,endColumn=1,${title}::something. Fix: add x`,
    ],
    [
      "signs that the runner reads",
      { span: span(0, 1, "a:b,c%"), message: "a:b,c%0A\nd", fix: { title: "e%\nf", safety: "safe" } },
      `::warning file=a%3Ab%2Cc%25,line=1,endLine=1,col=1,endColumn=1,${title}::a:b,c%250A d. Fix: e%25 f`,
    ],
    ["controls", { message: "a\u0007" }, `::warning file=a,line=1,endLine=1,col=1,endColumn=1,${title}::a<U+0007>`],
  ])("says of %s where it is and what is wrong there", (_, more, line) => expect(lines([found(more)])[0]).toBe(line));

  it.each<[Severity, string]>([
    ["critical", "error"],
    ["high", "error"],
    ["medium", "warning"],
    ["low", "notice"],
    ["info", "notice"],
  ])("of %s is an %s", (severity, level) => {
    expect(lines([found({ severity })])[0]).toMatch(new RegExp(`^::${level} file=a,.*,title=a-rule \\(${severity}\\)::something$`));
  });

  it("has paths of the repository, and no longer a message than the runner keeps", () => {
    expect(lines([found()], undefined, "sub")[0]).toMatch(/^::warning file=sub\/a,/);
    const [line = ""] = lines([found({ message: "x".repeat(5000) })]);
    expect(line.slice(line.lastIndexOf("::") + 2)).toBe("x".repeat(4000));
  });
});

describe("annotations", () => {
  it("are the worst first, without what does not count, and end with the counts", () => {
    const findings = [
      found({ severity: "low" }),
      found({ suppressed: byComment() }),
      found({ severity: "high" }),
      found({ status: "existing" }),
    ];
    expect(lines(findings).map((line) => line.split(" ")[0])).toEqual(["::error", "::notice", "2", ""]);
    expect(lines(findings)[2]).toBe("2 findings (1 high, 1 low), 1 file checked; 1 suppressed.");
    expect(lines([])).toEqual(["No findings, 1 file checked.", ""]);
  });

  it("are ten of each kind", () => {
    const findings = [...many(11, "info"), ...many(2, "low"), ...many(10, "medium"), ...many(6, "high"), ...many(6, "critical")];
    const all = lines(findings);
    const kinds = ["error", "warning", "notice"].map((kind) => all.filter((line) => line.startsWith(`::${kind} `)));
    expect(kinds.map(({ length }) => length)).toEqual([10, 10, 10]);
    expect(kinds[0]?.map((line) => line.split("::").at(-1))).toEqual([
      ...Array.from({ length: 6 }, (_, at) => `critical ${at}`),
      ...Array.from({ length: 4 }, (_, at) => `high ${at}`),
    ]);
    expect(kinds[2]?.slice(0, 3).map((line) => line.split("::").at(-1))).toEqual(["low 0", "low 1", "info 0"]);
    expect(all.at(-2)).toMatch(/, 1 file checked\. 5 more are not annotated: GitHub keeps 10 of each kind\.$/);
    expect(lines(many(10, "high")).at(-2)).toBe("10 findings (10 high), 1 file checked.");
  });

  it("leave room for those that are used already", () => {
    const findings = [...many(10, "info"), ...many(10, "medium"), ...many(10, "high")];
    const kinds = lines(findings, { error: 1, warning: 2, notice: 10 }).map((line) => line.split(" ")[0]);
    expect(["::error", "::warning", "::notice"].map((kind) => kinds.filter((each) => each === kind).length)).toEqual([9, 8, 0]);
  });
});
