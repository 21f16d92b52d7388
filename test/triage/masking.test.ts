import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import type { Problem } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { checkstyleReport } from "../../src/report/checkstyle.ts";
import { compactReport } from "../../src/report/compact.ts";
import { annotations } from "../../src/report/github.ts";
import { gitlabReport } from "../../src/report/gitlab.ts";
import { gitlabSastReport } from "../../src/report/gitlab-sast.ts";
import { htmlReport } from "../../src/report/html/document.ts";
import { jsonReport } from "../../src/report/json.ts";
import { junitReport } from "../../src/report/junit.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { rdjsonReport } from "../../src/report/rdjson.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { sonarqubeReport } from "../../src/report/sonarqube.ts";
import { textReport } from "../../src/report/text.ts";
import type { AnyRule } from "../../src/rule/define.ts";
import { Source } from "../../src/text/source.ts";

// The secret is `kd83hf7HJD8`: an environment variable holds it, and a label is called after it.
const secret = "kd83hf7HJD8";
const compose = `services:
  web:
    image: nginx:1.29
    environment:
      DB_PASSWORD: ${secret}
    labels:
      team-${secret}: x
`;

/** What comes of a problem at the label. */
const judged = (problem: Partial<Problem>): Promise<Report> => {
  const start = compose.indexOf("team-");
  const at = { span: { file: "compose.yaml", start, end: start + 16 } };
  const rule = { ...rules.find(({ on }) => on === "compose"), id: "a-rule", check: () => [{ at, message: "something", ...problem }] };
  return lint([{ source: new Source("compose.yaml", compose) }], { rules: [rule as unknown as AnyRule], profile: "strict" });
};
const beside = { file: "compose.yaml", start: 0, end: 8 };

describe("a secret that a project writes somewhere", () => {
  it("is masked in the message of a finding", async () => {
    const { findings } = await judged({ message: `\`${secret}\` is said by ${secret}` });
    expect(findings.map(({ message }) => message)).toEqual(["`***********` is said by ***********"]);
  });

  it("is masked in the words at a related place, which stays where it is", async () => {
    const { findings } = await judged({ related: [{ span: beside, message: `\`${secret}\` comes from ${secret}` }] });
    expect(findings.map(({ related }) => related)).toEqual([[{ span: beside, message: "`***********` comes from ***********" }]]);
  });

  it("is masked in the anchor", async () => {
    const { findings } = await judged({});
    expect(findings.map(({ anchor }) => anchor)).toEqual(["services.web.labels.team-***********"]);
  });

  it("leaves findings alone that do not say it", async () => {
    const related = [{ span: beside, message: "there" }];
    expect((await judged({ related })).findings).toMatchObject([{ message: "something", related }]);
  });
});

describe("a secret that its form gives away", () => {
  const token = `ghp_${"a1B2".repeat(9)}`;
  const style = (_: string, text: string): string => text;
  const written: Readonly<Record<string, (report: Report) => string>> = {
    text: (report) => textReport(report, { style, quiet: false }),
    compact: compactReport,
    json: (report) => jsonReport(report, "0"),
    sarif: (report) => sarifReport(report, "0"),
    github: annotations,
    markdown: markdownReport,
    junit: junitReport,
    gitlab: gitlabReport,
    checkstyle: (report) => checkstyleReport(report, "0"),
    rdjson: rdjsonReport,
    sonarqube: sonarqubeReport,
    html: (report) => htmlReport(report, "0", new Date(0)),
    "gitlab-sast": (report) => gitlabSastReport(report, "0", { start: new Date(0), end: new Date(0) }),
  };

  it.each(Object.entries(written))("is masked in messages, related places, anchors, fixes and reasons: %s", async (_, write) => {
    const report = await judged({});
    const findings = report.findings.map((finding) => ({
      ...finding,
      message: `message ${token}`,
      anchor: `anchor ${token}`,
      related: [{ span: beside, message: `related ${token}` }],
      fix: { title: `fix ${token}`, safety: "safe" as const, edits: [{ span: finding.span, text: token }] },
    }));
    const ignored = findings.map((finding) => ({
      ...finding,
      suppressed: { by: "comment" as const, of: "seaworthy", reason: `reason ${token}`, span: beside },
    }));
    const fixed = [{ rule: "a-rule", severity: "high" as const, message: `fixed ${token}`, path: "a", line: 1, column: 1 }];
    const notices = [{ path: "a", message: `notice ${token}` }];
    const text = write({ ...report, findings: [...findings, ...ignored], notices, failures: notices, since: { ref: "main", fixed } });
    expect(text).not.toContain(token.slice(0, 12));
  });
});
