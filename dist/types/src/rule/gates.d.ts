import { type Gate } from "../knowledge/gates.js";
/** Which gate a command is: its program, without a folder, and its arguments. */
export declare function gateOf([program, ...args]: readonly string[]): Gate | undefined;
