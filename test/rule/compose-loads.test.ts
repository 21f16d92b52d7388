import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const service = (body: string): Readonly<Record<string, string>> => ({ "compose.yaml": `services:\n  a:\n    image: x:1\n    ${body}\n` });

describe("valid-compose: what Compose refuses of a service", () => {
  it.each<readonly [body: string, marked: string]>([
    ["environment: ['DEBUG =1']", "'DEBUG =1'"],
    ["environment: ['${A} =1']", "'${A} =1'"],
    ["environment: ['DEBUG ']", "'DEBUG '"],
    ['environment: ["DEBUG\\t=1"]', '"DEBUG\\t=1"'],
    ["build: {args: ['A =1']}", "'A =1'"],
    ["post_start: [{command: [x], environment: ['A =1']}]", "'A =1'"],
    ["pre_stop: [{command: [x], environment: ['A =1']}]", "'A =1'"],
    ["develop: {watch: [{path: ., action: sync+exec, target: /x, exec: {command: [x], environment: ['A =1']}}]}", "'A =1'"],
    ['command: "sh -c \'x"', '"sh -c \'x"'],
    ["entrypoint: echo (x)", "echo (x)"],
    ["healthcheck: {test: [[x]]}", "[x]"],
    ["volumes: [[./a:/a]]", "[./a:/a]"],
    ["cap_drop: [[ALL]]", "[ALL]"],
    ["ports: ['::1:5433:80']", "'::1:5433:80'"],
    ["ports: ['localhost:5433:80']", "'localhost:5433:80'"],
    ["devices: ['a:b:c:d']", "'a:b:c:d'"],
  ])("%s", async (body, marked) => expect(await said("valid-compose", service(body))).toEqual([`high ${marked}`]));

  it.each([
    "environment: ['DEBUG= 1', 'TITLE=a b = c', HOME]",
    "environment: {'DEBUG ': 1}",
    "labels: ['a =1']",
    "sysctls: ['net.x =1']",
    "annotations: ['a =1']",
    "command: \"sh -c 'x (y)'\"",
    "command: '${A}'",
    "entrypoint:",
    "command: ''",
    "ports: ['[::1]:5433:80', '127.0.0.1:5434:80']",
  ])("not %s", async (body) => expect(await said("valid-compose", service(body))).toEqual([]));

  it("a list that an alias puts into a list is wrong where the alias stands", async () => {
    const list =
      "x-v: &v\n  - ./a:/a\nservices:\n  a:\n    image: x:1\n    volumes:\n      - *v\n      - ./b:/b\n  b:\n    image: x:1\n    volumes: *v\n";
    expect(await said("valid-compose", { "compose.yaml": list })).toEqual(["high *v"]);
    const map =
      "x-e: &e\n  A: 1\nservices:\n  a: {image: x:1, environment: [*e]}\n  b: {image: x:1, command: *e}\n  c: {image: x:1, environment: *e}\n";
    expect(await said("valid-compose", { "compose.yaml": map })).toEqual(["high *e", "high *e"]);
    const text = "x-m: &m 12q\nservices:\n  a: {image: x:1, mem_limit: *m}\n  b: {image: x:1, mem_limit: *m}\n";
    expect(await said("valid-compose", { "compose.yaml": text })).toEqual(["high 12q"]);
  });
});

describe("valid-compose: a service without an image", () => {
  const half = "services:\n  api:\n    command: [serve]\n";
  const image = "services:\n  api:\n    image: x:1\n";
  it.each<readonly [what: string, files: Readonly<Record<string, string>>, want: readonly string[]]>([
    ["is refused where Compose takes no other file", { "compose.yaml": half }, ["high api"]],
    ["is refused once where its image is null", { "compose.yaml": "services:\n  api:\n    image:\n" }, ["high image"]],
    ["has it from the override", { "compose.yaml": half, "compose.override.yaml": image }, []],
    ["has it from a file beside", { "compose.yaml": half, "compose.prod.yaml": image }, []],
    ["has it from a file below", { "compose.yaml": half, "deploy/prod.compose.yaml": image }, []],
    [
      "has it from what it extends",
      { "compose.yaml": "services:\n  api:\n    extends: {file: parts/api.yaml, service: api}\n", "parts/api.yaml": image },
      [],
    ],
    [
      "may have it from what it includes, which nobody has read",
      { "compose.yaml": "include: [more.yaml]\nservices:\n  api:\n    command: [serve]\n" },
      [],
    ],
    ["has a provider", { "compose.yaml": "services:\n  api:\n    provider: {type: cloud}\n" }, []],
    ["has a variable for it", { "compose.yaml": "services:\n  api:\n    image: ${IMAGE}\n" }, []],
    ["is no part of another folder's project", { "compose.yaml": half, "other/compose.yaml": image }, ["high api"]],
    ["is half of a file that others are laid over", { "compose.dev.yaml": half }, []],
  ])("%s", async (_, files, want) => expect(await said("valid-compose", files)).toEqual(want));

  it("is not told which user its image has", async () => expect(await said("explicit-user", { "compose.yaml": half })).toEqual([]));
});

describe("no-wildcard-port-bind: what is not a valid port", () => {
  it.each(["'8081:none'", "none", "'80:0'", "'::1:80:80'", "[80]", "{target: none, published: '8080'}", "'${PORT}'"])("%s", async (port) =>
    expect(await said("no-wildcard-port-bind", service(`ports: [${port}]`))).toEqual([]),
  );
  it.each(["'8081:80'", "80", "{target: 80, published: '8080'}", "'8000-8010:80'"])("but %s", async (port) =>
    expect(await said("no-wildcard-port-bind", service(`ports: [${port}]`))).not.toEqual([]),
  );
  it("a range is published once", async () =>
    expect(await said("no-wildcard-port-bind", service("ports: ['8000-8010:8000-8010']"))).toHaveLength(1));

  it("with the host's network: what the list says listens there", async () =>
    expect(await said("no-wildcard-port-bind", service("network_mode: host\n    ports: ['80:80', '1:3000', '127.0.0.1:5:5']"))).toEqual([
      "info '80:80'",
      "medium '1:3000'",
    ]));
});

describe("no-lost-hardening: !reset beside a merge key", () => {
  const anchor = "x-h: &h\n  cap_drop: [ALL]\n  read_only: true\n";
  it.each<readonly [body: string, want: number]>([
    ["cap_drop: !reset null\n    read_only: !reset false", 0],
    ["cap_drop: !reset [x]", 0],
    ["cap_drop: [KILL]", 1],
    ["cap_drop: !override [KILL]", 1],
  ])("%s", async (body, want) =>
    expect(
      await said("no-lost-hardening", { "compose.yaml": `${anchor}services:\n  a:\n    <<: *h\n    image: x:1\n    ${body}\n` }),
    ).toHaveLength(want),
  );
});
