/**
 * The parts of a way along a path, from a folder in parts: `.` and `..` resolved. What climbs beyond the start stays at a
 * root; anywhere else its `..` are kept.
 */
export declare function partsAlong(path: string, isRooted: boolean, from?: readonly string[]): string[];
/** A path as Go's filepath.Clean leaves it: `.` for nothing, no slash at the end. */
export declare const cleanPath: (path: string) => string;
/** An absolute path normalised: one slash between parts, no `.` and `..`, no slash at the end. Relative ones are left alone. */
export declare function normalPath(path: string): string;
/** What stands behind the last slash of a path. */
export declare const lastPart: (path: string) => string;
/** A path without slashes at its end; nothing is left of the root. */
export declare function withoutSlash(path: string): string;
/**
 * What `COPY` takes, as the files of its context are named: cleaned, `""` for the root. BuildKit joins every source to the root
 * before it cleans it (`NormalizePath` in its dockerfile2llb), so that nothing leads above; a build for Windows has `\` for `/`,
 * and drops the drive.
 */
export declare function contextPath(source: string, windows?: boolean): string;
/** A path inside an image, made absolute and normal; `undefined` when it is relative and the working directory is unknown. */
export declare function resolvePath(path: string, workdir: string | undefined): string | undefined;
/** The folder of a file, `""` where we stand. */
export declare const folderOf: (path: string) => string;
/** A path up to the part in which its first `*` stands. */
export declare const withoutPattern: (path: string) => string;
/** The folder of a file, and those above it, up to where we stand. */
export declare function foldersAbove(file: string): string[];
/** The rest of a path below a folder, empty for the folder itself; `undefined` where it lies elsewhere. */
export declare function below(path: string, folder: string): string | undefined;
/** Whether a path is a folder, or lies below it. */
export declare const isWithin: (path: string, folder: string) => boolean;
/** Joins a folder and a relative path and resolves `.` and `..`; `..` beyond where we stand is kept. */
export declare function joinPath(folder: string, path: string): string;
/** The way from one folder to another, `""` when they are the same; `undefined` when it leads through a folder nobody named. */
export declare function wayTo(to: string, from: string): string | undefined;
/**
 * A path that climbs out of where we stand, `prefix` as seen from the repository's folder, without the steps that lead back into it: of
 * `../app/.env` in `app`, `.env` is left.
 */
export declare function withoutDetour(path: string, prefix: string): string;
