/** What a command that can fail a build looks at. */
export type Gate = "scanner" | "test" | "check";
/** Programs that look for weaknesses; linters among them that look for insecure code. */
export declare const scanners: Set<string>;
/** Programs that run tests. */
export declare const testers: Set<string>;
/** Programs that check code without running it. */
export declare const linters: Set<string>;
/** Programs of which some commands are gates: their arguments decide. */
export declare const multiPurpose: Set<string>;
