import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { exit, exitCodeOf } from "../../src/session/exit.ts";

const finding = (severity: Severity, more: Partial<Finding> = {}): Finding => ({ severity, suppressed: null, ...more }) as Finding;
const byComment = { suppressed: { by: "baseline", reason: null } } as const;
const file = { path: "Dockerfile", kind: "dockerfile" };
const failure = { path: "a", message: "b" };

const report = (findings: readonly Finding[], more: Partial<Report> = {}): Report =>
  ({ files: [file], findings, failures: [], ...more }) as unknown as Report;

describe("exit codes", () => {
  it.each<[string, Report, Severity | "never", Record<string, boolean>, number]>([
    ["nothing found", report([]), "medium", {}, exit.clean],
    ["something at the severity", report([finding("medium")]), "medium", {}, exit.findings],
    ["something above it", report([finding("critical")]), "medium", {}, exit.findings],
    ["something below it", report([finding("low")]), "medium", {}, exit.clean],
    ["never", report([finding("critical")]), "never", {}, exit.clean],
    ["what is answered for", report([finding("critical", byComment)]), "medium", {}, exit.clean],
    ["what was there before", report([finding("critical", { status: "existing" })]), "medium", {}, exit.clean],
    ["what is new", report([finding("high", { status: "new" })]), "medium", {}, exit.findings],
    ["--exit-zero", report([finding("critical")]), "medium", { "exit-zero": true }, exit.clean],
    ["a failure outweighs findings", report([finding("critical")], { failures: [failure] }), "medium", {}, exit.failed],
    ["--exit-zero hides no failure", report([], { failures: [failure] }), "medium", { "exit-zero": true }, exit.failed],
    ["nothing to check", report([], { files: [] }), "medium", {}, exit.nothing],
    ["--allow-empty", report([], { files: [] }), "medium", { "allow-empty": true }, exit.clean],
    [
      "a failure outweighs nothing to check",
      report([], { files: [], failures: [failure] }),
      "medium",
      { "allow-empty": true },
      exit.failed,
    ],
  ])("%s", (_, each, failOn, values, code) => {
    expect(exitCodeOf(each, { failOn }, { values })).toBe(code);
  });
});
