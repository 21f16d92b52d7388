import type { Finding } from "../model/finding.js";
/** The text of one file after every edit that does not touch another: earlier findings go first, the rest waits for the next round. */
export declare function applyFixes(path: string, text: string, findings: readonly Finding[]): string;
