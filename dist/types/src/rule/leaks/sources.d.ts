import type { Ran } from "../stages.js";
import type { Surroundings } from "./places.js";
/** Variables that hold a secret: they are many, and a RUN asks for few. */
export interface SecretNames extends Iterable<string> {
    has(name: string): boolean;
}
/** What a RUN is given. */
export interface Given extends Surroundings {
    /** The variables that hold a secret, and the files. */
    readonly names: SecretNames;
    readonly files: readonly string[];
    /** Those of the variables that the RUN itself asks for. */
    readonly asked: readonly string[];
    /** What is written below these folders is in no layer. */
    readonly away: readonly string[];
}
/** Whether there is nothing to look through. */
export declare const isEmpty: (all: Iterable<unknown>) => boolean;
/** What a RUN is given that must not stay: its secret mounts, and the arguments whose names announce a secret; `undefined` without any. */
export declare function givenTo({ instruction, stage, workdir, user, }: Pick<Ran, "instruction" | "stage"> & Partial<Pick<Ran, "workdir" | "user">>): Given | undefined;
