/** A text as a regular expression that matches it and nothing else: names of strangers go into no pattern unescaped. */
export declare const literally: (text: string) => string;
