import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.ts";
import type { Report, RuleInfo } from "../../src/model/report.ts";
import { gitlabSastReport } from "../../src/report/gitlab-sast.ts";
import { Source } from "../../src/text/source.ts";
import { byComment, found, reportOf, span } from "../triage/found.ts";

const times = { start: new Date("2026-11-22T10:15:00.5Z"), end: new Date("2026-11-22T10:15:02Z") };
const rule: RuleInfo = {
  ...{ id: "a-rule", subject: "workload", severity: "medium", confidence: "high", profile: "recommended" },
  ...{ summary: "Do it.", why: "Else it breaks.", standards: ["CIS-4.1", "CWE-250", "CWE-269"] },
};
const text = "FROM a\nUSER root\n";
const user = found({ severity: "high", message: "runs as `root`", span: span(12, 16) });
const reportOn = (findings: readonly Finding[], more: Partial<Report> = {}): Report =>
  reportOf(findings, [new Source("a", text)], { rules: [rule], ...more });
const documentOf = (report: Report) => JSON.parse(gitlabSastReport(report, "1.2.3", times));

const said = { type: "string", minLength: 1 };
const address = { type: "string", pattern: "^https?://.+" };
const time = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" };
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object => ({
  ...{ type: "object", properties, additionalProperties: false },
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});
const list = (items: object, minItems = 0): object => ({ type: "array", items, minItems });
const tool = object({ id: said, name: said, version: said, url: address, vendor: object({ name: said }) });
const line = { type: "integer", minimum: 1 };
const place = { file: said, start_line: line, end_line: line };

/**
 * What GitLab's schema 15.0.6 to 15.2.1 asks of a report that uses no more than ours does, and that ours uses no more.
 * https://gitlab.com/gitlab-org/security-products/security-report-schemas
 */
const isValid = new Ajv({ strict: true, allErrors: true }).compile(
  object({
    version: { type: "string", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
    schema: address,
    scan: object(
      {
        ...{ analyzer: tool, scanner: tool, type: { const: "sast" }, start_time: time, end_time: time },
        status: { enum: ["success", "failure"] },
        messages: list(object({ level: { enum: ["info", "warn", "fatal"] }, value: said })),
      },
      ["messages"],
    ),
    vulnerabilities: list(
      object({
        id: { type: "string", pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$" },
        name: { type: "string", minLength: 1, maxLength: 255 },
        description: { type: "string", maxLength: 1_048_576 },
        severity: { enum: ["Info", "Unknown", "Low", "Medium", "High", "Critical"] },
        identifiers: list(object({ type: said, name: said, value: said, url: address }, ["url"]), 1),
        location: object(place),
        tracking: object({
          type: { const: "source" },
          items: list(object({ ...place, signatures: list(object({ algorithm: said, value: said }), 1) })),
        }),
      }),
    ),
  }),
);

describe("GitLab's report for Static Application Security Testing", () => {
  it("has what the schema asks for: the scan, and every finding that counts with its weaknesses and its lines", () => {
    const document = documentOf(
      reportOn([found({ suppressed: byComment("why") }), found({ status: "existing" }), user], { prefix: "sub" }),
    );
    expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
    expect(document.scan).toMatchObject({
      ...{ type: "sast", status: "success", start_time: "2026-11-22T10:15:00", end_time: "2026-11-22T10:15:02" },
      analyzer: { id: "seaworthy", version: "1.2.3" },
    });
    expect(document.vulnerabilities).toEqual([
      {
        ...{ id: expect.any(String), name: "Do it.", severity: "High" },
        description: "runs as <code>root</code>.\n\nElse it breaks.",
        identifiers: [
          {
            ...{ type: "seaworthy", name: "seaworthy a-rule", value: "a-rule" },
            url: "https://github.com/seaworthy-lint/seaworthy/blob/main/rules/workload/a-rule.md",
          },
          { type: "cwe", name: "CWE-250", value: "250", url: "https://cwe.mitre.org/data/definitions/250.html" },
          { type: "cwe", name: "CWE-269", value: "269", url: "https://cwe.mitre.org/data/definitions/269.html" },
        ],
        location: { file: "sub/a", start_line: 2, end_line: 2 },
        tracking: {
          type: "source",
          items: [
            {
              ...{ file: "sub/a", start_line: 2, end_line: 2 },
              signatures: [{ algorithm: "hash", value: expect.stringMatching(/^[0-9a-f]{16}:1$/) }],
            },
          ],
        },
      },
    ]);
  });

  it("says how bad each is, and keeps ids when lines move", () => {
    const words: readonly Severity[] = ["critical", "high", "medium", "low", "info"];
    const { vulnerabilities } = documentOf(reportOn(words.map((severity) => found({ severity }))));
    expect(vulnerabilities.map(({ severity }: { severity: string }) => severity)).toEqual(["Critical", "High", "Medium", "Low", "Info"]);
    expect(new Set(vulnerabilities.map(({ id }: { id: string }) => id)).size).toBe(5);
    const moved = reportOf([{ ...user, span: span(14, 18) }], [new Source("a", `\n\n${text}`)], { rules: [rule] });
    expect(documentOf(moved).vulnerabilities[0].id).toBe(documentOf(reportOn([user])).vulnerabilities[0].id);
  });

  it("is a failure when a file could not be checked, and says which", () => {
    const { scan } = documentOf(reportOn([], { failures: [{ path: "b", message: "is too large" }] }));
    expect([scan.status, scan.messages]).toEqual(["failure", [{ level: "fatal", value: "b is too large" }]]);
  });

  it("keeps to the schema whatever strangers write, and brings no markup of theirs", () => {
    const strange = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "<script>alert(1)</script>",
        "[a](https://evil.example)",
        "@all !1 #2",
        "\u001b[31m\u202e",
        "DB_PASSWORD=hunter2secret",
      ),
    );
    fc.assert(
      fc.property(strange, strange, fc.string({ unit: "binary", minLength: 1 }), (message, title, path) => {
        const finding = found({ message, span: span(0, 1, path), fix: { title, safety: "safe" } });
        const report = { ...reportOn([finding]), failures: [{ path, message }] };
        const text = gitlabSastReport(report, "1.2.3", times);
        const document = JSON.parse(text);
        const [{ description }] = document.vulnerabilities;
        return (
          isValid(document) &&
          !/(?!\n)[\p{Cc}\p{Cs}]/u.test(text) &&
          !text.includes("hunter2secret") &&
          !/[<>]|\]\(|https?:\/\/(?!github)|@\w/.test(description.replace(/<\/?code>/g, ""))
        );
      }),
    );
  });
});
