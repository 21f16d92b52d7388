import { capabilityRules, defineRule, denies, hasDockerDenials, isOwn, type PathRule, type Policy, statementsOf } from "../../src/rule.ts";

const kinds = ["read", "append", "link", "lock", "mmap", "exec"] as const;

/** Rules about paths that are compared, at most. */
const most = 400;

export default defineRule({
  id: "no-inert-apparmor-rule",
  on: "apparmor",
  severity: "low",
  profile: "strict",
  summary: "Remove rules that change nothing, or audit them.",
  why: "What a profile does not allow is denied and logged. A deny rule for it changes one thing only: the attempt is no longer logged, and it is exactly the attempt one wants to hear of. An allow that a deny covers allows nothing.",
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
  ],
  *check({ profiles }) {
    for (const policy of profiles) {
      if (!policy.complete || policy.profile.system.length > 8) continue;
      const inert = [...capabilities(policy), ...networks(policy), ...paths(policy)].sort((a, b) => a.start - b.start);
      const [first] = inert;
      if (!first) continue;
      yield {
        at: { span: first },
        message:
          `${inert.length === 1 ? "this rule changes" : `${inert.length} rules, this the first of them, change`} nothing but the log: what they deny nothing allows. \`audit deny\` keeps the log`.replace(
            inert.length === 1 ? "what they deny" : "",
            inert.length === 1 ? "what it denies" : "",
          ),
        severity: hasDockerDenials(policy) ? "info" : "low",
        related: inert.slice(1, 6).map((span) => ({ span, message: "another one" })),
      };
    }
  },
});

function* capabilities(policy: Policy) {
  const allowed = capabilityRules(policy).filter(({ placed }) => !denies(placed));
  for (const { rule, placed } of capabilityRules(policy)) {
    if (!denies(placed) || !isOwn(placed) || rule.prefix.audit || rule.names.length === 0) continue;
    const opened = rule.names.some(({ value }) =>
      allowed.some((other) => other.rule.names.length === 0 || other.rule.names.some((name) => name.value === value)),
    );
    if (!opened) yield placed.at;
  }
}

function* networks(policy: Policy) {
  const rules = statementsOf(policy, "network");
  const allowed = rules.filter(({ placed }) => !denies(placed)).map(({ rule }) => rule.words[0]?.value);
  for (const { rule, placed } of rules)
    if (
      denies(placed) &&
      isOwn(placed) &&
      !rule.prefix.audit &&
      rule.words[0] &&
      !allowed.includes(undefined) &&
      !allowed.includes(rule.words[0].value)
    )
      yield placed.at;
}

function* paths(policy: Policy) {
  if (policy.rules.length > most) return;
  const allows = policy.rules.filter(({ deny }) => !deny);
  const shared = (a: PathRule, b: PathRule): boolean => kinds.some((kind) => Boolean(a.permissions[kind]) && Boolean(b.permissions[kind]));
  for (const rule of policy.rules)
    if (
      rule.deny &&
      isOwn(rule.placed) &&
      !rule.rule.prefix.audit &&
      !allows.some((other) => shared(rule, other) && policy.meet(rule, other))
    )
      yield rule.placed.at;
}
