import type { Report } from "../model/report.js";
/** The report for machines, version 1: lines and columns 1-based, `endColumn` exclusive. */
export declare function jsonReport(report: Report, version: string): string;
