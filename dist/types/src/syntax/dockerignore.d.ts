/** A `.dockerignore` ready to be asked, with moby/patternmatcher's semantics. */
export interface DockerIgnore {
    /** Whether the builder leaves a context-relative path out. */
    ignores(path: string): boolean;
}
/** Reads an ignore file: `#` comments, `!` exceptions, patterns from the context's root, `**` across folders; the last match wins. */
export declare function readDockerignore(text: string): DockerIgnore;
/** Whether an ignore file leaves everything out and names what may come in. */
export declare const isAllowList: (text: string) => boolean;
