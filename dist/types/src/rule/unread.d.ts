import type { Stage } from "../frontends/dockerfile/stage.js";
import type { Span } from "../text/span.js";
/** What a stage runs in a shell that nobody reads here, cmd or PowerShell: each instruction, from behind its keyword on. */
export declare function unreadOf({ instructions, scripts }: Stage, keywords: RegExp): Span[];
