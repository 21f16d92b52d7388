import { type Finding, severities } from "../model/finding.ts";

/** The worst first; equal ones keep their order. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
