import { rules } from "../rules/index.ts";
import { lint as run } from "./lint.ts";
import type { Profile } from "./model/finding.ts";
import { defaultIgnores, type Level, type RuleSetting } from "./model/policy.ts";
import type { Report } from "./model/report.ts";
import type { Dialect } from "./model/workload.ts";
import { compactReport } from "./report/compact.ts";
import { jsonReport } from "./report/json.ts";
import { sarifReport } from "./report/sarif.ts";
import { textReport } from "./report/text.ts";
import { Source } from "./text/source.ts";

export { applyFixes } from "./fix/apply.ts";
export type { Finding } from "./model/finding.ts";
export { compactReport, jsonReport, type Profile, type Report, rules, sarifReport, textReport };

/** One text to judge, or one that others refer to, such as `.env` or `.dockerignore`. */
export interface LintSource {
  /** Relative, with `/`: it tells what the file is, and how others refer to it. */
  readonly path: string;
  readonly text: string;
  /** What the file is, when its name and content do not tell. */
  readonly kind?: Dialect;
  /** Nothing is known of the files beside it. */
  readonly alone?: boolean;
}

/** What to run. */
export interface LintSettings {
  /** `recommended` unless given. */
  readonly profile?: Profile;
  /** Ids of the rules to run; every rule unless given. */
  readonly only?: readonly string[];
  /** Levels and options by rule, as in `seaworthy.yaml`. */
  readonly rules?: Readonly<Record<string, Level | (Readonly<Record<string, unknown>> & { readonly level?: Level })>>;
  /** The day it is, such as 2027-01-31: ignore comments may hold until one. Without it none ends. */
  readonly today?: string;
}

/**
 * Judges texts with every rule and answers a report. Touches no file, environment or network: two calls with the same
 * sources answer the same.
 */
export function lint(
  sources: readonly LintSource[],
  { profile = "recommended", only, rules: levels = {}, today }: LintSettings = {},
): Promise<Report> {
  const inputs = sources.map(({ path, text, kind, alone = false }) => ({
    source: new Source(path, text, alone),
    ...(kind ? { kind } : {}),
  }));
  const settings = Object.entries(levels).map(([id, value]): [string, RuleSetting] => {
    const { level, ...options } = typeof value === "string" ? { level: value } : value;
    return [id, { ...(level ? { level } : {}), ...(Object.keys(options).length ? { options } : {}) }];
  });
  return run(inputs, {
    rules: only ? rules.filter(({ id }) => only.includes(id)) : rules,
    known: rules,
    profile,
    scopes: settings.length ? [{ rules: new Map(settings) }] : [],
    ignores: { ...defaultIgnores, today },
  });
}
