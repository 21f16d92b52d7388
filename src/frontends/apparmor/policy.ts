import { matches, type Budget as Work } from "../../syntax/glob-automaton.ts";
import { Budget } from "../../text/budget.ts";
import { ByPrefix } from "../../text/by-prefix.ts";
import { commonPath } from "./common-path.ts";
import { type PathPattern, pathOf } from "./path-pattern.ts";
import { type Access, closes, closesLinks, has, mayMeet, ownersOf, type PathRule, pathRule, sameOwners, saying } from "./path-rule.ts";
import type { PlacedRule, ResolvedProfile } from "./resolve.ts";
import type { Rule } from "./syntax.ts";
import { Statements } from "./taken-back.ts";

const accesses: readonly Access[] = ["read", "write", "append", "link", "lock", "mmap", "exec"];

/** States that the patterns of one profile have together, at most; rules beyond are not looked at. */
const mostStates = 400_000;

/** Work spent on comparing the patterns of one profile, in states looked at. */
const mostWork = 2_000_000;

/** Rules of one profile that are looked at to answer what it opens: thirty times what the largest of real ones take. */
const mostLooks = 1_000_000;

/** Policies whose rules are kept ready, the latest last: those of a collection of thousands would fill the memory. */
const ready: Set<Policy> = new Set();
const mostReady = 40;

interface ReadRules {
  readonly rules: readonly PathRule[];
  readonly byPlace: ReadonlyMap<PlacedRule, PathRule>;
  readonly complete: boolean;
  readonly large: boolean;
  /** Those that give or take an access, by what their paths begin with. */
  readonly giving: Map<string, Giving>;
  /** Rules that mean a path, by the access and the path. */
  readonly meaning: Map<string, Meaning>;
  /** What was found out about paths and patterns, by what was asked. */
  readonly found: Map<string, PathRule | string | null | undefined>;
}

interface Giving {
  readonly rules: readonly PathRule[];
  /** Made when first asked for. */
  byPrefix?: ByPrefix<PathRule>;
}

/** So few rules are looked through faster than they are put in order. */
const few = 16;

interface Meaning {
  readonly rules: readonly PathRule[];
  readonly places: ReadonlySet<PlacedRule>;
}

/** What a profile really lets a program do with paths: permissions add up, denials win, priorities override. */
export class Policy {
  readonly profile: ResolvedProfile;
  readonly #budget: Work = { left: mostWork };
  readonly #looks = new Budget(mostLooks, "looks at the rules of one profile");
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
    const byPlace = new Map(rules.map((rule) => [rule.placed, rule]));
    this.#read = {
      rules,
      byPlace,
      complete,
      large: size > mostStates,
      giving: new Map(),
      meaning: new Map(),
      found: new Map(),
    };
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
    return this.#once(`allows ${access} ${path}`, () => {
      const about = this.#meaning(path, access).rules;
      const highest = about.reduce((highest, { priority }) => Math.max(highest, priority), Number.NEGATIVE_INFINITY);
      const decisive = about.filter(({ priority }) => priority === highest);
      const denied = new Set(decisive.filter(({ deny }) => deny).map(ownersOf));
      return decisive.find((rule) => !rule.deny && !denied.has(undefined) && !denied.has(ownersOf(rule)));
    });
  }

  /** Rules that give, or take, this access. */
  giving(access: Access, deny = false): readonly PathRule[] {
    return this.#giving(access, deny).rules;
  }

  /** Those of them that may mean some path that another rule, or a pattern, means. Throws an OverBudget. */
  *near(to: Pick<PathRule, "prefix"> | string, access: Access, deny = false): Generator<PathRule, undefined> {
    const asked = typeof to === "string" ? pathOf(to) : to;
    if (!asked) return;
    const giving = this.#giving(access, deny);
    if (giving.rules.length > few) giving.byPrefix ??= new ByPrefix(giving.rules);
    const found = giving.byPrefix?.near(asked.prefix) ?? giving.rules.filter((rule) => mayMeet(rule, asked));
    // To gather them costs a little of what it costs to look at one.
    this.#looks.spend(Math.ceil(found.length / 16));
    for (const rule of found) {
      this.#looks.spend();
      yield rule;
    }
  }

  #giving(access: Access, deny: boolean): Giving {
    const { giving, rules } = this.#ready();
    const key = `${access} ${deny}`;
    const known = giving.get(key);
    if (known) return known;
    const some = rules.filter((rule) => rule.deny === deny && has(rule, access));
    const made: Giving = { rules: some };
    giving.set(key, made);
    return made;
  }

  /** The rules that speak about an access to a path: one of those that rules of this program ask about, which are a few dozen. */
  #meaning(path: string, access: Access): Meaning {
    const { meaning, rules } = this.#ready();
    const asked = `${access} ${path}`;
    const known = meaning.get(asked);
    if (known) return known;
    const some = rules.filter((rule) => has(rule, access) && path.startsWith(rule.prefix) && matches(rule.path.automaton, path));
    const made = { rules: some, places: new Set(some.map(({ placed }) => placed)) };
    meaning.set(asked, made);
    return made;
  }

  /** What is asked for many rules alike is found out once. */
  #once<T extends PathRule | string | null | undefined>(asked: string, find: () => T): T {
    const { found } = this.#ready();
    if (found.has(asked)) return found.get(asked) as T;
    const answer = find();
    found.set(asked, answer);
    return answer;
  }

  /**
   * A path that a rule opens with `access` and no denial closes, where `other`, when given, opens it too with `second`;
   * `null` when there is none, `undefined` when the search was given up. Throws an OverBudget.
   */
  open(rule: PathRule, access: Access, other?: PathRule, second: Access = access): string | null | undefined {
    if (other && (!mayMeet(rule, other) || !sameOwners(rule, other))) return null;
    const asked = `open ${access} ${saying(rule)} ${other ? `${second} ${saying(other)}` : ""}`;
    return this.#once(asked, () => this.#open(rule, access, other, second));
  }

  #open(rule: PathRule, access: Access, other: PathRule | undefined, second: Access): string | null | undefined {
    const asked = other ? [rule, other] : [rule];
    // Of two that meet, one begins with the other; a denial that meets the longer one may meet both.
    const longest = asked.reduce((longest, each) => (each.prefix.length > longest.prefix.length ? each : longest));
    const closing = (one: PathRule, by: Access): PathRule[] =>
      [...this.near(longest, by, true)].filter((each) => each.priority >= one.priority && closes(each, one));
    const denials = new Set([...closing(rule, access), ...(other ? closing(other, second) : [])]);
    // Only folders have paths that end in a slash, and reading is all that can be done to them.
    const paths = [...asked.map(({ path }) => path), ...(access === "read" && second === "read" ? [] : [notFolder])];
    return commonPath(
      paths,
      [...new Set([...denials].filter((each) => asked.every((one) => mayMeet(each, one))).map(({ path }) => path))],
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
    const denials = [...this.near(rule, access, true)].filter(
      (each) => each.priority >= rule.priority && closes(each, rule) && (access !== "link" || closesLinks(each, rule)),
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

  /** Whether a rule of this profile speaks about an access to a path. */
  touches(rule: PathRule, path: string, access: Access): boolean {
    return has(rule, access) && path.startsWith(rule.prefix) && this.#meaning(path, access).places.has(rule.placed);
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
    for (const rule of this.near(path, access))
      if (typeof this.open(rule, access, { ...rule, prefix: path.prefix, path }) === "string") return rule;
    return undefined;
  }

  /** Whether two rules mean some path both. */
  meet(a: PathRule, b: PathRule): boolean {
    return mayMeet(a, b) && commonPath([a.path, b.path], [], this.#budget) !== null;
  }

  /** Whether some rule gives an access to a path that a rule means, denials aside. Throws an OverBudget. */
  isGiven(rule: PathRule, access: Access): boolean {
    for (const other of this.near(rule, access)) if (this.meet(rule, other)) return true;
    return false;
  }
}

const notFolder = pathOf("/{**,}[^/]") as PathPattern;

const isAboutPaths = ({ kind }: Rule): boolean => kind === "file" || kind === "all" || kind === "link";
