import { type Architecture } from "../../knowledge/seccomp.js";
import type { Target } from "../../knowledge/targets.js";
import type { Document } from "../../model/document.js";
import { type JsonNode } from "../../syntax/json.js";
import { JsonEditor } from "../../syntax/json-edit.js";
import { type Edit } from "../../text/edit.js";
import { Source } from "../../text/source.js";
import { type Calls } from "./calls.js";
import { type CombinedFilter } from "./filter.js";
import { type OddKey, type SeccompProfile, type SeccompRule } from "./profile.js";
/** A seccomp profile: what rules of subject `seccomp` judge. */
export interface SeccompDocument extends Document {
    readonly dialect: "seccomp";
    readonly target: Target;
    /** As written. */
    readonly root: JsonNode | undefined;
    /** `undefined` when nothing of it could be read. */
    readonly profile: SeccompProfile | undefined;
    readonly odd: readonly OddKey[];
    /** The filter for a container with these capabilities, the engine's default ones unless told, on the profile's first architecture. */
    filter(caps?: ReadonlySet<string>, architecture?: Architecture): CombinedFilter | undefined;
    /** The filter of the engine's own default profile for the same container: Podman's for that target, else Docker's. */
    engineFilter(caps?: ReadonlySet<string>, architecture?: Architecture): CombinedFilter;
    /** Both, on another architecture, for a few calls only. */
    filtersOn(architecture: Architecture, only: ReadonlySet<string>): {
        readonly own?: CombinedFilter;
        readonly engine: CombinedFilter;
    };
    readonly calls: Calls;
    /** The 64-bit architectures it is written for, or the usual one. */
    readonly hosts: readonly Architecture[];
    /** Of a rule gated on architectures, those it counts on, whether or not the profile covers them; else those of the profile. */
    hostsOf(rule: SeccompRule): readonly Architecture[];
    /** Rules of Docker's and Podman's own profiles. */
    engineRules(): readonly SeccompRule[];
    /** What is lost of both these profiles, for the same container. */
    engineLost(): CombinedFilter["lost"];
    /** Libseccomp's names for architectures that are written as SCMP_ARCH_*; unknown ones are left out. */
    machines(tokens: readonly string[]): string[];
    /** What edits the file; `undefined` when nothing of it could be read, or it is too large for that. */
    editor(): JsonEditor | undefined;
    /** The profile after some edits. */
    after(edits: readonly Edit[]): SeccompDocument;
}
/** Reads a seccomp profile. Never throws. */
export declare function readSeccomp(source: Source, target: Target): SeccompDocument;
/** The architecture most will run it on: x86_64 unless the profile covers only others. */
export declare function architectureFor({ architectures, archMap }: SeccompProfile): Architecture;
