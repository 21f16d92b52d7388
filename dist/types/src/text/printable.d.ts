declare const seal: unique symbol;
/** A text that may be printed: ours, or the user's when it has gone through the mask and nothing in it is invisible. */
export type Printable = string & {
    readonly [seal]: true;
};
/** Says that a text is ours, or put together from such parts. Who says so answers for it: see test/architecture.test.ts. */
export declare const printable: (text: string) => Printable;
/** A sentence of ours around texts that may be printed. Any other text between its words is a fault of types. */
export declare const say: (words: TemplateStringsArray, ...between: readonly (Printable | number)[]) => Printable;
export {};
