import { type Glob, isExact, isGlob, literalOf, literalPrefix, parseGlob } from "../../syntax/glob.ts";
import { type Automaton, automatonOf, findText, matches } from "../../syntax/glob-automaton.ts";
import { type Permissions, permissionsOf } from "./permissions.ts";
import type { PlacedRule, ResolvedProfile } from "./resolve.ts";
import type { FileRule } from "./syntax.ts";
import { isDeny } from "./validate.ts";

/** A rule about paths, ready to be asked. */
export interface PathRule {
  readonly placed: PlacedRule;
  readonly rule: FileRule;
  /** With variables replaced. */
  readonly pattern: string;
  readonly glob: Glob;
  /** The path, when the pattern means one only. */
  readonly literal: string | undefined;
  /** It lists its paths, without wildcards. */
  readonly exact: boolean;
  readonly prefix: string;
  readonly automaton: Automaton;
  readonly permissions: Permissions;
  readonly deny: boolean;
  readonly priority: number;
}

/** What is asked about a path: one of the permissions, `exec` with any transition. */
export type Access = Exclude<keyof Permissions, "scrubs">;

const has = ({ permissions }: PathRule, access: Access): boolean => (access === "exec" ? permissions.exec !== null : permissions[access]);

/** The bare `file,` and its kin reach every path. */
const whole = "/{**,}";

/** What a profile really lets a program do with paths: permissions add up, denials win, priorities override. */
export class Policy {
  readonly profile: ResolvedProfile;
  readonly rules: readonly PathRule[];
  /** Every rule about paths is understood: no variable is unknown. */
  readonly complete: boolean;

  constructor(profile: ResolvedProfile) {
    this.profile = profile;
    const rules: PathRule[] = [];
    let complete = profile.complete;
    for (const placed of profile.rules) {
      const read = pathRule(placed, profile);
      if (read) rules.push(read);
      else if (read === undefined) complete = false;
    }
    this.rules = rules;
    this.complete = complete;
  }

  /** The rule that lets a path be accessed this way, unless a denial takes it away. */
  allows(path: string, access: Access): PathRule | undefined {
    const about = this.rules.filter(
      (rule) => has(rule, access) && rule.prefix === path.slice(0, rule.prefix.length) && matches(rule.automaton, path),
    );
    const most = Math.max(...about.map(({ priority }) => priority));
    const decisive = about.filter(({ priority }) => priority === most);
    return decisive.some(({ deny }) => deny) ? undefined : decisive[0];
  }

  /** Rules that give, or take, this access. */
  giving(access: Access, deny = false): PathRule[] {
    return this.rules.filter((rule) => rule.deny === deny && has(rule, access));
  }

  /**
   * A path that a rule opens with `access` and no denial closes, where `other`, when given, opens it too with `second`;
   * `null` when there is none, `undefined` when the search was given up.
   */
  open(rule: PathRule, access: Access, other?: PathRule, second: Access = access): string | null | undefined {
    if (other && !mayMeet(rule, other)) return null;
    const asked = other ? [rule, other] : [rule];
    const denials = this.rules.filter(
      (each) =>
        each.deny &&
        ((has(each, access) && each.priority >= rule.priority) || (other && has(each, second) && each.priority >= other.priority)) &&
        asked.every((one) => mayMeet(each, one)),
    );
    const count = asked.length;
    return findText(
      [...asked, ...denials].map(({ automaton }) => automaton),
      (matched) => matched.slice(0, count).every(Boolean) && !matched.slice(count).some(Boolean),
      (possible) => possible.slice(0, count).every(Boolean),
    );
  }

  /** Whether a rule speaks about an access to a path. */
  touches(rule: PathRule, path: string, access: Access): boolean {
    return has(rule, access) && path.startsWith(rule.prefix) && matches(rule.automaton, path);
  }

  /** Whether every path that a pattern means is among those a rule means, denials aside. */
  covers(rule: PathRule, pattern: string): boolean {
    const probe = pathOf(pattern);
    if (!probe?.prefix.startsWith(rule.prefix)) return false;
    return (
      findText(
        [probe.automaton, rule.automaton],
        ([wanted, given]) => wanted === true && given === false,
        ([wanted]) => wanted === true,
      ) === null
    );
  }

  /** Whether a rule opens all that a pattern means to an access, but for what denials take out of it. */
  opensAll(rule: PathRule, pattern: string, access: Access): boolean {
    const probe = has(rule, access) && this.covers(rule, pattern) ? pathOf(pattern) : undefined;
    return probe !== undefined && this.open(rule, access, { ...rule, ...probe }, access) !== null;
  }

  /** Whether two rules mean some path both. */
  meet(a: PathRule, b: PathRule): boolean {
    return (
      mayMeet(a, b) &&
      findText(
        [a.automaton, b.automaton],
        (matched) => matched.every(Boolean),
        (possible) => possible.every(Boolean),
      ) !== null
    );
  }
}

/** A pattern made ready to be asked about; `undefined` when it is none. */
export function pathOf(pattern: string): Pick<PathRule, "pattern" | "glob" | "literal" | "exact" | "prefix" | "automaton"> | undefined {
  const glob = parseGlob(pattern);
  const automaton = isGlob(glob) ? automatonOf(glob) : undefined;
  return isGlob(glob) && automaton
    ? { pattern, glob, literal: literalOf(glob), exact: isExact(glob), prefix: literalPrefix(glob), automaton }
    : undefined;
}

/** `null`: it is not about paths. `undefined`: it cannot be understood. */
function pathRule(placed: PlacedRule, profile: ResolvedProfile): PathRule | null | undefined {
  const { rule } = placed;
  const written: FileRule | undefined =
    rule.kind === "file"
      ? rule
      : rule.kind === "all"
        ? { ...rule, kind: "file", path: null, permissions: { value: "", span: rule.span }, subset: false, leading: false }
        : rule.kind === "link"
          ? { ...rule, kind: "file", permissions: { value: "l", span: rule.span }, subset: rule.subset, leading: true }
          : undefined;
  if (!written) return null;
  const pattern = written.path ? profile.expand(written.path.value) : whole;
  const path = pattern === undefined ? undefined : pathOf(pattern);
  if (!path) return undefined;
  return {
    placed,
    rule: written,
    ...path,
    permissions: permissionsOf(written.permissions.value),
    deny: isDeny(written),
    priority: written.prefix.priority?.value ?? 0,
  };
}

/** Whether what both begin with can begin one path. */
export const mayMeet = (a: Pick<PathRule, "prefix">, b: Pick<PathRule, "prefix">): boolean =>
  a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix);
