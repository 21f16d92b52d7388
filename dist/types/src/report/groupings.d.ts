/** What the blocks of a report may be sorted into. */
export declare const groupings: readonly ["severity", "file", "rule"];
export type Grouping = (typeof groupings)[number];
