import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { type TextOptions, textReport } from "../../src/report/text.ts";
import { told } from "../../src/rule/told.ts";
import { Source } from "../../src/text/source.ts";
import { found, reportOf, span } from "../triage/found.ts";

const text = "FROM a\nUSER root\nRUN b\n";
const source = new Source("a", text);
const written = (findings: readonly Finding[], more: Partial<TextOptions> = {}): string =>
  textReport(reportOf(findings, [source]), { style: (_, plain) => plain, quiet: true, ...more });
const user = { rule: "non-root-user", severity: "high", span: span(12, 16) } as const;

describe("a message in parts", () => {
  it("is one sentence where nothing shows the place", () => {
    expect(told("it runs as root", { label: "root is set here" }, { help: "set another account" })).toEqual({
      message: "it runs as root: root is set here; set another account",
      headline: "it runs as root",
      label: "root is set here",
      help: "set another account",
    });
    expect(told("it is open", { aside: " to all" }, { label: "it has no password", joint: ", and " })).toEqual({
      message: "it is open to all, and it has no password",
      headline: "it is open",
      label: "it has no password",
    });
  });

  it("is a first line, a label at the carets and help where it is shown", () => {
    const parts = told("it runs as root", { label: "root is set here" }, { help: "set another account" });
    expect(written([found({ ...user, ...parts })])).toBe(`high[non-root-user]: it runs as root
 --> a:2:6
  |
1 | FROM a
2 | USER root
  |      ^^^^ root is set here
  |
  = help: set another account
`);
  });

  it("is told whole where a guess is needed", () => {
    const parts = { message: "it runs as root (when A is set)", headline: "it runs as root (when A is set)" };
    expect(written([found({ ...user, ...parts })]).split("\n")[0]).toBe("high[non-root-user]: it runs as root (when A is set)");
  });
});

describe("a label", () => {
  const root = { message: "it runs as root: root is set here", headline: "it runs as root" };

  it("is below the carets where there is no room beside them, and wrapped", () => {
    const label = "this is a sentence that is longer than the terminal is wide";
    expect(
      written([found({ ...user, ...root, label })], { columns: 50 })
        .split("\n")
        .slice(5),
    ).toEqual(["  |      ^^^^", "  |      this is a sentence that is longer than", "  |      the terminal is wide", ""]);
    const wide = new Source("a", `${" ".repeat(30)}x\n`);
    const far = found({ ...user, span: span(30, 31), ...root, label });
    expect(
      textReport(reportOf([far], [wide]), { style: (_, plain) => plain, quiet: true, columns: 60 })
        .split("\n")
        .slice(4),
    ).toEqual([
      "  |                               ^",
      "  |                 this is a sentence that is longer than",
      "  |                 the terminal is wide",
      "",
    ]);
  });

  it("is not told where the first line tells it", () => {
    expect(written([found({ ...user, message: "root is set here", label: "root is set here" })])).toContain("^^^^\n");
  });

  it("is that of the worst finding at a place", () => {
    const mild = found({ ...user, rule: "b-rule", severity: "low", ...root, label: "milder" });
    const bad = found({ ...user, ...root, label: "worse" });
    expect(written([mild, bad])).toContain("^^^^ worse\n");
    expect(written([mild, bad])).not.toContain("milder");
    expect(written([mild, found({ ...user, ...root })])).not.toContain("milder");
    expect(written([found({ ...user, rule: "b-rule", ...root }), bad])).toContain("^^^^ worse\n");
  });

  it("is told once where the next place has the same", () => {
    const web = { workload: ["services", "web"], ...root, label: "open" };
    const findings = [found({ ...user, ...web }), found({ ...user, ...web, span: span(17, 20) })];
    expect(written(findings).match(/open/g)).toHaveLength(1);
    expect(written([findings[0] as Finding, { ...(findings[1] as Finding), label: "shut" }])).toMatch(/\^ open[\s\S]*\^ shut/);
  });

  it("is said of a file that is not there", () => {
    const elsewhere = found({ ...user, ...root, span: span(0, 1, "b"), label: "there" });
    expect(written([elsewhere])).toBe("high[non-root-user]: it runs as root\n --> b:1:1\n  = note: there\n");
  });
});
