import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const service = (environment: string): string => `services:\n  app:\n    image: example/app:1\n    environment:\n      ${environment}\n`;

describe("a password that a dollar cuts in two is a password all the same", () => {
  it.each<[rule: string, files: Record<string, string> | string, want: string[]]>([
    ["no-secret-in-env", { "compose.yaml": service('DB_PASSWORD: "S3cr$tPass!word9"') }, ['high DB_PASSWORD: "S3cr$tPass!word9"']],
    ["no-secret-in-env", { "compose.yaml": service("- DB_PASSWORD=Pa$word") }, ["high DB_PASSWORD=Pa$word"]],
    ["no-secret-in-env", { "compose.yaml": service("- DB_PASSWORD=pa$$w0rd") }, ["high DB_PASSWORD=pa$$w0rd"]],
    ["no-secret-in-env", { "compose.yaml": service("DB_PASSWORD: S3cr$tPass"), ".env": "tPass=x\n" }, []],
    ["no-secret-in-env", { "compose.yaml": service("DB_PASSWORD: $db_password") }, []],
    ["no-secret-in-env", { "compose.yaml": service("DB_PASSWORD: ${A}${b}") }, []],
    ["no-secret-in-env", { "compose.yaml": service("DATABASE_URL: postgres://app:$pw@db/app") }, []],
    [
      "no-secret-in-env",
      { "compose.yaml": service("DATABASE_URL: postgres://app:S3cr$tPass9@db/app") },
      ["high DATABASE_URL: postgres://app:S3cr$tPass9@db/app"],
    ],
    ["no-secret-in-env", { "compose.yaml": service("MODE: fast$mode") }, []],
    ["no-secret-in-env", "FROM a:1\nENV DB_PASSWORD=S3cr$tPass9\n", ["critical DB_PASSWORD=S3cr$tPass9"]],
    ["no-secret-in-env", "FROM a:1\nARG tPass9\nENV DB_PASSWORD=S3cr$tPass9\n", []],
    [
      "no-secret-in-env-file",
      { "compose.yaml": "services: {a: {image: x, env_file: a.env}}\n", "a.env": "DB_PASSWORD=S3cr$tPass9\n" },
      ["high DB_PASSWORD=S3cr$tPass9"],
    ],
    [
      "no-secret-in-env-file",
      { "compose.yaml": "services: {a: {image: x, env_file: a.env}}\n", "a.env": "DB_PASSWORD=$db_password\n" },
      [],
    ],
    [
      "no-secret-in-env-file",
      { "compose.yaml": "services: {a: {image: x, env_file: a.env}}\n", "a.env": "tWord9=x\nDB_PASSWORD=v$tWord9\n" },
      ["high DB_PASSWORD=v$tWord9"],
    ],
    [
      "no-secret-in-config",
      { "compose.yaml": 'configs: {c: {content: "db_password=S3cr$tPass9"}}\nservices: {a: {image: x, configs: [c]}}\n' },
      ['medium "db_password=S3cr$tPass9"'],
    ],
    [
      "no-secret-in-config",
      { "compose.yaml": 'configs: {c: {content: "db_password=${A:-${B}}"}}\nservices: {a: {image: x, configs: [c]}}\n' },
      [],
    ],
  ])("%s %j", async (rule, files, want) => expect(await said(rule, files)).toEqual(want));

  it("whose parts no report shows", async () => {
    const sources = [
      ["compose.yaml", service('DB_PASSWORD: "S3cr3tHead$tPassword99"')],
      ["Dockerfile", "FROM a:1\nENV DB_PASSWORD=S3cr3tHead$tPassword99\nRUN echo\n"],
    ].map(([path = "", text = ""]) => ({ source: new Source(path, text) }));
    const report = await lint(sources, { rules, profile: "strict" });
    expect(report.findings.some(({ rule }) => rule === "no-secret-in-env")).toBe(true);
    expect(JSON.stringify(report.findings)).not.toMatch(/S3cr3tHead|tPassword99/);
    for (const source of report.sources.values()) expect(source.slice(0, 1_000)).not.toMatch(/S3cr3tHead|tPassword99/);
  });
});

it.each([
  ["[tok]", "`tok` needs Swarm: docker compose refuses external and driver secrets"],
  ["[tok, key]", "`tok`, `key` need Swarm: docker compose refuses external and driver secrets"],
])("secrets %s that need Swarm are told in number", async (names, message) => {
  const text = `services: {a: {image: x, secrets: ${names}}}\nsecrets: {tok: {external: true}, key: {external: true}}\n`;
  const { findings } = await lint([{ source: new Source("compose.yaml", text) }], {
    rules: rules.filter(({ id }) => id === "no-unsupported-secret"),
    profile: "strict",
  });
  expect(findings.map((each) => each.message)).toEqual([message]);
});
