import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Format, formats } from "../../src/config/schema.ts";
import type { Report } from "../../src/model/report.ts";
import { shownSource } from "../../src/secrets/mask.ts";
import { isWhole, outputsOf, printNotices, render, write } from "../../src/session/outputs.ts";
import { version } from "../../src/session/version.ts";
import { Source } from "../../src/text/source.ts";
import { complaint, complaintOf, projects } from "./project.ts";

const project = projects();
const flags = { format: "--format", output: "--output" };
const said = (format: readonly string[], output: readonly string[] = [], names = flags): string[] =>
  outputsOf(format, output, names).map((each) => `${each.format}=${each.path}`);

describe("the reports that are asked for", () => {
  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [[], [], ["text=-"]],
    [["json"], [], ["json=-"]],
    [["text,github", "compact"], [], ["text=-", "github=-", "compact=-"]],
    [[], ["sarif=out.sarif"], ["text=-", "sarif=out.sarif"]],
    [["json"], ["sarif=out.sarif", "junit=a=b.xml"], ["json=-", "sarif=out.sarif", "junit=a=b.xml"]],
    // Who says what standard output takes gets nothing else there.
    [[], ["json=-"], ["json=-"]],
    [["github"], ["json=-", "text=-"], ["github=-", "json=-", "text=-"]],
    [["text"], ["json=a", "json=b"], ["text=-", "json=a", "json=b"]],
    [["text", "text"], [], ["text=-", "text=-"]],
  ])("%j and %j", (format, output, want) => expect(said(format, output)).toEqual(want));

  it.each<[readonly string[], readonly string[], string]>([
    [
      ["jsno"],
      [],
      '--format takes text, compact, json, sarif, github, markdown, html, junit, gitlab, gitlab-sast, checkstyle, rdjson, sonarqube, not "jsno" (did you mean json?)',
    ],
    [
      [""],
      [],
      '--format takes text, compact, json, sarif, github, markdown, html, junit, gitlab, gitlab-sast, checkstyle, rdjson, sonarqube, not ""',
    ],
    [
      [],
      ["xml=a"],
      '--output takes text, compact, json, sarif, github, markdown, html, junit, gitlab, gitlab-sast, checkstyle, rdjson, sonarqube, not "xml"',
    ],
    [[], ["out.sarif"], '--output takes FORMAT=PATH, such as sarif=out.sarif, not "out.sarif"'],
    [[], ["=out.sarif"], '--output takes FORMAT=PATH, such as sarif=out.sarif, not "=out.sarif"'],
    [[], ["sarif="], '--output takes FORMAT=PATH, such as sarif=out.sarif, not "sarif="'],
    [[], ["json=a", "sarif=b", "junit=a"], '--output names "a" twice: each report needs a file of its own'],
    [["json", "sarif"], [], "standard output takes one of json and sarif: write the other to a file with --output"],
    [["json"], ["junit=-"], "standard output takes one of json and junit: write the other to a file with --output"],
    [["json", "json"], [], "standard output takes one of json: write the other to a file with --output"],
  ])("%j and %j cannot be had", (format, output, want) => {
    expect(complaint(() => said(format, output))).toBe(`UsageError: ${want}`);
  });

  it("are named in a complaint by who asked", () => {
    const names = { format: "SEAWORTHY_FORMAT", output: "seaworthy.yaml:1:9" };
    expect(complaint(() => said(["x"], [], names))).toContain("UsageError: SEAWORTHY_FORMAT takes");
    expect(complaint(() => said([], ["x=y"], names))).toContain("UsageError: seaworthy.yaml:1:9 takes");
    expect(complaint(() => said([], ["x"], names))).toContain("UsageError: seaworthy.yaml:1:9 takes");
    expect(complaint(() => said([], ["json=y", "json=y"], names))).toContain("UsageError: seaworthy.yaml:1:9 names");
  });

  it.each<[Format, boolean]>([
    ["text", false],
    ["compact", false],
    ["github", false],
    ["markdown", false],
    ["json", true],
    ["sarif", true],
    ["html", true],
    ["junit", true],
    ["gitlab", true],
    ["checkstyle", true],
    ["rdjson", true],
    ["sonarqube", true],
    ["gitlab-sast", true],
  ])("%s is a document of its own: %s", (format, is) => expect(isWhole(format)).toBe(is));
});

const source = new Source("Dockerfile", "FROM a:1\nUSER root\n");
const report = {
  files: [{ path: "Dockerfile", kind: "dockerfile" }],
  findings: [
    {
      rule: "a-rule",
      severity: "high",
      confidence: "high",
      profile: "recommended",
      message: "something",
      span: { file: "Dockerfile", start: 9, end: 13 },
      workload: null,
      related: [],
      fix: null,
      suppressed: null,
      anchor: "",
    },
  ],
  ignores: [],
  notices: [],
  failures: [],
  hidden: 0,
  rules: [
    {
      id: "a-rule",
      subject: "dockerfile",
      severity: "high",
      confidence: "high",
      profile: "recommended",
      summary: "",
      why: "",
      standards: [],
    },
  ],
  sources: new Map([["Dockerfile", shownSource(source)]]),
} as unknown as Report;
const marked = { quiet: false, style: (name: string, text: string) => `<${name}>${text}`, category: "mine" };

describe("a report is written", () => {
  /** What each format alone says. */
  const signs: Readonly<Record<Format, RegExp>> = {
    text: /^<bold><red>high\[a-rule\][\s\S]* Dockerfile:2:1[\s\S]*1 finding/,
    compact: /^Dockerfile:2:1: error\[high\] something .*a-rule.*\n/,
    json: /^\{\n {2}"schemaVersion": 1,/,
    sarif: /^\{\n {2}"\$schema": "[^"]*sarif[^"]*",/,
    github: /^::error file=Dockerfile,line=2,/,
    markdown: /^<!-- seaworthy -->/,
    html: /^<!DOCTYPE html><html lang="en">[\s\S]*<h4>something<\/h4>/,
    junit: /^<\?xml[^>]*\?>\n<testsuites/,
    gitlab: /^\[\n {2}\{\n[\s\S]*"check_name"/,
    checkstyle: /^<\?xml[^>]*\?>\n<checkstyle/,
    rdjson: /"diagnostics"/,
    sonarqube: /^\{\n {2}"rules": \[[\s\S]*"issues"/,
    "gitlab-sast": /^\{\n {2}"version": "15\.[\s\S]*"vulnerabilities"/,
  };

  it.each(formats)("as %s", async (format) => expect(await render(format, report, marked)).toMatch(signs[format]));

  it("with the time that a build is given, so that it is the same each time", async () => {
    const before = process.env["SOURCE_DATE_EPOCH"];
    try {
      process.env["SOURCE_DATE_EPOCH"] = "1764583200";
      const text = await render("html", report, marked);
      expect(text).toContain('datetime="2025-12-01T10:00:00.000Z"');
      expect(await render("html", report, marked)).toBe(text);
    } finally {
      if (before === undefined) delete process.env["SOURCE_DATE_EPOCH"];
      else process.env["SOURCE_DATE_EPOCH"] = before;
    }
  });

  it("with the version and the category where there is a place for them", async () => {
    expect(version()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(version()).not.toBe("0.0.0");
    expect(JSON.parse(await render("json", report, marked)).tool.version).toBe(version());
    const [run] = JSON.parse(await render("sarif", report, marked)).runs;
    expect([run.tool.driver.version ?? run.tool.driver.semanticVersion, run.automationDetails.id]).toEqual([version(), "mine/"]);
    for (const format of ["checkstyle", "junit", "gitlab", "rdjson", "sonarqube", "gitlab-sast"] as const)
      expect(await render(format, report, marked)).toContain("a-rule");
  });

  it("shortly when it is to be quiet", async () => {
    const [loud, quiet] = [await render("text", report, marked), await render("text", report, { ...marked, quiet: true })];
    expect(loud.length).toBeGreaterThan(quiet.length);
  });

  it("to standard output, dressed", async () => {
    const texts: string[] = [];
    await write({ format: "text", path: "-" }, report, marked, (text) => texts.push(text));
    expect(texts).toEqual([await render("text", report, marked)]);
  });

  it("to a file, plain", async () => {
    const path = join(project({}), "out.txt");
    const out = (): never => expect.unreachable();
    await write({ format: "text", path }, report, marked, out);
    expect(readFileSync(path, "utf8")).toBe(await render("text", report, { ...marked, style: (_: string, text: string) => text }));
    await write({ format: "compact", path }, report, marked, out);
    expect(readFileSync(path, "utf8")).toMatch(signs.compact);
  });

  it("or not, with a sentence that says why", async () => {
    const folder = join(project({}), "out");
    mkdirSync(folder);
    expect(await complaintOf(write({ format: "json", path: folder }, report, marked, () => {}))).toBe(
      `UsageError: ${folder} could not be written (EISDIR)`,
    );
  });

  it.each(formats)("over an earlier report, as %s, and over nothing else that a configuration names", async (format) => {
    const root = project({ "source.js": "export const answer = 42;\n", report: "" });
    const named = (configured: boolean) => ({ at: "a.yaml:1:1: output", configured, root });
    const out = (): void => {};
    const [path, source] = [join(root, "report"), join(root, "source.js")];
    for (const before of formats) {
      writeFileSync(path, await render(before, report, { ...marked, style: (_: string, text: string) => text }));
      await write({ format, path, named: named(true) }, report, marked, out);
      expect(readFileSync(path, "utf8"), before).toMatch(format === "text" ? /^high\[a-rule\]/ : signs[format]);
    }
    expect(await complaintOf(write({ format, path: source, named: named(true) }, report, marked, out))).toBe(
      `UsageError: a.yaml:1:1: output names ${JSON.stringify(source)}, which is not a report of seaworthy: it is not replaced (remove it, or name another file)`,
    );
    expect(readFileSync(source, "utf8")).toBe("export const answer = 42;\n");
    await write({ format, path: source, named: named(false) }, report, marked, out);
    expect(readFileSync(source, "utf8")).not.toContain("answer");
  });
});

describe("notices", () => {
  it("are a line each, harmless and without secrets", () => {
    const texts: string[] = [];
    const notices = [
      { path: "a", message: "is left out" },
      { path: "b\nc", message: "DB_PASSWORD=h7Gk \u001b[0m\nx" },
    ];
    printNotices(notices, (text) => texts.push(text));
    expect(texts).toEqual(["seaworthy: a is left out\n", "seaworthy: b c DB_PASSWORD=**** <U+001B>[0m x\n"]);
  });
});
