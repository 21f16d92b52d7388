import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";

type Texts = Readonly<Record<string, string>>;

/** What is found in files, the others of which lie beside them: `rule path text confidence (when ...)`. */
async function found(texts: Texts, ...ids: readonly string[]): Promise<string[]> {
  const inputs = Object.entries(texts).map(([path, text]) =>
    path.endsWith(".yml") ? { source: new Source(path, text), kind: "compose" } : { source: new Source(path, text), isSupporting: true },
  );
  // Whatever is asked for and not among them is not there.
  const absent = { has: (path: string) => !(path in texts) } as ReadonlySet<string>;
  const { findings, failures } = await lint(inputs, {
    rules: rules.filter(({ id }) => ids.includes(id)),
    profile: "strict",
    surroundings: { absent },
  });
  expect(failures).toEqual([]);
  return findings.map(({ rule, span, confidence, message }) => {
    const marked = texts[span.file]?.slice(span.start, span.end);
    return [rule, span.file, marked, confidence, /\(when .*\)$/.exec(message)?.[0]].filter(Boolean).join(" ");
  });
}

const web = "services:\n  web:\n    image: example/web:1.0\n    networks: [front]\nnetworks: {front: {}}\n";
const common = "services:\n  small: {image: example/small:1.0, read_only: true}\n";
const over = (...lines: readonly string[]): string => `services:\n  web:\n${lines.map((line) => `    ${line}\n`).join("")}`;

describe("what a guess breaks", () => {
  it.each<readonly [name: string, texts: Texts]>([
    [
      "a path that starts at the file's own folder",
      {
        "compose.yml": web,
        "apps/a/compose.yml": "services:\n  a: {extends: {file: ../common.yml, service: small}, networks: [front]}\n",
        "apps/common.yml": common,
      },
    ],
    [
      "a path that starts at the folder of what it is laid over",
      {
        "compose.yml": web,
        "docker/dev.yml": "services:\n  web: {networks: [front]}\n  a: {extends: {file: docker/common.yml, service: small}}\n",
        "docker/common.yml": common,
      },
    ],
    [
      "an included file",
      {
        "compose.yml": "include: [docker/more.yml]\nservices:\n  web: {image: example/web:1.0}\n",
        "docker/more.yml": "services:\n  db: {image: example/db:1.0}\n",
        "docker/dev.yml": "services:\n  db: {user: app}\n",
      },
    ],
    [
      "an item that stands in both",
      {
        "compose.yml": `${web}`.replace("1.0", "1.0\n    security_opt: [label=level:s0]"),
        "compose.gen.yml": over("security_opt: [label=level:s0]"),
      },
    ],
    ["keys that exclude one another", { "compose.yml": web, "compose.host.yml": over("network_mode: host") }],
    [
      "two volumes at one place",
      { "compose.yml": `${web}`.replace("1.0", "1.0\n    tmpfs: [/run]"), "compose.x.yml": over("tmpfs: [/run]") },
    ],
    [
      "what a nearer file has as well",
      {
        "compose.yml": web.replace("networks: {", "  sensor: {image: example/sensor:1.0, security_opt: ['label=level:s0']}\nnetworks: {"),
        "parts/base.yml": web,
        "parts/add.yml": "services:\n  sensor: {image: example/sensor:1.0, networks: [front], security_opt: ['label=level:s0']}\n",
      },
    ],
    ["a name that neither has", { "compose.yml": web, "compose.dev.yml": over("networks: [front, back]", "depends_on: [db]") }],
  ])("%s is no fault of the file", async (_, texts) => expect(await found(texts, "valid-compose")).toEqual([]));

  it.each<readonly [name: string, texts: Texts, want: readonly string[]]>([
    [
      "a path that leads nowhere, from whatever folder",
      { "compose.yml": web, "apps/a.yml": over("extends: {file: ../no.yml, service: x}", "networks: [front]") },
      ["valid-compose apps/a.yml ../no.yml medium (when apps/a.yml is laid over compose.yml)"],
    ],
    [
      "a key that Compose does not know",
      { "compose.yml": web, "compose.dev.yml": over("readonly: true") },
      ["valid-compose compose.dev.yml readonly high"],
    ],
    [
      "what is wrong in the base, once",
      { "compose.yml": web.replace("image:", "imag: x\n    image:"), "compose.a.yml": over("user: a"), "compose.b.yml": over("user: b") },
      ["valid-compose compose.yml imag high"],
    ],
    [
      "doubles of what Compose merges by itself",
      {
        "compose.yml": web.replace("1.0", "1.0\n    security_opt: [label=level:s0]"),
        "compose.override.yml": over("security_opt: [label=level:s0]"),
      },
      ["valid-compose compose.override.yml label=level:s0 high"],
    ],
    [
      "doubles of what COMPOSE_FILE lists",
      {
        ".env": "COMPOSE_FILE=compose.yml:x.yml\n",
        "compose.yml": web.replace("1.0", "1.0\n    security_opt: [label=level:s0]"),
        "x.yml": over("security_opt: [label=level:s0]"),
      },
      ["valid-compose x.yml label=level:s0 high"],
    ],
    [
      "doubles of what a command names",
      {
        Makefile: "up:\n\tdocker compose -f compose.yml -f x.yml up\n",
        "compose.yml": web.replace("1.0", "1.0\n    security_opt: [label=level:s0]"),
        "x.yml": over("security_opt: [label=level:s0]"),
      },
      ["valid-compose x.yml label=level:s0 high"],
    ],
  ])("%s, is told all the same", async (_, texts, want) => expect(await found(texts, "valid-compose")).toEqual(want));
});

describe("what is found under a guess", () => {
  const hard = web.replace("1.0", "1.0\n    read_only: true");
  it("says under which, and is less certain", async () =>
    expect(await found({ "compose.yml": hard, "deploy/prod.yml": over("read_only: false") }, "no-lost-hardening")).toEqual([
      "no-lost-hardening deploy/prod.yml read_only low (when deploy/prod.yml is laid over compose.yml)",
    ]));

  it("names every guess it needs", async () =>
    expect(
      await found({ "a.yml": hard, "b.yml": hard, "x.yml": over("read_only: false"), "other/c.yml": hard }, "no-lost-hardening"),
    ).toEqual(["no-lost-hardening x.yml read_only low (when x.yml is laid over a.yml, and when x.yml is laid over b.yml)"]));

  it("says nothing of one when the file alone is enough", async () =>
    expect(await found({ "compose.yml": web, "compose.dev.yml": over("privileged: true") }, "no-privileged")).toEqual([
      "no-privileged compose.dev.yml true high",
    ]));

  it("is said once of a base that many files are laid over", async () => {
    const texts = { "compose.yml": web, "compose.a.yml": over("user: a"), "compose.b.yml": over("user: b") };
    expect(await found(texts, "cap-drop-all")).toEqual(["cap-drop-all compose.yml web high"]);
  });

  it("is said of a base that nobody asked about, too", async () => {
    const inputs = [
      { source: new Source("compose.yml", web), isSupporting: true },
      { source: new Source("compose.dev.yml", over("user: a")) },
    ];
    const { findings } = await lint(inputs, { rules: rules.filter(({ id }) => id === "cap-drop-all"), profile: "strict" });
    expect(findings.map(({ span, message }) => `${span.file}: ${message}`)).toEqual([
      "compose.yml: service `web` keeps Docker's default capabilities",
    ]);
  });

  it("is nothing of what only the parts would say by themselves", async () => {
    const internal = web.replace("{front: {}}", "{front: {internal: true}}");
    const tool = "services:\n  tool: {image: 'redis:8.0', networks: [front], ports: ['6379:6379']}\n";
    expect(await found({ "compose.yml": internal, "compose.tool.yml": tool }, "no-sensitive-port-published")).toEqual([]);
    expect(await found({ "compose.tool.yml": tool }, "no-sensitive-port-published")).toEqual([
      "no-sensitive-port-published compose.tool.yml '6379:6379' high",
    ]);
  });

  it("of a Dockerfile is what it is without", async () => {
    const texts = { "compose.yml": web, "compose.dev.yml": over("build: {context: ., target: dev}"), Dockerfile: "FROM debian:7 AS dev\n" };
    const { findings } = await lint(
      Object.entries(texts).map(([path, text]) => ({ source: new Source(path, text) })),
      { rules: rules.filter(({ id }) => id === "no-eol-image"), profile: "strict" },
    );
    expect(findings.map(({ span, message }) => [span.file, message.includes("(when")])).toEqual([["Dockerfile", false]]);
  });
});

describe("a guess under which files are missing that are there without it", () => {
  const [base, given] = [web.replace("1.0", "1.0\n    read_only: true"), over("read_only: false", "env_file: [./web.env]")];
  it.each<readonly [name: string, texts: Texts, want: readonly string[]]>([
    ["is wrong", { "compose.yml": base, "docker/dev.yml": given, "docker/web.env": "A=1\n" }, []],
    [
      "is none when they are there as well",
      { "compose.yml": base, "docker/dev.yml": given, "web.env": "A=1\n" },
      ["no-lost-hardening docker/dev.yml read_only low (when docker/dev.yml is laid over compose.yml)"],
    ],
    [
      "is none when they are nowhere",
      { "compose.yml": base, "docker/dev.yml": given },
      ["no-lost-hardening docker/dev.yml read_only low (when docker/dev.yml is laid over compose.yml)"],
    ],
  ])("%s", async (_, texts, want) => expect(await found(texts, "no-lost-hardening")).toEqual(want));
});
