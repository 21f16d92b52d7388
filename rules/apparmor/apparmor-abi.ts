import { abiFor, abis, type Mediation, withoutAbi } from "../../src/knowledge/apparmor-system.ts";
import { defineRule, denies, isOwn, joinWords, own, type Policy, withPreamble } from "../../src/rule.ts";

type Placed = Policy["profile"]["rules"][number];

export default defineRule({
  id: "apparmor-abi",
  on: "apparmor",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "State the abi the rules are written for.",
  why: "The abi says which kinds of rules the kernel enforces. Under an abi that does not support them, rules about user namespaces or io_uring are read and dropped; without an abi, the host's configuration decides whether even network rules are enforced.",
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
      file: "apparmor.d/browser",
      bad: `profile [|browser|] {
  network inet tcp,
  userns,
}
`,
      good: `abi <abi/4.0>,
profile browser {
  network inet tcp,
  userns,
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
  *check(document) {
    const { policy, profiles, source } = document;
    const [first] = profiles;
    if (!first) return;
    const { abi } = policy;
    const needed = new Set(profiles.flatMap(({ profile }) => profile.rules.filter(isOwn).flatMap(needsOf)));
    const advised = `abi <abi/${abiFor(needed)}>,`;
    if (!abi) {
      const dropped = withoutAbi.filter((each) => needed.has(each));
      yield {
        at: first.profile.node.name,
        message: dropped.length
          ? `no abi is stated, so whether the ${joinWords(dropped)} rules are enforced depends on the host's parser.conf: add \`${advised}\` before the profile`
          : `no abi is stated: \`${advised}\` before the profile says which rules it relies on`,
        severity: dropped.length ? "medium" : "low",
        fix: {
          title: `state the abi, and check that the hosts have \`${advised.slice(4, -1)}\``,
          safety: "unsafe",
          edits: () => withPreamble(document, advised, true),
        },
      };
      return;
    }
    const lacking = own(abis, abi.path.value.replace(/^abi\//, "")) ?? [];
    for (const { profile } of profiles)
      for (const placed of profile.rules) {
        const missed = isOwn(placed) && needsOf(placed).find((each) => lacking.includes(each));
        if (missed)
          yield {
            at: { span: placed.at },
            message: `\`${abi.path.value}\` does not support ${lost(missed, placed)}. \`${advised}\` supports every rule of this file`,
            severity: "high",
            related: [{ span: abi.span, message: "the abi" }],
            ...(abi.span.file === source.path
              ? {
                  fix: {
                    title: `state an abi that supports it, and check that the hosts have \`${advised.slice(4, -1)}\``,
                    safety: "unsafe",
                    edits: [{ span: abi.path.span, text: advised.slice(4, -1) }],
                  },
                }
              : {}),
          };
      }
  },
});

const abiKinds: ReadonlySet<string> = new Set<Mediation>(["network", "unix", "dbus", "userns", "mqueue", "io_uring"]);

/** What an abi has to know for a rule to be enforced as it is written, the most important first. */
function needsOf({ rule }: Placed): Mediation[] {
  const conditions = rule.kind === "network" ? [...rule.conditions, ...(rule.peer?.conditions ?? [])].map(({ name }) => name.value) : [];
  return [
    ...(abiKinds.has(rule.kind) ? [rule.kind as Mediation] : []),
    ...(conditions.some((name) => name === "ip" || name === "port") ? (["addresses"] as const) : []),
    ...(conditions.includes("interface") ? (["interfaces"] as const) : []),
  ];
}

/** What becomes of a rule under an abi that lacks this. */
function lost(missed: Mediation, placed: Placed): string {
  if (missed === "addresses" || missed === "interfaces")
    return `${missed} in network rules: this one is enforced without them, and ${denies(placed) ? "denies" : "allows"} all of them`;
  return `${missed} rules: this one is read but not enforced${denies(placed) ? "" : ", nor is any other of this kind"}`;
}
