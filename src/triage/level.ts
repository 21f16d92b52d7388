import type { Unplaced } from "../model/finding.ts";
import type { Fixing, Scope } from "../model/policy.ts";
import { settingAt } from "../rule/settings.ts";
import type { Span } from "../text/span.ts";

/** What the configuration makes of a finding: nothing where its rule is off; a rule that is named speaks whatever the profile. */
export function atLevel<T extends Unplaced>(
  finding: T,
  scopes: readonly Scope[],
  stageAt?: (span: Span) => string | undefined,
): T | undefined {
  if (scopes.length === 0) return finding;
  const { level, fix } = settingAt(scopes, finding.rule, {
    file: finding.span.file,
    workload: finding.workload,
    stage: stageAt?.(finding.span),
  });
  if (level === "off") return undefined;
  const fixed = fix && finding.fix ? { ...finding, fix: asSet(finding.fix, fix) } : finding;
  return level ? { ...fixed, profile: "recommended", ...(level === "on" ? {} : { severity: level }) } : fixed;
}

/** A repair that is off is still advice: nobody is given its edits. */
const asSet = (repair: NonNullable<Unplaced["fix"]>, fix: Fixing): Unplaced["fix"] =>
  fix === "off" ? { title: repair.title, safety: repair.safety } : { ...repair, safety: fix };
