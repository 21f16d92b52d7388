import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.ts";
import type { Report, RuleInfo } from "../../src/model/report.ts";
import { checkstyleReport } from "../../src/report/checkstyle.ts";
import { reportAs } from "../../src/report/formats.ts";
import { gitlabReport } from "../../src/report/gitlab.ts";
import { jsonReport } from "../../src/report/json.ts";
import { junitReport } from "../../src/report/junit.ts";
import { rdjsonReport } from "../../src/report/rdjson.ts";
import { escapeXml } from "../../src/report/xml.ts";
import { Source } from "../../src/text/source.ts";
import { fingerprints } from "../../src/triage/fingerprint.ts";
import { byComment, found, reportOf, span } from "../triage/found.ts";

const source = new Source("a", 'FROM a\nUSER "é漢😀" root\nRUN b\n');
const rule: RuleInfo = {
  ...{ id: "a-rule", subject: "workload", severity: "medium", confidence: "high", profile: "recommended" },
  ...{ summary: "", why: "", standards: [] },
};
const page = "https://github.com/seaworthy-lint/seaworthy/blob/main/rules/workload/a-rule.md";
const user = found({ severity: "high", message: "runs as `root`", span: span(19, 23) });
const answered = [found({ suppressed: byComment("why") }), found({ status: "existing" })];
const reportOn = (findings: readonly Finding[], more: Partial<Report> = {}) => reportOf(findings, [source], { rules: [rule], ...more });
const at = { line: 2, column: 13, endLine: 2, endColumn: 17 };
const words: readonly Severity[] = ["critical", "high", "medium", "low", "info"];
const times = { start: new Date("2026-11-22T10:15:00.5Z"), end: new Date("2026-11-22T10:15:02Z") };
const ofAll = words.map((severity) => found({ severity }));

describe("JSON", () => {
  const documentOf = (report: Report) => JSON.parse(jsonReport(report, "1.2.3"));

  it("says what was judged, what was found and what it comes to", () => {
    const report = reportOn([user], { hidden: 2, notices: [{ path: "n", message: "b\u0007" }], failures: [{ path: "f", message: "c" }] });
    const summary = {
      files: 1,
      findings: 1,
      suppressed: 0,
      known: 0,
      existing: 0,
      fixed: 0,
      uncovered: 0,
      hidden: 2,
      fixable: 0,
      fixableSafely: 0,
    };
    expect(documentOf(report)).toEqual({
      schemaVersion: 1,
      tool: { name: "seaworthy", version: "1.2.3" },
      files: [{ path: "a", kind: "dockerfile" }],
      findings: [
        {
          ...{
            rule: "a-rule",
            severity: "high",
            confidence: "high",
            message: "runs as `root`",
            label: null,
            help: null,
            path: "a",
            ...at,
            workload: null,
          },
          ...{ anchor: "", fingerprint: fingerprints(report)[0], related: [], fix: null, suppressed: null, status: null, helpUri: page },
        },
      ],
      summary: {
        ...summary,
        bySeverity: { critical: 0, high: 1, medium: 0, low: 0, info: 0 },
        failures: [{ path: "f", message: "c" }],
        notices: [{ path: "n", message: "b<U+0007>" }],
      },
    });
  });

  it("keeps what somebody answers for, and says who", () => {
    const known = found({ suppressed: { by: "baseline", reason: null } });
    const { findings } = documentOf(reportOn([...answered, known], { rules: [] }));
    const said = findings.map(({ suppressed, status, helpUri }: Record<string, unknown>) => [suppressed, status, helpUri]);
    expect(said).toEqual([
      [{ by: "comment", reason: "why" }, null, null],
      [null, "existing", null],
      [{ by: "baseline", reason: null }, null, null],
    ]);
  });

  it("says more of a finding where there is more, and what is fixed since", () => {
    const fix = { title: "add `x`", safety: "safe", edits: [{ span: span(0), text: "x" }] } as const;
    const more = { workload: ["services", "web"], anchor: "services.web", related: [{ span: span(0, 4), message: "there" }], fix };
    const gone = { rule: "a-rule", severity: "low", message: "gone\u0007", path: "b", line: 3, column: 4 } as const;
    const document = documentOf(reportOn([{ ...user, ...more, status: "new" }], { since: { ref: "main", fixed: [gone] } }));
    expect(document.findings).toMatchObject([
      {
        workload: ["services", "web"],
        anchor: "services.web",
        related: [{ path: "a", line: 1, column: 1, endLine: 1, endColumn: 5, message: "there" }],
        fix: { title: "add `x`", safety: "safe", edits: [{ path: "a", line: 1, column: 1, endLine: 1, endColumn: 2, text: "x" }] },
        status: "new",
      },
    ]);
    expect(Object.keys(document.findings[0].fix)).toEqual(["title", "safety", "edits"]);
    expect([document.since, document.fixed]).toEqual(["main", [{ ...gone, message: "gone<U+0007>" }]]);
    expect(Object.keys(documentOf(reportOn([])))).toEqual(["schemaVersion", "tool", "files", "findings", "summary"]);
  });
});

describe("reviewdog's format", () => {
  const diagnosticsOf = (report: Report) => JSON.parse(rdjsonReport(report)).diagnostics;

  it("counts bytes, and leaves out what does not count", () => {
    const related = [{ span: span(0, 4), message: "built here" }];
    expect(JSON.parse(rdjsonReport(reportOn([{ ...user, related }, ...answered])))).toEqual({
      source: { name: "seaworthy", url: "https://github.com/seaworthy-lint/seaworthy" },
      diagnostics: [
        {
          message: "runs as `root`",
          // Before it stand 2, 3 and 4 bytes where UTF-16 has 1, 1 and 2.
          location: { path: "a", range: { start: { line: 2, column: 18 }, end: { line: 2, column: 22 } } },
          severity: "ERROR",
          code: { value: "a-rule", url: page },
          relatedLocations: [
            { message: "built here", location: { path: "a", range: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } } } },
          ],
        },
      ],
    });
  });

  it("has three severities, and no page of a rule that nobody describes", () => {
    const severities = diagnosticsOf(reportOn(ofAll)).map(({ severity }: { severity: string }) => severity);
    expect(severities).toEqual(["ERROR", "ERROR", "WARNING", "INFO", "INFO"]);
    expect(diagnosticsOf(reportOf([user]))).toEqual([
      {
        ...{ message: "runs as `root`", severity: "ERROR", code: { value: "a-rule" } },
        location: { path: "a", range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } },
      },
    ]);
  });

  it.each<[string, readonly { readonly span: Finding["span"]; readonly text: string }[], number]>([
    ["one edit", [{ span: span(19, 23), text: "app" }], 1],
    ["one that deletes", [{ span: span(19, 23), text: "" }], 1],
    [
      "two",
      [
        { span: span(0), text: "a" },
        { span: span(1), text: "b" },
      ],
      0,
    ],
    ["one of another file", [{ span: span(0, 1, "b"), text: "a" }], 0],
    ["one that carries a secret", [{ span: span(0), text: "DB_PASSWORD=hunter2x" }], 0],
    ["none", [], 0],
  ])("suggests a repair of %s: %#", (_, edits, count) => {
    const [diagnostic] = diagnosticsOf(reportOn([{ ...user, fix: { title: "x", safety: "safe", edits } }]));
    const range = { start: { line: 2, column: 18 }, end: { line: 2, column: 22 } };
    expect(diagnostic.suggestions).toEqual(count ? [{ range, text: edits[0]?.text }] : undefined);
  });
});

describe("GitLab's format", () => {
  it("has five severities, paths of the repository, and fingerprints that do not depend on what is answered for", () => {
    const findings = [...answered, user, ...ofAll];
    const report = reportOn(findings, { prefix: "sub" });
    const entries = JSON.parse(gitlabReport(report));
    expect(entries[0]).toEqual({
      description: "runs as `root`",
      check_name: "a-rule",
      fingerprint: fingerprints(report)[2],
      severity: "critical",
      location: { path: "sub/a", lines: { begin: 2, end: 2 } },
    });
    const severities = entries.slice(1).map(({ severity }: { severity: string }) => severity);
    expect(severities).toEqual(["blocker", "critical", "major", "minor", "info"]);
  });
});

describe("JUnit's XML", () => {
  it("is a suite a file, by name: a failed case a finding, an error for what could not be read, else one that passed", () => {
    const findings = [
      { ...user, fix: { title: "add <x>", safety: "safe" as const } },
      found({ span: span(0, 1, "c") }),
      found(),
      ...answered,
    ];
    const report = { ...reportOn(findings, { failures: [{ path: "b", message: 'no "UTF-8"' }] }) };
    expect(
      junitReport({ ...report, files: [...report.files, { path: "d", kind: "compose" }] }),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="seaworthy" tests="5" failures="3" errors="1">
  <testsuite name="a" tests="2" failures="2" errors="0">
    <testcase name="a-rule at 2:13" classname="a" file="a" line="2"><failure type="high" message="runs as \`root\`">a:2:13 runs as \`root\`&#10;Fix: add &#60;x&#62;</failure></testcase>
    <testcase name="a-rule at 1:1" classname="a" file="a" line="1"><failure type="medium" message="something">a:1:1 something</failure></testcase>
  </testsuite>
  <testsuite name="b" tests="1" failures="0" errors="1">
    <testcase name="read" classname="b"><error message="no &#34;UTF-8&#34;"/></testcase>
  </testsuite>
  <testsuite name="c" tests="1" failures="1" errors="0">
    <testcase name="a-rule at 1:1" classname="c" file="c" line="1"><failure type="medium" message="something">c:1:1 something</failure></testcase>
  </testsuite>
  <testsuite name="d" tests="1" failures="0" errors="0">
    <testcase name="no findings" classname="d" file="d"/>
  </testsuite>
</testsuites>
`);
  });
});

describe("Checkstyle's XML", () => {
  it("is a file a file, by name, with an error a finding", () => {
    const findings = [found({ span: span(0, 1, "z&") }), user, ...ofAll, ...answered];
    const report = reportOn(findings);
    const error = (severity: string) =>
      `    <error line="1" column="1" severity="${severity}" message="something" source="seaworthy.a-rule"/>\n`;
    expect(
      checkstyleReport({ ...report, files: [{ path: "y", kind: "compose" }, ...report.files] }, "1<2"),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="1&#60;2">
  <file name="a">
    <error line="2" column="13" severity="error" message="runs as \`root\`" source="seaworthy.a-rule"/>
${["error", "error", "warning", "info", "info"].map(error).join("")}  </file>
  <file name="y"/>
  <file name="z&#38;">
${error("warning")}  </file>
</checkstyle>
`);
  });
});

describe("text in XML", () => {
  it.each([
    [`a<b>&"c'`, "a&#60;b&#62;&#38;&#34;c&#39;"],
    ["a\tb\nc\r\nd", "a&#9;b&#10;c<U+000D>&#10;d".replace("<U+000D>", "&#60;U+000D&#62;")],
    ["\u0007", "&#60;U+0007&#62;"],
    ["\ufffe\uffff", "&#60;U+FFFE&#62;&#60;U+FFFF&#62;"],
    ["\ud800x", "\ufffdx"],
    ["é漢😀", "é漢😀"],
    ["DB_PASSWORD=hunter2x", "DB_PASSWORD=********"],
  ])("%j is %j", (text, want) => expect(escapeXml(text)).toBe(want));
});

describe("a report by the name of its format", () => {
  it.each([
    ["github", /^::error file=a,/],
    ["markdown", /^<!-- seaworthy -->/],
    ["junit", /<testsuites /],
    ["gitlab", /"check_name": "a-rule"/],
    ["checkstyle", /<checkstyle version="1\.2\.3">/],
    ["rdjson", /"diagnostics": \[/],
    ["sonarqube", /"ruleId": "a-rule.high"/],
    ["gitlab-sast", /"value": "a-rule"/],
  ] as const)("%s", (format, says) => expect(reportAs(format, reportOn([user]), "1.2.3", times)).toMatch(says));
});
