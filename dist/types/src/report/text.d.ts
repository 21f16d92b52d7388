import type { Report } from "../model/report.js";
/** How a word is dressed; without colour every style is plain. */
export type Style = (name: "bold" | "dim" | "red" | "yellow" | "blue" | "cyan" | "magenta", text: string) => string;
export interface TextOptions {
    readonly style: Style;
    /** Leave the last line out. */
    readonly quiet: boolean;
}
/** The report for people: a code frame for every place, what is wrong there, and the way out. */
export declare function textReport(report: Report, { style, quiet }: TextOptions): string;
