/** How a word is dressed; without colour every style is plain. */
export type Style = (name: "bold" | "dim" | "red" | "green" | "yellow" | "blue" | "cyan" | "magenta", text: string) => string;
/** Leaves every word as it is. */
export declare const plain: Style;
