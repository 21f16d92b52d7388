import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const told = async (id: string, files: Record<string, string>): Promise<string> => {
  const sources = Object.entries(files).map(([path, text]) => ({ source: new Source(path, text) }));
  const { findings } = await lint(sources, { rules: rules.filter((rule) => rule.id === id), profile: "strict" });
  return findings.map(({ message }) => message).join("\n");
};

/** One service `a` with these lines, and what follows the services. */
const file = (lines: string, rest = ""): Record<string, string> => ({
  "compose.yaml": `services:\n  a:\n    image: example/a:1.0\n${lines
    .split("\n")
    .map((line) => `    ${line}\n`)
    .join("")}${rest}`,
});

// Each row is what Docker Engine 28.5 with Compose 2.40 said of it: refused, or taken.

describe("limits", () => {
  it.each([
    ["mem_limit: 512", ["low 512"]],
    ["mem_limit: 5m", ["low 5m"]],
    ["mem_limit: 6291455", ["low 6291455"]],
    ["mem_limit: -1", ["low -1"]],
    ["mem_limit: 6m", []],
    ["mem_limit: 0", []],
    ["mem_limit: 536870912", []],
    ["mem_limit: ${M}", []],
    ["mem_reservation: 512", ["low 512"]],
    ["mem_reservation: 64m", []],
    ["mem_limit: 64m\nmem_reservation: 128m", ["low 128m"]],
    ["mem_limit: 64m\nmem_reservation: 64m", []],
    ["mem_limit: 0\nmem_reservation: 128m", []],
    ["mem_limit: 64m\nmemswap_limit: 32m", ["low 32m"]],
    ["mem_limit: 64m\nmemswap_limit: 64m", []],
    ["mem_limit: 64m\nmemswap_limit: -1", []],
    ["mem_limit: 64m\nmemswap_limit: 0", []],
    ["memswap_limit: 64m", ["low 64m"]],
    ["mem_limit: 0\nmemswap_limit: 64m", ["low 64m"]],
    ["mem_limit: ${M}\nmemswap_limit: 64m", []],
    ["memswap_limit: -1", []],
    ["mem_swappiness: 101", ["low 101"]],
    ["mem_swappiness: 100", ["info 100"]],
    ["cpus: 0.5\ncpu_quota: 50000", ["low 50000"]],
    ["cpus: 0.5\ncpu_period: 100000", ["low 100000"]],
    ["cpus: 0.5\ncpu_quota: -1", []],
    ["cpus: 0.5\ncpu_quota: 0\ncpu_period: 0", []],
    ["cpus: 0\ncpu_quota: 50000", []],
    ["cpus: ${C}\ncpu_quota: 50000", []],
    ["cpus: 0.5\ncpu_shares: 512", []],
    ["cpu_quota: 50000\ncpu_period: 100000", []],
    ["cpus: -1", ["low -1"]],
    ["cpus: 0.001", ["low 0.001"]],
    ["cpus: 0.01", []],
    ["cpu_quota: 999", ["low 999"]],
    ["cpu_quota: 1000", []],
    ["cpu_period: 999", ["low 999"]],
    ["cpu_period: 1000", []],
    ["cpu_period: 1000000", []],
    ["cpu_period: 1000001", ["low 1000001"]],
    ["cpu_period: -1", ["low -1"]],
    ["cpu_shares: 1", ["low 1"]],
    ["cpu_shares: 2", []],
    ["cpu_shares: 262144", []],
    ["cpu_shares: 262145", ["low 262145"]],
    ["cpu_shares: 0", []],
    ["cpuset: '0,1'", []],
    ["cpuset: 0-3,5", []],
    ["cpuset: '0, 1'", ["low '0, 1'"]],
    ["cpuset: 1-0", ["low 1-0"]],
    ["cpuset: 0-", ["low 0-"]],
    ["cpuset: '99999'", ["low '99999'"]],
    ["cpuset: ''", []],
    ["shm_size: -1", ["low -1"]],
    ["shm_size: 64", []],
    ["oom_score_adj: 1001", ["low 1001"]],
    ["oom_score_adj: -1000", []],
    ["deploy: { resources: { limits: { memory: 5m } } }", ["low 5m"]],
    ["cpu_quota: 50000\ndeploy: { resources: { limits: { cpus: '0.5' } } }", ["low 50000"]],
    ["memswap_limit: 32m\ndeploy: { resources: { limits: { memory: 64m } } }", ["low 32m"]],
    ["deploy: { resources: { limits: { memory: 64m }, reservations: { memory: 128m } } }", ["low 128m"]],
    ["deploy: { resources: { limits: { cpus: '0.5' }, reservations: { cpus: '1' } } }", []],
    ["ulimits: { nofile: { soft: 2000, hard: 1000 } }", ["low { soft: 2000, hard: 1000 }"]],
    ["ulimits: { nofile: { soft: -1, hard: 1000 } }", ["low { soft: -1, hard: 1000 }"]],
    ["ulimits: { nofile: { soft: 1000, hard: 2000 } }", []],
    ["ulimits: { memlock: { soft: -1, hard: -1 } }", []],
    ["ulimits: { memlock: { soft: 1000, hard: -1 } }", []],
    ["ulimits: { maxlogins: 5 }", ["low 5"]],
    ["ulimits: { nofile: 0 }", ["low 0"]],
    ["ulimits: { core: 0 }", []],
    ["ulimits: { nofile: { soft: '${S}', hard: 1000 } }", []],
  ])("%s", async (lines, expected) => expect(await said("limits-take-effect", file(lines))).toEqual(expected));
});

describe("kernel parameters", () => {
  it.each([
    ["sysctls: { net.core.somaxconn: 1024 }", []],
    ["sysctls: { net/core/somaxconn: 1024 }", []],
    ["sysctls: { net.core.rmem_max: 7500000 }", ["medium 7500000"]],
    ["sysctls: { net/core/wmem_max: 7500000 }", ["medium 7500000"]],
    ["sysctls: [net.core.default_qdisc=fq]", ["medium net.core.default_qdisc=fq"]],
    ["sysctls: { net.ipv4.tcp_mem: 1 2 3 }", ["medium 1 2 3"]],
    ["sysctls: { net.ipv4.tcp_rmem: 1 2 3 }", []],
    ["sysctls: { net.ipv4.neigh.default.gc_thresh1: 80 }", ["medium 80"]],
    ["sysctls: { net.netfilter.nf_conntrack_max: 1 }", ["medium 1"]],
    ["sysctls: { net.ipv4.conf.all.src_valid_mark: 1 }", []],
    ["sysctls: { net.ipv4.conf.eth0.rp_filter: 1 }", ["low 1"]],
    ["network_mode: host\nsysctls: { net.ipv4.tcp_syncookies: 1 }", ["medium 1"]],
    ["network_mode: service:b\nsysctls: { net.core.somaxconn: 1 }", []],
    ["network_mode: ${M}\nsysctls: { net.core.somaxconn: 1 }", []],
    ["sysctls: { kernel.shmmax: 1, fs.mqueue.msg_max: 20, kernel/sem: 1 2 3 4 }", []],
    ["ipc: host\nsysctls: { kernel.shmmax: 1 }", ["medium 1"]],
    ["ipc: shareable\nsysctls: { kernel.shmmax: 1 }", []],
    ["sysctls: { kernel.domainname: x.y }", []],
    ["uts: host\nsysctls: { kernel.domainname: x.y }", ["medium x.y"]],
    ["sysctls: { kernel.hostname: x }", ["medium x"]],
    ["sysctls: { vm.swappiness: 1 }\nprivileged: true", ["medium 1"]],
    ["sysctls: { kernel.yama.ptrace_scope: 1 }", ["medium 1"]],
  ])("%s", async (lines, expected) => expect(await said("no-unsafe-sysctl", file(lines))).toEqual(expected));
});

describe("tmpfs", () => {
  it.each([
    ["/tmp", []],
    ["/tmp:", []],
    ["/tmp:size=64m", []],
    ["/tmp:size=64M,mode=1777", []],
    ["/tmp:size=50%", []],
    ["/tmp:size=64mb", ["low"]],
    ["/tmp:size=1.5g", ["low"]],
    ["/tmp:size=-1", ["low"]],
    ["/tmp:size=", ["low"]],
    ["/tmp:size", ["low"]],
    ["/tmp:size=64m, mode=1777", ["low"]],
    ["/tmp:size=64m,,mode=1777", ["low"]],
    ["/tmp:size=64m,", ["low"]],
    ["/tmp:size=64mb,size=64m", []],
    ["/tmp:size=64m,size=64mb", ["low"]],
    ["/tmp:size=64m:mode=1777", ["low"]],
    ["/tmp:mode=rwx,size=1m", ["low"]],
    ["/tmp:uid=1000,gid=1000,size=1m", []],
    ["/tmp:uid=root,size=1m", ["low"]],
    ["/tmp:nr_inodes=10k,size=1m", []],
    ["/tmp:huge=never,size=1m", ["low"]],
    ["/tmp:z", ["low"]],
    ["/tmp:bind", ["low"]],
    ["/tmp:defaults,rw,noatime,nosuid,nodev,size=1m", []],
    ["/tmp:exec,noexec,size=1m", []],
    ["/tmp:noexec,exec,size=1m", ["low"]],
    ["/tmp:nodev,dev,size=1m", ["low"]],
    ["/tmp:dev,nodev,size=1m", []],
    ["/tmp:uid=1000", ["info"]],
    ["/tmp:size=0", ["info"]],
    ["/tmp:size=${S}", []],
  ])("%s", async (text, expected) => {
    const found = await said("hardened-tmpfs", file(`tmpfs: ["${text}"]`));
    expect(found).toEqual(expected.map((severity) => `${severity} "${text}"`));
  });

  it.each([
    ["{ size: 64mb, mode: 0o1777 }", []],
    ["{ size: 67108864 }", []],
    ["{ size: '${S}' }", []],
    ["{ size: 0 }", ["info"]],
  ])("in the long form %s", async (options, expected) => {
    const found = await said("hardened-tmpfs", file(`volumes: [{ type: tmpfs, target: /tmp, tmpfs: ${options} }]`));
    expect(found.map((each) => each.split(" ")[0])).toEqual(expected);
  });
});

describe("restart policies", () => {
  it.each([
    ["restart: always:5", ["low always:5"]],
    ["restart: always:0", ["info always:0"]],
    ["restart: unless-stopped:3", ["low unless-stopped:3"]],
    ['restart: "no:1"', ['low "no:1"']],
    ["restart: on-failure:5", []],
    ["restart: on-failure:5:6", []],
    ["restart: on-failure:-1", ["low on-failure:-1"]],
    ["restart: on-failure:abc", ["info on-failure:abc"]],
    ["restart: Always", ["low Always"]],
    ["restart: never", ["low never"]],
    ["restart: none", []],
    ["restart: any", ["info any"]],
    ["restart: any:3", ["low any:3"]],
    ['restart: ""', []],
    ["restart: ${R}", []],
    ["deploy: { restart_policy: { condition: on-failure, max_attempts: 3 } }", []],
    ["deploy: { restart_policy: { condition: any, max_attempts: 3 } }", ["low 3"]],
    ["deploy: { restart_policy: { condition: none, max_attempts: 3 } }", ["low 3"]],
    ["deploy: { restart_policy: { max_attempts: 3 } }", ["low 3"]],
    ["deploy: { restart_policy: { condition: bogus } }", ["low bogus"]],
    ["deploy: { mode: global, restart_policy: { condition: any, max_attempts: 3 } }", []],
  ])("%s", async (lines, expected) => expect(await said("restart-policy", file(lines))).toEqual(expected));
});

describe("logging", () => {
  const json = (options: string): string => `logging: { driver: json-file, options: { ${options} } }`;
  it.each([
    [json("max-size: 10m"), []],
    [json("max-size: 10mb"), []],
    [json("max-size: '10 m'"), []],
    [json("max-size: .5m"), []],
    [json("max-size: unlimited"), ["low unlimited"]],
    [json("max-size: '0'"), ["low '0'"]],
    [json("max-size: 0k"), ["low 0k"]],
    [json("max-size: '0.5'"), ["low '0.5'"]],
    [json("max-size: '-1'"), ["low '-1'"]],
    [json("max-size: ''"), ["low ''"]],
    [json("max-size: 10x"), ["low 10x"]],
    [json("max-size: '10m '"), ["low '10m '"]],
    [json("max-size: '${S}'"), []],
    [json("maxsize: 1m"), ["low 1m"]],
    [json("max_size: 1m"), ["low 1m"]],
    [json("max-size: 1m, max-file: '0'"), ["low '0'"]],
    [json("max-size: 1m, max-file: abc"), ["low abc"]],
    [json("max-size: 1m, max-file: 3.0"), ["low 3.0"]],
    [json("max-size: 1m, max-file: '05'"), []],
    [json("max-size: 1m, compress: 'yes'"), ["low 'yes'"]],
    [json("max-size: 1m, max-file: '2', compress: 'true'"), []],
    [json("max-size: 1m, compress: 'true'"), ["low 'true'"]],
    [json("max-size: 1m, max-file: '${N}', compress: 'true'"), []],
    [json("max-size: 1m, mode: nonblocking"), ["low nonblocking"]],
    [json("max-size: 1m, mode: non-blocking, max-buffer-size: 4m"), []],
    [json("max-size: 1m, max-buffer-size: 4m"), ["low 4m"]],
    [json("max-size: 1m, cache-disabled: 'true', tag: x, labels: a, env-regex: b"), []],
    ["logging: { options: { max-size: unlimited } }", ["low unlimited"]],
    ["logging: { driver: local, options: { max-size: 10m } }", []],
    ["logging: { driver: local, options: { max-size: '0' } }", []],
    ["logging: { driver: local, options: { max-file: '1' } }", ["low '1'"]],
    ["logging: { driver: local, options: { max-file: '1', compress: 'false' } }", []],
    ["logging: { driver: local, options: { tag: a } }", ["low a"]],
    ["logging: { driver: none, options: { max-size: never } }", []],
    ["logging: { driver: jsonfile }", ["low jsonfile"]],
    ["logging: { driver: JSON-FILE }", ["low JSON-FILE"]],
    ["logging: { driver: loki, options: { loki-url: x } }", []],
    ["logging: { driver: 'grafana/loki-docker-driver:3', options: { x: y } }", []],
    ["logging: { driver: syslog, options: { syslog-address: 'udp://127.0.0.1:514' } }", []],
    ["logging: { driver: syslog, options: { syslog-address: '127.0.0.1:514' } }", ["low '127.0.0.1:514'"]],
    ["logging: { driver: syslog, options: { syslog-facility: LOCAL0 } }", ["low LOCAL0"]],
    ["logging: { driver: syslog, options: { syslog-facility: local0, syslog-format: rfc5424 } }", []],
    ["logging: { driver: syslog, options: { max-size: 1m } }", ["low 1m"]],
    ["logging: { driver: gelf }", ["low gelf"]],
    ["logging: { driver: gelf, options: { gelf-address: 'udp://logs:12201' } }", []],
    ["logging: { driver: gelf, options: { gelf-address: 'logs:12201' } }", ["low 'logs:12201'"]],
    ["logging: { driver: fluentd, options: { fluentd-address: 'logs:24224', fluentd-async: 'true' } }", []],
    ["logging: { driver: fluentd, options: { fluentd-address: 'http://logs:24224' } }", ["low 'http://logs:24224'"]],
    ["logging: { driver: fluentd, options: { fluentd-retry-wait: '5' } }", ["low '5'"]],
    ["logging: { driver: journald, options: { max-size: 1m } }", ["low 1m"]],
    ["logging: { driver: awslogs, options: { awslogs-region: x } }", ["low awslogs"]],
    ["logging: { driver: awslogs, options: { awslogs-group: x, awslogs-create-group: 'true' } }", []],
    ["logging: { driver: awslogs, options: { awslogs-grp: x } }", ["low x"]],
    ["logging: { driver: splunk, options: { splunk-token: x, splunk-url: 'x:8088' } }", ["low 'x:8088'"]],
    ["logging: { driver: ${D}, options: { bogus: x } }", []],
  ])("%s", async (lines, expected) => expect(await said("bounded-logs", file(lines))).toEqual(expected));
});

describe("an IPC namespace of another service", () => {
  const joined = (donor: string): Record<string, string> =>
    file("ipc: service:b", `  b:\n    image: example/b:1.0\n    container_name: donor\n    ${donor}\n`);
  it.each([
    ["", "shareable"],
    ["ipc: private", "shareable"],
    ["ipc: none", "shareable"],
    ["ipc: shareable", "shared memory"],
    ["ipc: host", "shared memory"],
    ["ipc: service:c", "shared memory"],
    ["ipc: ${I}", "shared memory"],
  ])("%s", async (donor, words) => expect(await told("no-shared-namespace", joined(donor))).toContain(words));
});

describe("options and groups that Compose or the engine read their own way", () => {
  it.each([
    ["security_opt: [disable]", ["high disable"]],
    ["security_opt: [writable-cgroups]", ["high writable-cgroups"]],
    ["security_opt: [writable-cgroups=true, label=disable]", []],
    ["security_opt: ['label=', 'apparmor=']", []],
    ["security_opt: ['seccomp=']", ["high 'seccomp='"]],
    ["security_opt: [no-new-privileges]", []],
  ])("%s", async (lines, expected) => expect(await said("valid-security-opt", file(lines))).toEqual(expected));

  it.each([
    ["group_add: ['00']", ["medium '00'"]],
    ["group_add: ['+0']", ["medium '+0'"]],
    ["group_add: ['0x0', '1000']", []],
  ])("%s", async (lines, expected) => expect(await said("no-privileged-group", file(`user: app\n${lines}`))).toEqual(expected));

  it.each([
    ["network_mode: service:b", "does not start"],
    ["network_mode: container:b", "does not start"],
    ["network_mode: host", "everything it listens on is open"],
    ["network_mode: none", "it has no network"],
  ])("ports with %s", async (mode, words) =>
    expect(await told("no-ignored-ports", file(`${mode}\nports: ['127.0.0.1:80:80']`))).toContain(words),
  );
});
