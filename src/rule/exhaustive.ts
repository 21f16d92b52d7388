import { full } from "../frontends/seccomp/arch-builder.ts";
import type { Case } from "../frontends/seccomp/filter.ts";

/** Alternatives, of different rules, that differ in one comparison and together hold for every value of it. */
export function exhaustive(cases: readonly Case[]): { first: Case; last: Case; index: number } | undefined {
  const groups = new Map<string, { members: Case[]; ranges: [bigint, bigint][]; index: number }>();
  for (const each of cases)
    for (const test of each.when) {
      const others = each.when.filter((other) => other !== test).map(({ index, op, value, mask }) => `${index} ${op} ${value} ${mask}`);
      const key = `${test.index} | ${others.join(" & ")}`;
      const group = groups.get(key) ?? { members: [], ranges: [], index: test.index };
      group.members.push(each);
      for (const range of rangesOf(test.op, test.value)) group.ranges.push(range);
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
    if (covered > full) return { first, last, index };
  }
  return undefined;
}

/** The values for which a comparison holds; none for masks, which are not compared here. */
function rangesOf(op: string, value: bigint): [bigint, bigint][] {
  const ranges: Readonly<Record<string, [bigint, bigint][]>> = {
    EQ: [[value, value]],
    NE: [
      [0n, value - 1n],
      [value + 1n, full],
    ],
    LT: [[0n, value - 1n]],
    LE: [[0n, value]],
    GT: [[value + 1n, full]],
    GE: [[value, full]],
  };
  return (ranges[op] ?? []).filter(([from, to]) => from <= to);
}
