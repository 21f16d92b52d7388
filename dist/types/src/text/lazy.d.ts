/** What is made when it is first asked for, and kept: a start pays for what it needs. */
export declare function lazy<T extends object>(make: () => T): () => T;
