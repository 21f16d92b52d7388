import type { Report } from "../model/report.js";
/** A SARIF 2.1.0 log as GitHub code scanning reads it: one run, every enabled rule, suppressed findings left out. */
export declare function sarifReport(report: Report, version: string, category?: string): string;
