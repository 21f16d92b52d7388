import { type Budget, doMeet, isCovered } from "./coverage.ts";
import { type Extent, extentOf, type Subject, subjectOf } from "./extent.ts";
import type { PlacedRule, ResolvedProfile } from "./resolve.ts";
import type { CapabilityRule, StatementRule } from "./syntax.ts";
import { isDeny } from "./validate.ts";

/** Rules of one subject that are compared with each other, at most. With more, what a rule allows is not taken to be taken back: it is reported. */
const most = 400;

/** A rule that is not about files, ready to be compared. */
interface Statement {
  readonly placed: PlacedRule;
  readonly subject: Subject;
  readonly extent: readonly Extent[];
  readonly priority: number;
}

/** What the rules of a profile that are not about files give and take from each other: denials win, unless the other has priority. */
export class Statements {
  readonly #statements: ReadonlyMap<PlacedRule, Statement>;
  readonly #bySubject = new Map<Subject, Statement[]>();
  readonly #taken = new Map<PlacedRule, readonly PlacedRule[] | undefined>();
  readonly #budget: Budget;

  constructor({ rules, expand }: ResolvedProfile, budget: Budget) {
    this.#budget = budget;
    this.#statements = new Map(
      rules.flatMap((placed) => {
        const subject = subjectOf(placed.rule);
        if (!subject) return [];
        const extent = extentOf(placed.rule as CapabilityRule | StatementRule, expand);
        return [[placed, { placed, subject, extent, priority: placed.rule.prefix.priority?.value ?? 0 }] as const];
      }),
    );
    for (const each of this.#statements.values()) {
      const known = this.#bySubject.get(each.subject);
      if (known) known.push(each);
      else this.#bySubject.set(each.subject, [each]);
    }
  }

  /** Denials that take back all a rule allows, together; one alone when one does. `undefined` when they leave some, or nobody knows. */
  takingBack(placed: PlacedRule): readonly PlacedRule[] | undefined {
    if (!this.#taken.has(placed)) this.#taken.set(placed, this.#takingBack(placed));
    return this.#taken.get(placed);
  }

  #takingBack(placed: PlacedRule): readonly PlacedRule[] | undefined {
    const rule = this.#statements.get(placed);
    if (!rule || isDeny(placed.rule)) return undefined;
    const denials = this.#others(rule).filter((other) => isDeny(other.placed.rule) && other.priority >= rule.priority);
    const covers = (some: readonly Statement[]): boolean =>
      isCovered(
        rule.subject,
        rule.extent,
        some.flatMap(({ extent }) => extent),
        this.#budget,
      );
    const alone = denials.find((each) => covers([each]));
    if (alone) return [alone.placed];
    return denials.length > 1 && covers(denials) ? denials.map((each) => each.placed) : undefined;
  }

  /** Whether something may be allowed that a denial speaks about. */
  isOpened(placed: PlacedRule): boolean {
    const denial = this.#statements.get(placed);
    if (!denial) return true;
    const others = this.#others(denial);
    return others.length >= most || others.some((other) => !isDeny(other.placed.rule) && doMeet(denial.extent, other.extent, this.#budget));
  }

  /** Whether two rules mean the same. */
  areSame(a: PlacedRule, b: PlacedRule): boolean {
    const [one, other] = [this.#statements.get(a), this.#statements.get(b)];
    if (!one || !other || one.subject !== other.subject) return false;
    return isCovered(one.subject, one.extent, other.extent, this.#budget) && isCovered(one.subject, other.extent, one.extent, this.#budget);
  }

  #others({ placed, subject }: Statement): Statement[] {
    const others = this.#bySubject.get(subject)?.slice(0, most + 1) ?? [];
    return others.filter((other) => other.placed !== placed).slice(0, most);
  }
}
