import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const run = (command: string): Promise<string[]> => said("gate-can-fail", `FROM debian:13.1\nRUN ${command}\n`);

async function messages(command: string): Promise<string[]> {
  const { findings } = await lint([{ source: new Source("Dockerfile", `FROM debian:13.1\nRUN ${command}\n`) }], {
    rules: rules.filter(({ id }) => id === "gate-can-fail"),
    profile: "strict",
  });
  return findings.map(({ message }) => message);
}

describe("a check is known whatever stands before its name", () => {
  it.each([
    ["npm --prefix app audit || true", "high npm --prefix app audit"],
    ["npm -w app run lint || true", "medium npm -w app run lint"],
    ["npm run-script test:unit || :", "medium npm run-script test:unit"],
    ["pnpm --filter app test || true", "medium pnpm --filter app test"],
    ["yarn --cwd app audit || true", "high yarn --cwd app audit"],
    ["yarn workspace app test || true", "medium yarn workspace app test"],
    ["go -C src test ./... || true", "medium go -C src test ./..."],
    ["cargo +nightly audit || true", "high cargo +nightly audit"],
    ["composer -d app audit || true", "high composer -d app audit"],
    ["poetry run pip-audit || true", "high poetry run pip-audit"],
    ["python -m pytest || true", "medium python -m pytest"],
    ["/usr/bin/sha256sum -c sums || true", "high /usr/bin/sha256sum -c sums"],
  ])("%s", async (command, marked) => {
    expect(await run(command)).toEqual([marked]);
  });

  it.each([
    "npm --prefix audit ci || true",
    "npm audit fix || true",
    "go -C test build || true",
    "cargo build audit || true",
    "npm run test-build || true",
  ])("silent: %s", async (command) => {
    expect(await run(command)).toEqual([]);
  });
});

describe("the message names the check, and why its failure is not noticed", () => {
  it.each([
    [
      "npm ci && npm audit --audit-level=high || true",
      "if `npm audit --audit-level=high` fails, the build continues: `|| true` hides the failure; remove it",
    ],
    ["npm run lint || echo failed", "if `npm run lint` fails, the build continues: `|| echo failed` hides the failure; remove it"],
    [
      "trivy fs --exit-code 0 .",
      "if `trivy fs --exit-code 0 .` fails, the build continues: `--exit-code 0` makes it always exit with 0; remove it",
    ],
    [
      "npm test | tee log",
      "if `npm test` fails, the build continues: a pipe has the exit status of its last command; use `set -o pipefail`",
    ],
    [
      "sha256sum -c sums; tar xf a.tgz",
      "if `sha256sum -c sums` fails, the build continues: the next command still runs; join them with `&&` or use `set -e`",
    ],
  ])("%s", async (command, message) => {
    expect(await messages(command)).toEqual([message]);
  });

  it.each([
    "npm audit || { cat log; exit 1; }",
    "npm audit || exit 1",
    "set -e; npm audit; npm ci",
    "if npm audit; then npm ci; fi",
    "npm test | grep -q ok",
    "npm audit --json > audit.json || true; node check.js audit.json",
    "trivy fs --exit-code 1 --output=r.json . || true; jq -e .ok < r.json",
    "trivy fs --exit-code 1 -o r.json . || true; ./judge r.json",
  ])("silent: %s", async (command) => {
    expect(await run(command)).toEqual([]);
  });

  it.each([
    ["npm audit --json > audit.json || true; cat audit.json", "high npm audit --json"],
    ["npm audit --json > audit.json || true; node check.js other.json", "high npm audit --json"],
    ["sha256sum -c sums.txt || true; wc -l sums.txt", "high sha256sum -c sums.txt"],
    ["node check.js audit.json; npm audit --json > audit.json || true", "high npm audit --json"],
  ])("a report that nothing judges: %s", async (command, marked) => {
    expect(await run(command)).toEqual([marked]);
  });
});

describe("a script that fails behind the check after all", () => {
  it.each([
    "set -x && sha256sum -c sums && wget https://example.org/a.asc -O /tmp/a.asc && found=''; gpg --verify /tmp/a.asc && tar xf a.tgz",
    "sha256sum -c sums && curl -fo /tmp/a.asc https://example.org/a.asc; gpgv /tmp/a.asc a.tgz",
    "set -eu; curl -O https://example.org/a.tgz && sha256sum -c sums && mkdir /opt/app && find . -name x; chgrp -R app /opt/app && rm -f a.tgz",
    "sha256sum -c sums && mkdir /opt/app; cd /opt/app",
    "sha256sum -c sums && mkdir -p /opt/app; cp -r /opt/app /srv",
  ])("%s", async (command) => {
    expect(await run(command)).toEqual([]);
  });

  it.each([
    // Nothing of the list is needed.
    ["sha256sum -c sums && mkdir /opt/app; tar xf a.tgz", "high sha256sum -c sums"],
    // Made in front of the check.
    ["mkdir /opt/app && sha256sum -c sums && true; cd /opt/app", "high sha256sum -c sums"],
    // Made once more.
    ["sha256sum -c sums && mkdir /opt/app; mkdir -p /opt/app; cd /opt/app", "high sha256sum -c sums"],
    // Can do without.
    ["sha256sum -c sums && mkdir /opt/app; rm -rf /opt/app", "high sha256sum -c sums"],
    ["sha256sum -c sums && mkdir /opt/app; cp a /opt/app", "high sha256sum -c sums"],
    // Fails unseen.
    ["sha256sum -c sums && mkdir /opt/app; cd /opt/app; echo done", "high sha256sum -c sums"],
    ["sha256sum -c sums && mkdir /opt/app; if true; then cd /opt/app; fi", "high sha256sum -c sums"],
  ])("%s", async (command, marked) => {
    expect(await run(command)).toEqual([marked]);
  });
});
