import type { Document } from "../../model/document.js";
import type { Source } from "../../text/source.js";
import type { PolicyLibrary } from "./library.js";
import { Policy } from "./policy.js";
import { type ResolvedPolicy } from "./resolve.js";
import { type Item } from "./syntax.js";
/** A file of AppArmor policy: what rules of subject `apparmor` judge. */
export interface AppArmorDocument extends Document {
    readonly dialect: "apparmor";
    /** As written, includes not followed. */
    readonly items: readonly Item[];
    readonly policy: ResolvedPolicy;
    /** Every profile with its children, outer ones first, and what it opens. */
    readonly profiles: readonly Policy[];
}
/** Reads a file of policy with what it includes. Never throws. */
export declare function readAppArmor(source: Source, library: PolicyLibrary): AppArmorDocument;
/** Rules outside any profile: what stands in the middle of another file, when one includes it. */
export declare const isFragment: ({ items }: AppArmorDocument) => boolean;
