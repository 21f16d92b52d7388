import {
  capabilityRules,
  defineRule,
  denies,
  denyingRules,
  isForContainers,
  isOwn,
  missingDenials,
  ownStatements,
  statementsOf,
  wholeRule,
  withPolicyRules,
} from "../../src/rule.ts";

export default defineRule({
  id: "docker-default-denies",
  on: "apparmor",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Keep the denials of the engine's default profile.",
  why: "docker-default allows files, network and capabilities broadly and then denies access to the host. A profile that copies only the first half, or an old copy of both, protects a container less than the default does.",
  standards: [],
  references: { "docker-default": "https://github.com/moby/profiles/blob/main/apparmor/template.go" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web flags=(attach_disconnected,mediate_deleted) {
  network,
  [|file|],
  deny /proc/sysrq-trigger rwklx,
}
`,
      good: `abi <abi/3.0>,
profile web flags=(attach_disconnected,mediate_deleted) {
  network,
  file,
  deny /proc/sysrq-trigger rwklx,
  deny /proc/kcore rwklx,
  deny /proc/sys/[^k]** w,
  deny /proc/sys/kernel/{?,??,[^s][^h][^m]**} w,
  deny /sys/[^f]*/** wklx,
  deny /sys/f[^s/]*/** wklx,
  deny /sys/fs/[^c]*/** wklx,
  deny /sys/fs/c[^g/]*/** wklx,
  deny /sys/fs/cg[^r/]*/** wklx,
  deny /sys/firmware/** rwklx,
  deny /sys/kernel/security/** rwklx,
  deny /sys/devices/virtual/powercap/** rwklx,
  deny network alg,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      if (!isForContainers(policy)) continue;
      const whole = wholeRule(policy, "append");
      const network = ownStatements(policy, "network").find(
        ({ rule }) => rule.words.length === 0 && rule.conditions.length === 0 && !rule.peer,
      );
      const capability = capabilityRules(policy).find(({ rule, placed }) => rule.names.length === 0 && !denies(placed) && isOwn(placed));
      const missing = whole ? missingDenials(policy) : [];
      if (capability && whole && ownStatements(policy, "mount").length > 0) missing.unshift("mount");
      const algs = statementsOf(policy, "network").some(({ rule, placed }) => denies(placed) && rule.words[0]?.value === "alg");
      if (network && whole && !algs) missing.push("network alg");
      if (missing.length === 0) continue;
      yield {
        at: { span: (whole ?? network ?? capability)?.placed.at ?? policy.profile.node.name.span },
        message: `this profile allows as much as docker-default, but does not deny what that denies: ${missing.slice(0, 10).join(", ")}`,
        fix: {
          title: "also deny these, and check that the container does not need them",
          safety: "unsafe",
          edits: () => withPolicyRules(source, policy.profile.node, denyingRules(policy, missing)),
        },
      };
    }
  },
});
