/** What a rule about a path allows or denies, as the parser reads its letters. */
export interface Permissions {
    readonly read: boolean;
    /** `w`, which holds append. */
    readonly write: boolean;
    readonly append: boolean;
    readonly link: boolean;
    readonly lock: boolean;
    readonly mmap: boolean;
    /** How a program started from here is confined; `bare` is the `x` of a deny rule or a named transition. */
    readonly exec: ExecMode | null;
    /** Lower-case transitions keep dangerous environment variables. */
    readonly scrubs: boolean;
}
/** The transition without its case. */
export type ExecMode = "bare" | "ix" | "ux" | "px" | "cx" | "pix" | "cix" | "pux" | "cux";
/** Reads the letters. Answers what is wrong with them, as a phrase, when the parser refuses them. */
export declare function readPermissions(text: string): Permissions | string;
/** What the bare `file,` grants: everything, programs inherit the profile. */
export declare const everything: Permissions;
/** Permissions of a rule that the validation has let pass. */
export declare function permissionsOf(text: string): Permissions;
