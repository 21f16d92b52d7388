import { describe, expect, it } from "vitest";
import { lowerCompose } from "../../../src/frontends/compose/lower.ts";
import type { Change } from "../../../src/model/change.ts";
import { changed, started } from "./raised.ts";
import { type Texts, together } from "./together.ts";

const service = (lines: string, rest = ""): string => `services:\n  a:\n    image: x\n${lines}  b:\n    image: "y" # b\n${rest}`;
const one = (lines: string, rest = ""): Texts => ({ "compose.yaml": service(lines, rest) });

const readOnly: Change = { set: "readonlyRootfs", to: true };
const memory: Change = { set: "memory", to: 512 * 1024 ** 2 };
const drop: Change = { add: "capDrop", items: ["ALL"] };
const run: Change = { add: "tmpfs", items: [{ target: "/run", options: [] }] };
const privileged: Change = { unset: "privileged" };
const admin: Change = { remove: "capAdd", items: ["SYS_ADMIN"] };
const x = (lines: string): string => `x-base: &base\n${lines}`;

const token = (to: string | null): Change => ({ variable: "env", name: "TOKEN", to });

describe("an entry of a mapping, and a health check", () => {
  it.each<[what: string, texts: Texts, change: Change, result: Texts | undefined]>([
    ["a variable of none", one(""), token("a$b"), one("    environment:\n      TOKEN: a$$b\n")],
    ["one more", one("    environment: {A: b}\n"), token("c"), one("    environment: {A: b, TOKEN: c}\n")],
    ["one that is written", one("    environment:\n      TOKEN: x # c\n"), token("c"), one("    environment:\n      TOKEN: c # c\n")],
    ["one of a list", one("    environment: [A=b, TOKEN=x]\n"), token("c"), one("    environment: [A=b, TOKEN=c]\n")],
    ["one more of a list", one("    environment:\n      - A=b\n"), token("c"), one("    environment:\n      - A=b\n      - TOKEN=c\n")],
    ["one that goes", one("    environment:\n      A: b\n      TOKEN: x\n"), token(null), one("    environment:\n      A: b\n")],
    ["the only one", one("    environment: [TOKEN=x]\n"), token(null), one("")],
    ["one that is not there", one(""), token(null), one("")],
    [
      "one beside those of others, which are said again",
      { "compose.yaml": x("  environment: {A: b}\n") + service("    <<: *base\n") },
      token("c"),
      { "compose.yaml": x("  environment: {A: b}\n") + service("    <<: *base\n    environment:\n      A: b\n      TOKEN: c\n") },
    ],
    ["a label", one(""), { variable: "labels", name: "a.b", to: "1" }, one('    labels:\n      a.b: "1"\n')],
    ["a check", one(""), { healthcheck: ["a", "$b"] }, one("    healthcheck:\n      test: [CMD, a, $$b]\n      start_period: 30s\n")],
    [
      "a check by the shell",
      one("    healthcheck: {interval: 5s, test: x}\n"),
      { healthcheck: "a || exit 1" },
      one("    healthcheck: {interval: 5s, test: a || exit 1}\n"),
    ],
  ])("%s", (_, texts, change, result) => expect(changed(texts, change)).toEqual(result));
});

describe("a change stands where the service says it", () => {
  it.each<[what: string, texts: Texts, change: Change, result: Texts | undefined]>([
    ["a key it has not", one(""), readOnly, one("    read_only: true\n")],
    ["a size", one(""), memory, one("    mem_limit: 512m\n")],
    ["a key it has", one("    read_only: false # c\n"), readOnly, one("    read_only: true # c\n")],
    ["a value that a variable fills", one("    read_only: ${RO:-false}\n"), readOnly, undefined],
    [
      "a limit where limits stand",
      one("    deploy: {resources: {limits: {memory: '0'}}}\n"),
      memory,
      one("    deploy: {resources: {limits: {memory: '512m'}}}\n"),
    ],
    ["a list it has not", one(""), drop, one("    cap_drop: [ALL]\n")],
    ["an item of lines", one("    cap_drop:\n      - CHOWN # c\n"), drop, one("    cap_drop:\n      - CHOWN # c\n      - ALL\n")],
    ["an item in brackets", one("    cap_drop: [CHOWN]\n"), drop, one("    cap_drop: [CHOWN, ALL]\n")],
    ["an item beside a single text", one("    tmpfs: /tmp\n"), run, one("    tmpfs: [/tmp, /run]\n")],
    [
      "a key behind a question mark, which would leave it behind",
      one("    ? privileged\n    : true\n    init: true\n"),
      privileged,
      undefined,
    ],
    ["a key that goes", one("    privileged: true # c\n    init: true\n"), privileged, one("    # c\n    init: true\n")],
    ["an item that goes", one("    cap_add: [CHOWN, SYS_ADMIN]\n"), admin, one("    cap_add: [CHOWN]\n")],
    ["the last item that goes", one("    cap_add:\n      - SYS_ADMIN\n"), admin, one("")],
    [
      "a service in braces",
      { "compose.yaml": "services: {a: {image: x}}\n" },
      drop,
      { "compose.yaml": "services: {a: {image: x, cap_drop: [ALL]}}\n" },
    ],
  ])("%s", (_, texts, change, result) => {
    expect(changed(texts, change)).toEqual(result);
  });
});

describe("what others share stays", () => {
  it.each<[what: string, texts: Texts, change: Change, lines: string | undefined]>([
    [
      "a switch from a merge key",
      { "compose.yaml": `${x("  privileged: true\n")}${service("    <<: *base\n")}` },
      privileged,
      "    <<: *base\n    privileged: false\n",
    ],
    [
      "a value from a merge key",
      { "compose.yaml": `${x("  read_only: false\n")}${service("    <<: *base\n")}` },
      readOnly,
      "    <<: *base\n    read_only: true\n",
    ],
    [
      "a value that is an alias",
      { "compose.yaml": `x-ro: &ro false\n${service("    read_only: *ro\n")}` },
      readOnly,
      "    read_only: true\n",
    ],
    [
      "a list from a merge key is said again",
      { "compose.yaml": `${x("  cap_drop: [CHOWN]\n")}${service("    <<: *base\n")}` },
      drop,
      "    <<: *base\n    cap_drop: [CHOWN, ALL]\n",
    ],
    ["a value with an anchor", { "compose.yaml": `${service("    read_only: &ro false\n")}x-y: *ro\n` }, readOnly, undefined],
  ])("%s", (_, texts, change, lines) => {
    const [[path, text]] = Object.entries(texts) as [[string, string]];
    const before = text.slice(0, text.indexOf("  b:\n"));
    const head = before.slice(0, before.indexOf("    image: x\n") + "    image: x\n".length);
    expect(changed(texts, change)).toEqual(
      lines === undefined ? undefined : { [path]: `${head}${lines}${text.slice(text.indexOf("  b:\n"))}` },
    );
  });
});

describe("several files", () => {
  const base = service("    cap_add: [SYS_ADMIN]\n    privileged: true\n");
  it.each<[what: string, over: string, change: Change, inOver: boolean, from: string, to: string]>([
    ["a value is changed where it is written", "    read_only: true\n", privileged, false, "    privileged: true\n", ""],
    ["the later file's value is changed there", "    read_only: false\n", readOnly, true, "read_only: false", "read_only: true"],
  ])("%s", (_, lines, change, inOver, from, to) => {
    const texts = { "compose.yaml": base, "compose.override.yaml": `services:\n  a:\n${lines}` };
    const path = inOver ? "compose.override.yaml" : "compose.yaml";
    expect(changed(texts, change)).toEqual({ ...texts, [path]: texts[path].replace(from, to) });
  });

  it("what extends brings is added to", () => {
    const texts = {
      "compose.yaml": `services:\n  a:\n    extends: {file: base.yml, service: c}\n`,
      "base.yml": "services:\n  c:\n    image: x\n    cap_drop: [CHOWN]\n",
    };
    const result = changed(texts, drop) as Texts;
    expect(result).toEqual({ ...texts, "compose.yaml": `${texts["compose.yaml"]}    cap_drop: [ALL]\n` });
    expect(started(result)).toMatchObject([{ host: { capDrop: { value: [{ value: "CHOWN" }, { value: "ALL" }] } } }]);
  });
});

describe("a port is published at one address", () => {
  it.each<[before: string, after: string | undefined]>([
    ['"5432"', '"127.0.0.1::5432"'],
    ["5433:5432", '"127.0.0.1:5433:5432"'],
    ["0.0.0.0:5434:5432", '"127.0.0.1:5434:5432"'],
    ["'[::]:5435:5432/tcp'", "'[::1]:5435:5432/tcp'"],
    ["${PORT:-80}:80 # c", "127.0.0.1:${PORT:-80}:80 # c"],
    ["3000-3001:3000-3001", '"127.0.0.1:3000-3001:3000-3001"'],
    ['target: 5432\n        published: "5436"', 'target: 5432\n        published: "5436"\n        host_ip: "127.0.0.1"'],
    ["{target: 80, host_ip: 0.0.0.0}", '{target: 80, host_ip: "127.0.0.1"}'],
  ])("%s", (before, after) => {
    const texts = { "compose.yaml": `services:\n  a:\n    image: x\n    ports:\n      - ${before}\n      - 1:1\n` };
    const [container] = lowerCompose(together(texts));
    const bindings = container?.host.portBindings;
    const span = bindings?.state === "written" ? bindings.value[0]?.span : undefined;
    const result = changed(texts, { publish: span as NonNullable<typeof span>, at: "127.0.0.1" });
    expect(result).toEqual(after === undefined ? undefined : { "compose.yaml": texts["compose.yaml"].replace(before, after) });
    expect(started(result ?? {})).toMatchObject([
      { host: { portBindings: { value: [{ value: { hostIp: { value: expect.stringMatching(/^127\.0\.0\.1$|^::1$/) } } }, {}] } } },
    ]);
  });

  it("but not where the list is somebody else's", () => {
    const texts = { "compose.yaml": "x-p: &p\n  - 80:80\nservices:\n  a:\n    image: x\n    ports: *p\n" };
    const bindings = lowerCompose(together(texts))[0]?.host.portBindings;
    const span = bindings?.state === "written" ? bindings.value[0]?.span : undefined;
    expect(changed(texts, { publish: span as NonNullable<typeof span>, at: "127.0.0.1" })).toBeUndefined();
  });
});
