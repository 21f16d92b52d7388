import { type ArgumentTest, defineRule, letsThrough, type SeccompRule } from "../../src/rule.ts";

/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET. */
const namespaces: Readonly<Record<string, bigint>> = {
  CLONE_NEWNS: 0x20000n,
  CLONE_NEWCGROUP: 0x2000000n,
  CLONE_NEWUTS: 0x4000000n,
  CLONE_NEWIPC: 0x8000000n,
  CLONE_NEWUSER: 0x10000000n,
  CLONE_NEWPID: 0x20000000n,
  CLONE_NEWNET: 0x40000000n,
};
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
      yield* inRule(rule);
      const shared = rule.args.find((test, at) => rule.args.some((other, index) => index < at && other.index.value === test.index.value));
      if (shared)
        yield {
          at: shared,
          message: `two conditions of this rule are about argument ${shared.index.value}: runc and Podman make a rule of each condition, so that one of them is enough`,
        };
    }
    // Alternatives that leave no value out.
    for (const { cases, name } of filter?.architectures[0]?.verdicts.values() ?? []) {
      const single = cases.filter(({ when, action }) => when.length === 1 && letsThrough(action));
      for (const [at, { when, entry }] of single.entries()) {
        const unlike = single.find(
          (other, index) =>
            index < at && other.when[0]?.op === "NE" && other.when[0].index === when[0]?.index && other.when[0].value !== when[0]?.value,
        );
        if (when[0]?.op !== "NE" || !unlike || unlike.entry.rule === entry.rule) continue;
        yield {
          at: entry.name,
          message: `the rules for \`${name}\` are alternatives, and two of them say "not this value": whatever one of them leaves out, the other allows`,
          related: [{ span: unlike.entry.name.span, message: "the other rule" }],
        };
        break;
      }
    }
  },
});

/** What is wrong with each condition by itself. */
function* inRule({ args, action, names }: SeccompRule): Iterable<{ at: ArgumentTest; message: string; severity?: "medium" | "low" }> {
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
    else if (denies.test(action.value) && two === 0n)
      yield {
        at: test,
        message: `this rule denies calls that have none of the bits of ${value}, and lets those through that have one: to deny a flag, give it as \`valueTwo\` too`,
      };
    else if (action.value === "SCMP_ACT_ALLOW" && two === 0n && names.some((name) => name.value === "clone")) {
      const missed = Object.keys(namespaces).filter((flag) => ((namespaces[flag] as bigint) & value) === 0n);
      if (missed.length > 0 && missed.length < 7)
        yield { at: test, message: `the mask leaves out ${missed.join(", ")}: \`clone\` may make these namespaces`, severity: "medium" };
    }
  }
}
