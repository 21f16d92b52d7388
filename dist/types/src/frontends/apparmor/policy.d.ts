import { type Glob } from "../../syntax/glob.js";
import { type PathPattern } from "./path-pattern.js";
import { type Permissions } from "./permissions.js";
import type { PlacedRule, ResolvedProfile } from "./resolve.js";
import type { FileRule } from "./syntax.js";
import { Statements } from "./taken-back.js";
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
/** What a profile really lets a program do with paths: permissions add up, denials win, priorities override. */
export declare class Policy {
    #private;
    readonly profile: ResolvedProfile;
    constructor(profile: ResolvedProfile);
    /** Its rules about paths. */
    get rules(): readonly PathRule[];
    /** Its rules that are not about files. */
    get statements(): Statements;
    /** Every rule about paths is understood: no variable is unknown. */
    get complete(): boolean;
    /** It has too many rules about paths to be looked at whole. */
    get large(): boolean;
    /** The rule that lets a path be accessed this way, unless a denial takes it away. */
    allows(path: string, access: Access): PathRule | undefined;
    /** Rules that give, or take, this access. */
    giving(access: Access, deny?: boolean): PathRule[];
    /**
     * A path that a rule opens with `access` and no denial closes, where `other`, when given, opens it too with `second`;
     * `null` when there is none, `undefined` when the search was given up.
     */
    open(rule: PathRule, access: Access, other?: PathRule, second?: Access): string | null | undefined;
    /** Denials that take back all a rule allows, together. `undefined` when they leave some, or when that cannot be known. */
    takingBack(placed: PlacedRule): readonly PlacedRule[] | undefined;
    /** Whether a rule speaks about an access to a path. */
    touches(rule: PathRule, path: string, access: Access): boolean;
    /** Whether every path that a pattern means is among those a rule means, denials aside. */
    covers(rule: PathRule, pattern: string): boolean;
    /** Whether a rule opens all that a pattern means to an access, but for what denials take out of it. */
    opensAll(rule: PathRule, pattern: string, access: Access): boolean;
    /** The rule that opens some of what a pattern means to an access. */
    opening(pattern: string, access: Access): PathRule | undefined;
    /** Whether two rules mean some path both. */
    meet(a: PathRule, b: PathRule): boolean;
}
/** Whether two rules are about the files of the same owners. */
export declare function sameOwners(a: PathRule, b: PathRule): boolean;
/** Whether what both begin with can begin one path. */
export declare const mayMeet: (a: Pick<PathRule, "prefix">, b: Pick<PathRule, "prefix">) => boolean;
