import { defineRule, hasDockerDenials, idleDenials, type Policy, type Source, type Span, vainRules, withoutRule } from "../../src/rule.ts";

export default defineRule({
  id: "no-inert-apparmor-rule",
  on: "apparmor",
  severity: "low",
  profile: "strict",
  summary: "Remove rules that change nothing, or audit them.",
  why: "What a profile does not allow is denied and logged. A deny rule for it changes only one thing: the attempt is no longer logged, and this is the attempt you want logged. An allow rule that a deny rule covers allows nothing.",
  standards: [],
  references: { "apparmor.d(5), deny": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#deny-rules" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  /srv/** r,
  [|deny capability sys_admin|],
  deny /etc/shadow r,
}
`,
      good: `abi <abi/3.0>,
profile web {
  /srv/** r,
  audit deny capability sys_admin,
  audit deny /etc/shadow r,
}
`,
    },
    {
      file: "apparmor.d/builder",
      bad: `abi <abi/4.0>,
profile builder {
  [|mount options=(ro, bind) /src/ -> /build/|],
  deny mount,
}
`,
      good: `abi <abi/4.0>,
profile builder {
  audit deny mount,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      const { profile } = policy;
      if (!policy.complete || profile.rules.some(({ rule }) => rule.kind === "all")) continue;
      const idle = [...idleDenials(policy)].sort((a, b) => a.start - b.start);
      const severity = hasDockerDenials(policy) ? "info" : "low";
      const [first] = idle;
      if (first)
        yield {
          at: { span: first },
          message: `${
            idle.length === 1
              ? "this rule changes nothing but the log: what it denies"
              : `${idle.length} rules, starting here, change nothing but the log: what they deny`
          } is not allowed anyway. \`audit deny\` keeps the log`,
          severity,
          related: idle.slice(1, 6).map((span) => ({ span, message: "another one" })),
          fix: { title: "log what they deny", safety: "safe", edits: () => audited(source, policy, idle) },
        };
      const vain = vainRules(policy);
      const [allow] = vain;
      if (allow)
        yield {
          at: { span: allow.at },
          message: `${vain.length === 1 ? "this rule changes" : `${vain.length} rules, starting here, change`} nothing: ${allow.why}`,
          severity,
          related: vain.slice(1, 6).map(({ at, why }) => ({ span: at, message: why })),
          fix: {
            title: `remove ${vain.length === 1 ? "the rule" : "the rules"}, and log what is denied`,
            safety: "safe",
            edits: () => {
              const denials = vain.flatMap(({ at }) => policy.takingBack(ruleAt(policy, at)) ?? []);
              const own = [...new Set(denials.map(({ at }) => at))].filter((at) => isPlain(source, policy, at));
              return joined([...vain.map(({ at }) => withoutRule(source, ruleAt(policy, at))), audited(source, policy, own)]);
            },
          },
        };
    }
  },
});

type Edits = ReturnType<typeof withoutRule>;

const joined = (parts: readonly Edits[]): Edits =>
  parts.every((part) => part !== undefined) ? parts.flatMap((part) => part ?? []) : undefined;

const ruleAt = ({ profile }: Policy, at: Span): Policy["profile"]["rules"][number] =>
  profile.rules.find((placed) => placed.at === at) as Policy["profile"]["rules"][number];

/** Whether `audit` can be put before a denial, and is not there. */
const isPlain = (source: Source, policy: Policy, at: Span): boolean =>
  !ruleAt(policy, at).rule.prefix.audit && audited(source, policy, [at]) !== undefined;

/** Puts `audit` before `deny`. In a block that denies all of it the word stands before the block. */
function audited(source: Source, policy: Policy, idle: readonly Span[]): Edits {
  return joined(
    idle.map((at) => {
      const { rule, included } = ruleAt(policy, at);
      const mode = rule.prefix.mode?.span;
      const isOwn = !included && mode?.file === source.path && mode.start >= rule.span.start;
      return isOwn ? [{ span: { ...mode, end: mode.start }, text: "audit " }] : undefined;
    }),
  );
}
