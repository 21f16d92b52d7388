import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { atLeast, exit, exitCodeOf } from "../../src/session/exit.ts";

const finding = (severity: Severity, more: Partial<Finding> = {}): Finding => ({ severity, suppressed: null, ...more }) as Finding;
const byComment = { suppressed: { by: "baseline", reason: null } } as const;
const file = { path: "Dockerfile", kind: "dockerfile" };
const failure = { path: "a", message: "b" };

const report = (findings: readonly Finding[], more: Partial<Report> = {}): Report =>
  ({ files: [file], findings, failures: [], ...more }) as unknown as Report;

describe("exit codes", () => {
  it("are those that scripts know", () => expect(exit).toEqual({ clean: 0, findings: 1, failed: 2, nothing: 3 }));

  it.each<[string, Report, Severity | "never", Record<string, boolean>, number]>([
    ["nothing found", report([]), "medium", {}, 0],
    ["something at the severity", report([finding("medium")]), "medium", {}, 1],
    ["something above it", report([finding("critical")]), "medium", {}, 1],
    ["something below it", report([finding("low")]), "medium", {}, 0],
    ["one of several above it", report([finding("low"), finding("high", byComment), finding("medium")]), "medium", {}, 1],
    ["never", report([finding("critical")]), "never", {}, 0],
    ["what is answered for", report([finding("critical", byComment)]), "medium", {}, 0],
    ["what was there before", report([finding("critical", { status: "existing" })]), "medium", {}, 0],
    ["what a repair uncovers", report([finding("critical", { status: "uncovered" })]), "medium", {}, 0],
    ["what is new", report([finding("high", { status: "new" })]), "medium", {}, 1],
    ["--exit-zero", report([finding("critical")]), "medium", { "exit-zero": true }, 0],
    ["a failure outweighs findings", report([finding("critical")], { failures: [failure] }), "medium", {}, 2],
    ["--exit-zero hides no failure", report([], { failures: [failure] }), "medium", { "exit-zero": true }, 2],
    ["nothing to check", report([], { files: [] }), "medium", {}, 3],
    ["--exit-zero hides no empty run", report([], { files: [] }), "medium", { "exit-zero": true }, 3],
    ["--allow-empty", report([], { files: [] }), "medium", { "allow-empty": true }, 0],
    ["--allow-empty with something found", report([finding("high")]), "medium", { "allow-empty": true }, 1],
    ["a failure outweighs nothing to check", report([], { files: [], failures: [failure] }), "medium", { "allow-empty": true }, 2],
  ])("%s", (_, each, failOn, values, code) => {
    expect(exitCodeOf(each, { failOn }, { values })).toBe(code);
  });

  it.each<[Severity, readonly boolean[]]>([
    ["info", [true, false, false, false, false]],
    ["low", [true, true, false, false, false]],
    ["medium", [true, true, true, false, false]],
    ["high", [true, true, true, true, false]],
    ["critical", [true, true, true, true, true]],
  ])("%s fails a run at info, low, medium, high and critical: %j", (severity, fails) => {
    const least = ["info", "low", "medium", "high", "critical"] as const;
    expect(least.map((each) => atLeast(severity, each))).toEqual(fails);
    expect(least.map((failOn) => exitCodeOf(report([finding(severity)]), { failOn }, { values: {} }))).toEqual(fails.map(Number));
  });
});
