/** A path inside an image, made absolute and normal; `undefined` when it is relative and the working directory is unknown. */
export declare function resolvePath(path: string, workdir: string | undefined): string | undefined;
/** The folder of a file, `""` where we stand. */
export declare const folderOf: (path: string) => string;
/** Joins a folder and a relative path and resolves `.` and `..`; `..` beyond where we stand is kept. */
export declare function joinPath(folder: string, path: string): string;
/** The way from one folder to another, `""` when they are the same; `undefined` when it leads through a folder nobody named. */
export declare function wayTo(to: string, from: string): string | undefined;
