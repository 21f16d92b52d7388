import {
  capabilityRules,
  defineRule,
  denies,
  hasDockerDenials,
  isCapabilityDenied,
  isForContainers,
  isOwn,
  ownStatements,
  ratedFor,
  withoutRule,
  withoutWord,
  withPolicyRules,
} from "../../src/rule.ts";

const high = "sys_admin sys_module sys_rawio sys_ptrace mac_admin mac_override bpf dac_read_search sys_boot".split(" ");
const medium =
  "dac_override net_admin sys_chroot setuid setgid setpcap setfcap mknod syslog perfmon checkpoint_restore sys_time net_raw linux_immutable audit_control".split(
    " ",
  );

export default defineRule({
  id: "no-broad-capability-rule",
  on: "apparmor",
  severity: "high",
  profile: "recommended",
  summary: "Do not allow all capabilities or dangerous ones.",
  why: "Each of these capabilities is root in one respect: loading modules, reading every file, tracing every process. The profile is a second lock behind the runtime's; one that allows all of them leaves it open.",
  standards: ["CWE-250"],
  references: { "capabilities(7)": "https://man7.org/linux/man-pages/man7/capabilities.7.html" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|capability|],
}
profile worker {
  capability chown [|sys_admin|],
}
`,
      good: `abi <abi/3.0>,
profile web {
  capability,
  deny capability sys_admin sys_module sys_rawio sys_ptrace mac_admin mac_override bpf dac_read_search sys_boot,
}
profile worker {
  capability chown,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      // What attaches to a program of the host is written for what that program does.
      const isMended = isForContainers(policy);
      const bounded = hasDockerDenials(policy);
      for (const { rule, placed } of capabilityRules(policy)) {
        if (denies(placed) || !isOwn(placed)) continue;
        if (rule.names.length === 0) {
          const left = high.filter((name) => !isCapabilityDenied(policy, name));
          if (left.length === 0) continue;
          yield {
            at: { span: placed.at },
            message: `every capability is allowed${left.length < high.length ? ` except those denied, including ${left.slice(0, 3).join(", ")}` : ", including sys_admin and sys_module"}`,
            severity: bounded ? "info" : ratedFor(policy, "high"),
            ...(isMended
              ? {
                  fix: {
                    title: "deny those that allow an escape, and check that the container does not have them",
                    safety: "unsafe",
                    edits: () => withPolicyRules(source, policy.profile.node, [`deny capability ${left.join(" ")}`]),
                  },
                }
              : {}),
          };
        }
        for (const name of rule.names) {
          const severity = high.includes(name.value) ? "high" : medium.includes(name.value) ? "medium" : undefined;
          if (severity && !isCapabilityDenied(policy, name.value))
            yield {
              at: { span: placed.included ? placed.at : name.span },
              message: `capability \`${name.value}\` is allowed`,
              severity: ratedFor(policy, severity),
              ...(isMended && severity === "high" && !placed.included
                ? {
                    fix: {
                      title: `remove \`${name.value}\`, and check that the program does not need it`,
                      safety: "unsafe",
                      edits: () => (rule.names.length > 1 ? withoutWord(source, rule.names, name) : withoutRule(source, placed)),
                    },
                  }
                : {}),
            };
        }
      }
      for (const kind of ["userns", "io_uring"] as const)
        for (const { placed } of ownStatements(policy, kind))
          yield {
            at: { span: placed.at },
            message:
              kind === "userns"
                ? "user namespaces may be created, with every capability inside"
                : "io_uring may be used in ways that borrow credentials or polling threads",
            severity: ratedFor(policy, "medium"),
            ...(isMended
              ? {
                  fix: {
                    title: "remove the rule, and check that the program does not need it",
                    safety: "unsafe",
                    edits: () => withoutRule(source, placed),
                  },
                }
              : {}),
          };
    }
  },
});
