import { describe, expect, it } from "vitest";
import { compactReport, jsonReport, lint, rules, sarifReport, textReport } from "../../src/index.ts";
import { lint as run } from "../../src/lint.ts";
import { lineHashes } from "../../src/report/line-hash.ts";
import { Source } from "../../src/text/source.ts";

const plain = { style: (_: string, text: string) => text, quiet: false };

describe("the hash GitHub tells alerts apart by", () => {
  it.each([
    ["", ["c129715d7a2bc9a3:1"]],
    [" a\nb\n  \t\tc\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]],
    [
      "Lorem ipsum dolor sit amet.\n".repeat(10),
      [
        "a7f2ff13bc495cf2:1",
        "a7f2ff13bc495cf2:2",
        "a7f2ff13bc495cf2:3",
        "a7f2ff13bc495cf2:4",
        "a7f2ff13bc495cf2:5",
        "a7f2ff13bc495cf2:6",
        "a7f2ff1481e87703:1",
        "a9cf91f7bbf1862b:1",
        "55ec222b86bcae53:1",
        "cc97dc7b1d7d8f7b:1",
        "c129715d7a2bc9a3:1",
      ],
    ],
  ])("%j", (text, want) => expect(lineHashes(text)).toEqual(want));
});

describe("reports", () => {
  const dockerfile = "FROM ubuntu:latest\n# seaworthy: ignore[non-root-user] a toolbox\nUSER root\nENV DB_PASSWORD=hunter2secret\n";

  it("json has the shape that is promised", async () => {
    const report = JSON.parse(jsonReport(await lint([{ path: "Dockerfile", text: dockerfile }]), "1.2.3"));
    expect(report).toMatchObject({
      schemaVersion: 1,
      tool: { name: "seaworthy", version: "1.2.3" },
      files: [{ path: "Dockerfile", kind: "dockerfile" }],
    });
    const suppressed = report.findings.find((finding: { rule: string }) => finding.rule === "non-root-user");
    expect(Object.keys(suppressed)).toEqual([
      "rule",
      "severity",
      "confidence",
      "message",
      "label",
      "help",
      "path",
      "line",
      "column",
      "endLine",
      "endColumn",
      "workload",
      "anchor",
      "fingerprint",
      "related",
      "fix",
      "suppressed",
      "status",
      "helpUri",
    ]);
    expect(suppressed).toMatchObject({
      path: "Dockerfile",
      line: 3,
      column: 6,
      endLine: 3,
      endColumn: 10,
      workload: ["stages", "0"],
      suppressed: { by: "comment", reason: "a toolbox" },
      fix: {
        ...{ title: "change line 3 to `USER 10001`", safety: "unsafe" },
        edits: [{ path: "Dockerfile", line: 3, column: 6, endLine: 3, endColumn: 10, text: "10001" }],
      },
    });
    expect(report.summary).toMatchObject({ findings: 3, suppressed: 1 });
  });

  it("sarif lists every rule, leaves suppressed findings out and hashes lines as GitHub does", async () => {
    const report = await lint([{ path: "a b/Dockerfile", text: dockerfile }]);
    const [run] = JSON.parse(sarifReport(report, "1.2.3")).runs;
    expect(run.tool.driver.rules).toHaveLength(report.rules.length);
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      "no-floating-tag",
      "image-digest-pinned",
      "no-secret-in-env",
    ]);
    for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(message.text).toMatch(/^[A-Z`\d].*\.$/);
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe("a%20b/Dockerfile");
      // Of a text without its secrets: a hash of a short password is as good as the password.
      const shown = dockerfile.replace("hunter2secret", "*************");
      expect(partialFingerprints.primaryLocationLineHash).toBe(lineHashes(shown)[locations[0].physicalLocation.region.startLine - 1]);
    }
  });

  it("fingerprints survive moved lines", async () => {
    const prints = async (text: string) =>
      JSON.parse(jsonReport(await lint([{ path: "Dockerfile", text }]), "0")).findings.map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    expect(await prints(`# a comment\n\n${dockerfile}`)).toEqual(await prints(dockerfile));
  });

  it("no format prints a secret or lets scanned text act", async () => {
    const hostile = `services:\n  "a\\u001b[31m\\n::error::x":\n    image: "x\\u202e:\\u0007##[add-matcher]y"\n    environment:\n      DB_PASSWORD: hunter2secret\n      URL: amqp://u:hunter2secret@h\n      "##[error]": "\u001b]0;x\u0007"\n    security_opt: ["::warning::boo", "##[group]z"]\n`;
    const report = await lint(
      [
        { path: "compose.yaml", text: hostile },
        { path: "x\n::error::/Dockerfile", text: "FROM a\u001b[31m\nENV API_TOKEN hunter2secret\n" },
      ],
      { profile: "strict" },
    );
    expect(report.findings.length).toBeGreaterThan(8);
    for (const text of [textReport(report, plain), compactReport(report), jsonReport(report, "0"), sarifReport(report, "0")]) {
      expect(text).not.toContain("hunter2secret");
      expect(text).not.toMatch(/[\u0007\u001b\u202e]/);
      expect(text).not.toMatch(/^\s*::/m);
      expect(text).not.toContain("##[");
    }
  });

  it.each([
    ["a block scalar", "services:\n  a:\n    image: x\n    environment:\n      DB_PASSWORD: |\n        hunter2A\n        hunter2B\n"],
    ["the next line", "services:\n  a:\n    image: x\n    environment:\n      DB_PASSWORD:\n        hunter2A\n"],
    [
      "a tag or an anchor before it",
      "services:\n  a:\n    image: x\n    environment:\n      DB_PASSWORD: !!str hunter2A\n      API_TOKEN: &t hunter2B\n",
    ],
    [
      "blanks and quotes in it",
      "services:\n  a:\n    image: x\n    environment:\n      - DB_PASSWORD=one hunter2A\n      - 'API_TOKEN=it''s hunter2B'\n",
    ],
    ["an explicit key", "services:\n  a:\n    image: x\n    environment:\n      ? DB_PASSWORD\n      : hunter2A\n"],
    ["a build argument", "services:\n  a:\n    build:\n      context: .\n      args:\n        NPM_TOKEN: |-\n          hunter2A\n"],
    ["JSON in YAML", 'services:\n  a:\n    image: x\n    environment:\n      JSON: \'{"password":"hunter2A"}\'\n'],
  ])("a secret is masked in Compose: %s", async (_, text) => {
    const report = await lint([{ path: "compose.yaml", text }], { profile: "strict" });
    for (const output of [textReport(report, plain), jsonReport(report, "0"), sarifReport(report, "0")])
      expect(output).not.toMatch(/hunter2/);
  });

  it.each([
    ["the old form", "ENV DB_PASSWORD one hunter2A\n"],
    ["a continuation", "ENV DB_PASSWORD=\\\nhunter2A\n"],
    ["pieces", 'ENV DB_PASSWORD=abc"def"hunter2A,hunter2B;hunter2C\n'],
    ["a quote that never ends", 'ENV DB_PASSWORD=hunter2A" B\n'],
    ["a fix", "CMD ['env', 'DB_PASSWORD=hunter2A', 'app']\n"],
    ["an option", 'CMD ["app", "--password", "hunter2A", "$PORT"]\n'],
    ["a URL with slashes", "ENV URL=postgres://u:p@hunter2A/hunter2B@host/db\n"],
    ["a long line", `ENV X=1 DB_PASSWORD=hunter2A Y=${"y".repeat(30_000)}\n`],
  ])("a secret is masked in a Dockerfile: %s", async (_, text) => {
    const report = await lint([{ path: "Dockerfile", text: `FROM ubuntu\n${text}USER root\n` }], { profile: "strict" });
    for (const output of [textReport(report, plain), jsonReport(report, "0"), sarifReport(report, "0")])
      expect(output).not.toMatch(/hunter2A/);
  });

  it("keys that every object has are keys like others", async () => {
    const text = "constructor: 1\nservices:\n  toString:\n    image: x:1\n    __proto__: foo\n    hasOwnProperty: $" + "{X}\n";
    const report = await lint([{ path: "compose.yaml", text }]);
    expect(report.failures).toEqual([]);
    expect(report.findings.filter(({ rule }) => rule === "valid-compose")).toHaveLength(3);
  });

  it("a rule that fails is told, and the others go on", async () => {
    const broken = {
      ...rules.find(({ on }) => on === "compose"),
      check: () => {
        throw new Error("boom");
      },
    } as unknown as (typeof rules)[number];
    const source = new Source("compose.yaml", "services:\n  a:\n    image: x\n");
    const report = await run([{ source }], { rules: [broken, ...rules.filter(({ id }) => id !== broken.id)], profile: "strict" });
    expect(report.failures.map(({ path, message }) => `${path} ${message}`).join()).toContain("boom");
    expect(report.findings.length).toBeGreaterThan(3);
  });

  it("compact lines can be matched", async () => {
    const lines = compactReport(await lint([{ path: "Dockerfile", text: dockerfile }]))
      .trimEnd()
      .split("\n");
    for (const line of lines) expect(line).toMatch(/^(.+?):(\d+):(\d+): (error|warning|notice)\[\w+\] (.+) \[([\w/-]+)\]$/);
  });

  it("the same input gives the same report, whatever the order", async () => {
    const sources = [
      { path: "b/Dockerfile", text: dockerfile },
      { path: "a/Dockerfile", text: dockerfile },
      { path: "compose.yaml", text: "services:\n  a:\n    build: a\n" },
    ];
    const once = textReport(await lint(sources), plain);
    expect(textReport(await lint(sources.toReversed()), plain)).toBe(once);
  });
});
