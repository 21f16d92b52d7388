import type { CommandsDocument } from "../frontends/commands/document.js";
import type { Span } from "../text/span.js";
/** Where a script has an engine listen, or expects one. */
interface EngineAddress {
    readonly does: "serves" | "uses";
    readonly text: string;
    readonly at: {
        readonly span: Span;
    };
    /** Of the engine that is started, the words it is started with. */
    readonly words: readonly string[];
}
/** The addresses that a script gives engines: of one that it starts, and of one that it talks to. */
export declare function engineAddressesIn(script: CommandsDocument): EngineAddress[];
export {};
