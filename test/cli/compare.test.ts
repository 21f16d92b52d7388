import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, put, run, runIn } from "./command.ts";

const before = "services:\n  web:\n    image: example/web:1.0\n    privileged: true\n    pid: host\n";
const after = "services:\n  web:\n    image: example/web:1.0\n    pid: host\n    network_mode: host\n";

/** A folder with the JSON reports of two states. */
function reports(...args: readonly string[]): string {
  const cwd = folder({ "compose.yaml": before });
  runIn(cwd, ["--output", "json=old.json", ...args, "compose.yaml"]);
  put(cwd, { "compose.yaml": after });
  runIn(cwd, ["--output", "json=new.json", ...args, "compose.yaml"]);
  return cwd;
}

describe("compare", () => {
  it("tells what is new and fixed, the worst first, and how scores and counts changed", () => {
    const cwd = reports("--score");
    const { status, stdout, stderr } = runIn(cwd, ["compare", "old.json", "new.json"], undefined, { COLUMNS: "100" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^\d+ new, \d+ fixed, \d+ unchanged\.\n {2}score \d+ of 100 at worst \(\+\d+\), [\d.]+ of 100 on average \(\+[\d.]+\)\n/,
    );
    expect(stdout).toMatch(/\n {2}critical 0 \(-1\), high \d+ \(\+\d+\)/);
    expect(stdout).toMatch(/\nScores:\n {2}\d+ -> \d+ {2}service `web` in compose\.yaml\n/);
    expect(stdout).toMatch(/\nNew:\n {2}high\[no-host-network\]: service `web` shares/);
    expect(stdout).toMatch(/\nFixed:\n {2}critical\[no-privileged\]: .*\n? *\(compose\.yaml:4:17\)\n/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("is told in JSON and Markdown, too", () => {
    const cwd = reports("--score");
    const json = JSON.parse(runIn(cwd, ["compare", "old.json", "new.json", "--format", "json"]).stdout);
    expect(json.fixed.map(({ rule }: { rule: string }) => rule)).toContain("no-privileged");
    expect(json.summary).toMatchObject({ uncovered: 0, bySeverity: { critical: { before: 1, after: 0 } } });
    expect(json.score.change.minimum).toBe(json.score.after.minimum - json.score.before.minimum);
    const markdown = runIn(cwd, ["compare", "old.json", "new.json", "--format", "markdown"]).stdout;
    expect(markdown).toContain("<!-- seaworthy compare -->\n\n### seaworthy: ");
    expect(markdown).toContain("\n**Fixed**\n");
  });

  it("does without scores where a report has none, and finds nothing between a report and itself", () => {
    const cwd = reports();
    expect(runIn(cwd, ["compare", "old.json", "new.json"]).stdout).not.toContain("score");
    expect(JSON.parse(runIn(cwd, ["compare", "old.json", "new.json", "--format", "json"]).stdout).score).toBeNull();
    expect(runIn(cwd, ["compare", "new.json", "new.json"]).stdout).toMatch(/^0 new, 0 fixed, \d+ unchanged\.\n/);
  });

  it("does not call fixed what someone answers for now, and tells what was uncovered as the report does", () => {
    const cwd = reports();
    const report = JSON.parse(readFileSync(join(cwd, "new.json"), "utf8"));
    const answered = {
      ...report,
      findings: report.findings.map((each: object) => ({ ...each, suppressed: { by: "comment", reason: null } })),
    };
    put(cwd, { "answered.json": JSON.stringify(answered) });
    expect(runIn(cwd, ["compare", "new.json", "answered.json"]).stdout).toMatch(/^0 new, 0 fixed, 0 unchanged\.\n/);
    expect(runIn(cwd, ["compare", "answered.json", "new.json"]).stdout).toMatch(/^[1-9]\d* new, 0 fixed, 0 unchanged\.\n/);
    const bared = { ...report, findings: report.findings.map((each: object) => ({ ...each, status: "uncovered" })) };
    put(cwd, { "bared.json": JSON.stringify(bared) });
    expect(runIn(cwd, ["compare", "answered.json", "bared.json"]).stdout).toMatch(/^0 new, 0 fixed, [1-9]\d* uncovered, 0 unchanged\.\n/);
  });

  const finding = {
    ...{ rule: "no-sudo", severity: "high", message: "m", path: "a", line: 1, column: 1, fingerprint: "0123456789abcdef:1" },
    ...{ suppressed: null, status: null },
  };
  const report = { schemaVersion: 1, tool: { name: "seaworthy" }, findings: [finding] };
  const scores = { mean: 1, minimum: 1, scored: [] };

  it.each<[string, string]>([
    ["", "bad.json is not valid JSON: compare takes two reports of --format json"],
    ["{", "bad.json is not valid JSON"],
    ["[".repeat(100_000), "bad.json is not valid JSON"],
    ["null", "bad.json is not a JSON report of seaworthy"],
    ["[]", "bad.json is not a JSON report of seaworthy"],
    ['{"__proto__": {"tool": {"name": "seaworthy"}, "schemaVersion": 1, "findings": []}}', "bad.json is not a JSON report of seaworthy"],
    ['{ "version": "2.1.0", "runs": [] }', "bad.json is not a JSON report of seaworthy"],
    [JSON.stringify({ ...report, schemaVersion: 2 }), "bad.json is a report of another version of seaworthy"],
    [JSON.stringify({ ...report, findings: {} }), "bad.json has no list of findings"],
    ...(
      [
        ...[{ severity: "terrible" }, { rule: "::error::x" }, { rule: 1 }, { message: null }, { path: {} }, { line: 0 }, { column: 1.5 }],
        ...[{ fingerprint: "x" }, { line: 1e300 }, { severity: "__proto__" }],
      ] as object[]
    ).map((wrong): [string, string] => [
      JSON.stringify({ ...report, findings: [finding, { ...finding, ...wrong }] }),
      "bad.json is damaged: finding 2 is not complete",
    ]),
    ...([{ ...scores, mean: "1" }, { ...scores, minimum: 101 }, { ...scores, scored: [{}] }, null] as unknown[]).map(
      (wrong): [string, string] => [JSON.stringify({ ...report, scores: wrong }), "bad.json is damaged: its scores are not complete"],
    ),
  ])("refuses %.80j in a sentence", (text, sentence) => {
    const { status, stdout, stderr } = run(["compare", "good.json", "bad.json"], { "bad.json": text, "good.json": JSON.stringify(report) });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`seaworthy: ${sentence}`);
    expect(stderr.split("\n")).toHaveLength(2);
  });

  it.each([
    [["compare"], "compare takes two JSON reports, the earlier one first"],
    [["compare", "a.json"], "compare takes two JSON reports"],
    [["compare", "a.json", "b.json", "c.json"], "compare takes two JSON reports"],
    [["compare", "a.json", "b.json"], "a.json does not exist"],
    [["compare", ".", "b.json"], ". is a folder, not a regular file"],
    [["compare", "a.json", "b.json", "--format", "sarif"], "--format takes text, json, markdown, not"],
  ])("%j is refused: %s", (args, sentence) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it("shows nothing of a stranger's report as it is: no control, no command of a log, no markup", () => {
    const hostile = "\u001b[31m::error::x\n::error::y ##[group]<img src=x onerror=alert(1)>|`\u202e";
    const other = { ...finding, message: hostile, path: hostile, fingerprint: "fedcba9876543210:1" };
    const files = {
      "a.json": JSON.stringify({
        ...report,
        scores: { ...scores, scored: [{ label: hostile, file: hostile, workload: [hostile], score: 1 }] },
      }),
      "b.json": JSON.stringify({ ...report, findings: [other], scores }),
    };
    const cwd = folder(files);
    for (const format of ["text", "json", "markdown"]) {
      const { status, stdout } = runIn(cwd, ["compare", "a.json", "b.json", "--format", format]);
      expect(status).toBe(0);
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^\s*::|##\[/m);
      if (format === "markdown") expect(stdout).not.toContain("<img");
    }
  });
});
