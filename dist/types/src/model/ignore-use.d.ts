import type { Suppression } from "./document.js";
import type { OtherName } from "./other-name.js";
/** Why a comment does not ignore what it covers. */
export type Refusal = "expired" | "day" | "reason" | "locked";
/** An ignore comment and what came of it in a run. */
export interface IgnoreUse {
    readonly suppression: Suppression;
    /** The rules it names, as written, that found something it covers. */
    readonly used: ReadonlySet<string>;
    /** Why findings stay although they are covered. */
    readonly refused: ReadonlySet<Refusal>;
    /** Rules that ran; of others nobody knows whether they find something. */
    readonly ran: ReadonlySet<string>;
    /** Every rule there is. */
    readonly known: ReadonlySet<string>;
    /** Names that others have for rules, where comments of ours use them. */
    readonly others: ReadonlyMap<string, OtherName>;
    /** Its file was judged whole. */
    readonly judged: boolean;
    /** The text of its file. */
    readonly text: string;
}
