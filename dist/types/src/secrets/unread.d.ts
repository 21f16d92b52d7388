import type { Span } from "../text/span.js";
import { type SecretUse } from "./text.js";
/** The credentials in command lines that no shell's grammar reads, those of cmd and PowerShell: one a line at most, at its word. */
export declare function secretsUnread(source: string, { file, start, end }: Span): Generator<SecretUse>;
