import { profiles } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { type StandardId, standardIds } from "../model/standard.ts";
import type { GivenRule } from "../rule/define.ts";
import { isOffSomewhere } from "../rule/settings.ts";
import type { Arguments } from "./arguments.ts";
import type { Settings } from "./settings.ts";
import { oneOf, UsageError } from "./usage.ts";

/** The standards that `--compliance` names. A UsageError says which there are, and where they can be told of. */
export function standardsAsked({ values, origin }: Pick<Arguments, "values" | "origin">): readonly StandardId[] {
  const names = (values.compliance ?? []).flatMap((each) => each.split(","));
  return [...new Set(names.map((name) => oneOf(origin("compliance"), name.trim(), standardIds) as StandardId))];
}

/** Formats that tell of standards and scores. */
const telling: readonly string[] = ["text", "json", "markdown", "html"];

/** Says that standards or a score are asked for and none of the reports that are asked for tells of them. */
export function refuseUntold(isAsked: boolean, { outputs }: Pick<Settings, "outputs">, flag: string): void {
  if (isAsked && !outputs.some(({ format }) => telling.includes(format)))
    throw new UsageError(`${flag} is told in the formats ${telling.join(", ")}: add one with --format or --output`);
}

/** Adds what standards come to, and takes from a report of every profile what the run's own does not show. */
export async function withCompliance(
  report: Report,
  asked: readonly StandardId[],
  { profile, rules, scopes }: Pick<Settings, "profile" | "rules" | "scopes">,
  all: readonly GivenRule[],
): Promise<Report> {
  const { standards } = await import("../knowledge/standards/standards.ts");
  const { complianceOf } = await import("../triage/compliance.ts");
  const { forProfile } = await import("../triage/profile.ts");
  const ran = new Set(report.rules.map(({ id }) => id));
  const given = new Set(rules.map(({ id }) => id));
  const coverage = all.map(({ id, standards: named }) => ({
    ...{ id, standards: named },
    ran:
      !given.has(id) || !ran.has(id) ? ("nowhere" as const) : isOffSomewhere(scopes, id) ? ("in places" as const) : ("everywhere" as const),
  }));
  const compliance = asked.map((id) => complianceOf(standards[id], report, coverage));
  const { shown, hidden } = forProfile(report.findings, profile);
  const isShown = (least: Report["findings"][number]["profile"] = "recommended"): boolean =>
    profiles.indexOf(least) <= profiles.indexOf(profile);
  const since = report.since && { ...report.since, fixed: report.since.fixed.filter((each) => isShown(each.profile)) };
  return { ...report, findings: shown, hidden, compliance, ...(since ? { since } : {}) };
}
