import type { BaseFacts } from "../model/workload.js";
/** What a service of a kind does with: bytes of memory, CPUs, and processes, threads among them. */
export interface Sizes {
    readonly memory: number;
    readonly cpus: number;
    readonly pids: number;
}
/** What an image is likely to need: by its name, or by the kind of what it starts from. */
export declare function sizesOf(path: string | undefined, kind: BaseFacts["kind"]): Sizes;
