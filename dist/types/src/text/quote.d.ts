/** Text of the user's in a message, shortened. */
export declare const quote: (text: string) => string;
/** "a" or "an", for what a detector calls its find. */
export declare const article: (what: string) => string;
