import { type Access, type PathRule } from "./path-rule.js";
import type { PlacedRule, ResolvedProfile } from "./resolve.js";
import { Statements } from "./taken-back.js";
/** What a profile really lets a program do with paths: permissions add up, denials win, priorities override. */
export declare class Policy {
    #private;
    readonly profile: ResolvedProfile;
    constructor(profile: ResolvedProfile);
    /** Its rules about paths. */
    get rules(): readonly PathRule[];
    /** What a rule of the profile says about paths; `undefined` when it says nothing, or nothing that is understood. */
    about(placed: PlacedRule): PathRule | undefined;
    /** Its rules that are not about files. */
    get statements(): Statements;
    /** Every rule about paths is understood: no variable is unknown. */
    get complete(): boolean;
    /** It has too many rules about paths to be looked at whole. */
    get large(): boolean;
    /** The rule that lets a path be accessed this way, unless a denial takes it away. */
    allows(path: string, access: Access): PathRule | undefined;
    /** Rules that give, or take, this access. */
    giving(access: Access, deny?: boolean): readonly PathRule[];
    /** Those of them that may mean some path that another rule, or a pattern, means. Throws an OverBudget. */
    near(to: Pick<PathRule, "prefix"> | string, access: Access, deny?: boolean): Generator<PathRule, undefined>;
    /**
     * A path that a rule opens with `access` and no denial closes, where `other`, when given, opens it too with `second`;
     * `null` when there is none, `undefined` when the search was given up. Throws an OverBudget.
     */
    open(rule: PathRule, access: Access, other?: PathRule, second?: Access): string | null | undefined;
    /** Denials that take back all a rule allows, together. `undefined` when they leave some, or when that cannot be known. */
    takingBack(placed: PlacedRule): readonly PlacedRule[] | undefined;
    /** Whether a rule of this profile speaks about an access to a path. */
    touches(rule: PathRule, path: string, access: Access): boolean;
    /** Whether every path that a pattern means is among those a rule means, denials aside. */
    covers(rule: PathRule, pattern: string): boolean;
    /** Whether a rule opens all that a pattern means to an access, but for what denials take out of it. */
    opensAll(rule: PathRule, pattern: string, access: Access): boolean;
    /** The rule that opens some of what a pattern means to an access. */
    opening(pattern: string, access: Access): PathRule | undefined;
    /** Whether two rules mean some path both. */
    meet(a: PathRule, b: PathRule): boolean;
    /** Whether some rule gives an access to a path that a rule means, denials aside. Throws an OverBudget. */
    isGiven(rule: PathRule, access: Access): boolean;
}
