import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { dockerDefaultProfile } from "../../src/knowledge/docker-default-seccomp.ts";
import { podmanDefaultProfile } from "../../src/knowledge/podman-default-seccomp.ts";
import type { Target } from "../../src/knowledge/targets.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const errno = '"defaultAction": "SCMP_ACT_ERRNO"';
const allow = (...names: string[]): string => `{ "names": [${names.map((name) => `"${name}"`).join(", ")}], "action": "SCMP_ACT_ALLOW" }`;
const seccomp = (...entries: string[]): string => `{ ${errno}, "syscalls": [${entries.join(", ")}] }`;
const tested = (name: string, action: string, ...args: string[]): string =>
  `{ "names": ["${name}"], "action": "SCMP_ACT_${action}", "args": [${args.map((each) => `{ ${each} }`).join(", ")}] }`;

describe("what rules say of seccomp profiles, and where they stay silent", () => {
  it.each<[string, string, string[], Target?]>([
    ["seccomp-default-deny", '{ "defaultAction": "SCMP_ACT_LOG" }', ['high "SCMP_ACT_LOG"']],
    ["seccomp-default-deny", '{ "defaultAction": "SCMP_ACT_TRACE" }', ['medium "SCMP_ACT_TRACE"']],
    ["seccomp-default-deny", "{}", ["high {"]],
    ["seccomp-default-deny", '{ "defaultAction": "SCMP_ACT_KILL_PROCESS", "syscalls": [] }', []],
    ["seccomp-default-deny", '{ "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }] }', []],
    ["valid-seccomp", '{ "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }] }', ["high {"]],
    [
      "valid-seccomp",
      `{ ${errno}, "syscalls": [${tested("read", "ALLOW", '"index": 0, "value": 18446744073709551615, "op": "SCMP_CMP_EQ"')}] }`,
      [],
    ],
    [
      "valid-seccomp",
      `{ ${errno}, "syscalls": [${tested("read", "ALLOW", '"index": 6, "value": 18446744073709551616, "op": "scmp_cmp_eq"')}] }`,
      ["high 6", "high 18446744073709551616", 'high "scmp_cmp_eq"'],
    ],
    ["valid-seccomp", '{ "DEFAULTACTION": "SCMP_ACT_ERRNO", "defaultErrnoRet": 4096 }', ["high 4096"]],
    [
      "valid-seccomp",
      `{ ${errno}, "architectures": ["SCMP_ARCH_X86_64"], "archMap": [{ "architecture": "SCMP_ARCH_X86_64" }] }`,
      ['high "archMap": [{ "architecture": "SCMP_ARCH_X86_64" }]'],
    ],
    [
      "valid-seccomp",
      `{ ${errno}, "architectures": ["SCMP_ARCH_PARISC", "SCMP_ARCH_NATIVE"] }`,
      ['medium "SCMP_ARCH_PARISC"', 'high "SCMP_ARCH_NATIVE"'],
    ],
    [
      "valid-seccomp",
      `{ ${errno}, "syscalls": [{ "names": ["write"], "action": "SCMP_ACT_NOTIFY" }] }`,
      ['high "write"', 'high "SCMP_ACT_NOTIFY"'],
    ],
    [
      "valid-seccomp",
      `{ ${errno}, "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW", "includes": { "minKernel": "4.8.0" } }] }`,
      ['high "4.8.0"'],
    ],
    ["valid-seccomp", `{ ${errno}, // why\n "_comment": "x" }`, ["high // why"]],
    ["valid-seccomp", `{ ${errno}, "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ERRNO", "errno": 5 }] }`, []],
    ["no-unsafe-seccomp-action", `{ ${errno}, "defaultErrnoRet": 65536 }`, ["high 65536"]],
    ["no-unsafe-seccomp-action", seccomp('{ "names": ["read"], "action": "SCMP_ACT_LOG" }'), []],
    [
      "no-shadowed-seccomp-rule",
      seccomp(allow("read"), tested("read", "ALLOW", '"index": 0, "value": 1, "op": "SCMP_CMP_EQ"')),
      ['high "read"'],
    ],
    ["no-shadowed-seccomp-rule", seccomp(allow("read"), allow("read")), []],
    ["no-shadowed-seccomp-rule", seccomp('{ "names": ["read"], "action": "SCMP_ACT_ERRNO" }'), []],
    [
      "no-shadowed-seccomp-rule",
      seccomp('{ "names": ["read"], "action": "SCMP_ACT_ERRNO", "errnoRet": 13 }', allow("read")),
      ['high "read"'],
    ],
    [
      "no-void-seccomp-condition",
      seccomp(tested("socket", "ALLOW", '"index": 0, "value": 38, "op": "SCMP_CMP_NE"', '"index": 0, "value": 40, "op": "SCMP_CMP_NE"')),
      ['high { "index": 0, "value": 40, "op": "SCMP_CMP_NE" }'],
    ],
    [
      "no-void-seccomp-condition",
      seccomp(
        tested("socket", "ALLOW", '"index": 0, "value": 2, "op": "SCMP_CMP_EQ"'),
        tested("socket", "ALLOW", '"index": 0, "value": 10, "op": "SCMP_CMP_EQ"'),
      ),
      [],
    ],
    [
      "no-void-seccomp-condition",
      seccomp(tested("clone", "ALLOW", '"index": 0, "value": 2080505856, "op": "SCMP_CMP_MASKED_EQ"')),
      ['medium { "index": 0, "value": 2080505856, "op": "SCMP_CMP_MASKED_EQ" }'],
    ],
    [
      "no-void-seccomp-condition",
      seccomp(tested("read", "ALLOW", '"index": 0, "value": 0, "op": "SCMP_CMP_GE"')),
      ['high { "index": 0, "value": 0, "op": "SCMP_CMP_GE" }'],
    ],
    [
      "no-void-seccomp-condition",
      `{ "defaultAction": "SCMP_ACT_ALLOW", "syscalls": [${tested("clone", "ERRNO", '"index": 0, "value": 268435456, "op": "SCMP_CMP_MASKED_EQ"')}] }`,
      ['high { "index": 0, "value": 268435456, "op": "SCMP_CMP_MASKED_EQ" }'],
    ],
    [
      "no-bypassable-condition",
      seccomp(tested("socket", "ALLOW", '"index": 0, "value": 40, "op": "SCMP_CMP_GT"')),
      ['info { "index": 0, "value": 40, "op": "SCMP_CMP_GT" }'],
    ],
    ["no-bypassable-condition", seccomp(tested("unshare", "ALLOW", '"index": 0, "value": 1, "op": "SCMP_CMP_NE"')), []],
    [
      "no-bypassable-condition",
      seccomp(tested("openat", "ALLOW", '"index": 1, "value": 4096, "op": "SCMP_CMP_EQ"')),
      ['medium { "index": 1, "value": 4096, "op": "SCMP_CMP_EQ" }'],
    ],
    [
      "no-escape-syscall",
      seccomp('{ "names": ["mount", "bpf"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"] } }'),
      [],
    ],
    [
      "no-escape-syscall",
      seccomp('{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"] } }'),
      ['high "mount"'],
      "oci",
    ],
    ["no-escape-syscall", seccomp('{ "names": ["clone3"], "action": "SCMP_ACT_ERRNO", "errnoRet": 38 }'), []],
    ["no-ignored-seccomp-key", `{ ${errno}, "Syscalls": [] }`, ['low "Syscalls"']],
    ["no-ignored-seccomp-key", seccomp('{ "name": "read", "action": "SCMP_ACT_ALLOW" }'), []],
    ["no-ignored-seccomp-key", seccomp('{ "name": "read", "action": "SCMP_ACT_ALLOW" }'), ['high "name"'], "oci"],
    [
      "no-ignored-seccomp-key",
      seccomp('{ "names": ["read"], "action": "SCMP_ACT_ALLOW", "includes": { "minKernel": "4.8" } }'),
      ['medium "minKernel"'],
      "podman",
    ],
    ["seccomp-errno-enosys", seccomp(allow("read", "mseal")), ['medium "SCMP_ACT_ERRNO"']],
    ["seccomp-errno-enosys", seccomp(allow("read")), ['info "SCMP_ACT_ERRNO"']],
    ["seccomp-errno-enosys", `{ ${errno}, "defaultErrnoRet": 38, "syscalls": [${allow("read")}] }`, []],
    [
      "no-unknown-syscall",
      '{ "defaultAction": "SCMP_ACT_ALLOW", "syscalls": [{ "names": ["mout"], "action": "SCMP_ACT_ERRNO" }] }',
      ['high "mout"'],
    ],
    ["no-dead-seccomp-entry", seccomp(allow("_sysctl")), ['low "_sysctl"']],
    [
      "seccomp-architectures",
      `{ ${errno}, "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_AARCH64"] }`,
      ['low "SCMP_ARCH_X86"'],
    ],
    ["no-syscall-bypass", seccomp(allow("openat")), []],
    [
      "no-syscall-bypass",
      '{ "defaultAction": "SCMP_ACT_ALLOW", "syscalls": [{ "names": ["io_uring_setup"], "action": "SCMP_ACT_ERRNO" }] }',
      [],
    ],
  ])("%s: %s", async (rule, text, expected, target) => {
    expect(await said(rule, { "seccomp.json": text }, target && { target })).toEqual(expected);
  });

  it.each<[Target, () => string]>([
    ["docker", dockerDefaultProfile],
    ["podman", podmanDefaultProfile],
  ])("the default profile of %s is nothing above info", async (target, text) => {
    const { findings } = await lint([{ source: new Source("seccomp.json", text()) }], {
      rules,
      profile: "strict",
      surroundings: { target },
    });
    expect(findings.filter(({ severity }) => severity !== "info").map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });
});

const head = "abi <abi/3.0>,\ninclude <tunables/global>\n";
const profile = (...lines: string[]): string => `${head}profile app {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;

/** What docker-default denies, and what it allows. */
const bounded = [
  "network,",
  "deny network alg,",
  "capability,",
  "file,",
  "umount,",
  "deny /proc/sysrq-trigger rwklx,",
  "deny /proc/kcore rwklx,",
  "deny /proc/sys/** wklx,",
  "deny /sys/[^f]*/** wklx,",
  "deny /sys/firmware/** rwklx,",
  "deny /sys/devices/virtual/powercap/** rwklx,",
  "deny /sys/kernel/security/** rwklx,",
  "deny mount,",
];

describe("what rules say of AppArmor profiles, and where they stay silent", () => {
  it.each<[string, string, string[]]>([
    ["apparmor-enforced", "profile app flags=(attach_disconnected,mediate_deleted,enforce) {\n}\n", []],
    ["apparmor-enforced", profile("all,"), ["high all"]],
    ["apparmor-abi", "profile app {\n  /srv/** r,\n}\n", ["low app"]],
    ["apparmor-abi", "abi <abi/4.0>,\nprofile app {\n  userns,\n  io_uring,\n}\n", ["high io_uring"]],
    ["no-broad-file-write", profile("/tmp/** rw,", "/var/cache/** rw,", "/var/log/app/** w,"), []],
    ["no-broad-file-write", profile("@{HOME}/../etc/passwd r,", "/etc/cron.d/* w,"), ["medium /etc/cron.d/* w"]],
    ["no-broad-file-write", profile("/** w,", "deny /** w,"), []],
    ["no-broad-file-read", profile("/etc/passwd r,", "/usr/share/** r,"), []],
    ["no-broad-file-read", profile("/run/secrets/** r,"), ["high /run/secrets/** r"]],
    ["no-broad-exec", profile("/dev/shm/* ix,", "/usr/bin/app ix,"), ["high /dev/shm/* ix"]],
    ["no-write-exec", profile("/app/** rw,", "/opt/** ix,"), []],
    ["no-write-exec", profile("/app/** rw,", "deny /app/bin/** w,", "/app/bin/** ix,"), []],
    ["no-write-exec", profile("/app/{data,bin}/** rw,", "/app/bin/x ix,"), ["high /app/bin/x ix"]],
    ["no-confinement-escape", profile("/bin/app Ux,", "/bin/b Pix,", "change_profile -> app2,"), ["medium /bin/app Ux", "low /bin/b Pix"]],
    ["no-broad-capability-rule", profile("capability net_bind_service,", "deny capability sys_admin,"), []],
    ["no-broad-capability-rule", profile("capability sys_admin,", "deny capability sys_admin,"), []],
    ["no-broad-network-rule", profile("network inet stream,", "network unix,"), []],
    [
      "no-broad-network-rule",
      profile("network packet dgram,", "network netlink raw,"),
      ["high network packet dgram", "medium network netlink raw"],
    ],
    [
      "no-broad-mount-rule",
      profile("mount options=(rw, bind) / -> /mnt/,", "mount fstype=tmpfs -> /run/x/,"),
      ["high mount options=(rw, bind) / -> /mnt/"],
    ],
    [
      "no-broad-ptrace-rule",
      profile(
        "ptrace (read, readby, trace, tracedby) peer=@{profile_name},",
        "ptrace (readby, tracedby),",
        "signal (receive) peer=unconfined,",
      ),
      [],
    ],
    ["no-broad-ptrace-rule", profile("ptrace (read),"), ["medium ptrace (read)"]],
    ["no-host-control-rule", profile("@{PROC}/sys/kernel/** rw,", "deny @{PROC}/sys/kernel/{core_pattern,modprobe,hotplug} w,"), []],
    ["no-host-control-rule", profile("@{run}/docker.sock rw,"), ["high @{run}/docker.sock rw"]],
    ["apparmor-resolved-paths", profile("/bin/tar ix,", "/usr/bin/tar ix,", "/{,usr/}bin/gzip ix,"), []],
    ["no-inert-apparmor-rule", profile("/srv/** rw,", "deny /srv/keys/** rw,", "audit deny /etc/shadow r,"), []],
    ["no-slash-crossing-class", profile("/srv/[^/.]* r,", "/srv/[!.]* r,", "/srv/[^.]** r,"), []],
    ["exec-target-defined", profile("/bin/x Px -> docker-default,"), []],
    ["exec-target-defined", profile("/bin/x Px -> other,", "/bin/y Pix -> other,", "/bin/* Px,"), ["low /bin/x Px -> other"]],
    ["exec-target-defined", `${profile("/bin/x Px -> other,")}profile other {\n}\n`, []],
    ["apparmor-runtime-baseline", profile("include <abstractions/base>", "/app/server mrix,", "network inet,", "network inet6,"), []],
    [
      "no-broad-mount-rule",
      profile(
        "mount ** -> **,",
        "mount fstype={proc,ext4} -> /x,",
        "mount options=(rw, bind) -> /x/,",
        "mount options=(rw, rslave) -> /,",
        "deny remount,",
        "remount,",
        "remount options=(ro) /**,",
        "umount /**,",
        "deny umount /x/,",
      ),
      ["high mount ** -> **", "high mount fstype={proc,ext4} -> /x", "high mount options=(rw, bind) -> /x/", "medium umount /**"],
    ],
    ["no-broad-ptrace-rule", profile("ptrace trace peer={unconfined,app},", "ptrace,", "deny ptrace,"), []],
    [
      "no-broad-ptrace-rule",
      profile("ptrace trace peer={unconfined,app},", "signal peer=**,"),
      ["high ptrace trace peer={unconfined,app}", "medium signal peer=**"],
    ],
    [
      "no-confinement-escape",
      profile("change_profile -> u*,", "/bin/a px -> unconfined,", "/b ux,", "deny /b x,"),
      ["high change_profile -> u*", "high /bin/a px -> unconfined"],
    ],
    ["no-host-control-rule", profile("/run/** rw,", "/dev/dm-* rw,"), ["medium /run/** rw", "high /dev/dm-* rw"]],
    ["no-broad-file-read", profile("/etc/** r,", "/etc/sha* r,"), ["medium /etc/** r", "high /etc/sha* r"]],
    ["no-write-exec", profile("/app/*/ rw,", "/app/** ix,"), []],
    ["no-write-exec", profile("owner /app/** rw,", "other /app/** ix,"), []],
    ["no-slash-crossing-class", profile("/srv/[^.]* r,", "/srv/a[^.]* r,"), ["medium [^.]"]],
    ["no-slash-crossing-class", profile("/srv/{[^1-9],x[^2]/{y,z}[^3],[^4][^5]}/* r,"), ["medium [^2]"]],
    ["no-slash-crossing-class", profile("/srv/{a,{b,c},[^4]}/* r,", "/srv/a,[^b]c r,"), ["medium [^b]"]],
    ["complete-deny", profile("/etc/** rw,", "deny /etc/shadow w,"), []],
    ["apparmor-resolved-paths", profile("/usr/bin/* ix,", "deny /bin/su x,", "deny /usr/bin/** w,"), ["high deny /bin/su x"]],
    ["apparmor-resolved-paths", profile("/usr/bin/* rix,", "deny /bin/s* r,"), ["high deny /bin/s* r"]],
    [
      "apparmor-resolved-paths",
      profile("/var/run/app.pid rw,", "/usr/bin/python3 ix,", "/usr/bin/python3.* ix,"),
      ["medium /var/run/app.pid rw"],
    ],
    ["no-inert-apparmor-rule", profile("/srv/** r,", "/srv/a r,", "deny /srv/a rw,", "/x r,", "/x r,"), ["low /srv/a r"]],
    ["no-inert-apparmor-rule", profile("network tcp,", "deny network inet6,"), []],
    ["docker-default-denies", profile("capability,", "network inet tcp,", "/srv/** r,"), []],
    ["no-commented-include", profile("# include <abstractions/base> would be too much"), []],
    ["no-commented-include", profile("# the include is optional", "#include <abstractions/base>", "# we include <things> by hand"), []],
  ])("%s: %s", async (rule, text, expected) => {
    expect(await said(rule, { "apparmor.d/app": text })).toEqual(expected);
  });

  it("beside docker-default's denials, what is broad is nothing above info", async () => {
    const text = profile("include <abstractions/base>", ...bounded).replace(
      "profile app {",
      "profile app flags=(attach_disconnected,mediate_deleted) {",
    );
    const { findings } = await lint([{ source: new Source("apparmor.d/app", text) }], { rules, profile: "strict" });
    expect(findings.filter(({ severity }) => severity !== "info").map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });
});

const compose = (options: string, rest = ""): string =>
  `services:\n  a:\n    image: example/a:1.0\n${rest}    security_opt: [${options}]\n`;
const start =
  "arch_prctl close execve exit_group fcntl fstat fstatfs futex getdents64 openat statx write mmap mprotect newfstatat pread64 read".split(
    " ",
  );

describe("profiles and the services that use them", () => {
  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    [
      "seccomp-allows-start",
      { "compose.yaml": compose("'no-new-privileges=true', 'seccomp=p.json'"), "p.json": seccomp(allow(...start)) },
      [],
    ],
    [
      "seccomp-allows-start",
      { "compose.yaml": compose("'seccomp=p.json'"), "p.json": seccomp(allow(...start)) },
      ['medium "SCMP_ACT_ERRNO"'],
    ],
    [
      "profile-fits-container",
      { "compose.yaml": compose("'no-new-privileges=true', 'seccomp=p.json'"), "p.json": seccomp(allow(...start)) },
      [],
    ],
    [
      "profile-fits-container",
      { "compose.yaml": compose("'seccomp=p.json'"), "p.json": seccomp(allow(...start)) },
      ["high 'seccomp=p.json'"],
    ],
    [
      "profile-fits-container",
      {
        "compose.yaml": compose("'no-new-privileges', 'seccomp=p.json'", "    cap_add: [SYS_ADMIN]\n"),
        "p.json": seccomp(allow(...start), '{ "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"] } }'),
      },
      ["medium 'seccomp=p.json'"],
    ],
    [
      "profile-fits-container",
      { "compose.yaml": compose("'apparmor:app'", "    entrypoint: [/srv/run]\n"), "apparmor.d/app": profile("/app/** mrix,") },
      ["high 'apparmor:app'"],
    ],
    [
      "profile-fits-container",
      { "compose.yaml": compose("'apparmor:app'", "    entrypoint: [/bin/run]\n"), "apparmor.d/app": profile("/{,usr/}bin/* mrix,") },
      [],
    ],
    ["no-unused-profile", { "p.json": seccomp(allow(...start)) }, []],
    ["no-unused-profile", { "compose.yaml": compose("'seccomp=${P}'"), "p.json": seccomp(allow(...start)) }, []],
    [
      "no-unused-profile",
      { "compose.yaml": compose("'apparmor=app'"), "apparmor.d/app": profile("/app/** r,", "profile child {\n  /x r,\n  }") },
      [],
    ],
    ["profile-exists", { "compose.yaml": compose("'apparmor=docker-default'") }, []],
  ])("%s: %o", async (rule, texts, expected) => {
    const inputs = Object.entries(texts);
    const { findings, failures } = await lint(
      inputs.map(([path, each]) => ({ source: new Source(path, each), ...(path === "p.json" ? { kind: "seccomp" as const } : {}) })),
      { rules: rules.filter(({ id }) => id === rule), profile: "strict" },
    );
    expect(failures).toEqual([]);
    expect(findings.map(({ severity, span }) => `${severity} ${(texts[span.file] ?? "").slice(span.start, span.end)}`)).toEqual(expected);
  });
});
