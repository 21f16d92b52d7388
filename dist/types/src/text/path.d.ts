/** A path inside an image, made absolute and normal; `undefined` when it is relative and the working directory is unknown. */
export declare function resolvePath(path: string, workdir: string | undefined): string | undefined;
