import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/model/change.ts";
import type { Container } from "../../../src/model/workload.ts";
import { changed } from "./raised.ts";

/** Lines of service `a`, and what comes before and behind the services. */
const file = (lines: string, behind = "", before = ""): string =>
  `${before}services:\n  a:\n    image: x\n${lines}  b:\n    image: y # b\n${behind}`;

type Row = readonly [what: string, before: string, change: Change | ((container: Container) => Change), after: string | undefined];
const check = (rows: readonly Row[]): void => {
  it.each(rows)("%s", (_, before, change, after) => {
    expect(changed({ "compose.yaml": before }, change)?.["compose.yaml"]).toBe(after);
    // Applied once more it changes nothing.
    if (after !== undefined && typeof change !== "function")
      expect(changed({ "compose.yaml": after }, change)?.["compose.yaml"]).toBe(after);
  });
};

const set: Change = { entries: "sysctls", to: { A: "1" } };
const both: Change = { entries: "sysctls", to: { A: "1", B: "2" } };
const drop: Change = { entries: "sysctls", to: { A: null } };
const size: Change = { entries: "logOptions", to: { "max-size": "10m", "max-file": "3" } };

describe("entries", () => {
  check([
    ["of a service that has none", file(""), both, file('    sysctls:\n      A: "1"\n      B: "2"\n')],
    ["of a key without a value", file("    sysctls:\n"), set, file('    sysctls:\n      A: "1"\n')],
    ["of an empty mapping", file("    sysctls: {}\n"), both, file('    sysctls: {A: "1", B: "2"}\n')],
    [
      "one more of a mapping",
      file("    sysctls:\n      Z: z # z\n"),
      both,
      file('    sysctls:\n      Z: z # z\n      A: "1"\n      B: "2"\n'),
    ],
    ["one more in braces", file("    sysctls: {Z: z}\n"), set, file('    sysctls: {Z: z, A: "1"}\n')],
    [
      "one more of a list",
      file("    sysctls:\n      - Z=z # z\n"),
      both,
      file("    sysctls:\n      - Z=z # z\n      - A=1\n      - B=2\n"),
    ],
    ["one more in brackets", file("    sysctls: [Z=z]\n"), set, file("    sysctls: [Z=z, A=1]\n")],
    [
      "a value of a mapping",
      file("    sysctls:\n      A: old # a\n      Z: z\n"),
      set,
      file('    sysctls:\n      A: "1" # a\n      Z: z\n'),
    ],
    [
      "a value of a list",
      file("    sysctls:\n      - A=old # a\n      - Z=z\n"),
      set,
      file("    sysctls:\n      - A=1 # a\n      - Z=z\n"),
    ],
    ["a value in quotes", file("    sysctls:\n      - 'A=old'\n"), set, file("    sysctls:\n      - 'A=1'\n")],
    ["a name without a value", file("    sysctls:\n      - A\n"), set, file("    sysctls:\n      - A=1\n")],
    ["a name that begins like another", file("    sysctls: [AB=1, A=0]\n"), set, file("    sysctls: [AB=1, A=1]\n")],
    ["said twice", file("    sysctls: [A=0, A=2]\n"), set, undefined],
    ["taken out of a mapping", file("    sysctls:\n      A: old\n      Z: z # z\n"), drop, file("    sysctls:\n      Z: z # z\n")],
    ["taken out of a list", file("    sysctls:\n      - Z=z\n      - A=old # a\n"), drop, file("    sysctls:\n      - Z=z\n      # a\n")],
    [
      "one makes room for another",
      file("    sysctls:\n      A: old # a\n      Z: z\n"),
      { entries: "sysctls", to: { A: null, A_FILE: "/run/secrets/a" } },
      file("    sysctls:\n      A_FILE: /run/secrets/a # a\n      Z: z\n"),
    ],
    [
      "one makes room for another in a list",
      file("    sysctls: [A=old, Z=z]\n"),
      { entries: "sysctls", to: { A: null, A_FILE: "/run/secrets/a" } },
      file("    sysctls: [A_FILE=/run/secrets/a, Z=z]\n"),
    ],
    ["the last one", file("    sysctls: {A: old}\n"), drop, file("")],
    ["one that is not there", file("    sysctls: {B: old}\n"), drop, file("    sysctls: {B: old}\n")],
    [
      "a dollar in it",
      file("    environment: {A: old}\n"),
      { variable: "env", name: "A", to: "${A:?}" },
      file('    environment: {A: "$${A:?}"}\n'),
    ],
    ["options of logs", file(""), size, file('    logging:\n      options:\n        max-size: 10m\n        max-file: "3"\n')],
    [
      "options of logs that are there",
      file("    logging: {driver: json-file, options: {max-file: '5'}}\n"),
      size,
      file("    logging: {driver: json-file, options: {max-file: '3', max-size: 10m}}\n"),
    ],
    [
      "a host",
      file("    extra_hosts:\n      - db:10.0.0.1\n      - web=10.0.0.2\n"),
      { entries: "extraHosts", to: { db: "10.0.0.3", web: null, api: "10.0.0.4" } },
      file("    extra_hosts:\n      - db:10.0.0.3\n      - api=10.0.0.4\n"),
    ],
    [
      "an alias is merged",
      file("    sysctls: *env # e\n", "", "x-env: &env\n  Z: z\n  A: old\n"),
      set,
      file('    sysctls:\n      <<: *env\n      A: "1" # e\n', "", "x-env: &env\n  Z: z\n  A: old\n"),
    ],
    [
      "an alias of a list is said again",
      file("    sysctls: *env\n", "", "x-env: &env [Z=z, A=old]\n"),
      set,
      file('    sysctls: {Z: z, A: "1"}\n', "", "x-env: &env [Z=z, A=old]\n").replace(
        'sysctls: {Z: z, A: "1"}',
        'sysctls:\n      Z: z\n      A: "1"',
      ),
    ],
    [
      "an alias without one of its names",
      file("    sysctls: *env\n", "", "x-env: &env\n  Z: z\n  A: old\n"),
      drop,
      file("    sysctls:\n      Z: z\n", "", "x-env: &env\n  Z: z\n  A: old\n"),
    ],
    [
      "a merge key inside",
      file("    sysctls:\n      <<: *env\n", "", "x-env: &env\n  A: old\n"),
      set,
      file('    sysctls:\n      <<: *env\n      A: "1"\n', "", "x-env: &env\n  A: old\n"),
    ],
    [
      "a merge key of the service is said again",
      file("    <<: *base\n", "", "x-base: &base\n  sysctls: {Z: $Z, A: old}\n"),
      set,
      file('    <<: *base\n    sysctls:\n      Z: $Z\n      A: "1"\n', "", "x-base: &base\n  sysctls: {Z: $Z, A: old}\n"),
    ],
    [
      "logging of others",
      file("    logging: *log\n", "", "x-log: &log\n  driver: json-file\n"),
      size,
      file(
        '    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n        max-file: "3"\n',
        "",
        "x-log: &log\n  driver: json-file\n",
      ),
    ],
  ]);
});

describe("networks", () => {
  const join: Change = { join: "data" };
  const move: Change = { join: "data", leave: ["default"] };
  check([
    ["beside the default", file(""), join, file("    networks: [default, data]\n")],
    ["in place of the default", file(""), move, file("    networks: [data]\n")],
    ["with a network mode", file("    network_mode: host\n"), join, undefined],
    ["one more of a list", file("    networks:\n      - web # w\n"), join, file("    networks:\n      - web # w\n      - data\n")],
    [
      "one more of a mapping",
      file("    networks:\n      web:\n        aliases: [w]\n"),
      join,
      file("    networks:\n      web:\n        aliases: [w]\n      data: {}\n"),
    ],
    ["that it is on", file("    networks: [data, web]\n"), join, file("    networks: [data, web]\n")],
    [
      "in place of another",
      file("    networks:\n      - web\n      - default # d\n"),
      move,
      file("    networks:\n      - web\n      - data # d\n"),
    ],
    [
      "in place of another that has settings",
      file("    networks:\n      default: # d\n        aliases: [db]\n"),
      move,
      file("    networks:\n      data: # d\n        aliases: [db]\n"),
    ],
    ["leaves one, being on the other", file("    networks: [default, data]\n"), move, file("    networks: [data]\n")],
    [
      "of others",
      file("    <<: *base\n", "", "x-base: &base\n  networks: [web]\n"),
      join,
      file("    <<: *base\n    networks: [web, data]\n", "", "x-base: &base\n  networks: [web]\n"),
    ],
  ]);
  const internal: Change = { network: "data", internal: true };
  check([
    ["declared", file(""), internal, file("", "networks:\n  data:\n    internal: true\n")],
    [
      "declared among others",
      file("", "networks:\n  web: {}\n"),
      internal,
      file("", "networks:\n  web: {}\n  data:\n    internal: true\n"),
    ],
    [
      "declared without a value",
      file("", "networks:\n  data:\n  web:\n"),
      internal,
      file("", "networks:\n  data:\n    internal: true\n  web:\n"),
    ],
    [
      "marked",
      file("", "networks:\n  data:\n    internal: false # i\n"),
      internal,
      file("", "networks:\n  data:\n    internal: true # i\n"),
    ],
  ]);
});

describe("secrets", () => {
  const secret: Change = { secret: "db", from: { environment: "DB" } };
  const other: Change = { secret: "db", from: { file: "./db.txt" } };
  const declared = "secrets:\n  db:\n    environment: DB\n";
  check([
    ["declared and given", file(""), secret, file("    secrets: [db]\n", declared)],
    ["from a file", file(""), other, file("    secrets: [db]\n", "secrets:\n  db:\n    file: ./db.txt\n")],
    ["declared already", file("", declared), secret, file("    secrets: [db]\n", declared)],
    ["that is another one", file("", declared), other, undefined],
    [
      "one more",
      file("    secrets:\n      - key # k\n", "secrets:\n  key: {file: key}\n"),
      secret,
      file("    secrets:\n      - key # k\n      - db\n", "secrets:\n  key: {file: key}\n  db:\n    environment: DB\n"),
    ],
    [
      "given in long form",
      file("    secrets:\n      - source: db\n        target: /x\n", declared),
      secret,
      file("    secrets:\n      - source: db\n        target: /x\n", declared),
    ],
  ]);
});

describe("health checks", () => {
  const healthy: Change = { healthcheck: ["pg_isready", "-U", "$ME"] };
  const test = "test: [CMD, pg_isready, -U, $$ME]";
  check([
    ["of a service that has none", file(""), healthy, file(`    healthcheck:\n      ${test}\n      start_period: 30s\n`)],
    ["that is switched off", file("    healthcheck:\n      disable: true # d\n"), healthy, file(`    healthcheck:\n      ${test} # d\n`)],
    [
      "with another test",
      file("    healthcheck: {test: [NONE], interval: 1m}\n"),
      healthy,
      file(`    healthcheck: {${test}, interval: 1m}\n`),
    ],
    [
      "with a test that is switched off",
      file("    healthcheck: {test: [NONE], disable: true}\n"),
      healthy,
      file(`    healthcheck: {${test}}\n`),
    ],
    [
      "of others",
      file("    healthcheck: *h\n", "", "x-h: &h {interval: 1m, disable: true}\n"),
      healthy,
      file(`    healthcheck:\n      interval: 1m\n      ${test}\n`, "", "x-h: &h {interval: 1m, disable: true}\n"),
    ],
  ]);
});

const firstOf = (key: "capAdd" | "tmpfs" | "mounts" | "devices" | "securityOpt", container: Container, at = 0): never => {
  const list = container.host[key];
  const item = list.state === "written" ? list.value[at] : undefined;
  return (item?.state === "written" ? item.value : undefined) as never;
};
const spanOf = (container: Container, at = 0) => {
  const { mounts } = container.host;
  const item = mounts.state === "written" ? mounts.value[at] : undefined;
  return (item?.state === "written" && item.value.through) || (item?.span as NonNullable<typeof item>["span"]);
};

describe("items", () => {
  const gone: Change = { remove: "capAdd", items: ["SYS_ADMIN"] };
  const harden = (container: Container): Change => ({
    replace: "tmpfs",
    item: firstOf("tmpfs", container),
    by: { target: "/tmp", options: ["size=64m"] },
  });
  check([
    [
      "a text takes the place of another",
      file("    cap_add:\n      - CAP_ALL # c\n"),
      { replace: "capAdd", item: "CAP_ALL", by: "ALL" },
      file("    cap_add:\n      - ALL # c\n"),
    ],
    ["a single text", file("    tmpfs: /tmp:exec\n"), harden, file("    tmpfs: /tmp:size=64m\n")],
    ["in quotes", file('    tmpfs: ["/tmp:exec", /run]\n'), harden, file('    tmpfs: ["/tmp:size=64m", /run]\n')],
    [
      "an object goes",
      file("    devices:\n      - /dev/sda:/dev/x\n      - /dev/b:/dev/b\n"),
      (a) => ({ remove: "devices", items: [firstOf("devices", a)] }),
      file("    devices:\n      - /dev/b:/dev/b\n"),
    ],
    [
      "one of an alias",
      file("    cap_add: *caps\n", "", "x-caps: &caps [CHOWN, SYS_ADMIN]\n"),
      gone,
      file("    cap_add: [CHOWN]\n", "", "x-caps: &caps [CHOWN, SYS_ADMIN]\n"),
    ],
    ["all of an alias", file("    cap_add: *caps\n", "", "x-caps: &caps [SYS_ADMIN]\n"), gone, file("", "", "x-caps: &caps [SYS_ADMIN]\n")],
    [
      "one of a merge key",
      file("    <<: *base\n", "", "x-base: &base\n  cap_add: [CHOWN, SYS_ADMIN]\n"),
      gone,
      file("    <<: *base\n    cap_add: [CHOWN]\n", "", "x-base: &base\n  cap_add: [CHOWN, SYS_ADMIN]\n"),
    ],
    [
      "all of a merge key",
      file("    <<: *base\n", "", "x-base: &base\n  cap_add: [SYS_ADMIN]\n"),
      gone,
      file("    <<: *base\n    cap_add: []\n", "", "x-base: &base\n  cap_add: [SYS_ADMIN]\n"),
    ],
    [
      "one more of a list that a merge key brings",
      file("    <<: *base\n", "", "x-base: &base\n  tmpfs: ['/run:size=$SIZE']\n"),
      { add: "tmpfs", items: [{ target: "/tmp", options: [] }] },
      file("    <<: *base\n    tmpfs: [/run:size=$SIZE, /tmp]\n", "", "x-base: &base\n  tmpfs: ['/run:size=$SIZE']\n"),
    ],
    [
      "one of a service that is extended",
      "services:\n  a:\n    extends: c\n  c:\n    image: x\n    cap_add: [SYS_ADMIN]\n",
      gone,
      undefined,
    ],
    [
      "a hook's key",
      file("    post_start:\n      - command: x\n        privileged: true # p\n"),
      (a) => ({ erase: a.hooks[0]?.privileged.span as never }),
      file("    post_start:\n      - command: x\n        # p\n"),
    ],
  ]);
});

describe("mounts", () => {
  const readOnly = (container: Container): Change => ({ mount: spanOf(container), to: "read-only" });
  const alone = (container: Container): Change => ({ mount: spanOf(container), to: "private" });
  check([
    ["short", file("    volumes:\n      - /etc:/host/etc # e\n"), readOnly, file("    volumes:\n      - /etc:/host/etc:ro # e\n")],
    ["with options", file("    volumes: ['/etc:/host:rw,z']\n"), readOnly, file("    volumes: ['/etc:/host:z,ro']\n")],
    ["with a variable", file("    volumes:\n      - ${D:-/etc}:/host\n"), readOnly, file("    volumes:\n      - ${D:-/etc}:/host:ro\n")],
    ["of a drive", file("    volumes:\n      - C:\\Windows:/w\n"), readOnly, file('    volumes:\n      - "C:\\\\Windows:/w:ro"\n')],
    [
      "long",
      file("    volumes:\n      - type: bind\n        source: /etc\n        target: /x\n"),
      readOnly,
      file("    volumes:\n      - type: bind\n        source: /etc\n        target: /x\n        read_only: true\n"),
    ],
    ["short propagation", file("    volumes: ['/a:/b:rw,rshared']\n"), alone, file("    volumes: ['/a:/b:rw']\n")],
    ["nothing but propagation", file("    volumes:\n      - /a:/b:shared\n"), alone, file("    volumes:\n      - /a:/b\n")],
    [
      "long propagation",
      file("    volumes:\n      - {type: bind, source: /a, target: /b, bind: {propagation: shared}}\n"),
      alone,
      file("    volumes:\n      - {type: bind, source: /a, target: /b}\n"),
    ],
    [
      "of others",
      file("    volumes: *v\n", "", "x-v: &v\n  - /etc:/e\n  - d:/d\n"),
      readOnly,
      file("    volumes: [/etc:/e:ro, d:/d]\n", "", "x-v: &v\n  - /etc:/e\n  - d:/d\n"),
    ],
  ]);
});

describe("limits", () => {
  const memory: Change = { set: "memory", to: 512 * 1024 ** 2 };
  check([
    [
      "beside reservations",
      file("    deploy:\n      resources:\n        reservations: {memory: 64m}\n"),
      memory,
      file("    deploy:\n      resources:\n        reservations: {memory: 64m}\n    mem_limit: 512m\n"),
    ],
    [
      "among limits",
      file("    deploy:\n      resources:\n        limits:\n          cpus: '1'\n"),
      memory,
      file("    deploy:\n      resources:\n        limits:\n          cpus: '1'\n          memory: 512m\n"),
    ],
    [
      "of a stack",
      file("    deploy:\n      placement: {}\n"),
      memory,
      file("    deploy:\n      placement: {}\n      resources:\n        limits:\n          memory: 512m\n"),
    ],
    [
      "among limits of others",
      file("    deploy: *d\n", "", "x-d: &d {resources: {limits: {cpus: '1'}}}\n"),
      { set: "pidsLimit", to: 200 },
      file(
        '    deploy:\n      resources:\n        limits:\n          cpus: "1"\n          pids: 200\n',
        "",
        "x-d: &d {resources: {limits: {cpus: '1'}}}\n",
      ),
    ],
  ]);
});
