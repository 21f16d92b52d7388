import type { SeccompDocument } from "../frontends/seccomp/document.ts";
import type { ArgumentTest, SeccompRule } from "../frontends/seccomp/profile.ts";
import type { Edit } from "../text/edit.ts";
import { type Edits, together } from "./seccomp-edits.ts";

/** More values than these are not written one by one. */
const mostWritten = 8;

/** Rules that each leave one value out become rules for what lies before, between and behind these values: they are alternatives. */
export function betweenValues(document: SeccompDocument, rules: readonly SeccompRule[], index: number): Edits {
  const editor = document.editor();
  const isSimple = ({ names, args: [test, ...others], includes, excludes }: SeccompRule): boolean =>
    names.length === 1 && test?.index.value === index && test.op.value === "SCMP_CMP_NE" && !others.length && !includes && !excludes;
  const values = rules.map(({ args }) => args[0]?.value.value ?? 0n).sort((a, b) => (a < b ? -1 : 1));
  const [first, ...others] = rules;
  const last = others.pop();
  const [low, high] = [values[0], values.at(-1)];
  if (!first?.args[0] || !last?.args[0] || !editor || low === undefined || high === undefined || !rules.every(isSimple)) return undefined;
  if (high - low > BigInt(mostWritten)) return undefined;
  const between = Array.from({ length: Number(high - low) }, (_, at) => low + BigInt(at)).filter((value) => !values.includes(value));
  const turned = ({ value, op }: ArgumentTest, to: bigint, by: string): readonly Edit[] => [
    ...editor.replace(value.span, to),
    ...editor.replace(op.span, by),
  ];
  return together(
    turned(first.args[0], low, "SCMP_CMP_LT"),
    turned(last.args[0], high, "SCMP_CMP_GT"),
    others.length > 0 ? editor.remove(others.map(({ span }) => span)) : [],
    between.length > 0
      ? editor.addBehind(
          first.span,
          between.map((value) => copied(first, [{ index, value, op: "SCMP_CMP_EQ" }])),
        )
      : [],
  );
}

/** The same rule with other conditions. */
const copied = ({ names, action, errnoRet }: SeccompRule, args: readonly Said[]) => ({
  names: names.map(({ value }) => value),
  action: action.value,
  ...(errnoRet ? { errnoRet: errnoRet.value } : {}),
  args,
});

type Said = Readonly<Record<string, string | number | bigint>>;

/** Gives a mask and what is left under it other values. */
export const masked = (document: SeccompDocument, { span }: ArgumentTest, mask: bigint, left: bigint): Edits =>
  document.editor()?.set(span, { value: mask, valueTwo: left });

/** A rule for each of the flags that one is to deny, instead of one for all of them. */
export function eachFlag(document: SeccompDocument, rule: SeccompRule, test: ArgumentTest): Edits {
  const flags = Array.from({ length: 64 }, (_, bit) => 1n << BigInt(bit)).filter((flag) => (test.value.value & flag) !== 0n);
  const [first, ...others] = flags;
  if (first === undefined || flags.length > mostWritten || rule.includes || rule.excludes) return undefined;
  const written = (each: ArgumentTest, flag: bigint): Said => ({
    index: each.index.value,
    value: each === test ? flag : each.value.value,
    ...(each === test ? { valueTwo: flag } : each.valueTwo ? { valueTwo: each.valueTwo.value } : {}),
    op: each.op.value,
  });
  const rules = others.map((flag) =>
    copied(
      rule,
      rule.args.map((each) => written(each, flag)),
    ),
  );
  return together(masked(document, test, first, first), rules.length > 0 ? document.editor()?.addBehind(rule.span, rules) : []);
}
