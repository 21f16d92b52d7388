/** A `.dockerignore` ready to be asked, with moby/patternmatcher's semantics. */
export interface DockerIgnore {
    /** Whether the builder leaves a context-relative path out. */
    ignores(path: string): boolean;
}
/** One line of an ignore file that says something; `[start, end)` is where its text stands. */
export interface IgnorePattern {
    /** As written, blanks at both ends aside. */
    readonly text: string;
    /** Without `!` and cleaned: no leading slash, no `./`, no slash at the end. */
    readonly pattern: string;
    /** Begins with `!`: what it matches comes back in. */
    readonly except: boolean;
    readonly start: number;
    readonly end: number;
}
/** The patterns of an ignore file, in order: `#` begins a comment in the first column only. */
export declare function ignorePatterns(text: string): IgnorePattern[];
/** Whether a cleaned pattern matches a context-relative path or a folder it lies in. */
export declare function matchesPattern(pattern: string, path: string): boolean;
/** Reads an ignore file: `#` comments, `!` exceptions, patterns from the context's root, `**` across folders; the last match wins. */
export declare function readDockerignore(text: string): DockerIgnore;
/** The pattern by which an ignore file leaves nothing of a context: it excludes every file, and no later one brings any back. */
export declare function excludesAll(text: string): IgnorePattern | undefined;
/** Whether an ignore file leaves everything out and names what may come in. */
export declare const isAllowList: (text: string) => boolean;
