import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { shownSource } from "../../src/secrets/mask.ts";
import { render } from "../../src/session/outputs.ts";
import { Source } from "../../src/text/source.ts";

const rendering = { quiet: false, style: (_: string, text: string) => text, category: "seaworthy" };

describe("25,001 findings", () => {
  const all = 25_001;
  const many = async (): Promise<Report> => {
    const text = `FROM debian:12.9\n${"RUN sudo ls\n".repeat(all)}`;
    const source = new Source("Dockerfile", text);
    const findings = Array.from(
      { length: all },
      (_, at): Finding => ({
        rule: "no-sudo",
        severity: at === 17 ? "low" : at === all - 1 ? "critical" : "high",
        confidence: "high",
        profile: "recommended",
        message: `sudo runs here, for the ${at}th time`,
        span: { file: "Dockerfile", start: 17 + 12 * at + 4, end: 17 + 12 * at + 8 },
        workload: null,
        related: [],
        fix: null,
        suppressed: null,
        anchor: "stage 0 RUN",
      }),
    );
    const empty = await lint([{ source }], {
      rules: rules.filter(({ id }) => id === "no-sudo"),
      profile: "strict",
      scopes: [{ rules: new Map([["no-sudo", { level: "off" }]]) }],
    });
    return { ...empty, findings, sources: new Map([["Dockerfile", shownSource(source)]]) };
  };

  it("SARIF keeps the worst 25,000, says so, and is small enough for GitHub", async () => {
    const text = sarifReport(await many(), "1.0.0");
    const [run] = JSON.parse(text).runs;
    expect(run.results).toHaveLength(25_000);
    // They stay in the order of the report.
    const lines = run.results.map(({ locations }: { locations: { physicalLocation: { region: { startLine: number } } }[] }) => {
      return locations[0]?.physicalLocation.region.startLine;
    });
    expect([lines[0], lines[16], lines[17], lines.at(-1)]).toEqual([2, 18, 20, 25_002]);
    expect(run.results.some(({ level }: { level: string }) => level === "note")).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      "1 less severe findings are omitted: a file holds 25000 at most.",
    );
    expect(gzipSync(text).length).toBeLessThan(10 * 1024 * 1024);
  });

  it("the summary and the comment stay within their limits, the worst first", async () => {
    const report = await many();
    for (const size of [60_000, 900_000]) {
      const text = markdownReport(report, size);
      expect(text.length).toBeLessThanOrEqual(size);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
      expect(text).toContain("| critical | 25002:5 |");
      expect(text).toMatch(/\d+ less severe findings are omitted here to stay within the limit\./);
    }
    const github = await render("github", report, rendering);
    expect(github.split("\n").filter((line) => line.startsWith("::"))).toHaveLength(11);
    expect(github).toContain("24990 more are not annotated");
  });
});
