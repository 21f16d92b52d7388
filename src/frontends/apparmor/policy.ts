import type { Glob } from "../../syntax/glob.ts";
import { type Budget, matches } from "../../syntax/glob-automaton.ts";
import { commonPath } from "./common-path.ts";
import { type PathPattern, pathOf } from "./path-pattern.ts";
import { type Permissions, permissionsOf } from "./permissions.ts";
import type { PlacedRule, ResolvedProfile } from "./resolve.ts";
import type { FileRule, Rule } from "./syntax.ts";
import { Statements } from "./taken-back.ts";
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
  readonly path: PathPattern;
  readonly permissions: Permissions;
  readonly deny: boolean;
  readonly priority: number;
}

/** What is asked about a path: one of the permissions, `exec` with any transition. */
export type Access = Exclude<keyof Permissions, "scrubs">;

const has = ({ permissions }: PathRule, access: Access): boolean => Boolean(permissions[access]);

const accesses: readonly Access[] = ["read", "write", "append", "link", "lock", "mmap", "exec"];

/** The bare `file,` and its kin reach every path. */
const whole = "/{**,}";

/** States that the patterns of one profile have together, at most; rules beyond are not looked at. */
const mostStates = 400_000;

/** Work spent on comparing the patterns of one profile, in states looked at. */
const mostWork = 2_000_000;

/** Policies whose rules are kept ready, the latest last: those of a collection of thousands would fill the memory. */
const ready: Set<Policy> = new Set();
const mostReady = 40;

interface ReadRules {
  readonly rules: readonly PathRule[];
  readonly byPlace: ReadonlyMap<PlacedRule, PathRule>;
  readonly complete: boolean;
  readonly large: boolean;
}

/** What a profile really lets a program do with paths: permissions add up, denials win, priorities override. */
export class Policy {
  readonly profile: ResolvedProfile;
  readonly #budget: Budget = { left: mostWork };
  #read: ReadRules | undefined;
  #statements: Statements | undefined;

  constructor(profile: ResolvedProfile) {
    this.profile = profile;
  }

  /** Its rules about paths. */
  get rules(): readonly PathRule[] {
    return this.#ready().rules;
  }

  /** What a rule of the profile says about paths; `undefined` when it says nothing, or nothing that is understood. */
  about(placed: PlacedRule): PathRule | undefined {
    return this.#ready().byPlace.get(placed);
  }

  /** Its rules that are not about files. */
  get statements(): Statements {
    this.#statements ??= new Statements(this.profile, this.#budget);
    return this.#statements;
  }

  /** Every rule about paths is understood: no variable is unknown. */
  get complete(): boolean {
    return this.#ready().complete;
  }

  /** It has too many rules about paths to be looked at whole. */
  get large(): boolean {
    return this.#ready().large;
  }

  #ready(): ReadRules {
    if (this.#read) return this.#read;
    const rules: PathRule[] = [];
    let { complete } = this.profile;
    let size = 0;
    for (const placed of this.profile.rules) {
      const read = size > mostStates ? undefined : pathRule(placed, this.profile);
      if (read) rules.push(read);
      else if (read === undefined) complete = false;
      size += read?.path.size ?? 0;
    }
    this.#read = { rules, byPlace: new Map(rules.map((rule) => [rule.placed, rule])), complete, large: size > mostStates };
    ready.add(this);
    for (const other of ready) {
      if (ready.size <= mostReady) break;
      other.#read = undefined;
      other.#statements = undefined;
      ready.delete(other);
    }
    return this.#read;
  }

  /** The rule that lets a path be accessed this way, unless a denial takes it away. */
  allows(path: string, access: Access): PathRule | undefined {
    const about = this.rules.filter((rule) => has(rule, access) && path.startsWith(rule.prefix) && matches(rule.path.automaton, path));
    const highest = about.reduce((highest, { priority }) => Math.max(highest, priority), Number.NEGATIVE_INFINITY);
    const decisive = about.filter(({ priority }) => priority === highest);
    return decisive.find((rule) => !rule.deny && !decisive.some((other) => other.deny && closes(other, rule)));
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
    if (other && (!mayMeet(rule, other) || !sameOwners(rule, other))) return null;
    const asked = other ? [rule, other] : [rule];
    const denials = this.rules.filter(
      (each) =>
        each.deny &&
        ((has(each, access) && each.priority >= rule.priority && closes(each, rule)) ||
          (other && has(each, second) && each.priority >= other.priority && closes(each, other))) &&
        asked.every((one) => mayMeet(each, one)),
    );
    // Only folders have paths that end in a slash, and reading is all that can be done to them.
    const paths = [...asked.map(({ path }) => path), ...(access === "read" && second === "read" ? [] : [notFolder])];
    return commonPath(
      paths,
      denials.map(({ path }) => path),
      this.#budget,
    );
  }

  /** Denials that take back all a rule allows, together. `undefined` when they leave some, or when that cannot be known. */
  takingBack(placed: PlacedRule): readonly PlacedRule[] | undefined {
    const rule = isAboutPaths(placed.rule) ? this.about(placed) : undefined;
    if (!rule) return this.statements.takingBack(placed);
    if (rule.deny) return undefined;
    const denials = accesses.filter((access) => has(rule, access)).map((access) => this.#closing(rule, access));
    if (!denials.every((each) => each !== undefined)) return undefined;
    const all = new Set(denials.flat());
    return all.size ? [...all].map((each) => each.placed) : undefined;
  }

  /** Denials that together close one access to all that a rule means. */
  #closing(rule: PathRule, access: Access): PathRule[] | undefined {
    const denials = this.rules.filter(
      (each) =>
        each.deny &&
        has(each, access) &&
        each.priority >= rule.priority &&
        closes(each, rule) &&
        (access !== "link" || closesLinks(each, rule)) &&
        mayMeet(each, rule),
    );
    const alone = denials.find((each) => each.pattern === rule.pattern || this.covers(each, rule.pattern));
    if (alone || denials.length < 2) return alone && [alone];
    const left = commonPath(
      [rule.path],
      denials.map(({ path }) => path),
      this.#budget,
    );
    return left === null ? denials : undefined;
  }

  /** Whether a rule speaks about an access to a path. */
  touches(rule: PathRule, path: string, access: Access): boolean {
    return has(rule, access) && path.startsWith(rule.prefix) && matches(rule.path.automaton, path);
  }

  /** Whether every path that a pattern means is among those a rule means, denials aside. */
  covers(rule: PathRule, pattern: string): boolean {
    const probe = pathOf(pattern);
    return probe?.prefix.startsWith(rule.prefix) === true && commonPath([probe], [rule.path], this.#budget) === null;
  }

  /** Whether a rule opens all that a pattern means to an access, but for what denials take out of it. */
  opensAll(rule: PathRule, pattern: string, access: Access): boolean {
    const probe = has(rule, access) && this.covers(rule, pattern) ? pathOf(pattern) : undefined;
    return probe !== undefined && this.open(rule, access, { ...rule, prefix: probe.prefix, path: probe }, access) !== null;
  }

  /** The rule that opens some of what a pattern means to an access. */
  opening(pattern: string, access: Access): PathRule | undefined {
    const path = pathOf(pattern);
    if (!path) return undefined;
    return this.giving(access).find(
      (rule) => mayMeet(rule, path) && typeof this.open(rule, access, { ...rule, prefix: path.prefix, path }) === "string",
    );
  }

  /** Whether two rules mean some path both. */
  meet(a: PathRule, b: PathRule): boolean {
    return mayMeet(a, b) && commonPath([a.path, b.path], [], this.#budget) !== null;
  }
}

const notFolder = pathOf("/{**,}[^/]") as PathPattern;

const isAboutPaths = ({ kind }: Rule): boolean => kind === "file" || kind === "all" || kind === "link";

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
    pattern: path.text,
    glob: path.glob,
    literal: path.literal,
    exact: path.exact,
    prefix: path.prefix,
    path,
    permissions: permissionsOf(written.permissions.value),
    deny: isDeny(written),
    priority: written.prefix.priority?.value ?? 0,
  };
}

const ownersOf = ({ rule }: PathRule): string | undefined => rule.prefix.owner?.value;

/** Whether two rules are about the files of the same owners. */
export function sameOwners(a: PathRule, b: PathRule): boolean {
  const [x, y] = [ownersOf(a), ownersOf(b)];
  return x === undefined || y === undefined || x === y;
}

/** Whether a denial is about every file that a rule means, as far as owners go. */
const closes = (deny: PathRule, rule: PathRule): boolean => ownersOf(deny) === undefined || ownersOf(deny) === ownersOf(rule);

/** A denial of links to some files leaves links to others. */
const closesLinks = (deny: PathRule, rule: PathRule): boolean => {
  const [denied, linked] = [deny, rule].map(({ placed }) => (placed.rule.kind === "link" ? placed.rule.target.value : undefined));
  return denied === undefined || denied === linked;
};

/** Whether what both begin with can begin one path. */
export const mayMeet = (a: Pick<PathRule, "prefix">, b: Pick<PathRule, "prefix">): boolean =>
  a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix);
