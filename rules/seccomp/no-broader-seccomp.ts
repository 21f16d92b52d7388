import { escapeCalls } from "../../src/knowledge/escape-calls.ts";
import { callBeyond, defineRule, isOpen, letsThrough, listed, looks, rulesNaming, withoutNames } from "../../src/rule.ts";

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
  why: "A custom profile is meant to be stricter than the engine's. Where it allows more, the container is more exposed than with the default, mostly through calls that old kernels had and no program needs.",
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
  "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }]
}
`,
    },
  ],
  *check(document) {
    const engines = document.target === "podman" ? "Podman" : "Docker";
    const reported = new Set<string>();
    const budget = looks();
    for (const host of document.hosts) {
      const filter = document.filter(undefined, host);
      if (!filter || letsThrough(filter.defaultAction)) continue;
      const engine = document.engineFilter(undefined, host);
      // What exists on a rarer architecture only is no reason to take a call out of a list that serves all.
      const exists = (name: string): boolean =>
        [host, document.hosts[0] ?? host].every(({ machine }) => document.calls.number(name, machine) !== undefined);
      const isJudged = (name: string): boolean => name !== "socket" && !escapeCalls.has(name) && !reported.has(name) && exists(name);
      const isBroader = (name: string): boolean => isJudged(name) && isOpen(filter.verdict(name)) && !isOpen(engine.verdict(name));
      const found = rulesNaming(document, isBroader).filter(({ rule }) => !filter.closed.has(rule));
      const names = [...new Set(found.flatMap((each) => each.names.map(({ value }) => value)))];
      for (const name of names) reported.add(name);
      const at = found[0]?.names[0];
      if (at)
        yield {
          at,
          message: `the default profile of ${engines} does not allow ${listed(names)} without conditions, and this one does`,
          severity: severityOf(names),
          fix: {
            title: "refuse what the default profile refuses, and check that the program does not need it",
            safety: "unsafe",
            edits: () =>
              withoutNames(
                document,
                found.flatMap((each) => each.names),
              ),
          },
        };
      for (const [name, verdict] of filter.architectures[0]?.verdicts ?? []) {
        const beyond = isJudged(name) ? callBeyond(document, verdict, engine.verdict(name), budget) : undefined;
        if (!beyond) continue;
        reported.add(name);
        yield {
          at: beyond.rule.entry.name,
          message: `the conditions for \`${name}\` let ${beyond.what} through, which the default profile of ${engines} refuses`,
          severity: severityOf([name]),
        };
      }
    }
  },
});

const severityOf = (names: readonly string[]): "medium" | "low" => (names.some((name) => worse.has(name)) ? "medium" : "low");
