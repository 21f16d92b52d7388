import { escapeCalls } from "../../src/knowledge/escape-calls.ts";
import { defineRule, isOpen, listed, rulesNaming } from "../../src/rule.ts";

/** Calls beyond the engine's default that give something away at once; others are hygiene. */
const worse = new Set(
  "ptrace process_vm_readv process_vm_writev keyctl add_key request_key pidfd_getfd process_madvise kcmp syslog settimeofday stime clock_settime clock_settime64 chroot personality swapon swapoff fanotify_init quotactl quotactl_fd sethostname setdomainname".split(
    " ",
  ),
);

export default defineRule({
  id: "no-broader-seccomp",
  on: "seccomp",
  severity: "medium",
  confidence: "medium",
  profile: "strict",
  summary: "Do not allow more than the engine's default profile.",
  why: "A profile of one's own is written to be stricter than the engine's. Where it allows more, the container is more exposed than one nobody took care of, mostly by calls that old kernels had and no program needs.",
  standards: [],
  references: { "Docker's default profile": "https://github.com/moby/profiles/blob/main/seccomp/default.json" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", [|"keyctl"|], "add_key", "swapon"], "action": "SCMP_ACT_ALLOW" }]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [{ "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" }]
}
`,
    },
  ],
  *check(document) {
    const filter = document.filter();
    if (!filter || filter.defaultAction.kind === "allow" || filter.defaultAction.kind === "log") return;
    const engine = document.engineFilter();
    const { machine } = filter.host.architecture;
    const isBroader = (name: string): boolean =>
      name !== "socket" &&
      !escapeCalls.has(name) &&
      document.calls.number(name, machine) !== undefined &&
      isOpen(filter.verdict(name)) &&
      !isOpen(engine.verdict(name));
    const found = rulesNaming(document, isBroader).filter(({ rule }) => !filter.closed.includes(rule));
    const names = [...new Set(found.flatMap((each) => each.names.map(({ value }) => value)))];
    const at = found[0]?.names[0];
    if (!at) return;
    yield {
      at,
      message: `the default profile of ${document.target === "podman" ? "Podman" : "Docker"} does not simply allow ${listed(names)}, and this one does`,
      severity: names.some((name) => worse.has(name)) ? "medium" : "low",
    };
  },
});
