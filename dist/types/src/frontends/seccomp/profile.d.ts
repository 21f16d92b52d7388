import type { Target } from "../../knowledge/targets.js";
import type { Fault } from "../../model/document.js";
import { type JsonNode } from "../../syntax/json.js";
import type { JsonEditor } from "../../syntax/json-edit.js";
import type { Located, Span } from "../../text/span.js";
/** What must hold of a container, or must not, for a rule to count. */
export interface Gate {
    readonly caps: readonly Located<string>[];
    readonly arches: readonly Located<string>[];
    readonly minKernel?: Located<string>;
    readonly span: Span;
}
/** A comparison of one argument. With MASKED_EQ, `value` is the mask and `valueTwo` what is left under it. */
export interface ArgumentTest {
    readonly index: Located<number>;
    readonly value: Located<bigint>;
    readonly valueTwo?: Located<bigint>;
    readonly op: Located<string>;
    readonly span: Span;
}
/** One entry of `syscalls`. */
export interface SeccompRule {
    readonly names: readonly Located<string>[];
    readonly action: Located<string>;
    readonly errnoRet?: Located<bigint>;
    /** Podman's spelling: a name or digits. */
    readonly errno?: Located<string>;
    readonly args: readonly ArgumentTest[];
    readonly includes?: Gate;
    readonly excludes?: Gate;
    readonly span: Span;
}
/** A seccomp profile as written: the keys a loader may read, each where it stands. */
export interface SeccompProfile {
    /** Absent, or empty. */
    readonly defaultAction?: Located<string>;
    readonly defaultErrnoRet?: Located<bigint>;
    readonly defaultErrno?: Located<string>;
    readonly architectures?: Located<readonly Located<string>[]>;
    readonly archMap?: Located<readonly {
        readonly architecture: Located<string>;
        readonly subArchitectures: readonly Located<string>[];
    }[]>;
    readonly flags?: Located<readonly Located<string>[]>;
    readonly listenerPath?: Located<string>;
    readonly listenerMetadata?: Located<string>;
    /** `undefined` when there is no such key. */
    readonly rules?: readonly SeccompRule[];
    readonly span: Span;
}
/** A key that some loader does not read as it stands. */
export interface OddKey {
    readonly key: string;
    readonly span: Span;
    readonly why: "unknown" | "case" | "duplicate" | "foreign";
    /** The keys that may stand there. */
    readonly known: readonly string[];
    /** What is written beside the key, for `foreign` ones. */
    readonly value: JsonNode;
}
/** What a profile says, and what its loaders refuse or pass over. */
export interface Decoded {
    readonly profile: SeccompProfile | undefined;
    readonly faults: readonly Fault[];
    readonly odd: readonly OddKey[];
}
/** Decodes a profile as Go's encoding/json does for a target: keys in any case, the last of two, numbers exact to 64 bits. */
export declare function decodeProfile(root: JsonNode, target: Target, editor?: JsonEditor): Decoded;
