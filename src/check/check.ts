import type { Project } from "../link/project.ts";
import { documentsIn } from "../model/document.ts";
import type { Problem } from "../model/finding.ts";
import type { IgnoreUse } from "../model/ignore-use.ts";
import type { Scope } from "../model/policy.ts";
import type { Workload } from "../model/workload.ts";
import type { AnyRule, Rule, Subject, Subjects } from "../rule/define.ts";
import { commandsIn } from "../rule/documents.ts";
import { optionsAt } from "../rule/settings.ts";

/** A problem, the rule that sees it and the workload it is about. */
export interface RawFinding {
  readonly rule: AnyRule;
  readonly problem: Problem;
  readonly workload?: Workload;
}

/** Runs every rule on every subject of a project. A rule that throws is our mistake: it is told, named, and the others go on. */
export function check(
  project: Project,
  rules: readonly AnyRule[],
  scopes: readonly Scope[],
  fail: (path: string, error: Error) => void,
): RawFinding[] {
  const found: RawFinding[] = [];
  const subjects = new Map<Subject, readonly Subjects[Subject][]>();
  const how: Run = { project, scopes, found, fail };
  for (const rule of rules) {
    const known = subjects.get(rule.on) ?? subjectsOf(rule.on, project);
    subjects.set(rule.on, known);
    if (known.length > 0) run(rule as Rule<Subject>, known, how);
    if (rule.checkScript) runOnScripts(rule, how);
  }
  return found;
}

interface Run {
  readonly project: Project;
  readonly scopes: readonly Scope[];
  readonly found: RawFinding[];
  fail(path: string, error: Error): void;
}

/** One rule, on what it is about. */
function run(rule: Rule<Subject>, subjects: readonly Subjects[Subject][], { project, scopes, found, fail }: Run): void {
  const whole = rule as unknown as AnyRule;
  for (const subject of subjects) {
    try {
      const options = rule.options ? optionsAt(whole, scopes, placeOf(subject)) : {};
      for (const problem of rule.check(subject, project, options))
        found.push("path" in subject ? { rule: whole, problem, workload: subject as Workload } : { rule: whole, problem });
    } catch (error) {
      fail(pathOf(subject), failedIn(rule, error));
    }
  }
}

/** One rule, on what scripts do themselves. */
function runOnScripts(rule: AnyRule, { project, found, fail }: Run): void {
  for (const script of commandsIn(project))
    try {
      for (const problem of rule.checkScript?.(script) ?? []) found.push({ rule, problem });
    } catch (error) {
      fail(script.source.path, failedIn(rule, error));
    }
}

const failedIn = ({ id }: Pick<AnyRule, "id">, error: unknown): Error =>
  new Error(`rule ${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });

/** Runs the rules about ignore comments, when it is known what each of them ignored. */
export function checkIgnores(uses: readonly IgnoreUse[], rules: readonly AnyRule[], project: Project): RawFinding[] {
  return rules.flatMap((rule) =>
    rule.on === "ignore" ? uses.flatMap((use) => [...rule.check(use, project, {})].map((problem) => ({ rule, problem }))) : [],
  );
}

/** What rules of a subject are asked about. */
export function subjectsOf<S extends Subject>(on: S, project: Project): readonly Subjects[S][] {
  const of = (): readonly unknown[] => {
    if (on === "container") return project.containers;
    if (on === "workload") return [...project.stages, ...project.containers];
    if (on === "project") return [project];
    return (project.documents.get(on) ?? []).filter((unit) => documentsIn(unit).some(({ skipped }) => !skipped));
  };
  return of() as readonly Subjects[S][];
}

const placeOf = (subject: Subjects[Subject]) => ({ file: pathOf(subject), workload: "path" in subject ? subject.path : null });

/** The file a subject stands in; a project is named by its first. */
function pathOf(subject: Subjects[Subject]): string {
  if ("suppression" in subject) return subject.suppression.span.file;
  if ("span" in subject) return subject.span.file;
  const units = "affectedBuilds" in subject ? [...subject.documents.values()].flat() : [subject];
  return units.flatMap(documentsIn)[0]?.source.path ?? "";
}
