import { cloneFlags, namespaceFlags } from "../../src/knowledge/call-arguments.ts";
import { type ArgumentTest, type Case, defineRule, letsThrough, type SeccompDocument, type SeccompRule } from "../../src/rule.ts";

const most = 0xffff_ffff_ffff_ffffn;
const denies = /^SCMP_ACT_(?:ERRNO|KILL|TRAP)/;

export default defineRule({
  id: "no-void-seccomp-condition",
  on: "seccomp",
  severity: "high",
  profile: "recommended",
  summary: "Write argument conditions that really restrict.",
  why: "Several rules for one call are alternatives, a mask stands where many expect the value, and conditions on one argument are split apart by the runtime. A condition that was meant to keep an attacker from raw sockets or new namespaces then lets every value through.",
  standards: ["CWE-693"],
  references: { "seccomp_rule_add(3)": "https://man7.org/linux/man-pages/man3/seccomp_rule_add.3.html" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_NE" }] },
    { "names": [[|"socket"|]], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_NE" }] },
    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [[|{ "index": 0, "value": 0, "valueTwo": 2114060288, "op": "SCMP_CMP_MASKED_EQ" }|]] }
  ]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 38, "op": "SCMP_CMP_LT" }] },
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 40, "op": "SCMP_CMP_GT" }] },
    { "names": ["clone"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 2114060288, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
`,
    },
  ],
  *check(document) {
    const filter = document.filter();
    for (const rule of document.profile?.rules ?? []) {
      yield* inRule(rule, document);
      const shared = rule.args.find((test, at) => rule.args.some((other, index) => index < at && other.index.value === test.index.value));
      if (shared)
        yield {
          at: shared,
          message: `two conditions of this rule are about argument ${shared.index.value}: runc and Podman make a rule of each condition, so that one of them is enough`,
        };
    }
    for (const { cases, name } of filter?.architectures[0]?.verdicts.values() ?? []) {
      const found = exhaustive(cases.filter(({ action }) => letsThrough(action)).slice(0, 100));
      if (found)
        yield {
          at: found.last.entry.name,
          message: `the rules for \`${name}\` are alternatives, and together they leave out no value of argument ${found.index}: what one refuses, another allows`,
          related: [{ span: found.first.entry.name.span, message: "another one" }],
        };
    }
  },
});

/** What is wrong with each condition by itself. */
function* inRule(
  rule: SeccompRule,
  document: SeccompDocument,
): Iterable<{ at: ArgumentTest; message: string; severity?: "medium" | "low" }> {
  const { args, action, names } = rule;
  const { calls } = document;
  for (const test of args) {
    const [value, two] = [test.value.value, test.valueTwo?.value ?? 0n];
    const op = test.op.value.replace("SCMP_CMP_", "");
    if (op !== "MASKED_EQ") {
      if ((op === "GE" && value === 0n) || (op === "LE" && value === most)) yield { at: test, message: "this holds for every value" };
      else if ((op === "LT" && value === 0n) || (op === "GT" && value === most))
        yield { at: test, message: "this holds for no value, so the rule never counts" };
      if (two !== 0n)
        yield { at: test, message: `\`valueTwo\` is read with SCMP_CMP_MASKED_EQ only: here it does nothing`, severity: "low" };
      continue;
    }
    if (value === 0n)
      yield {
        at: test,
        message: `the mask is 0, so this condition holds for every value${two ? ": mask and value are swapped, `value` is the mask" : ""}`,
      };
    else if ((two & ~value) !== 0n)
      yield {
        at: test,
        message: `\`value\` is the mask, and \`valueTwo\` has bits outside it, which are not compared: mask and value may be swapped`,
      };
    else if (denies.test(action.value) && two === 0n && !coversAll(value, names[0]?.value ?? "", test.index.value, calls))
      yield {
        at: test,
        message: `this rule denies calls that have none of the bits of ${value}, and lets those through that have one: to deny flags, write a rule for each, with the flag as \`value\` and as \`valueTwo\``,
      };
    else if (
      denies.test(action.value) &&
      two === value &&
      (value & (value - 1n)) !== 0n &&
      !coversAll(value, names[0]?.value ?? "", test.index.value, calls)
    )
      yield {
        at: test,
        message: `this rule denies calls that have all the bits of ${value} at once: to deny each, write a rule for each`,
        severity: "medium",
      };
    else if (action.value === "SCMP_ACT_ALLOW" && two === 0n && names.some((name) => name.value === "clone")) {
      const missed = Object.keys(namespaceFlags).filter((flag) => ((namespaceFlags[flag] as bigint) & value) === 0n);
      const hosts = document.hostsOf(rule);
      const others = hosts.filter(({ machine }) => cloneFlags(machine) !== test.index.value);
      // Most profiles that cover s390x too are never loaded there.
      const elsewhere = test.index.value === 0 && others.length < hosts.length ? undefined : others[0];
      if (missed.length > 0 || elsewhere)
        yield {
          at: test,
          message: elsewhere
            ? `the flags of \`clone\` are argument ${cloneFlags(elsewhere.machine)} on ${elsewhere.machine}: here nothing of them is looked at`
            : `the mask leaves out ${missed.join(", ")}: \`clone\` may make these namespaces`,
          severity: "medium",
        };
    }
  }
}

/** Whether a mask looks at every bit the kernel reads: then it compares for equality. */
const coversAll = (mask: bigint, name: string, index: number, calls: SeccompDocument["calls"]): boolean => {
  const all = (1n << BigInt(calls.bits(name, index))) - 1n;
  return (mask & all) === all;
};

/** Alternatives, of different rules, that differ in one comparison and together hold for every value of it. */
function exhaustive(cases: readonly Case[]): { first: Case; last: Case; index: number } | undefined {
  const groups = new Map<string, { members: Case[]; ranges: [bigint, bigint][]; index: number }>();
  for (const each of cases)
    for (const test of each.when) {
      const others = each.when.filter((other) => other !== test).map(({ index, op, value, mask }) => `${index} ${op} ${value} ${mask}`);
      const key = `${test.index} | ${others.join(" & ")}`;
      const group = groups.get(key) ?? { members: [], ranges: [], index: test.index };
      group.members.push(each);
      group.ranges.push(...rangesOf(test.op, test.value));
      groups.set(key, group);
    }
  for (const { members, ranges, index } of groups.values()) {
    const [first] = members;
    const last = members[members.length - 1];
    if (!first || !last || first.entry.rule === last.entry.rule) continue;
    let covered = 0n;
    for (const [from, to] of ranges.sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      if (from > covered) break;
      if (to >= covered) covered = to + 1n;
    }
    if (covered > most) return { first, last, index };
  }
  return undefined;
}

/** The values for which a comparison holds; none for masks, which are not compared here. */
function rangesOf(op: string, value: bigint): [bigint, bigint][] {
  const ranges: Readonly<Record<string, [bigint, bigint][]>> = {
    EQ: [[value, value]],
    NE: [
      [0n, value - 1n],
      [value + 1n, most],
    ],
    LT: [[0n, value - 1n]],
    LE: [[0n, value]],
    GT: [[value + 1n, most]],
    GE: [[value, most]],
  };
  return (ranges[op] ?? []).filter(([from, to]) => from <= to);
}
