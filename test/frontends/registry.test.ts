import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { readCommandLine } from "../../src/cli/arguments.ts";
import { showCommand } from "../../src/cli/show.ts";
import { discover } from "../../src/discover/discover.ts";
import { ignoreComments } from "../../src/fix/ignore-comments.ts";
import { dialectOf, dialects, frontendOf, labelOf, register, spell } from "../../src/frontends/registry.ts";
import { lint } from "../../src/lint.ts";
import type { Report } from "../../src/model/report.ts";
import { jsonReport } from "../../src/report/json.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { textReport } from "../../src/report/text.ts";
import { Source } from "../../src/text/source.ts";
import { baselineOf } from "../../src/triage/baseline.ts";
import { toy } from "./toy.ts";

const plain = (_: string, text: string): string => text;

describe("a format that is registered and known nowhere else", () => {
  const cwd = mkdtempSync(join(tmpdir(), "seaworthy-toy-"));
  let forget = (): void => {};
  let report: Report;

  beforeAll(async () => {
    forget = register(toy);
    mkdirSync(join(cwd, "deep"));
    writeFileSync(
      join(cwd, "deep/app.toy"),
      "env extra.env\nbox web example/web:1.0 privileged\n# seaworthy: ignore[no-privileged] a debugger\nbox tool example/tool:1.0 privileged\nbox api example/api:latest\n",
    );
    writeFileSync(join(cwd, "deep/other.toy"), "nothing of ours\n");
    writeFileSync(join(cwd, "extra.env"), "A=1\n");
    const { found, notices, failures } = await discover({ cwd, paths: ["."], gitignore: true });
    expect({ notices, failures }).toEqual({ notices: [], failures: [] });
    expect(found.map(({ source, kind, reason }) => [source.path, kind, reason])).toEqual([
      ["deep/app.toy", "toy", "by content"],
      ["extra.env", undefined, "supporting"],
    ]);
    report = await lint(found, { rules, profile: "recommended" });
  });
  afterAll(() => {
    forget();
    rmSync(cwd, { recursive: true });
  });

  it("is judged by the rules about containers and workloads, in its own words", () => {
    expect(report.files).toEqual([{ path: "deep/app.toy", kind: "toy" }]);
    expect(
      report.findings
        .filter(({ rule }) => rule === "no-privileged")
        .map(({ message, workload, suppressed }) => [message.split(":")[0], workload?.[1], suppressed?.by]),
    ).toEqual([
      ["box web is privileged", "web", undefined],
      ["box tool is privileged", "tool", "comment"],
    ]);
    expect(report.findings.some(({ rule, workload }) => rule === "no-floating-tag" && workload?.[1] === "api")).toBe(true);
    const hardening = report.findings.find(({ rule, workload }) => rule === "no-new-privileges" && workload?.[1] === "web");
    expect(hardening?.fix?.title).toContain("securityOpt no-new-privileges");
  });

  it("has fingerprints that survive moved lines", async () => {
    expect(report.findings.every(({ anchor }) => /^box (?:web|tool|api)$/.test(anchor))).toBe(true);
    const { found } = await discover({ cwd, paths: ["."], gitignore: true });
    const moved = found.map((input) => ({ ...input, source: new Source(input.source.path, `\n\n${input.source.text}`) }));
    const again = await lint(moved, { rules, profile: "recommended" });
    const prints = (each: Report): string[] => baselineOf(each, []).map(({ fingerprint }) => fingerprint);
    expect(prints(again)).toEqual(prints(report));
  });

  it("gets ignore comments where it has them, and is reported in every format", () => {
    expect(
      ignoreComments(report, "because")
        .get("deep/app.toy")
        ?.edits.map(({ text }) => text),
    ).toEqual([
      expect.stringMatching(/^# seaworthy: ignore\[.*no-privileged.*\] because\n$/),
      expect.not.stringContaining("no-privileged"),
      expect.stringMatching(/^# seaworthy: ignore\[.*no-floating-tag.*\] because\n$/),
    ]);
    expect(textReport(report, { style: plain, quiet: true })).toContain("deep/app.toy:2:1");
    expect(JSON.parse(jsonReport(report, "0")).findings.length).toBe(report.findings.length);
    expect(sarifReport(report, "0", "toy")).toContain("deep/app.toy");
  });

  it("is shown as the containers it starts", async () => {
    const out: string[] = [];
    const streams = { out: (text: string) => void out.push(text), err: (text: string) => void out.push(text) };
    expect(await showCommand(readCommandLine(["show", join(cwd, "deep/app.toy")]), rules, streams)).toBe(0);
    expect(out.join("")).toMatch(/^boxes web .*app\.toy:2:1\n(?:.*\n)*? +privileged +true /);
  });

  it("is a type like the others, until it is taken away", () => {
    expect(dialects()).toContain("toy");
    expect(dialectOf("a.toy", "box a b")).toBe("toy");
    forget();
    expect(frontendOf("toy")).toBeUndefined();
    expect(dialectOf("a.toy", "box a b")).toBeUndefined();
    forget = register(toy);
  });
});

describe("the registry", () => {
  it.each([
    ["Dockerfile", undefined, "dockerfile"],
    ["app/Containerfile.dev", undefined, "dockerfile"],
    ["compose.yaml", undefined, "compose"],
    ["stack.yml", "services:\n  a:\n    image: b\n", "compose"],
    ["x/.dockerignore", undefined, "dockerignore"],
    ["Dockerfile.dockerignore", undefined, "dockerignore"],
    [".env.dockerignore", undefined, "dockerignore"],
    ["profile.json", '{"defaultAction": "SCMP_ACT_ERRNO"}', "seccomp"],
    ["apparmor.d/web", "profile web {\n}\n", "apparmor"],
    [".env.dockerfile", undefined, undefined],
    ["prod.env", "FROM x\n", undefined],
    ["notes.txt", "hello", undefined],
  ])("claims %s", (path, head, dialect) => {
    expect(dialectOf(path, head)).toBe(dialect);
  });

  it("says a change, and what a workload is called, in the words of its format", () => {
    const change = { set: "user", to: "10001" } as const;
    expect(spell(change, { dialect: "dockerfile" })).toBe("add `USER 10001`");
    expect(spell(change, { dialect: "compose" })).toBe("add `user: 10001`");
    expect(spell(change, undefined)).toBe("add `user: 10001`");
    expect(labelOf({ dialect: "compose", path: ["services", "web"], ships: true })).toBe("service `web`");
    expect(labelOf({ dialect: "dockerfile", path: ["stages", "build"], ships: false })).toBe("stage `build`");
    expect(labelOf({ dialect: "dockerfile", path: ["stages", "build"], ships: true })).toBe("the image");
    expect(labelOf({ dialect: "none", path: ["a", "b"], ships: true })).toBe("a b");
  });
});
