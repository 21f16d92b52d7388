import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { weighedTogether } from "../../src/triage/weigh.ts";

/** What gets a score in some files, with the rules that find something of it. */
async function weighedIn(files: Readonly<Record<string, string>>, options: Partial<Parameters<typeof lint>[1]> = {}) {
  const inputs = Object.entries(files).map(([path, text]) => ({ source: new Source(path, text) }));
  const { weighed = [] } = await lint(inputs, { rules, profile: "recommended", weighs: true, ...options });
  return Object.fromEntries(
    weighed.map(({ label, file, kind, facts }) => [`${kind} ${label} ${file}`, [...new Set(facts.map(({ rule }) => rule))].sort()]),
  );
}

const curl = "RUN curl -u admin:hunter2secret https://example.com/a\n";

describe("what gets a score", () => {
  it("is nothing unless it is asked for", async () => {
    const { weighed } = await lint([{ source: new Source("Dockerfile", "FROM debian:12.9\n") }], { rules, profile: "strict" });
    expect(weighed).toBeUndefined();
  });

  it("is every container, and every image that no container is built from", async () => {
    const found = await weighedIn({
      "compose.yaml": "services:\n  a: { build: . }\n  b: { image: example/b:1.0 }\n",
      Dockerfile: `FROM debian:12.9 AS build\n${curl}FROM debian:12.9\nUSER 1000\n`,
      "tool/Dockerfile": "FROM debian:12.9\nUSER 1000\n",
    });
    expect(Object.keys(found).sort()).toEqual([
      "container service `a` compose.yaml",
      "container service `b` compose.yaml",
      "image the image tool/Dockerfile",
    ]);
    // A builder stage's steps count for what ships.
    expect(found["container service `a` compose.yaml"]).toContain("no-secret-in-run");
    expect(found["container service `b` compose.yaml"]).not.toContain("no-secret-in-run");
  });

  it("keeps the targets of one file apart", async () => {
    const found = await weighedIn({
      "compose.yaml": "services:\n  a: { build: { context: ., target: one } }\n  b: { build: { context: ., target: two } }\n",
      Dockerfile: `FROM debian:12.9 AS one\n${curl}FROM debian:12.9 AS two\nRUN sudo true\n`,
    });
    const { "container service `a` compose.yaml": a = [], "container service `b` compose.yaml": b = [] } = found;
    expect([a.includes("no-secret-in-run"), b.includes("no-secret-in-run")]).toEqual([true, false]);
    expect([a.includes("no-sudo"), b.includes("no-sudo")]).toEqual([false, true]);
  });

  it("is said of a service whose name begins like another's", async () => {
    const found = await weighedIn({
      "compose.yaml":
        "services:\n  web: { image: example/a:1.0 }\n  web-admin:\n    build: { context: ., args: { NPM_TOKEN: npm_012345678901234567890123456789abcdef } }\n",
      Dockerfile: "FROM debian:12.9\nARG NPM_TOKEN\n",
    });
    expect(found["container service `web` compose.yaml"]).not.toContain("no-secret-in-build-args");
    expect(found["container service `web-admin` compose.yaml"]).toContain("no-secret-in-build-args");
  });

  it("has no fact of a rule that is off, and the severity of a rule that is set to another", async () => {
    const files = { "compose.yaml": "services:\n  a: { image: example/a:1.0, privileged: true }\n" };
    const off = [{ rules: new Map([["no-privileged", { level: "off" as const }]]) }];
    expect(Object.values(await weighedIn(files, { scopes: off })).flat()).not.toContain("no-privileged");
    const mild = [{ rules: new Map([["no-privileged", { level: "info" as const }]]) }];
    const { weighed = [] } = await lint([{ source: new Source("compose.yaml", files["compose.yaml"]) }], {
      ...{ rules, profile: "recommended", weighs: true, scopes: mild },
    });
    expect(weighed.flatMap(({ facts }) => facts).find(({ rule }) => rule === "no-privileged")?.severity).toBe("critical");
  });

  it("tells no secret in its names", async () => {
    const token = "ghp_012345678901234567890123456789012345";
    const { weighed = [] } = await lint(
      [{ source: new Source("compose.yaml", `services:\n  ${token}: { image: example/a:1.0, environment: { API_TOKEN: ${token} } }\n`) }],
      { rules, profile: "recommended", weighs: true },
    );
    expect(weighed).toHaveLength(1);
    expect(JSON.stringify(weighed)).not.toContain(token);
  });

  it("counts once what several projects say of it", () => {
    const fact = { rule: "r", severity: "high", confidence: "high", file: "a", start: 1, end: 2 } as const;
    const one = { workload: ["services", "a"], label: "service `a`", file: "a", kind: "container", facts: [fact] } as const;
    const other = { ...one, facts: [fact, { ...fact, start: 3 }] };
    expect(weighedTogether([one, other]).map(({ facts }) => facts.length)).toEqual([2]);
    expect(weighedTogether([one, { ...one, file: "b" }])).toHaveLength(2);
  });
});
