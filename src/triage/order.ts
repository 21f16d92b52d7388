import { type Finding, severities } from "../model/finding.ts";

/** The one order of findings: path, place, then the loudest, then the rule's name. Total, so that no two runs differ. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity }: Finding): number => -severities.indexOf(severity);
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      text(a.span.file, b.span.file) ||
      a.span.start - b.span.start ||
      rank(a) - rank(b) ||
      text(a.rule, b.rule) ||
      a.span.end - b.span.end ||
      text(a.message, b.message),
  );
}
