import {
  capabilityRules,
  defineRule,
  denies,
  hasDockerDenials,
  isOwn,
  type PathRule,
  type Policy,
  type Span,
  statementsOf,
} from "../../src/rule.ts";

const kinds = ["read", "append", "link", "lock", "mmap", "exec"] as const;

const types = new Set("tcp udp icmp icmp6 icmpv6 stream dgram seqpacket rdm raw packet all".split(" "));

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
      const { profile } = policy;
      if (!policy.complete || profile.rules.some(({ rule }) => rule.kind === "all")) continue;
      const unread = profile.system.some(({ path }) => path.value !== "abstractions/base");
      const idle = unread ? [] : [...capabilities(policy), ...networks(policy), ...paths(policy)].sort((a, b) => a.start - b.start);
      const severity = hasDockerDenials(policy) ? "info" : "low";
      const [first] = idle;
      if (first)
        yield {
          at: { span: first },
          message: `${
            idle.length === 1
              ? "this rule changes nothing but the log: what it denies"
              : `${idle.length} rules, this the first of them, change nothing but the log: what they deny`
          } nothing allows. \`audit deny\` keeps the log`,
          severity,
          related: idle.slice(1, 6).map((span) => ({ span, message: "another one" })),
        };
      const vain = inVain(policy);
      const [allow] = vain;
      if (allow)
        yield {
          at: { span: allow.at },
          message: `${
            vain.length === 1 ? "this rule changes" : `${vain.length} rules, this the first of them, change`
          } nothing: ${allow.why}`,
          severity,
          related: vain.slice(1, 6).map(({ at, why }) => ({ span: at, message: why })),
        };
    }
  },
});

/** Rules that allow what a denial takes back whole, or what another says in the same words. */
function inVain(policy: Policy): { at: Span; why: string }[] {
  const { rules } = policy;
  if (rules.length > most) return [];
  const found: { at: Span; why: string }[] = [];
  const seen = new Set<string>();
  for (const rule of rules) {
    if (!isOwn(rule.placed) || rule.placed.included || !rule.rule.path) continue;
    const { prefix, permissions, target } = rule.rule;
    const key = [
      rule.pattern,
      permissions.value.split("").sort().join(""),
      target?.value,
      prefix.owner?.value,
      rule.deny,
      rule.priority,
    ].join(" ");
    const denial = !rule.deny && rules.find((deny) => deny.deny && deny.priority >= rule.priority && takesBack(policy, deny, rule));
    if (denial) found.push({ at: rule.placed.at, why: `\`deny ${denial.rule.path?.value.slice(0, 60)}\` takes back all it allows` });
    else if (seen.has(key)) found.push({ at: rule.placed.at, why: "the same stands above" });
    seen.add(key);
  }
  return found;
}

const takesBack = (policy: Policy, deny: PathRule, rule: PathRule): boolean =>
  (deny.rule.prefix.owner === undefined || deny.rule.prefix.owner.value === rule.rule.prefix.owner?.value) &&
  kinds.every((kind) => !rule.permissions[kind] || Boolean(deny.permissions[kind])) &&
  (!rule.permissions.write || deny.permissions.write) &&
  (deny.pattern === rule.pattern || policy.covers(deny, rule.pattern));

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
  // `network tcp` and `network stream` name no family and reach several.
  if (allowed.some((word) => word !== undefined && types.has(word))) return;
  for (const { rule, placed } of rules)
    if (
      denies(placed) &&
      isOwn(placed) &&
      !rule.prefix.audit &&
      rule.words[0] &&
      !types.has(rule.words[0].value) &&
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
