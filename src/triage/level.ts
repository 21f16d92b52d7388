import type { Unplaced } from "../model/finding.ts";
import type { Scope } from "../model/policy.ts";
import { settingAt } from "../rule/settings.ts";
import type { Span } from "../text/span.ts";

/** What the configuration makes of a finding: nothing where its rule is off; a rule that is named speaks whatever the profile. */
export function atLevel<T extends Unplaced>(
  finding: T,
  scopes: readonly Scope[],
  stageAt?: (span: Span) => string | undefined,
): T | undefined {
  if (scopes.length === 0) return finding;
  const { level } = settingAt(scopes, finding.rule, {
    file: finding.span.file,
    workload: finding.workload,
    stage: stageAt?.(finding.span),
  });
  if (!level) return finding;
  if (level === "off") return undefined;
  return { ...finding, profile: "recommended", ...(level === "on" ? {} : { severity: level }) };
}
