/** What a table holds under a key of a stranger's, and not what every object inherits. */
export declare const own: <T>(table: Readonly<Record<string, T>>, key: string) => T | undefined;
