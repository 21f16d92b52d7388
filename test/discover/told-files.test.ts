import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { discover } from "../../src/discover/discover.ts";
import { lint } from "../../src/lint.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "told-"));
});
afterEach(() => rmSync(cwd, { recursive: true }));

/** What is lost in which file, of what a folder holds. */
async function lost(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const { found, surroundings } = await discover({ cwd, paths: ["."], gitignore: true });
  const { findings } = await lint(found, { rules: rules.filter(({ id }) => id === "no-lost-hardening"), profile: "strict", surroundings });
  return findings.map(({ span, message }) => `${span.file}${/ \(when .*\)$/.exec(message)?.[0] ?? ""}`);
}

const base = "services:\n  web: {image: 'example/web:1.0', read_only: true}\n";
const over = "services:\n  web: {read_only: false}\n";

describe("files that a command names together", () => {
  it.each([
    ["README.md", "```sh\ndocker compose -f compose.yml -f deploy/prod.yml up\n```\n"],
    ["Makefile", "up:\n\tdocker compose -f compose.yml -f deploy/prod.yml up\n"],
    ["package.json", '{"scripts": {"up": "docker compose -f compose.yml -f deploy/prod.yml up"}}'],
    ["deploy/README.md", "docker compose -f ../compose.yml -f prod.yml up\n"],
    ["deploy/up.sh", "#!/bin/sh\ndocker compose -f compose.yml -f deploy/prod.yml up\n"],
    [".github/workflows/ci.yml", "jobs:\n  a:\n    steps:\n      - run: docker compose -f compose.yml -f deploy/prod.yml up\n"],
    [".devcontainer/devcontainer.json", '{"dockerComposeFile": ["../compose.yml", "../deploy/prod.yml"]}'],
  ])("%s: are one project, without a guess", async (path, text) => {
    const beside = { "compose.yml": base, "compose.test.yml": over, "deploy/prod.yml": over, "deploy/compose.x.yml": over };
    expect(await lost({ ...beside, [path]: text })).toEqual([
      "compose.test.yml (when compose.test.yml is laid over compose.yml)",
      "deploy/compose.x.yml (when deploy/compose.x.yml is laid over compose.yml)",
      "deploy/prod.yml",
    ]);
  });

  it("are read whatever they are called, where the folder has one project alone", async () => {
    const text = "#!/bin/sh\ndocker compose -f compose.yml -f prod.yml up -d\n";
    expect(await lost({ "up.sh": text, "compose.yml": base, "prod.yml": over })).toEqual(["prod.yml"]);
  });

  it("are those that are there", async () => {
    const text = "docker compose -f compose.yml -f compose.test.yml -f none.yml up\n";
    expect(await lost({ "README.md": text, "compose.yml": base, "compose.test.yml": over })).toEqual([
      "compose.test.yml (when compose.test.yml is laid over compose.yml)",
    ]);
  });
});
