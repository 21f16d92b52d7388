import { type ArgumentTest, defineRule, type SeccompDocument, type SeccompRule, told } from "../../src/rule.ts";

const opens = /^SCMP_ACT_(?:ALLOW|LOG)$/;

export default defineRule({
  id: "no-bypassable-condition",
  on: "seccomp",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not filter on values the kernel reads differently.",
  why: "A filter compares all 64 bits of a register, but the kernel reads only the lower 32 of an int argument. An attacker sets a bit in the upper half: the filter sees another value, the kernel the forbidden one. A filter cannot see what a pointer points at, and that can be changed after the check.",
  standards: ["CWE-693"],
  instead:
    "A mask compares only the bits the kernel reads, and only for equality: allow each value that the program uses with a separate rule with SCMP_CMP_MASKED_EQ. To restrict what a pointer points at, use AppArmor or the kernel's own permissions, not seccomp.",
  references: { "seccomp(2), on pointers": "https://man7.org/linux/man-pages/man2/seccomp.2.html" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [[|{ "index": 0, "value": 16, "op": "SCMP_CMP_NE" }|]] }
  ]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{ "index": 0, "value": 4294967295, "valueTwo": 2, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
`,
    },
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ERRNO", "args": [[|{ "index": 0, "value": 16, "op": "SCMP_CMP_EQ" }|]] }
  ]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ALLOW",
  "syscalls": [
    { "names": ["socket"], "action": "SCMP_ACT_ERRNO", "args": [{ "index": 0, "value": 4294967295, "valueTwo": 16, "op": "SCMP_CMP_MASKED_EQ" }] }
  ]
}
`,
    },
  ],
  *check(document) {
    const { profile, calls } = document;
    for (const rule of profile?.rules ?? []) {
      const [first] = rule.names;
      if (!first || !opens.test(rule.action.value) === !/^SCMP_ACT_(?:ERRNO|KILL|TRAP)/.test(rule.action.value)) continue;
      const allows = opens.test(rule.action.value);
      for (const test of rule.args) {
        const op = test.op.value.replace("SCMP_CMP_", "");
        const pointed = rule.names.find(({ value }) => calls.isPointer(value, test.index.value));
        if (pointed && test.value.value !== 0n) {
          yield {
            at: test,
            ...told(`argument ${test.index.value} of \`${pointed.value}\` is a pointer`, {
              label: `the filter sees an address, not the data there`,
            }),
          };
          continue;
        }
        const narrow = rule.names.find(({ value }) => calls.bits(value, test.index.value) < 64);
        if (!narrow) continue;
        const bits = calls.bits(narrow.value, test.index.value);
        const constant =
          op === "LE" || op === "GT"
            ? test.value.value === 0xffff_ffff_ffff_ffffn
            : (op === "LT" || op === "GE") && test.value.value === 0n;
        // A mask within what the kernel reads is the right way; a test that holds always, or never, is told elsewhere.
        if (constant || (op === "MASKED_EQ" && (allows || test.value.value >> BigInt(bits) === 0n))) continue;
        const slips = allows ? /^(?:NE|GT|GE)$/.test(op) : /^(?:EQ|LT|LE|MASKED_EQ)$/.test(op);
        if (slips)
          yield {
            at: test,
            message: `the kernel reads ${bits} bits of argument ${test.index.value} of \`${narrow.value}\`, and the filter compares 64: a caller that sets a higher bit ${allows ? "is let through with a value that should be refused" : "escapes this rule"}. Compare with SCMP_CMP_MASKED_EQ and the mask ${bits === 16 ? "65535" : "4294967295"}`,
            severity: isEngines(document, rule) ? "info" : "medium",
            ...masking(document, test, bits),
          };
        else if (allows && op === "EQ" && !opens.test(profile?.defaultAction?.value ?? "") && !isEngines(document, rule))
          yield {
            at: test,
            message: `the kernel reads ${bits} bits of argument ${test.index.value} of \`${narrow.value}\`, and the filter compares 64: a caller that leaves anything in the upper half is refused`,
            severity: "low",
            confidence: "low",
            ...masking(document, test, bits),
          };
      }
    }
  },
});

/** The same comparison of the bits that the kernel reads, where a mask can say it. */
function masking(document: SeccompDocument, test: ArgumentTest, bits: number) {
  const all = (1n << BigInt(bits)) - 1n;
  const { op, value, valueTwo, span } = test;
  const under = value.value & all;
  const isPower = (number: bigint): boolean => number > 0n && number <= all && (number & (number - 1n)) === 0n;
  const [mask, left] =
    op.value === "SCMP_CMP_EQ"
      ? [all, under]
      : op.value === "SCMP_CMP_MASKED_EQ"
        ? [under, (valueTwo?.value ?? 0n) & all]
        : op.value === "SCMP_CMP_LT" && isPower(value.value)
          ? [all ^ (value.value - 1n), 0n]
          : op.value === "SCMP_CMP_LE" && isPower(value.value + 1n)
            ? [all ^ value.value, 0n]
            : [];
  if (mask === undefined || left === undefined) return {};
  return {
    fix: {
      title: "compare the bits that the kernel reads",
      safety: "safe" as const,
      edits: () => document.editor()?.set(span, { value: mask, valueTwo: left, op: "SCMP_CMP_MASKED_EQ" }),
    },
  };
}

/** Whether Docker's or Podman's own profile has the same rule: everybody who copied it has it too. */
function isEngines(document: SeccompDocument, { names, args, action }: SeccompRule): boolean {
  const [name] = names;
  const [only] = args;
  const older =
    name?.value === "socket" &&
    args.length === 1 &&
    only?.value.value === 40n &&
    only.op.value === "SCMP_CMP_NE" &&
    opens.test(action.value);
  const same = (engines: SeccompRule): boolean =>
    engines.action.value === action.value &&
    engines.args.length === args.length &&
    engines.names.some(({ value }) => value === name?.value) &&
    engines.args.every(({ index, value, op }) =>
      args.some((test) => test.index.value === index.value && test.value.value === value.value && test.op.value === op.value),
    );
  return older || document.engineRules().some(same);
}
