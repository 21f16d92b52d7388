import type { Span } from "../../text/span.js";
/** A variable's text, `HOLE` in it for what nobody can know, and where it was set. */
export interface Binding {
    readonly text: string;
    readonly span?: Span;
    /** An ARG without a default that nothing passes: a plain build takes it as unset. */
    readonly unset?: true;
}
/** Arguments BuildKit defines before the first FROM (dockerfile2llb/platform.go). */
export declare const platformArgs: ReadonlySet<string>;
/** The variables of one stage; what it lacks is looked up in the stage it starts from. Deep chains are flattened. */
export declare class Scope {
    #private;
    constructor(parent?: Scope);
    get(name: string): Binding | undefined;
    set(name: string, binding: Binding): void;
}
/** What the builder defines before the first FROM; nobody can know the values. */
export declare const platformScope: Scope;
