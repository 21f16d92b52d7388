import { rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Confidence, Finding, Severity } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { readArguments } from "../../src/session/arguments.ts";
import { isWholeRun, judge, shownOf } from "../../src/session/judge.ts";
import { type Settings, settle } from "../../src/session/settings.ts";
import { complaintOf, projects, rule } from "./project.ts";

const project = projects();
const all = [rule("one"), rule("two", { severity: "high" })];
const from = "FROM a:1\n";

/** Judges a repository, a folder of it or files of it, and says what was found. */
async function judged(root: string, words: readonly string[] = [], { below = "", rules = all } = {}) {
  const args = readArguments(words);
  const settings = await settle(args, rules, { cwd: join(root, below), today: "2026-11-22" });
  const outcome = await judge(args, settings, rules);
  const { findings, files, notices, failures } = outcome.report;
  return {
    outcome,
    findings: findings.map(({ rule: id, span, suppressed }) => `${span.file} ${id}${suppressed ? ` (${suppressed.by})` : ""}`).sort(),
    files: files.map(({ path }) => path),
    notices: notices.map(({ path, message }) => `${path} ${message}`),
    failures: failures.map(({ path, message }) => `${path} ${message}`),
  };
}

describe("a run judges what it is about", () => {
  it("which is everything below where we stand, unless something is named", async () => {
    const root = project({ "a/Dockerfile": from, "b/Dockerfile": from });
    expect((await judged(root)).files).toEqual(["a/Dockerfile", "b/Dockerfile"]);
    expect(await judged(root, [], { below: "a" })).toMatchObject({ files: ["Dockerfile"], findings: ["Dockerfile one", "Dockerfile two"] });
    expect(await judged(root, ["b", "--only", "two"])).toMatchObject({ files: ["b/Dockerfile"], findings: ["b/Dockerfile two"] });
    const { outcome } = await judged(root);
    expect(outcome.settings.root).toBe(root);
    expect(outcome.discovery.found.map(({ source }) => source.path).sort()).toEqual(["a/Dockerfile", "b/Dockerfile"]);
  });

  it("says what could not be read, and of what was left out nothing", async () => {
    const root = project({ Dockerfile: from, "x/Dockerfile": from });
    expect((await judged(root, ["nothing"])).failures).toEqual(["nothing does not exist"]);
    expect(await judged(root, ["--exclude", "x"])).toMatchObject({ files: ["Dockerfile"], findings: ["Dockerfile one", "Dockerfile two"] });
    // Who names a file wants it, unless everything that is left out is to stay so.
    expect((await judged(root, ["x/Dockerfile", "--exclude", "x"])).files).toEqual(["x/Dockerfile"]);
    expect((await judged(root, ["x/Dockerfile", "--exclude", "x", "--force-exclude"])).files).toEqual([]);
  });

  it("says nothing of a Dockerfile that is left out, though a project builds it", async () => {
    const files = { "compose.yaml": "services:\n  a:\n    build: x\n", "x/Dockerfile": from };
    const plain = await judged(project(files));
    expect([plain.files, plain.findings]).toEqual([
      ["compose.yaml", "x/Dockerfile"],
      ["x/Dockerfile one", "x/Dockerfile two"],
    ]);
    const without = await judged(project(files), ["--exclude", "x"]);
    expect([without.files, without.findings]).toEqual([["compose.yaml"], []]);
  });

  it("judges the same files again with other texts", async () => {
    const { outcome } = await judged(project({ Dockerfile: from }));
    const again = await outcome.lintAgain({
      ...outcome.discovery,
      failures: [{ path: "x", message: "y" }],
      notices: [{ path: "z", message: "w" }],
    });
    expect([again.findings.length, again.failures, again.notices]).toEqual([
      2,
      [{ path: "x", message: "y" }],
      [{ path: "z", message: "w" }],
    ]);
  });

  it("tells how far it is", async () => {
    const args = readArguments([]);
    const settings = await settle(args, all, { cwd: project({ Dockerfile: from }), today: "2026-11-22" });
    const seen: string[] = [];
    await judge(args, settings, all, (done, of) => seen.push(`${done}/${of}`));
    expect(seen).toEqual(["1/1"]);
  });
});

describe("what the baseline knows", () => {
  const usual = ".seaworthy-baseline.json";
  const entry = (id: string, more = {}) => ({ fingerprint: "", rule: id, path: "Dockerfile", anchor: "", ...more });
  const baseline = (...findings: readonly object[]): string => JSON.stringify({ version: 1, findings });
  /** The baseline of a repository of one Dockerfile, as it would be written. */
  async function known(...ids: readonly string[]): Promise<object[]> {
    const { baselineOf } = await import("../../src/triage/baseline.ts");
    const { outcome } = await judged(project({ Dockerfile: from }));
    return baselineOf(outcome.report, []).filter((each) => ids.includes(each.rule));
  }

  it("is marked and does not count", async () => {
    const root = project({ Dockerfile: from, [usual]: baseline(...(await known("one"))) });
    expect(await judged(root)).toMatchObject({ findings: ["Dockerfile one (baseline)", "Dockerfile two"], notices: [] });
    expect((await judged(root, ["--no-baseline"])).findings).toEqual(["Dockerfile one", "Dockerfile two"]);
  });

  it("and what it knows no more is said: one entry, several, by the way that removes them", async () => {
    const seen = (root: string, name: string): string => relative(process.cwd(), join(root, name)).replaceAll("\\", "/");
    const one = project({ Dockerfile: from, [usual]: baseline(entry("one")) });
    expect((await judged(one)).notices).toEqual([
      `${seen(one, usual)} has 1 entry that no longer matches a finding: run seaworthy baseline --prune to remove it`,
    ]);
    const two = project({ Dockerfile: from, "b.json": baseline(entry("one"), entry("two")) });
    expect((await judged(two, ["--baseline", join(two, "b.json")])).notices).toEqual([
      `${seen(two, "b.json")} has 2 entries that no longer match a finding: run seaworthy baseline --prune --baseline ${seen(two, "b.json")} to remove them`,
    ]);
    // Only a run over everything can tell, and one that could judge everything.
    expect((await judged(one, ["Dockerfile"])).notices).toEqual([]);
    expect((await judged(one, [".", "nothing"])).notices).toEqual([]);
  });

  it("is missed when it was asked for, and only then", async () => {
    const root = project({ Dockerfile: from });
    expect((await judged(root)).notices).toEqual([]);
    const path = join(root, "none.json");
    expect(await judged(root, ["--baseline", path])).toMatchObject({
      findings: ["Dockerfile one", "Dockerfile two"],
      notices: [`${relative(process.cwd(), path).replaceAll("\\", "/")} does not exist: seaworthy baseline creates it`],
    });
  });

  it("is read before anything is said", async () => {
    const root = project({ Dockerfile: from, [usual]: "x" });
    expect(await complaintOf(judged(root))).toContain("it is not valid JSON");
    writeFileSync(join(root, usual), baseline());
    expect((await judged(root)).notices).toEqual([]);
    rmSync(join(root, usual));
    expect((await judged(root)).notices).toEqual([]);
  });
});

describe("a run judges everything in the repository", () => {
  const whole = (words: readonly string[], cwd = "/r"): boolean =>
    isWholeRun(readArguments(words), { cwd, root: "/r" } as unknown as Settings);
  it.each<[readonly string[], string, boolean]>([
    [[], "/r", true],
    [["."], "/r", true],
    [["a", "."], "/r", true],
    [[".."], "/r/a", true],
    [["/r"], "/r/a", true],
    [[], "/r/a", false],
    [["a"], "/r", false],
    [["-"], "/r", false],
    [["-f", "compose.yaml"], "/r", false],
    [["--exclude", "a"], "/r", false],
    [["--exclude", "a", "."], "/r", false],
  ])("%j from %s: %s", (words, cwd, is) => expect(whole(words, cwd)).toBe(is));

  it("which is never standard input, whatever it is called", () => {
    const root = resolve("/r/-");
    expect(isWholeRun(readArguments(["-"]), { cwd: "/r", root } as unknown as Settings)).toBe(false);
  });
});

describe("what is shown", () => {
  const severities = ["info", "low", "medium", "high", "critical"] as const;
  const certain = ["low", "medium", "high"] as const;
  const finding = (severity: Severity, confidence: Confidence) => ({ severity, confidence }) as Finding;
  const report = (findings: readonly Finding[], more: Partial<Report> = {}) => ({ findings, ...more }) as unknown as Report;
  const shown = (each: Report, minSeverity: Severity, minConfidence: Confidence) =>
    shownOf(each, { minSeverity, minConfidence, locked: new Set(["locked"]), failOn: "medium" });

  it.each(severities)("is as severe as %s, or more", (least) => {
    const each = report(severities.map((severity) => finding(severity, "low")));
    expect(shown(each, least, "low").findings.map(({ severity }) => severity)).toEqual(severities.slice(severities.indexOf(least)));
  });

  it.each(certain)("is as certain as %s, or more", (least) => {
    const each = report(certain.map((confidence) => finding("info", confidence)));
    expect(shown(each, "info", least).findings.map(({ confidence }) => confidence)).toEqual(certain.slice(certain.indexOf(least)));
  });

  it("is both, and of what is fixed what was severe", () => {
    const since = { ref: "main", fixed: [{ severity: "low" }, { severity: "high" }] } as unknown as NonNullable<Report["since"]>;
    const each = report([finding("high", "low"), finding("low", "high"), finding("high", "high")], { since });
    expect(shown(each, "medium", "medium")).toEqual({
      findings: [finding("high", "high")],
      unshown: { count: 2, failing: 1 },
      since: { ref: "main", fixed: [{ severity: "high" }] },
    });
    expect(shown(report([]), "medium", "medium")).toEqual({ findings: [] });
  });

  it("is all that a locked rule finds, and what is left out is counted, but for what does not count", () => {
    const locked = { ...finding("info", "low"), rule: "locked" };
    const known = { ...finding("high", "high"), suppressed: { by: "baseline", reason: null } } as Finding;
    const { findings, unshown } = shown(report([locked, finding("medium", "high"), finding("low", "high"), known]), "critical", "high");
    expect(findings).toEqual([locked]);
    expect(unshown).toEqual({ count: 2, failing: 1 });
  });
});
