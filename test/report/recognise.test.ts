import { describe, expect, it } from "vitest";
import { type Format, formats } from "../../src/config/schema.ts";
import { lint, type Report, rules } from "../../src/index.ts";
import { standards } from "../../src/knowledge/standards/standards.ts";
import { isReport } from "../../src/report/recognise.ts";
import { render } from "../../src/session/outputs.ts";
import { complianceOf } from "../../src/triage/compliance.ts";

const rendering = { quiet: false, style: (_: unknown, text: string) => text, category: "seaworthy" };

const report = (text: string, path = "a/Dockerfile"): Promise<Report> => lint([{ path, text }], { profile: "strict" });
const found = await report("FROM node:latest\nENV API_TOKEN=h7GkQ2mZx91LpR\nRUN sudo apt-get install curl\n");
const many = await report(`FROM alpine:3.22\n${"RUN sudo a\n".repeat(60)}`);
const odd = await report("FROM alpine:3.22\nRUN sudo a\n", 'a "b" <c>: 1:2: é/Dockerfile');
const nothing: Report = { ...found, findings: [] };
const failed: Report = { ...found, failures: [{ path: "x", message: "could not be read (EACCES)" }] };
const fixed = { rule: "no-sudo", severity: "high", message: "x", path: "a", line: 1, column: 1 } as const;
const compared: Report = { ...found, since: { ref: "v1; (2)", fixed: [fixed] } };
const ran = rules.map(({ id, standards: named }) => ({ id, standards: named, ran: "everywhere" as const }));
const held = (each: Report): Report => ({
  ...each,
  compliance: [standards["cis-docker"], standards["pss-baseline"]].map((one) => complianceOf(one, each, ran)),
});
const comparedClean: Report = { ...nothing, since: { ref: "main", fixed: [fixed] } };

describe("a report of ours is known by its content", () => {
  const reports: readonly (readonly [string, Report])[] = [
    ["with findings", found],
    ["with many", many],
    ["about an odd path", odd],
    ["with none", nothing],
    ["with a failure", failed],
    ["compared", compared],
    ["compared, with none", comparedClean],
    ["held against standards", held(found)],
    ["held against standards, with none", held(nothing)],
  ];
  it.each(formats.flatMap((format) => reports.map(([what, each]) => [format, what, each] as const)))("%s %s", async (format, _, each) => {
    for (const quiet of [false, true]) {
      const text = await render(format, each, { ...rendering, quiet });
      expect(isReport(text, format)).toBe(true);
      expect(isReport(text.replace(/\n/g, "\r\n"), format)).toBe(true);
      // Whoever asks for another format now has the same file.
      if (!/^(?:\[\])?\n?$/.test(text)) for (const other of formats) expect(isReport(text, other), other).toBe(true);
    }
  });

  it.each<[Format, string, boolean]>([
    ["compact", "", true],
    ["text", "", true],
    ["json", "", false],
    ["sarif", "", false],
    ["gitlab", "[]\n", true],
    ["gitlab", "", false],
    ["compact", "[]\n", false],
    ["json", "[]", false],
    ["text", "\n", false],
  ])("a file that says nothing is one of %s: %j %s", (format, text, is) => expect(isReport(text, format)).toBe(is));
});

const foreign: readonly (readonly [string, string])[] = [
  ["a source", "export const answer = 42;\n"],
  ["a Dockerfile", "FROM alpine:3.22\n"],
  ["a configuration of ours", "profile: strict\n"],
  ["a baseline of ours", '{ "version": 1, "findings": [\n\n] }\n'],
  ["a package.json", '{\n  "name": "seaworthy",\n  "version": "1.0.0"\n}\n'],
  [
    "another program's SARIF",
    '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    {\n      "tool": {\n        "driver": {\n          "name": "Trivy",\n          "version": "1"\n        }\n      }\n    }\n  ]\n}\n',
  ],
  ["another program's JUnit", '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="jest tests" tests="1">\n</testsuites>\n'],
  [
    "another program's Checkstyle",
    '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.1">\n  <file name="a">\n    <error line="1" column="1" severity="error" message="m" source="com.puppycrawl.X"/>\n  </file>\n</checkstyle>\n',
  ],
  [
    "another program's Code Quality",
    '[{"description":"d","check_name":"eslint","fingerprint":"0123456789abcdef0123456789abcdef","severity":"major","location":{"path":"a"}}]',
  ],
  [
    "the same keys in another order",
    '[{"check_name":"e","description":"d","fingerprint":"0123456789abcdef:1","severity":"major","location":{}}]',
  ],
  ["a severity that is none", '[{"description":"d","check_name":"e","fingerprint":"0123456789abcdef:1","severity":"high","location":{}}]'],
  ["a list of other things", "[1, null, {}]\n"],
  ["a list that is broken", "[{"],
  ["another program's RDJSON", '{"source": {"name": "eslint"}, "diagnostics": []}'],
  ["a report of another version of JSON", '{"schemaVersion": 1, "tool": {"name": "other"}}'],
  ["Markdown", "# seaworthy\n\nsome text\n"],
  ["lines of a compiler", "a.c:1:2: error: expected ;\na.c:2:2: warning: unused\n"],
  ["lines of which one is ours", "Dockerfile:1:1: error[high] x [no-sudo]\nrm -rf /\n"],
  ["a command of a workflow", "::error file=a::x\n"],
  ["a script that speaks of findings", "#!/bin/sh\necho No findings, 3 files checked.\n"],
  ["a log that begins with a place", "main.ts:1:1\nnothing more\n"],
];

describe("what is not a report of ours", () => {
  it.each(foreign)("%s", (_, text) => {
    for (const format of formats) expect(isReport(text, format), format).toBe(false);
  });

  it("takes no longer than its length, whatever it is made of", () => {
    for (const piece of [
      ":1:1: error[high] ",
      "a:1:1 ",
      " in 1 file; ",
      "[",
      "[a",
      '"sarif',
      '    <error source="seaworthy.a',
      "  high a  ",
      "::error file=",
    ])
      for (const format of formats) expect(isReport(piece.repeat(200_000), format)).toBe(false);
  });
});

it("knows a report whatever the rules are", () => expect(rules.every(({ id }) => /^[a-z0-9-]+$/.test(id))).toBe(true));
