import type { Severity } from "../model/finding.ts";

/** The three words that GitHub's runner, SARIF and editors know. */
export const levelOf = (severity: Severity): "error" | "warning" | "notice" =>
  severity === "critical" || severity === "high" ? "error" : severity === "medium" ? "warning" : "notice";
