import { defineRule, hasDockerDenials, ownGiving, type PathRule, ratedFor, wholeRule } from "../../src/rule.ts";

/** What controls the host, and how it is used: written, or read where that says so. */
const controls: readonly (readonly [path: string, access: "append" | "read", what: string])[] = [
  ["/proc/sysrq-trigger", "append", "/proc/sysrq-trigger"],
  ["/proc/kcore", "read", "/proc/kcore"],
  ["/proc/sys/kernel/core_pattern", "append", "/proc/sys/kernel/core_pattern"],
  ["/proc/sys/kernel/modprobe", "append", "/proc/sys/kernel/modprobe"],
  ["/proc/sys/fs/binfmt_misc/register", "append", "/proc/sys/fs/binfmt_misc"],
  ["/proc/sys/vm/overcommit_memory", "append", "/proc/sys/vm"],
  ["/proc/1/mem", "append", "/proc/*/mem"],
  ["/proc/1/attr/current", "append", "/proc/*/attr"],
  ["/sys/kernel/uevent_helper", "append", "/sys/kernel/uevent_helper"],
  ["/sys/kernel/security/apparmor/.load", "append", "AppArmor's own .load"],
  ["/sys/kernel/security/apparmor/.replace", "append", "AppArmor's own .replace"],
  ["/sys/firmware/efi/efivars/x", "append", "/sys/firmware"],
  ["/sys/fs/cgroup/memory/release_agent", "append", "a cgroup's release_agent"],
  ["/sys/module/kvm/parameters/x", "append", "/sys/module"],
  ["/dev/mem", "append", "/dev/mem"],
  ["/dev/kmem", "append", "/dev/kmem"],
  ["/dev/sda", "append", "disks"],
  ["/dev/nvme0n1", "append", "disks"],
  ["/dev/kvm", "append", "/dev/kvm"],
  ["/etc/apparmor.d/x", "append", "/etc/apparmor.d"],
  ["/run/docker.sock", "append", "the engine's socket"],
  ["/var/run/docker.sock", "append", "the engine's socket"],
  ["/run/containerd/containerd.sock", "append", "the engine's socket"],
  ["/run/crio/crio.sock", "append", "the engine's socket"],
  ["/run/podman/podman.sock", "append", "the engine's socket"],
];

export default defineRule({
  id: "no-host-control-rule",
  on: "apparmor",
  severity: "high",
  profile: "recommended",
  summary: "Allow no access to interfaces that control the host.",
  why: "These files are not data. A line written to core_pattern or release_agent is a command the kernel runs as root outside the container; the engine's socket starts a container that owns the host; /proc/kcore and /dev/mem are its memory.",
  standards: ["CWE-668"],
  references: { "What docker-default denies": "https://docs.docker.com/engine/security/apparmor/" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|/proc/sys/** rw|],
  [|/run/docker.sock rw|],
}
`,
      good: `abi <abi/3.0>,
profile web {
  /proc/sys/** rw,
  deny /proc/sys/{kernel,vm,fs}/** w,
}
`,
    },
  ],
  *check({ profiles }) {
    for (const policy of profiles) {
      // What is open as a whole is told as a whole.
      if (wholeRule(policy, "append")) continue;
      const bounded = hasDockerDenials(policy);
      const found = new Map<PathRule, Set<string>>();
      for (const [path, access, what] of controls) {
        if (!policy.allows(path, access)) continue;
        const rule = ownGiving(policy, access).find((each) => policy.touches(each, path, access));
        if (rule) found.set(rule, (found.get(rule) ?? new Set()).add(what));
      }
      for (const [rule, whats] of found) {
        const list = [...whats];
        yield {
          at: { span: rule.placed.at },
          message: `this reaches ${list.slice(0, 4).join(", ")}${list.length > 4 ? ` and ${list.length - 4} more` : ""}, which control${list.length > 1 ? "" : "s"} the host`,
          severity: bounded ? "info" : ratedFor(policy, "high"),
        };
      }
    }
  },
});
