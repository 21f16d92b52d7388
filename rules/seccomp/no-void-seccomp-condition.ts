import { cloneFlags, namespaceFlags } from "../../src/knowledge/call-arguments.ts";
import {
  type ArgumentTest,
  betweenValues,
  defineRule,
  eachFlag,
  everyNamespace,
  exhaustive,
  letsThrough,
  masked,
  fullRegister as most,
  type Problem,
  type SeccompDocument,
  type SeccompRule,
  type together,
  told,
} from "../../src/rule.ts";

const denies = /^SCMP_ACT_(?:ERRNO|KILL|TRAP)/;

export default defineRule({
  id: "no-void-seccomp-condition",
  on: "seccomp",
  severity: "high",
  profile: "recommended",
  summary: "Write argument conditions that have an effect.",
  why: 'A valid condition can still let every value through. Several rules for one system call are alternatives: "not 38" or "not 40" allows everything. With `SCMP_CMP_MASKED_EQ`, `value` is the mask and `valueTwo` the value to compare with. Conditions on the same argument in one rule become separate rules, so one of them is enough. A rule that was meant to block raw sockets or new namespaces then blocks nothing.',
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
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 39, "op": "SCMP_CMP_EQ" }] },
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
      const seen = new Set<number>();
      const shared = rule.args.find(({ index }) => seen.has(index.value) || !seen.add(index.value));
      if (shared)
        yield {
          at: shared,
          ...told(`two conditions of this rule are about argument ${shared.index.value}`, {
            label: `runc and Podman make a separate rule of each condition, so one of them is enough`,
          }),
          help: "keep the condition that is meant, and remove the other",
        };
    }
    for (const { cases, name } of filter?.architectures[0]?.verdicts.values() ?? []) {
      const found = exhaustive(cases.filter(({ action }) => letsThrough(action)).slice(0, 100));
      if (found)
        yield {
          at: found.last.entry.name,
          ...told(`the rules for \`${name}\` are alternatives, and together they allow every value of argument ${found.index}`, {
            label: `each allows what the other refuses`,
          }),
          related: [{ span: found.first.entry.name.span, message: "the other rule" }],
          fix: {
            title: "allow every value except those that the rules exclude, and check that the program needs none of the excluded values",
            safety: "unsafe",
            edits: () =>
              betweenValues(
                document,
                [...new Set(cases.filter(({ action }) => letsThrough(action)).map(({ entry }) => entry.rule))],
                found.index,
              ),
          },
        };
    }
  },
});

interface Void {
  readonly message: string;
  readonly severity?: "medium" | "low";
  readonly fix?: NonNullable<Problem["fix"]>;
}

/** A repair of one condition. */
const repair = (
  title: string,
  edits: () => ReturnType<typeof together>,
  safety: "safe" | "unsafe" = "unsafe",
): Required<Pick<Void, "fix">> => ({
  fix: { title, safety, edits },
});

/** What is wrong with each condition by itself. */
function* inRule(rule: SeccompRule, document: SeccompDocument): Iterable<Void & { at: ArgumentTest }> {
  for (const test of rule.args)
    for (const found of test.op.value === "SCMP_CMP_MASKED_EQ" ? ofMask(test, rule, document) : ofOrder(test, document))
      yield { at: test, ...found };
}

/** What is wrong with a comparison of the whole argument. */
function* ofOrder({ op: { value: op }, value: { value }, valueTwo }: ArgumentTest, document: SeccompDocument): Iterable<Void> {
  if ((op === "SCMP_CMP_GE" && value === 0n) || (op === "SCMP_CMP_LE" && value === most))
    yield { message: "this condition is true for every value" };
  else if ((op === "SCMP_CMP_LT" && value === 0n) || (op === "SCMP_CMP_GT" && value === most))
    yield { message: "this condition is true for no value, so the rule never applies" };
  if (valueTwo && valueTwo.value !== 0n)
    yield {
      message: "`valueTwo` is read only with SCMP_CMP_MASKED_EQ: here it has no effect",
      severity: "low",
      ...repair("remove `valueTwo`", () => document.editor()?.remove([valueTwo.span]), "safe"),
    };
}

/** What is wrong with a mask. */
function* ofMask(test: ArgumentTest, rule: SeccompRule, document: SeccompDocument): Iterable<Void> {
  const { index, valueTwo } = test;
  const { value } = test.value;
  const { action, names } = rule;
  const swap = (): ReturnType<typeof repair> =>
    repair("swap `value` and `valueTwo`, and check that the program needs none of the calls that are then blocked", () =>
      masked(document, test, two, value),
    );
  const each = (): ReturnType<typeof repair> =>
    repair("deny each of the flags, and check that the program uses none of them", () => eachFlag(document, rule, test));
  const two = valueTwo?.value ?? 0n;
  const isWhole = coversAll(value, names[0]?.value ?? "", index.value, document.calls);
  if (value === 0n)
    yield {
      message: `the mask is 0, so this condition is true for every value${two ? ": `value` is the mask, and it seems to be swapped with `valueTwo`" : ""}`,
      ...(two ? swap() : {}),
    };
  else if ((two & ~value) !== 0n)
    yield {
      message: "`value` is the mask, and `valueTwo` has bits outside it, which are not compared: mask and value may be swapped",
      ...((value & ~two) === 0n ? swap() : {}),
    };
  else if (denies.test(action.value) && two === 0n && !isWhole)
    yield {
      message: `this rule denies calls that have no bit of ${value}, and lets those through that have one: to deny flags, write a rule for each, with the flag as \`value\` and as \`valueTwo\``,
      ...each(),
    };
  else if (denies.test(action.value) && two === value && (value & (value - 1n)) !== 0n && !isWhole)
    yield {
      message: `this rule denies calls that have all the bits of ${value} at once: to deny each, write a rule for each`,
      severity: "medium",
      ...each(),
    };
  else if (action.value === "SCMP_ACT_ALLOW" && two === 0n && names.some((name) => name.value === "clone"))
    yield* ofClone(test, document, document.hostsOf(rule));
}

/** Whether a rule that allows `clone` without some flags looks at all that make namespaces, on every machine. */
function* ofClone(test: ArgumentTest, document: SeccompDocument, hosts: ReturnType<SeccompDocument["hostsOf"]>): Iterable<Void> {
  const [index, mask] = [test.index.value, test.value.value];
  const missed = Object.keys(namespaceFlags).filter((flag) => ((namespaceFlags[flag] as bigint) & mask) === 0n);
  const others = hosts.filter(({ machine }) => cloneFlags(machine) !== index);
  // Most profiles that cover s390x too are never loaded there.
  const elsewhere = index === 0 && others.length < hosts.length ? undefined : others[0];
  if (elsewhere)
    yield {
      ...told(`the flags of \`clone\` are argument ${cloneFlags(elsewhere.machine)} on ${elsewhere.machine}`, {
        label: `here they are not checked at all`,
      }),
      severity: "medium",
    };
  else if (missed.length > 0)
    yield {
      ...told(`the mask does not cover ${missed.join(", ")}`, { label: `\`clone\` may make these namespaces` }),
      severity: "medium",
      ...repair("cover every namespace, and check that the program makes none", () => masked(document, test, mask | everyNamespace, 0n)),
    };
}

/** Whether a mask looks at every bit the kernel reads: then it compares for equality. */
const coversAll = (mask: bigint, name: string, index: number, calls: SeccompDocument["calls"]): boolean => {
  const all = (1n << BigInt(calls.bits(name, index))) - 1n;
  return (mask & all) === all;
};
