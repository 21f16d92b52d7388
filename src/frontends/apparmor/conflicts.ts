import type { Fault } from "../../model/document.ts";
import { commonPath } from "./common-path.ts";
import { mayMeet, type PathRule, sameOwners } from "./path-rule.ts";
import type { Policy } from "./policy.ts";
import { isDeny } from "./validate.ts";

/** Rules of a profile that are compared with each other, counted in pairs. */
const mostCompared = 200_000;

/** Work spent on that, in states of their patterns that are looked at. */
const mostWork = 2_000_000;

/**
 * Two rules that start the same program in two ways: the parser refuses the profile. A rule that lists its
 * paths wins over one with wildcards, so only equals conflict.
 */
export function execConflicts({ rules }: Policy): Fault[] {
  const faults: Fault[] = [];
  const starting = rules.filter(
    ({ permissions, deny, placed }) => !deny && placed.rule.kind !== "all" && permissions.exec && permissions.exec !== "bare",
  );
  const earlier = new Starting();
  const budget = { left: mostWork };
  let compared = 0;
  for (const rule of starting) {
    for (const other of earlier.like(rule)) {
      compared += 1;
      if (compared > mostCompared || budget.left < 0) return [...faults, tooMany(rule)];
      if (modeOf(rule) === modeOf(other) || rule.priority !== other.priority || !sameOwners(rule, other) || !mayMeet(rule, other)) continue;
      const path = rule.pattern === other.pattern ? rule.pattern : commonPath([rule.path, other.path], [], budget);
      if (!path) continue;
      const [before, own] = [spelled(other), spelled(rule)];
      faults.push({
        span: rule.placed.at,
        message: `\`${path.slice(0, 80)}\` would be started with \`${own}\` here and with \`${before}\` by the rule for \`${other.rule.path?.value ?? "file"}\`: the parser refuses the profile`,
        kind: "broken",
      });
      break;
    }
    earlier.add(rule);
  }
  return faults;
}

/** Rules that start programs, by what they may conflict with: one path with the same path and with lists, wildcards with wildcards. */
class Starting {
  readonly #literal = new Map<string, PathRule[]>();
  readonly #lists: PathRule[] = [];
  readonly #wild: PathRule[] = [];
  readonly #exact: PathRule[] = [];

  add(rule: PathRule): void {
    if (!rule.exact) {
      this.#wild.push(rule);
      return;
    }
    this.#exact.push(rule);
    if (rule.literal === undefined) this.#lists.push(rule);
    else if (!this.#literal.get(rule.literal)?.push(rule)) this.#literal.set(rule.literal, [rule]);
  }

  like({ exact, literal }: PathRule): readonly PathRule[] {
    if (!exact) return this.#wild;
    if (literal === undefined) return this.#exact;
    return [...(this.#literal.get(literal) ?? []), ...this.#lists];
  }
}

const tooMany = ({ placed }: PathRule): Fault => ({
  span: placed.at,
  message: "this profile has too many rules that start programs: those from here on are not compared with the earlier ones",
  kind: "unread",
});

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
