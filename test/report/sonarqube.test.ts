import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.ts";
import type { Report, RuleInfo } from "../../src/model/report.ts";
import { sonarqubeReport } from "../../src/report/sonarqube.ts";
import { Source } from "../../src/text/source.ts";
import { byComment, found, reportOf, span } from "../triage/found.ts";

const rule: RuleInfo = {
  ...{ id: "a-rule", subject: "workload", severity: "medium", confidence: "high", profile: "recommended" },
  ...{ summary: "Do it.", why: "Else it breaks.", standards: ["CWE-250"] },
};
const user = found({ message: "runs as `root`", span: span(12, 16), related: [{ span: span(0, 4), message: "built here" }] });
const reportOn = (findings: readonly Finding[], more: Partial<Report> = {}): Report =>
  reportOf(findings, [new Source("a", "FROM a\nUSER root\n")], { rules: [rule], ...more });
const documentOf = (report: Report) => JSON.parse(sonarqubeReport(report));

const said = { type: "string", minLength: 1 };
const count = { type: "integer", minimum: 0 };
const line = { type: "integer", minimum: 1 };
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object => ({
  ...{ type: "object", properties, additionalProperties: false },
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});
const place = object({
  ...{ message: { type: "string" }, filePath: said },
  textRange: object({ startLine: line, endLine: line, startColumn: count, endColumn: count }, ["endLine", "startColumn", "endColumn"]),
});

/** What the documentation and the scanner of SonarQube 10.3 to 2026.1 ask of a report; columns count from 0. */
const isValid = new Ajv({ strict: true, allErrors: true }).compile(
  object({
    rules: {
      type: "array",
      items: object({
        ...{ engineId: said, id: said, name: said, description: said, cleanCodeAttribute: { const: "TRUSTWORTHY" } },
        ...{ type: { const: "VULNERABILITY" }, severity: { enum: ["BLOCKER", "CRITICAL", "MAJOR", "MINOR", "INFO"] } },
        impacts: {
          ...{ type: "array", minItems: 1 },
          items: object({ softwareQuality: { const: "SECURITY" }, severity: { enum: ["HIGH", "MEDIUM", "LOW"] } }),
        },
      }),
    },
    issues: {
      type: "array",
      items: object({ ruleId: said, effortMinutes: count, primaryLocation: place, secondaryLocations: { type: "array", items: place } }, [
        "secondaryLocations",
      ]),
    },
  }),
);

/** The scanner refuses a report that names one rule twice, or one that is not there, or a range that is empty or goes back. */
function refused({ rules, issues }: ReturnType<typeof documentOf>): string | undefined {
  const ids: string[] = rules.map(({ id }: { id: string }) => id);
  if (new Set(ids).size < ids.length) return "names a rule twice";
  for (const { ruleId, primaryLocation, secondaryLocations = [] } of issues) {
    if (!ids.includes(ruleId)) return `does not describe ${ruleId}`;
    for (const { textRange } of [primaryLocation, ...secondaryLocations]) {
      const { startLine, endLine, startColumn, endColumn } = textRange;
      if (endLine !== undefined && (endLine < startLine || (endLine === startLine && endColumn <= startColumn)))
        return "has an empty range";
    }
  }
  return undefined;
}

describe("SonarQube's generic issues", () => {
  it("have a rule each, a place, other places, and how long a repair takes", () => {
    const document = documentOf(
      reportOn([found({ suppressed: byComment("why") }), found({ status: "existing" }), user], { prefix: "sub" }),
    );
    expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
    expect(document).toEqual({
      rules: [
        {
          ...{ engineId: "seaworthy", id: "a-rule", name: "Do it." },
          description: "Else it breaks. See https://github.com/seaworthy-lint/seaworthy/blob/main/rules/workload/a-rule.md",
          ...{ cleanCodeAttribute: "TRUSTWORTHY", type: "VULNERABILITY", severity: "MAJOR" },
          impacts: [{ softwareQuality: "SECURITY", severity: "MEDIUM" }],
        },
      ],
      issues: [
        {
          ...{ ruleId: "a-rule", effortMinutes: 30 },
          primaryLocation: {
            ...{ message: "runs as `root`", filePath: "sub/a" },
            textRange: { startLine: 2, endLine: 2, startColumn: 5, endColumn: 9 },
          },
          secondaryLocations: [
            { message: "built here", filePath: "sub/a", textRange: { startLine: 1, endLine: 1, startColumn: 0, endColumn: 4 } },
          ],
        },
      ],
    });
  });

  it("belong to a rule of their severity where it is not the usual one, described once", () => {
    const words: readonly Severity[] = ["critical", "high", "medium", "low", "info", "critical"];
    const { rules, issues } = documentOf(reportOn(words.map((severity) => found({ severity }))));
    const ids = issues.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(ids).toEqual(["a-rule.critical", "a-rule.high", "a-rule", "a-rule.low", "a-rule.info", "a-rule.critical"]);
    const impact = ({ id, severity, impacts }: { id: string; severity: string; impacts: readonly { severity: string }[] }) =>
      `${id}: ${impacts[0]?.severity}, ${severity}`;
    expect(rules.map(impact)).toEqual([
      ...["a-rule: MEDIUM, MAJOR", "a-rule.critical: HIGH, BLOCKER", "a-rule.high: HIGH, CRITICAL"],
      ...["a-rule.low: LOW, MINOR", "a-rule.info: LOW, INFO"],
    ]);
  });

  it("take less time where a command repairs them", () => {
    const edits = [{ span: span(12, 16), text: "app" }];
    const effort = (fix: Finding["fix"]): number => documentOf(reportOn([found({ fix })])).issues[0].effortMinutes;
    expect(effort({ title: "x", safety: "safe", edits })).toBe(2);
    expect(effort({ title: "x", safety: "unsafe", edits })).toBe(10);
    expect(effort({ title: "x", safety: "safe" })).toBe(30);
    expect(effort(null)).toBe(30);
  });

  it("are about a whole line where the place is empty", () => {
    const { issues } = documentOf(reportOn([found({ span: span(7, 7) })]));
    expect(issues[0].primaryLocation.textRange).toEqual({ startLine: 2 });
  });

  it("are read by the scanner whatever strangers write, and show no secret", () => {
    const strange = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("##[error]x", "\u001b[31m\u202e", "DB_PASSWORD=hunter2secret"));
    const place = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(strange, place, place, fc.constantFrom("critical", "medium", "info"), (message, where, other, severity) => {
        const finding = found({ message, severity: severity as Severity, span: where, related: [{ span: other, message }] });
        const text = sonarqubeReport(reportOn([finding, finding]));
        const document = JSON.parse(text);
        expect([isValid(document), refused(document)]).toEqual([true, undefined]);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]|hunter2secret|##\[/u);
      }),
    );
  });
});
