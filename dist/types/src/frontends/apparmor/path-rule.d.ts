import type { Glob } from "../../syntax/glob.js";
import { type PathPattern } from "./path-pattern.js";
import { type Permissions } from "./permissions.js";
import type { PlacedRule, ResolvedProfile } from "./resolve.js";
import type { FileRule } from "./syntax.js";
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
/** Whether a rule speaks about an access. */
export declare const has: ({ permissions }: PathRule, access: Access) => boolean;
/** Makes a rule ready. `null`: it is not about paths. `undefined`: it cannot be understood. */
export declare function pathRule(placed: PlacedRule, profile: ResolvedProfile): PathRule | null | undefined;
/** What an answer about a rule depends on. */
export declare const saying: (rule: PathRule) => string;
/** Whose files a rule is about: `owner`, or `undefined` for everybody's. */
export declare const ownersOf: ({ rule }: PathRule) => string | undefined;
/** Whether two rules are about the files of the same owners. */
export declare function sameOwners(a: PathRule, b: PathRule): boolean;
/** Whether a denial is about every file that a rule means, as far as owners go. */
export declare const closes: (deny: PathRule, rule: PathRule) => boolean;
/** A denial of links to some files leaves links to others. */
export declare const closesLinks: (deny: PathRule, rule: PathRule) => boolean;
/** Whether what both begin with can begin one path. */
export declare const mayMeet: (a: Pick<PathRule, "prefix">, b: Pick<PathRule, "prefix">) => boolean;
