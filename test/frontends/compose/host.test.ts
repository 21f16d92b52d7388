import { describe, expect, it } from "vitest";
import type { HostConfig } from "../../../src/model/host-config.ts";
import { app, open, said, unsaid } from "./told.ts";

/** What the engine is told of the service `app`. */
const host = (...file: Parameters<typeof app>): Record<keyof HostConfig, unknown> => app(...file).host;

type Row = readonly [field: keyof HostConfig, key: string];
const flags: readonly Row[] = [
  ["privileged", "privileged"],
  ["readonlyRootfs", "read_only"],
  ["oomKillDisable", "oom_kill_disable"],
  ["init", "init"],
  ["useApiSocket", "use_api_socket"],
];
const names: readonly Row[] = [
  ["networkMode", "network_mode"],
  ["pidMode", "pid"],
  ["ipcMode", "ipc"],
  ["utsMode", "uts"],
  ["usernsMode", "userns_mode"],
  ["cgroupnsMode", "cgroup"],
  ["cgroupParent", "cgroup_parent"],
  ["cpusetCpus", "cpuset"],
  ["runtime", "runtime"],
  ["isolation", "isolation"],
];
const numbers: readonly Row[] = [
  ["memorySwappiness", "mem_swappiness"],
  ["cpus", "cpus"],
  ["cpuQuota", "cpu_quota"],
  ["cpuPeriod", "cpu_period"],
  ["cpuShares", "cpu_shares"],
  ["pidsLimit", "pids_limit"],
  ["oomScoreAdj", "oom_score_adj"],
];
const sizes: readonly Row[] = [
  ["memory", "mem_limit"],
  ["memoryReservation", "mem_reservation"],
  ["memorySwap", "memswap_limit"],
  ["shmSize", "shm_size"],
];
const lists: readonly Row[] = [
  ["capAdd", "cap_add"],
  ["capDrop", "cap_drop"],
  ["volumesFrom", "volumes_from"],
  ["deviceCgroupRules", "device_cgroup_rules"],
  ["dns", "dns"],
  ["links", "links"],
  ["externalLinks", "external_links"],
  ["groupAdd", "group_add"],
  ["securityOpt", "security_opt"],
];
const empty: readonly (keyof HostConfig)[] = [
  "mounts",
  "tmpfs",
  "devices",
  "portBindings",
  "extraHosts",
  "sysctls",
  "ulimits",
  "logOptions",
];
const all = <T>(rows: readonly Row[], value: T): Record<string, T> => Object.fromEntries(rows.map(([field]) => [field, value]));

describe("each key of a service", () => {
  it.each([
    ...flags.flatMap(([field, key]) => [[field, key, "true", true] as const, [field, key, "No", false] as const]),
    ...names.map(([field, key]) => [field, key, "host", "host"] as const),
    ...numbers.flatMap(([field, key]) => [[field, key, "-1", -1] as const, [field, key, "1.5", 1.5] as const]),
    ...sizes.flatMap(([field, key]) => [[field, key, "2k", 2048] as const, [field, key, "1.5gb", 1.5 * 1024 ** 3] as const]),
  ])("%s is what %s says: %s", (field, key, text, value) => expect(host(`${key}: ${text}`)[field]).toEqual(said(value, text)));

  it.each([...flags, ...names, ...numbers, ...sizes])("%s is open where %s is a variable", (field, key) =>
    expect(host(`${key}: \${V}`)[field]).toEqual(open("variable", "${V}", "${V}")),
  );

  it.each([
    ...[...flags, ...numbers, ...sizes].map(([field, key]) => [field, key, "some", "some"] as const),
    ...names.map(([field, key]) => [field, key, "[x]", ""] as const),
  ])("%s is open where %s makes no sense: %s", (field, key, text, shown) =>
    expect(host(`${key}: ${text}`)[field]).toEqual(open("malformed", shown, text)),
  );

  it.each(lists)("%s is the list %s, item by item", (field, key) => {
    expect(host(`${key}: [x, "\${V}"]`)[field]).toEqual(said([said("x", "x"), open("variable", "${V}", '"${V}"')], '[x, "${V}"]'));
    expect(host(`${key}: []`)[field]).toEqual(said([], "[]"));
  });

  it("has the engine's default where nobody says anything", () =>
    expect(host("")).toEqual({
      ...all(flags, unsaid(false)),
      ...all(names, unsaid("")),
      ...all([...numbers, ...sizes], unsaid(0)),
      ...Object.fromEntries([...lists.map(([field]) => field), ...empty].map((field) => [field, unsaid([])])),
      networks: unsaid([unsaid(network("default"))]),
      restartPolicy: unsaid("no"),
      restartRetries: unsaid(0),
      logDriver: unsaid(""),
    }));

  it("is open where another file of the project may say it", () => {
    const fields = Object.entries(host("user: u", "", ""));
    expect(fields.filter(([, setting]) => JSON.stringify(setting) !== JSON.stringify(open("elsewhere", "", "app")))).toEqual([]);
    expect(fields).toHaveLength(Object.keys(host("")).length);
  });
});

describe("limits", () => {
  const deploy = (which: string, what: string): string => `deploy: {resources: {${which}: {${what}}}}`;
  it.each<readonly [body: string, field: keyof HostConfig, want: object]>([
    [`mem_limit: 1k\n${deploy("limits", "memory: 2k")}`, "memory", said(2048, "2k")],
    [`mem_reservation: 1k\n${deploy("reservations", "memory: 2k")}`, "memoryReservation", said(2048, "2k")],
    [`cpus: 1\n${deploy("limits", "cpus: '0.5'")}`, "cpus", said(0.5, "'0.5'")],
    [`pids_limit: 10\n${deploy("limits", "pids: 20")}`, "pidsLimit", said(20, "20")],
    [`mem_limit: 1k\n${deploy("limits", "memory: 0")}`, "memory", said(1024, "1k")],
    [`mem_reservation: 1k\n${deploy("reservations", "memory: 0")}`, "memoryReservation", said(1024, "1k")],
    [`cpus: 1\n${deploy("limits", "cpus: 0")}`, "cpus", said(1, "1")],
    [`pids_limit: 10\n${deploy("limits", "pids: 0")}`, "pidsLimit", said(10, "10")],
    [deploy("limits", "memory: 0"), "memory", said(0, "0")],
    [`mem_limit: \${M}\n${deploy("limits", "memory: 0")}`, "memory", open("variable", "${M}", "${M}")],
    [`mem_limit: 1k\n${deploy("limits", "memory: '${M}'")}`, "memory", open("variable", "${M}", "'${M}'")],
    [`mem_limit: 1k\n${deploy("limits", "memory: lots")}`, "memory", open("malformed", "lots", "lots")],
    [`mem_limit: 1k\n${deploy("limits", "cpus: '1'")}`, "memory", said(1024, "1k")],
    [`mem_limit: 1k\n${deploy("reservations", "memory: 2k")}`, "memory", said(1024, "1k")],
    ["mem_limit: 1k\ndeploy: {resources: [x]}", "memory", said(1024, "1k")],
    ["mem_limit: 1k\ndeploy: x", "memory", said(1024, "1k")],
  ])("%j: deploy beats the service's own key unless it says nothing, or zero", (body, field, want) =>
    expect(host(body)[field]).toEqual(want),
  );
});

describe("restarts", () => {
  it.each<readonly [body: string, policy: object, retries: object]>([
    ["restart: always", said("always", "always"), unsaid(0)],
    ["restart: unless-stopped", said("unless-stopped", "unless-stopped"), unsaid(0)],
    ["restart: on-failure:15", said("on-failure", "on-failure:15"), said(15, "on-failure:15")],
    ["restart: on-failure", said("on-failure", "on-failure"), unsaid(0)],
    ["restart: on-failure:x", said("on-failure", "on-failure:x"), said(0, "on-failure:x")],
    ["restart: on-failure:5:6", said("on-failure", "on-failure:5:6"), said(5, "on-failure:5:6")],
    ["restart: on-failure:-1", said("on-failure", "on-failure:-1"), said(-1, "on-failure:-1")],
    ['restart: "no"', said("no", '"no"'), unsaid(0)],
    ["restart: none", said("no", "none"), unsaid(0)],
    ["restart: any", said("always", "any"), unsaid(0)],
    ["restart: ${R}", open("variable", "${R}", "${R}"), unsaid(0)],
    ["restart: always\ndeploy: {restart_policy: {condition: none}}", said("no", "none"), unsaid(0, "restart_policy")],
    ["deploy: {restart_policy: {condition: any}}", said("always", "any"), unsaid(0, "restart_policy")],
    ["deploy: {restart_policy: {condition: on-failure, max_attempts: 3}}", said("on-failure", "on-failure"), said(3, "3")],
    ["restart: always\ndeploy: {restart_policy: {max_attempts: 3}}", unsaid("no", "restart_policy"), said(3, "3")],
    ["restart: always\ndeploy: {replicas: 1}", said("always", "always"), unsaid(0)],
    ["restart: always\ndeploy: {restart_policy: any}", said("always", "always"), unsaid(0)],
    ["restart: always\ndeploy: x", said("always", "always"), unsaid(0)],
  ])("%j: deploy.restart_policy takes the place of restart", (body, restartPolicy, restartRetries) =>
    expect(host(body)).toMatchObject({ restartPolicy, restartRetries }),
  );
});

describe("logging", () => {
  it.each<readonly [body: string, driver: object, options: object]>([
    ["logging: {driver: syslog}", said("syslog", "syslog"), unsaid([])],
    ["logging: {driver: '${D}'}", open("variable", "${D}", "'${D}'"), unsaid([])],
    [
      "logging: {options: {max-size: 1m, tag: '${T}'}}",
      unsaid(""),
      said([said({ name: "max-size", value: "1m" }, "1m"), open("variable", "${T}", "'${T}'")], "{max-size: 1m, tag: '${T}'}"),
    ],
    ["logging: x", unsaid(""), unsaid([])],
  ])("%j", (body, logDriver, logOptions) => expect(host(body)).toMatchObject({ logDriver, logOptions }));
});

const at = (span = "app"): object => unsaid(false, span);
/** A network as it is when its declaration says nothing; `declared` is what stands there. */
function network(name: string, declared = "app"): Record<string, unknown> {
  return { name, external: at(declared), internal: at(declared), hostBinding: unsaid("", declared), connects: unsaid(true, declared) };
}
