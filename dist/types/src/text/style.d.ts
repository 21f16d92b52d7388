/** How a word is dressed; without colour every style is plain. */
export type Style = (name: "bold" | "dim" | "red" | "yellow" | "blue" | "cyan" | "magenta", text: string) => string;
