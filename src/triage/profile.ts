import { type Finding, type Profile, profiles } from "../model/finding.ts";

/** Splits off the findings of rules that a profile does not show. */
export function forProfile(findings: readonly Finding[], profile: Profile): { shown: Finding[]; hidden: number } {
  const shown = findings.filter((finding) => profiles.indexOf(finding.profile) <= profiles.indexOf(profile));
  return { shown, hidden: findings.filter(({ suppressed }) => !suppressed).length - shown.filter(({ suppressed }) => !suppressed).length };
}
