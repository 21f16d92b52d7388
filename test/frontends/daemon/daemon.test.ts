import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { readDaemon } from "../../../src/frontends/daemon/document.ts";
import { daemonKey, daemonKeys, ignoredDaemonKeys } from "../../../src/knowledge/daemon-keys.ts";
import { lint } from "../../../src/lint.ts";
import { setInDaemon } from "../../../src/rule/daemon.ts";
import { applyEdits } from "../../../src/text/edit.ts";
import { Source } from "../../../src/text/source.ts";
import { run } from "../../cli/command.ts";
import { said } from "../../rule/said.ts";

const faults = (text: string) =>
  readDaemon(new Source("daemon.json", text)).faults.map(({ span, kind }) => `${kind} ${text.slice(span.start, span.end)}`);

describe("a configuration that the engine does not take", () => {
  it.each<[string, readonly string[]]>([
    ['{"icc": false, "hosts": ["unix:///x"], "mtu": 1500, "log-opts": {"a": "b"}, "default-address-pools": [{}]}', []],
    ['{"icc": null}', []],
    ["", []],
    ["{}", []],
    ['{"icc": "no"}', ['broken "no"']],
    ['{"mtu": "1500"}', ['broken "1500"']],
    ['{"hosts": "x"}', ['broken "x"']],
    ['{"hosts": [1]}', ["broken [1]"]],
    ['{"log-opts": []}', ["broken []"]],
    ['{"log-opts": {"max-file": 3, "compress": true, "max-size": "1m"}}', ["broken 3", "broken true"]],
    ['{"features": {"buildkit": "true"}}', ['broken "true"']],
    ['{"default-address-pools": {}}', ["broken {}"]],
    ['{"Debug": true}', ['broken "Debug"']],
    ['{"graph": "/x"}', ['broken "graph"']],
    ['{"label": ["x"]}', ['loose "label"']],
    ["[]", ["broken []"]],
    ['{"icc": false,}', ["broken ,"]],
    ["{{ config }}", []],
  ])("%s", (text, wanted) => {
    expect(faults(text)).toEqual(wanted);
  });

  it("may be mended where it is clear what was meant", async () => {
    const files = { "daemon.json": '{"icc": "false", "userns-remapp": "default", "live-restore": true}\n' };
    const { findings } = await lint([{ source: new Source("daemon.json", files["daemon.json"]) }], { rules, profile: "recommended" });
    expect(findings.map(({ rule, fix }) => [rule, fix?.safety, fix?.edits?.map(({ text }) => text)])).toEqual([
      ["valid-daemon-config", "safe", ["false"]],
      ["valid-daemon-config", "unsafe", ['"userns-remap"']],
    ]);
  });

  it("knows each key once", () => {
    expect(new Set(daemonKeys()).size).toBe(daemonKeys().length);
    for (const [option, key] of Object.entries(ignoredDaemonKeys))
      expect([option, daemonKey(option), daemonKey(key)]).toEqual([option, undefined, expect.any(String)]);
  });
});

const safe = '"userns-remap": "default", "no-new-privileges": true, "icc": false, "live-restore": true, "log-driver": "local"';

describe("what a configuration opens", () => {
  it.each<[string, readonly string[]]>([
    ["", []],
    [', "hosts": ["tcp://0.0.0.0:2376"], "tlsverify": true', []],
    [', "hosts": ["fd://", "tcp://10.0.0.1:2375"]', ['high ["fd://", "tcp://10.0.0.1:2375"]']],
    [', "hosts": ["tcp://127.0.0.1:2375"], "tls": true', ['high ["tcp://127.0.0.1:2375"]']],
    [', "insecure-registries": ["localhost:5000", "127.0.0.0/8", "::1", "[::1]:5000"]', []],
    [', "insecure-registries": ["localhost", "10.0.0.0/8"]', ['medium ["localhost", "10.0.0.0/8"]']],
    [', "allow-direct-routing": true', ["medium true"]],
    [', "seccomp-profile": "unconfined"', ['high "unconfined"']],
    [', "seccomp-profile": "/etc/docker/seccomp.json"', []],
    [', "iptables": false', ["medium false"]],
    [', "default-cgroupns-mode": "host", "default-ipc-mode": "shareable"', ['low "host"', 'low "shareable"']],
    [', "experimental": true', ["info true"]],
  ])("%s", async (more, wanted) => {
    expect(await said("hardened-daemon", { "daemon.json": `{${safe}${more}}` })).toEqual(wanted);
  });

  it.each<[string, readonly string[]]>([
    ["{}", ["medium {"]],
    ['{"bridge": "none", "userns-remap": "default", "no-new-privileges": true, "live-restore": true, "log-driver": "local"}', []],
    [
      '{"userns-remap": "", "no-new-privileges": true, "icc": true, "live-restore": false, "log-driver": "none"}',
      ['medium ""', "low true", "info false", 'medium "none"'],
    ],
    ['{"userns-remap": "default", "no-new-privileges": true, "icc": false, "live-restore": true}', ["info {"]],
    ['{"userns-remap": "default", "no-new-privileges": true, "icc": false, "live-restore": true, "log-opts": {}}', ["info {}"]],
    // What is missing is known where all of it was read.
    ['{"hosts": ["tcp://1.2.3.4:1"],}', ['high ["tcp://1.2.3.4:1"]', "medium {"]],
    ['{"hosts": ["tcp://1.2.3.4:1"], "debug', ['high ["tcp://1.2.3.4:1"]']],
  ])("or leaves open: %s", async (text, wanted) => {
    expect([...(await said("hardened-daemon", { "docker/daemon.json": text }))].sort()).toEqual([...wanted].sort());
  });
});

describe("what an engine says of itself", () => {
  const info = (more: object): Readonly<Record<string, string>> => ({
    "info.json": JSON.stringify({
      ServerVersion: "28.5.2",
      OSType: "linux",
      SecurityOptions: ["name=apparmor", "name=seccomp,profile=builtin", "name=userns", "name=no-new-privileges"],
      LiveRestoreEnabled: true,
      ...more,
    }),
  });

  it.each<[object, readonly string[]]>([
    [{}, []],
    [{ SecurityOptions: ["name=selinux", "name=seccomp,profile=builtin", "name=rootless", "name=no-new-privileges"] }, []],
    [
      { SecurityOptions: ["name=apparmor", "name=userns", "name=no-new-privileges"] },
      ['high ["name=apparmor","name=userns","name=no-new-privileges"]'],
    ],
    [{ SecurityOptions: ["name=seccomp,profile=unconfined"] }, ['high ["name=seccomp,profile=unconfined"]']],
    [{ SecurityOptions: ["name=seccomp,profile=builtin"] }, ['medium ["name=seccomp,profile=builtin"]']],
    [{ SecurityOptions: [], OSType: "windows" }, []],
    [{ LiveRestoreEnabled: false }, ["info false"]],
    [{ LiveRestoreEnabled: false, Swarm: { LocalNodeState: "active" } }, []],
    [{ RegistryConfig: { InsecureRegistryCIDRs: ["127.0.0.0/8", "::1/128", "10.0.0.0/8"] } }, ['medium "10.0.0.0/8"']],
    [{ RegistryConfig: { IndexConfigs: { "docker.io": { Secure: true }, "r.example.com": { Secure: false } } } }, ["medium false"]],
    [
      { Warnings: ["WARNING: API is accessible on http://0.0.0.0:2375 without encryption."] },
      [expect.stringMatching(/^high "WARNING: API/)],
    ],
    [{ Warnings: ["WARNING: No swap limit support", "WARNING: something else"] }, ['low "WARNING: No swap limit support"']],
    [{ LoggingDriver: "none", ExperimentalBuild: true }, ['medium "none"', "info true"]],
  ])("%j", async (more, wanted) => {
    expect(await said("hardened-daemon", info(more))).toEqual(wanted);
  });
});

describe("an engine's configuration in a repository", () => {
  const compose = "services:\n  app:\n    image: example.com/app:1.0\n";

  it("is found by itself, and beside what it is for", () => {
    expect(run(["--list-files"], { "etc/docker/daemon.json": "{}" }).stdout).toBe("etc/docker/daemon.json  daemon  by name\n");
    const files = { "compose.yaml": compose, "docker/daemon.json": '{"icc": "x"}', "app/daemon.json": '{"port": 80}' };
    expect(run(["compose.yaml", "--list-files"], files).stdout).toBe(
      "compose.yaml  compose  named\ndocker/daemon.json  daemon  referred to\n",
    );
    expect(run(["--format", "compact"], files).stdout).toContain("docker/daemon.json:1:9: warning[medium] `icc` is true or false");
  });

  it("satisfies the rules about containers", async () => {
    const files = (text: string) => ({ "compose.yaml": compose, "docker/daemon.json": text });
    expect(await said("no-new-privileges", files('{"no-new-privileges": true}'))).toEqual([]);
    expect(await said("no-new-privileges", files('{"no-new-privileges": false}'))).toEqual(["medium app"]);
    expect(await said("bounded-logs", files('{"log-driver": "local"}'))).toEqual([]);
    expect(await said("bounded-logs", files('{"log-driver": "local",}'))).toEqual(["info app"]);
  });
});

describe("the settings of an engine", () => {
  const text =
    '{\n  "icc": true,\n  "icc": false,\n  "log-opts": {"max-size": "1m",\n    "gelf-address": "tcp://u:ghp_0123456789abcdefghijABCDEFGHIJ012345@x"}\n}\n';

  it("are shown, each where it is written, without their secrets", () => {
    const { stdout, status } = run(["show", "daemon.json"], { "daemon.json": text });
    expect(stdout.split("\n").slice(0, 2)).toEqual(["daemon.json", "  icc       false  daemon.json:3:3"]);
    expect([stdout.includes("ghp_0123"), status]).toEqual([false, 0]);
    const json = run(["show", "--format", "json", "daemon.json"], { "daemon.json": text });
    expect(JSON.parse(json.stdout)[0]).toEqual({ key: "icc", value: "false", at: "daemon.json:3:3" });
    expect(json.stdout).not.toContain("ghp_0123");
  });

  it("are set where they are written as null", () => {
    const text = '{"live-restore": null, "icc": false}';
    const document = readDaemon(new Source("daemon.json", text));
    const edits = setInDaemon(document, [["live-restore", "true"]]) ?? [];
    expect(applyEdits(text, edits)).toBe('{"live-restore": true, "icc": false}');
  });

  it("are not shown of what is none", () => {
    expect(run(["show", "--type", "daemon", "daemon.json"], { "daemon.json": "[]" })).toMatchObject({ stdout: "", status: 2 });
  });

  it("leave the default where they are null", async () => {
    expect(readDaemon(new Source("daemon.json", '{"icc": null}')).at("icc")).toBeUndefined();
    const judged = async (text: string) =>
      (await lint([{ source: new Source("docker/daemon.json", text) }], { rules, profile: "strict" })).findings.map(({ rule, message }) => [
        rule,
        message,
      ]);
    expect(await judged('{"live-restore": null, "icc": false}')).toEqual(await judged('{"icc": false}'));
  });
});
