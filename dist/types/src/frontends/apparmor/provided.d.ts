/** Whether a profile of this name comes with an engine or a distribution, or the word means none: it is in no file of somebody's own. */
export declare const isProvided: (name: string) => boolean;
