import type { SeccompDocument } from "../frontends/seccomp/document.js";
import type { JsonSaid } from "../syntax/json-write.js";
import type { Edit } from "../text/edit.js";
import type { Located } from "../text/span.js";
import { type Unmet } from "./seccomp-start.js";
/** Edits, where there are any that do what is wanted. */
export type Edits = readonly Edit[] | undefined;
/** Edits that belong together: none when one of them cannot be. */
export declare const together: (...parts: readonly Edits[]) => Edits;
/**
 * Takes names out of the rules they stand in, and rules that name nothing any more out of the profile. Other rules may come in: they
 * stand at the end.
 */
export declare function withoutNames(document: SeccompDocument, names: readonly Located<string>[], rules?: readonly JsonSaid[]): Edits;
/** The names of calls that no architecture has when some are taken out of the list. */
export declare function namesOnlyOn(document: SeccompDocument, gone: readonly Located<string>[]): readonly Located<string>[];
/** Takes architectures out of the list, and with them the names of calls that no other one has, and more. */
export declare const withoutArchitectures: (document: SeccompDocument, gone: readonly Located<string>[], names?: readonly Located<string>[], rules?: readonly JsonSaid[]) => Edits;
/** Flags that make namespaces: those of all machines stand in the first argument, but for s390. */
export declare const everyNamespace: bigint;
/** The rules that let threads and processes be made, and no namespaces: those of Docker's default profile, where s390 counts otherwise. */
export declare function cloneRules({ hosts, target }: SeccompDocument): JsonSaid[];
/** Lets calls through that a profile refuses: by its default, or by rules without conditions that name them. */
export declare function allowingUnmet(document: SeccompDocument, calls: readonly Unmet[]): Edits;
/** The same edits, when containers start and run shells under the profile they make as they do under this one; else none. */
export declare function startingAsBefore(document: SeccompDocument, edits: Edits): Edits;
/** The same edits, when containers start and run shells under the profile they make; else none. */
export declare const starting: (document: SeccompDocument, edits: Edits) => Edits;
