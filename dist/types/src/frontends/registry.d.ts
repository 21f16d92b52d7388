import { type Change } from "../model/change.js";
import type { Role, Unit } from "../model/document.js";
import { type Dialect, type Workload } from "../model/workload.js";
import type { Edit } from "../text/edit.js";
import type { Frontend, Reader } from "./frontend.js";
/** Every file format that is judged. */
export declare const frontends: readonly Frontend[];
/** Adds a format; answers what takes it away again. A RangeError when there is one of that name. */
export declare function register(frontend: Frontend): () => void;
/** The names of all formats. */
export declare const dialects: () => readonly Dialect[];
/** The front-end of a format; `undefined` when there is no such format. */
export declare const frontendOf: (dialect: Dialect) => Frontend | undefined;
/** The front-end that reads what references of a role lead to. */
export declare const answering: (role: Role) => Frontend | undefined;
/** What a text is taken for when nothing about it tells. */
export declare const assumed: () => Frontend;
/** The front-end whose files are one project when they are given together. */
export declare const starting: () => Frontend;
/**
 * Which format a file is of: by its name, while what it begins with does not speak against it, else by what it begins with.
 * `undefined`: none. Env files belong to those who name them.
 */
export declare function dialectOf(path: string, head?: string): Dialect | undefined;
/** The format that prose has blocks of; `undefined`: none, or it is no prose. */
export declare const quotedIn: (path: string, head: string) => Dialect | undefined;
/** How much of a file is looked at to tell its format, in characters: a script may begin with much else. */
export declare const headLength = 1048576;
/** Loads the reader of a format. */
export declare function loadReader({ dialect, load }: Frontend): Promise<Reader>;
/** The reader of a format by its name, loaded; `undefined` when there is no such format. */
export declare function readerFor(dialect: Dialect): Promise<Reader | undefined>;
/** The reader of a format that has documents: it was loaded to read them. A RangeError when it was not. */
export declare function readerOf(dialect: Dialect): Reader;
/** How messages call a workload: service `web`, stage `build`, the image. */
export declare const labelOf: (workload: Pick<Workload, "path" | "ships" | "dialect">) => string;
/** The edits that make a change in the unit a workload comes from; `undefined` where its format cannot say it. */
export declare function raise(change: Change, workload: Workload, units: readonly Unit[]): readonly Edit[] | undefined;
/** What to do to have a change, in the words of the format that owns the workload; of the first that starts containers when there is none. */
export declare function spell(change: Change, workload: Workload | undefined, units?: readonly Unit[]): string;
