/** Whether a text is a day that exists, written as 2027-01-31. */
export declare const isDay: (text: string) => boolean;
