import { type SecretUse } from "./text.js";
import { type Secret } from "./values.js";
/**
 * The credential that a value is, as its name says, or that is somewhere in it: a connection string, JSON, options, a command line. One
 * answer for whatever holds values: variables, arguments, labels, env files. `raw`: as `secretAs` has it.
 */
export declare function carriedBy(called: string, value: string, raw?: boolean): Carried | undefined;
type Carried = Omit<SecretUse, "span">;
/** Lets go of the values that were looked at. */
export declare function forgetValues(): void;
/** The same of any value, however plain. */
export declare function carried(name: string, value: string, raw: boolean): Carried | undefined;
/** The same, for those who only ask what it is. */
export declare const secretIn: (name: string, value: string, raw?: boolean) => Secret | undefined;
export {};
