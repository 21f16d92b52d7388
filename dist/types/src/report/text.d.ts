import type { Report } from "../model/report.js";
import type { Style } from "../text/style.js";
export interface TextOptions {
    readonly style: Style;
    /** Leave the last line out. */
    readonly quiet: boolean;
}
/** The report for people: a code frame for every place, what is wrong there, and the way out. */
export declare function textReport(report: Report, { style, quiet }: TextOptions): string;
