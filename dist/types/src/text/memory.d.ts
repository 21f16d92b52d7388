/**
 * What was found out about the parts of what is judged: it is asked for again while that is judged, and forgotten then. It is no
 * WeakMap, since collecting young objects takes the values of an old one for alive, and all that they lead to: whatever was judged
 * would grow old before it went, and the heap with it.
 */
export declare class Memory<K extends object, V> {
    #private;
    get(key: K): V | undefined;
    has(key: K): boolean;
    set(key: K, value: V): void;
    forget(): void;
}
/** Lets go of everything that is remembered: something else is judged from now on. */
export declare function forgetAll(): void;
