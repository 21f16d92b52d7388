import type { Report } from "../model/report.js";
import type { Grouping } from "./groupings.js";
import { type Look } from "./look.js";
/** What the report for people shows. */
export interface TextOptions extends Look {
    /** Leave out what the findings come to. */
    readonly quiet: boolean;
    /** Show what repeats, too. */
    readonly isAll?: boolean;
    readonly groupBy?: Grouping;
    /** Show so many blocks of findings and no more. */
    readonly most?: number | undefined;
    /** Count by rule, and show no finding. */
    readonly isCounted?: boolean;
}
/** The report for people: the worst first, each with its place, what is wrong there, and the way out; then what it comes to. */
export declare function textReport(report: Report, options: TextOptions): string;
/** How many findings are left out because they repeat, and because they are too many. */
export interface Left {
    readonly repeats: number;
    readonly cut: number;
}
