import type { Report } from "../model/report.js";
/** One line a finding: `path:line:col: error[high] message [rule]`, for problem matchers. */
export declare function compactReport(report: Report): string;
