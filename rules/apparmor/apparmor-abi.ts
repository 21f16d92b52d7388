import { abis } from "../../src/knowledge/apparmor-system.ts";
import { defineRule, denies, isOwn, own } from "../../src/rule.ts";

export default defineRule({
  id: "apparmor-abi",
  on: "apparmor",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "State the abi the rules are written for.",
  why: "The abi says which kinds of rules the kernel is to enforce. Under one that does not know them, rules about user namespaces or io_uring are read and dropped; without any, the host's own configuration decides whether even network rules count.",
  standards: [],
  references: { "AppArmor feature abi": "https://gitlab.com/apparmor/apparmor/-/wikis/AppArmorpolicyfeatures" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `profile [|web|] {
  network inet tcp,
}
`,
      good: `abi <abi/3.0>,
profile web {
  network inet tcp,
}
`,
    },
    {
      file: "apparmor.d/app",
      bad: `abi <abi/3.0>,
profile app {
  [|deny userns|],
}
`,
      good: `abi <abi/4.0>,
profile app {
  deny userns,
}
`,
    },
  ],
  *check({ policy, profiles }) {
    const [first] = profiles;
    if (!first) return;
    const { abi } = policy;
    if (!abi) {
      const network = profiles.some(({ profile }) => profile.rules.some(({ rule }) => rule.kind === "network" || rule.kind === "unix"));
      yield {
        at: first.profile.node.name,
        message: network
          ? "no abi is stated, so whether the network rules are enforced depends on the host's parser.conf: `abi <abi/3.0>,` before the profile says it"
          : "no abi is stated: `abi <abi/3.0>,` before the profile says which rules it counts on",
        severity: network ? "medium" : "low",
      };
      return;
    }
    const dropped = own(abis, abi.path.value.replace(/^abi\//, "")) ?? [];
    for (const { profile } of profiles)
      for (const placed of profile.rules)
        if (isOwn(placed) && dropped.includes(placed.rule.kind))
          yield {
            at: { span: placed.at },
            message: `\`${abi.path.value}\` does not know ${placed.rule.kind} rules: this one is read and not enforced${denies(placed) ? "" : ", and so is nothing else of the kind"}`,
            severity: "high",
            related: [{ span: abi.span, message: "the abi" }],
          };
  },
});
