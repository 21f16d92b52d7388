import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.ts";
import type { Report, RuleInfo } from "../../src/model/report.ts";
import { lineHashes } from "../../src/report/line-hash.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { Source } from "../../src/text/source.ts";
import { fingerprints } from "../../src/triage/fingerprint.ts";
import { byComment, found, reportOf, span } from "../triage/found.ts";

const text = "FROM a\nUSER root\nRUN b\nCMD c\nEXPOSE 80\nLABEL d=e\n";
const source = new Source("a", text);
const rule = (more: Partial<RuleInfo> = {}): RuleInfo => ({
  ...{ id: "a-rule", subject: "workload", severity: "medium", confidence: "high", profile: "recommended" },
  ...{ summary: "Do it.", why: "Else it breaks.", standards: [], ...more },
});

const logOf = (report: Report, category?: string) => JSON.parse(sarifReport(report, "1.2.3", category));
const runOf = (report: Report, category?: string) => logOf(report, category).runs[0];
const resultsOf = (findings: readonly Finding[], more: Partial<Report> = {}) => runOf(reportOf(findings, [source], more)).results;
const resultOf = (finding: Partial<Finding>, more: Partial<Report> = {}) => resultsOf([found(finding)], more)[0];
const uri = (path: string) => ({ uri: path, uriBaseId: "%SRCROOT%" });

describe("a SARIF log", () => {
  it("is one run that says who made it and what it is about", () => {
    expect(logOf(reportOf([], [], { rules: [rule()] }))).toEqual({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: {
            driver: {
              name: "seaworthy",
              informationUri: "https://github.com/seaworthy-lint/seaworthy",
              version: "1.2.3",
              semanticVersion: "1.2.3",
              rules: [expect.objectContaining({ id: "a-rule" })],
            },
          },
          automationDetails: { id: "seaworthy/" },
          columnKind: "utf16CodeUnits",
          originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the checkout." } } },
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
          results: [],
        },
      ],
    });
  });

  it.each([
    [undefined, "seaworthy/"],
    ["a/b", "a/b/"],
    ["a//", "a/"],
    ["//a", "//a/"],
  ])("of the category %j has the id %j", (category, id) => expect(runOf(reportOf([]), category).automationDetails).toEqual({ id }));

  it("says what could not be judged, and what is worth knowing", () => {
    const report = reportOf([], [], {
      notices: [{ path: "n", message: "is left out" }],
      failures: [{ path: "f", message: "could not be read DB_PASSWORD=hunter2x" }],
    });
    expect(runOf(report).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: "error", message: { text: "f: could not be read DB_PASSWORD=********." } },
          { level: "note", message: { text: "n: is left out." } },
        ],
      },
    ]);
  });
});

describe("a rule in SARIF", () => {
  const descriptorOf = (more: Partial<RuleInfo>) => runOf(reportOf([], [], { rules: [rule(more)] })).tool.driver.rules[0];
  const page = "https://github.com/seaworthy-lint/seaworthy/blob/main/rules/workload/a-rule.md";

  it("says what it wants and why, and where there is more", () => {
    expect(descriptorOf({})).toEqual({
      id: "a-rule",
      name: "ARule",
      shortDescription: { text: "Do it." },
      fullDescription: { text: "Do it. Else it breaks." },
      help: { text: `Else it breaks. See ${page}`, markdown: `Do it.\n\nElse it breaks.\n\n[More about a-rule](${page})` },
      helpUri: page,
      defaultConfiguration: { level: "warning" },
      properties: { tags: ["security"], precision: "high", "security-severity": "5.5" },
    });
  });

  it("names the standards it stands for, weaknesses as GitHub calls them", () => {
    const { help, properties } = descriptorOf({ standards: ["CIS-4.1", "CWE-250"], confidence: "medium" });
    expect(help.markdown).toBe(`Do it.\n\nElse it breaks.\n\nStandards: CIS-4.1, CWE-250.\n\n[More about a-rule](${page})`);
    expect(properties).toEqual({ tags: ["security", "CIS-4.1", "external/cwe/cwe-250"], precision: "medium", "security-severity": "5.5" });
    const many = Array.from({ length: 12 }, (_, at) => `S-${at}`);
    expect(descriptorOf({ standards: many }).properties.tags).toEqual(["security", ...many.slice(0, 9)]);
  });

  it.each<[Severity, string, string]>([
    ["critical", "error", "9.5"],
    ["high", "error", "8.0"],
    ["medium", "warning", "5.5"],
    ["low", "note", "2.5"],
    ["info", "note", "0.5"],
  ])("that is %s is of the level %s and scores %s", (severity, level, score) => {
    const { defaultConfiguration, properties } = descriptorOf({ severity });
    expect([defaultConfiguration.level, properties["security-severity"]]).toEqual([level, score]);
    expect(resultOf({ severity }).level).toBe(level);
  });

  it("has a short name and a description that GitHub takes", () => {
    expect(descriptorOf({ id: "no-2nd-x2" }).name).toBe("No2ndX2");
    expect(descriptorOf({ why: "y".repeat(2000) }).fullDescription.text).toHaveLength(1024);
  });
});

describe("a finding in SARIF", () => {
  it("says where it is, what is wrong there, and what it is known by", () => {
    const finding = found({ rule: "b-rule", message: "runs `x`", span: span(12, 16) });
    const report = reportOf([finding], [source], { rules: [rule(), rule({ id: "b-rule" })], prefix: "sub" });
    expect(runOf(report).results).toEqual([
      {
        ruleId: "b-rule",
        ruleIndex: 1,
        level: "warning",
        message: { text: "Runs `x`." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: uri("sub/a"),
              region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 10 },
              contextRegion: { startLine: 1, endLine: 3, snippet: { text: "FROM a\nUSER root\nRUN b" } },
            },
          },
        ],
        partialFingerprints: { primaryLocationLineHash: lineHashes(text)[1], "seaworthy/v1": fingerprints(report)[0] },
      },
    ]);
    expect(resultOf({}).ruleIndex).toBe(-1);
  });

  it.each<[string, number, number, object]>([
    ["a word", 12, 16, { startLine: 2, startColumn: 6, endLine: 2, endColumn: 10 }],
    ["nothing: one character, as an empty region is none", 12, 12, { startLine: 2, startColumn: 6, endLine: 2, endColumn: 7 }],
    ["several lines", 12, 22, { startLine: 2, startColumn: 6, endLine: 3, endColumn: 6 }],
    ["several lines, to the same column", 0, 7, { startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 }],
  ])("about %s has its region", (_, start, end, region) => {
    expect(resultOf({ span: span(start, end) }).locations[0].physicalLocation.region).toEqual(region);
  });

  it.each<[string, number, number, object | undefined]>([
    ["on the first line: none, as it has to be larger than the place", 0, 4, undefined],
    ["in the middle", 17, 20, { startLine: 2, endLine: 4, snippet: { text: "USER root\nRUN b\nCMD c" } }],
    ["over two lines", 7, 22, { startLine: 1, endLine: 4, snippet: { text: "FROM a\nUSER root\nRUN b\nCMD c" } }],
    ["on the last line", 50, 50, { startLine: 6, endLine: 7, snippet: { text: "LABEL d=e\n" } }],
    ["over more lines than are shown: none", 7, 49, undefined],
  ])("has a context %s", (_, start, end, context) => {
    expect(resultOf({ span: span(start, end) }).locations[0].physicalLocation.contextRegion).toEqual(context);
  });

  it("shows lines shortened and without secrets, and none of a file that nobody has", () => {
    const long = new Source("a", `${"x".repeat(500)}\nDB_PASSWORD=hunter2x\n`);
    const [{ locations }] = runOf(reportOf([found({ span: span(501, 503) })], [long])).results;
    expect(locations[0].physicalLocation.contextRegion.snippet.text).toBe(`${"x".repeat(400)}\nDB_PASSWORD=********\n`);
    const [nowhere] = runOf(reportOf([found({ span: span(3, 5) })])).results;
    expect(nowhere.locations[0].physicalLocation).toEqual({
      artifactLocation: uri("a"),
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    });
    expect(nowhere.partialFingerprints.primaryLocationLineHash).toBe(lineHashes("")[0]);
  });

  it.each<[string, string | undefined, object]>([
    ["b/a c.txt", undefined, uri("b/a%20c.txt")],
    ["a#?%é", undefined, uri("a%23%3F%25%C3%A9")],
    ["../a", undefined, { uri: "../a" }],
    ["../a", "sub", uri("a")],
    ["/etc/a", undefined, { uri: "/etc/a" }],
    ["a/..b", undefined, uri("a/..b")],
    ["", undefined, uri("unknown")],
  ])("in the file %j, seen from %j, is there: %j", (file, prefix, artifact) => {
    const [{ locations }] = runOf(reportOf([found({ span: span(0, 1, file) })], [], prefix ? { prefix } : {})).results;
    expect(locations[0].physicalLocation.artifactLocation).toEqual(artifact);
  });

  it("links the places beside it, ten of them, and lists all", () => {
    const related = Array.from({ length: 11 }, (_, at) => ({ span: span(at), message: `[at] \\${at}` }));
    const fix = { title: "do [it]", safety: "safe" } as const;
    const { message, relatedLocations } = resultOf({ message: "a [b] \\c", fix, related });
    const links = related.slice(0, 10).map((_, at) => ` See [\\[at\\] \\\\${at}](${at + 1}).`);
    expect(message.text).toBe(`A \\[b\\] \\\\c. Fix: do \\[it\\].${links.join("")}`);
    expect(relatedLocations).toHaveLength(11);
    expect(relatedLocations[1]).toEqual({
      id: 2,
      message: { text: "[at] \\1" },
      physicalLocation: { artifactLocation: uri("a"), region: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 3 } },
    });
    expect(Object.keys(resultOf({}))).toEqual(["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"]);
  });

  it.each([
    ["new", "new"],
    ["existing", "unchanged"],
    [undefined, undefined],
  ] as const)("that is %s is %s", (status, state) => expect(resultOf(status ? { status } : {}).baselineState).toBe(state));

  it("is left out when somebody answers for it", () => {
    expect(resultsOf([found({ suppressed: byComment() }), found({ suppressed: { by: "baseline", reason: null } })])).toEqual([]);
  });
});

describe("findings of one rule that start on one line", () => {
  it("are one result, which lists the others and keeps its fingerprint", () => {
    const first = found({ span: span(7, 11), message: "one", related: [{ span: span(0), message: "beside one" }] });
    const second = found({ span: span(12, 16), message: "two", related: [{ span: span(1), message: "beside two" }] });
    const elsewhere = [found({ span: span(17, 20) }), found({ rule: "b-rule", span: span(12, 16) }), found({ span: span(12, 16, "b") })];
    const report = reportOf([first, second, ...elsewhere], [source]);
    const { results } = runOf(report);
    expect(results).toHaveLength(4);
    expect(results[0].relatedLocations.map(({ message }: { message: { text: string } }) => message.text)).toEqual([
      "beside one",
      "two",
      "beside two",
    ]);
    expect(results[0].message.text).toBe("One. See [beside one](1). See [two](2). See [beside two](3).");
    expect(results[0].partialFingerprints["seaworthy/v1"]).toBe(fingerprints(report)[0]);
  });

  it("are listed up to a hundred", () => {
    const [only] = resultsOf(Array.from({ length: 150 }, () => found()));
    expect(only.relatedLocations).toHaveLength(100);
  });
});

describe("a repair in SARIF", () => {
  const edit = (start: number, end: number, words: string, file = "a") => ({ span: span(start, end, file), text: words });
  const fixesOf = (edits: readonly ReturnType<typeof edit>[] | undefined) =>
    resultOf({ fix: { title: "use x", safety: "safe", ...(edits ? { edits } : {}) } }, { prefix: "sub" }).fixes;

  it("replaces, inserts and deletes", () => {
    expect(fixesOf([edit(0, 4, "XX"), edit(7, 7, "y"), edit(17, 20, "")])).toEqual([
      {
        description: { text: "Use x." },
        artifactChanges: [
          {
            artifactLocation: { uri: "sub/a" },
            replacements: [
              { deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 }, insertedContent: { text: "XX" } },
              { deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 1 }, insertedContent: { text: "y" } },
              { deletedRegion: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 4 } },
            ],
          },
        ],
      },
    ]);
  });

  it("names every file it changes", () => {
    const changes = fixesOf([edit(0, 1, "x"), edit(0, 1, "y", "b"), edit(2, 3, "z")])[0].artifactChanges;
    expect(
      changes.map(({ artifactLocation, replacements }: { artifactLocation: { uri: string }; replacements: unknown[] }) => [
        artifactLocation.uri,
        replacements.length,
      ]),
    ).toEqual([
      ["sub/a", 2],
      ["sub/b", 1],
    ]);
  });

  it("is there only with edits, of which none carries a secret", () => {
    expect(fixesOf(undefined)).toBeUndefined();
    expect(fixesOf([])).toBeUndefined();
    expect(fixesOf([edit(0, 4, "XX"), edit(5, 6, "DB_PASSWORD=hunter2x")])).toBeUndefined();
    expect(resultOf({}).fixes).toBeUndefined();
  });
});
