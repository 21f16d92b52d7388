/** What the blocks of a report may be sorted into. */
export const groupings = ["severity", "file", "rule"] as const;
export type Grouping = (typeof groupings)[number];
