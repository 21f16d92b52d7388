import type { Located } from "../text/span.js";
import type { ImageReference } from "./image-reference.js";
import type { Script } from "./script.js";
import type { ListSetting, Setting } from "./setting.js";
/** One environment variable or label. A value of `null` is passed through from the caller's environment. */
export interface Variable {
    readonly name: string;
    readonly value: Setting<string> | null;
    /** The value as written, U+FFFC for each variable in it. */
    readonly literal: string;
}
/** A command: exec form (`words` are argv) or shell form (one word, run by the image's shell). */
export interface Command {
    readonly form: "exec" | "shell";
    readonly words: readonly Setting<string>[];
    /** What it runs, read by the shell's grammar; absent where nobody read it. */
    readonly script?: Script;
}
/** A port range an image exposes. */
export interface Port {
    readonly from: number;
    readonly to: number;
    readonly protocol: string;
}
/** `test: null` switches the inherited check off. */
export interface Healthcheck {
    readonly test: Command | null;
}
/** Where an image is named. */
export type ImageRole = "from" | "copy-from" | "mount-from" | "syntax" | "image" | "additional-context" | "volume";
/** One use of an image by reference. */
export interface ImageUse {
    readonly role: ImageRole;
    readonly ref: Setting<ImageReference>;
}
/**
 * What an image asks for, after everything that overrides it: the OCI image config. `null` values are certainly absent.
 */
export interface ImageConfig {
    /** The image it starts from: FROM through its alias chain, or `image:`. `null` for scratch. */
    readonly ref: Setting<ImageReference> | null;
    readonly user: Setting<string>;
    readonly env: ListSetting<Variable>;
    readonly exposedPorts: ListSetting<Port>;
    readonly entrypoint: Setting<Command | null>;
    readonly cmd: Setting<Command | null>;
    readonly healthcheck: Setting<Healthcheck | null>;
    readonly labels: ListSetting<Variable>;
    readonly volumes: ListSetting<string>;
    readonly workingDir: Setting<string>;
    readonly stopSignal: Setting<string>;
}
/** The stage a container is built from. */
export interface BuildLink {
    /** Context folder, project-relative; `null` when remote or unknown. */
    readonly context: string | null;
    /** Path of the Dockerfile; `null` when it cannot be known or lies outside what was read. */
    readonly dockerfile: string | null;
    /** Where the Dockerfile begins in that file, when it stands inside a Compose file. */
    readonly inline?: number;
    readonly target: Setting<string> | null;
    readonly args: ListSetting<Variable>;
    /** Names of the additional contexts: they come before stages of the same name. */
    readonly contexts: readonly string[];
    /** What `image:` calls the result. */
    readonly names: ImageReference | null;
    /** The key that asks for the build. */
    readonly at: Located<string>;
    /** Identity of the stage once linked. */
    readonly stage?: readonly string[];
}
