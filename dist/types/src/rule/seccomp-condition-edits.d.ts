import type { SeccompDocument } from "../frontends/seccomp/document.js";
import type { ArgumentTest, SeccompRule } from "../frontends/seccomp/profile.js";
import { type Edits } from "./seccomp-edits.js";
/** Rules that each leave one value out become rules for what lies before, between and behind these values: they are alternatives. */
export declare function betweenValues(document: SeccompDocument, rules: readonly SeccompRule[], index: number): Edits;
/** Gives a mask and what is left under it other values. */
export declare const masked: (document: SeccompDocument, { span }: ArgumentTest, mask: bigint, left: bigint) => Edits;
/** A rule for each of the flags that one is to deny, instead of one for all of them. */
export declare function eachFlag(document: SeccompDocument, rule: SeccompRule, test: ArgumentTest): Edits;
