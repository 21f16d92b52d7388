import type { Fault } from "../../model/document.js";
import type { Instruction } from "./instruction.js";
/** Every instruction BuildKit knows. */
export declare const keywords: ReadonlySet<string>;
/** What BuildKit's instruction parser refuses in one instruction (frontend/dockerfile/instructions/parse.go). */
export declare function instructionFaults(instruction: Instruction): Fault[];
/**
 * With --link the copy is made on an empty file system, which has no /etc/passwd to look a name up in: the build stops with
 * `invalid user index`. `text` is the owner, without its variables. Numbers and root need no file (BuildKit client/llb/fileop.go, solver/llbsolver/ops/file.go).
 */
export declare function linkedOwner(flags: Instruction["flags"], text: string | undefined): Fault[];
/** Whether an owner or group is looked up in no file: a number, or root. */
export declare const isNumericOwner: (part: string) => boolean;
