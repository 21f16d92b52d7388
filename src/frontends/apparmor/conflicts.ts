import type { Fault } from "../../model/document.ts";
import { findText } from "../../syntax/glob-automaton.ts";
import { mayMeet, type PathRule, type Policy, sameOwners } from "./policy.ts";
import { isDeny } from "./validate.ts";

/** Comparisons of patterns per profile, at most. */
const mostCompared = 3000;

/**
 * Two rules that start the same program in two ways: the parser refuses the profile. A rule that lists its
 * paths wins over one with wildcards, so only equals conflict.
 */
export function execConflicts({ rules }: Policy): Fault[] {
  const faults: Fault[] = [];
  const starting = rules.filter(
    ({ permissions, deny, placed }) => !deny && placed.rule.kind !== "all" && permissions.exec && permissions.exec !== "bare",
  );
  let compared = 0;
  starting.forEach((rule, index) => {
    for (const earlier of starting.slice(0, index)) {
      if (modeOf(rule) === modeOf(earlier) || rule.priority !== earlier.priority || !sameOwners(rule, earlier) || !mayMeet(rule, earlier))
        continue;
      if (rule.exact !== earlier.exact) continue;
      if (rule.literal !== undefined && earlier.literal !== undefined && rule.literal !== earlier.literal) continue;
      compared += 1;
      if (compared > mostCompared) return;
      const path = meeting(rule, earlier);
      if (!path) continue;
      const [other, own] = [spelled(earlier), spelled(rule)];
      faults.push({
        span: rule.placed.at,
        message: `\`${path.slice(0, 80)}\` would be started with \`${own}\` here and with \`${other}\` by the rule for \`${earlier.rule.path?.value ?? "file"}\`: the parser refuses the profile`,
        kind: "broken",
      });
      return;
    }
  });
  return faults;
}

const meeting = (a: PathRule, b: PathRule): string | null | undefined =>
  a.pattern === b.pattern
    ? a.pattern
    : findText(
        [a.path.automaton, b.path.automaton],
        (matched) => matched.every(Boolean),
        (possible) => possible.every(Boolean),
      );

/** How a rule starts programs, with everything that makes it differ from another. */
function modeOf({ rule, permissions }: PathRule): string {
  const scrubs = permissions.exec === "ix" || rule.exec?.value === "safe" || (rule.exec?.value !== "unsafe" && permissions.scrubs);
  return `${permissions.exec} ${scrubs} ${rule.target?.value ?? ""}`;
}

const spelled = ({ rule, permissions }: PathRule): string => {
  const word = /[PpCc]?[IiUu][Xx]|[PpCc][Xx]/.exec(rule.permissions.value)?.[0] ?? permissions.exec ?? "x";
  return rule.target ? `${word} -> ${rule.target.value.slice(0, 40)}` : word;
};

/** Two rules that change to the same profile when the same program starts, one `unsafe` and one not: the parser refuses the profile. */
export function changeConflicts({ profile }: Policy): Fault[] {
  const seen = new Map<string, boolean>();
  return profile.rules.flatMap(({ rule, at }) => {
    const program = rule.kind === "change_profile" ? rule.words[0] : undefined;
    if (rule.kind !== "change_profile" || !program || isDeny(rule)) return [];
    const key = `${profile.expand(program.value)} ${rule.target?.value ?? ""}`;
    const isUnsafe = rule.exec?.value === "unsafe";
    const before = seen.get(key) ?? isUnsafe;
    seen.set(key, before);
    if (before === isUnsafe) return [];
    const message = `the environment of \`${program.value.slice(0, 80)}\` is kept by one rule and cleared by another: the parser takes only one`;
    return [{ span: at, message, kind: "broken" as const }];
  });
}
