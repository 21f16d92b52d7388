import {
  defineRule,
  isForContainers,
  own,
  ownGiving,
  type PathRule,
  ratedFor,
  wholeRule,
  withoutRule,
  withPolicyRules,
} from "../../src/rule.ts";

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
  ["/proc/1/attr/exec", "append", "/proc/*/attr"],
  ["/proc/sys/kernel/hotplug", "append", "/proc/sys/kernel/hotplug"],
  ["/sys/kernel/uevent_helper", "append", "/sys/kernel/uevent_helper"],
  ["/sys/kernel/security/apparmor/.load", "append", "AppArmor's own .load"],
  ["/sys/kernel/security/apparmor/.replace", "append", "AppArmor's own .replace"],
  ["/sys/kernel/security/apparmor/.remove", "append", "AppArmor's own .remove"],
  ["/sys/kernel/debug/x/y", "append", "/sys/kernel/debug"],
  ["/sys/firmware/efi/efivars/x", "append", "/sys/firmware"],
  ["/sys/fs/cgroup/memory/release_agent", "append", "a cgroup's release_agent"],
  ["/sys/module/kvm/parameters/x", "append", "/sys/module"],
  ["/dev/mem", "append", "/dev/mem"],
  ["/dev/mem", "read", "/dev/mem"],
  ["/dev/kmem", "append", "/dev/kmem"],
  ["/dev/port", "append", "/dev/port"],
  ...["sda", "sda1", "sdb", "vda", "xvda", "nvme0n1", "nvme0n1p1", "dm-0", "mapper/x"].map(
    (disk) => [`/dev/${disk}`, "append", "disks"] as const,
  ),
  ["/dev/kvm", "append", "/dev/kvm"],
  ["/etc/apparmor.d/x", "append", "/etc/apparmor.d"],
  ["/run/docker.sock", "append", "the engine's socket"],
  ["/var/run/docker.sock", "append", "the engine's socket"],
  ["/run/containerd/containerd.sock", "append", "the engine's socket"],
  ["/run/crio/crio.sock", "append", "the engine's socket"],
  ["/run/podman/podman.sock", "append", "the engine's socket"],
  ["/run/cri-dockerd.sock", "append", "the engine's socket"],
  ["/run/k3s/containerd/containerd.sock", "append", "the engine's socket"],
  ["/run/user/1000/docker.sock", "append", "the engine's socket"],
  ["/run/user/1000/podman/podman.sock", "append", "the engine's socket"],
  ["/run/buildkit/buildkitd.sock", "append", "the engine's socket"],
  ["/run/systemd/private", "append", "systemd's private socket"],
];

/** What keeps each of them closed, whatever else opens them. */
const denials: Readonly<Record<string, readonly string[]>> = {
  "/proc/sysrq-trigger": ["/proc/sysrq-trigger rwklx"],
  "/proc/kcore": ["/proc/kcore rwklx"],
  "/proc/sys/kernel/core_pattern": ["/proc/sys/kernel/{?,??,[^s][^h][^m]**} w"],
  "/proc/sys/kernel/modprobe": ["/proc/sys/kernel/{?,??,[^s][^h][^m]**} w"],
  "/proc/sys/kernel/hotplug": ["/proc/sys/kernel/{?,??,[^s][^h][^m]**} w"],
  "/proc/sys/fs/binfmt_misc": ["/proc/sys/[^k]** w"],
  "/proc/sys/vm": ["/proc/sys/[^k]** w"],
  "/proc/*/mem": ["/proc/*/mem w"],
  "/proc/*/attr": ["/proc/*/attr/** w"],
  "/sys/kernel/uevent_helper": ["/sys/kernel/uevent_helper wkl"],
  "AppArmor's own .load": ["/sys/kernel/security/** rwklx"],
  "AppArmor's own .replace": ["/sys/kernel/security/** rwklx"],
  "AppArmor's own .remove": ["/sys/kernel/security/** rwklx"],
  "/sys/kernel/debug": ["/sys/kernel/debug/** rwklx"],
  "/sys/firmware": ["/sys/firmware/** rwklx"],
  "a cgroup's release_agent": ["/sys/fs/cgroup/**/release_agent wkl"],
  "/sys/module": ["/sys/module/** wkl"],
  "/dev/mem": ["/dev/mem rwklx"],
  "/dev/kmem": ["/dev/kmem rwklx"],
  "/dev/port": ["/dev/port rwklx"],
  disks: ["/dev/{sd,vd,xvd,nvme,dm-}* rwklx", "/dev/mapper/** rwklx"],
  "/dev/kvm": ["/dev/kvm rwklx"],
  "/etc/apparmor.d": ["/etc/apparmor.d/** wkl"],
  "the engine's socket": [
    "/{,var/}run/{docker,cri-dockerd}.sock rwklx",
    "/{,var/}run/{containerd,crio,podman,buildkit,k3s}/** rwklx",
    "/{,var/}run/user/*/{docker.sock,podman/**} rwklx",
  ],
  "systemd's private socket": ["/{,var/}run/systemd/private w"],
};

const denialsOf = (whats: readonly string[]): string[] => [
  ...new Set(whats.flatMap((what) => (own(denials, what) ?? []).map((rule) => `deny ${rule}`))),
];

export default defineRule({
  id: "no-host-control-rule",
  on: "apparmor",
  severity: "high",
  profile: "recommended",
  summary: "Do not allow access to interfaces that control the host.",
  why: "These files are not data. A line written to core_pattern or release_agent is a command the kernel runs as root outside the container; the engine's socket can start a container that controls the host; /proc/kcore and /dev/mem are the host's memory.",
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
  deny /proc/sys/kernel/{?,??,[^s][^h][^m]**} w,
  deny /proc/sys/[^k]** w,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      // What is open as a whole is told as a whole.
      if (wholeRule(policy, "append")) continue;
      const reading = wholeRule(policy, "read");
      const found = new Map<PathRule, Set<string>>();
      const aimed = new Set<PathRule>();
      for (const [path, access, what] of controls) {
        if ((access === "read" && reading) || !policy.allows(path, access)) continue;
        const rule = ownGiving(policy, access).find((each) => policy.touches(each, path, access));
        if (!rule) continue;
        found.set(rule, (found.get(rule) ?? new Set()).add(what));
        // A socket that a folder sweeps up may not have been meant, nor be there.
        if (!/^\/(?:var\/)?run\//.test(path) || rule.exact || rule.prefix.length > path.lastIndexOf("/") + 1) aimed.add(rule);
      }
      for (const [rule, whats] of found) {
        const list = [...whats];
        yield {
          at: { span: rule.placed.at },
          message: `this reaches ${list.slice(0, 4).join(", ")}${list.length > 4 ? ` and ${list.length - 4} more` : ""}, which control${list.length > 1 ? "" : "s"} the host`,
          severity: ratedFor(policy, aimed.has(rule) ? "high" : "medium"),
          ...(isForContainers(policy)
            ? {
                fix: {
                  title: "deny it, and check that the program does not need it",
                  safety: "unsafe",
                  edits: () =>
                    rule.exact ? withoutRule(source, rule.placed) : withPolicyRules(source, policy.profile.node, denialsOf(list)),
                },
              }
            : {}),
        };
      }
    }
  },
});
