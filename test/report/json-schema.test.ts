import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { discover } from "../../src/discover/discover.ts";
import { lintExample, unmark } from "../../src/docs/example.ts";
import { usualWeights } from "../../src/knowledge/score-weights.ts";
import { standards } from "../../src/knowledge/standards/standards.ts";
import { lint } from "../../src/lint.ts";
import type { Report } from "../../src/model/report.ts";
import { jsonReport } from "../../src/report/json.ts";
import { shownOf } from "../../src/session/judge.ts";
import { compare } from "../../src/triage/compare.ts";
import { complianceOf } from "../../src/triage/compliance.ts";
import { scoresOf } from "../../src/triage/score.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const schema = JSON.parse(readFileSync(`${root}/schema/report.schema.json`, "utf8"));
const isValid = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema);

/** What is wrong with a report, a line each. */
function mistakesIn(report: Report): string[] {
  if (isValid(JSON.parse(jsonReport(report, "1.2.3")))) return [];
  return (isValid.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

const coverage = rules.map(({ id, standards: named }) => ({ id, standards: named, ran: "everywhere" as const }));
const withStandards = (report: Report): Report => ({
  ...report,
  compliance: Object.values(standards).map((standard) => complianceOf(standard, report, coverage)),
});

/** With what it scores, what it scored before, and a history. */
const withScores = (report: Report): Report => {
  const scores = scoresOf(report.weighed ?? [], new Map(Object.entries(usualWeights)), (rule) => rule !== "no-sudo");
  const findings = { info: 0, low: 1, medium: 2, high: 3, critical: 4 };
  const entry = { date: "2026-11-22T12:00:00Z", mean: 50.5, minimum: 20, findings };
  return {
    ...report,
    ...(scores ? { scores } : {}),
    history: [
      { ...entry, commit: null },
      { ...entry, commit: "0123456789012345678901234567890123456789" },
    ],
    ...(report.since ? { since: { ...report.since, scores: { mean: 33.3, minimum: 0 } } } : {}),
  };
};

describe("the JSON report keeps to its schema", () => {
  const folder = `${root}/fixtures/projects`;
  it.each(readdirSync(folder))("on project %s: whole, held against every standard, compared, in part and with failures", async (name) => {
    const { found, surroundings } = await discover({ cwd: `${folder}/${name}`, paths: ["."], gitignore: true });
    const report = await lint(found, { rules, profile: "strict", surroundings, weighs: true });
    const half = { ...report, findings: report.findings.filter((_, at) => at % 2 === 0) };
    const failures = [{ path: "a", message: "could not be read (EACCES)" }];
    const least = { minSeverity: "high", minConfidence: "high", locked: new Set<string>(), failOn: "low" } as const;
    for (const each of [
      ...[report, withStandards(report), { ...report, failures }, withStandards({ ...report, failures })],
      ...[compare(half, report, "main"), compare(report, half, "main"), compare(report, half, "main", new Map(), report)],
      ...[shownOf(withStandards(report), least), withScores(report), withScores(compare(half, report, "main"))],
    ])
      expect(mistakesIn(each)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("on the examples of %s", async (_, rule) => {
    for (const example of rule.examples)
      for (const text of [unmark(example.bad).text, ...(example.good === undefined ? [] : [example.good])])
        expect(mistakesIn(withStandards(await lintExample(rule, example, text, rules)))).toEqual([]);
  });
});

describe("the schema", () => {
  it("refuses what is no report", async () => {
    const { found } = await discover({ cwd: `${root}/fixtures/projects/shop`, paths: ["."], gitignore: true });
    const document = JSON.parse(jsonReport(await lint(found, { rules, profile: "strict" }), "1.2.3"));
    for (const wrong of [
      ...[{}, [], { ...document, schemaVersion: 2 }, { ...document, more: 1 }, { ...document, findings: undefined }],
      ...[
        { ...document, findings: [{ ...document.findings[0], line: 0 }] },
        { ...document, compliance: [{}] },
      ],
      { ...document, findings: [{ ...document.findings[0], severity: "error" }] },
    ])
      expect(isValid(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });

  it("describes every key", () => {
    const bare: string[] = [];
    const look = (each: unknown, path: string): void => {
      if (typeof each !== "object" || each === null) return;
      const { properties } = each as { readonly properties?: Readonly<Record<string, object>> };
      for (const [key, value] of Object.entries(properties ?? {}))
        if (!/"(?:description|\$ref|const)":/.test(JSON.stringify(value))) bare.push(`${path}.${key}`);
      for (const [key, value] of Object.entries(each)) look(value, `${path}.${key}`);
    };
    look(schema, "");
    expect(bare).toEqual([]);
  });
});
