import type { Project } from "../link/project.ts";
import type { Document } from "../model/document.ts";
import type { Problem } from "../model/finding.ts";
import type { IgnoreUse } from "../model/ignore-use.ts";
import type { Scope } from "../model/policy.ts";
import type { Workload } from "../model/workload.ts";
import type { AnyRule, Rule, Subject, Subjects } from "../rule/define.ts";
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
  const workloads: readonly Workload[] = [...project.stages, ...project.containers];
  const subjects: { readonly [S in Subject]: readonly Subjects[S][] } = {
    workload: workloads,
    container: project.containers,
    dockerfile: project.dockerfiles.filter(({ skipped }) => !skipped),
    compose: project.composes.filter(({ files }) => files.some(({ document }) => !document.skipped)),
    dockerignore: project.dockerignores,
    seccomp: project.seccomps.filter(({ skipped }) => !skipped),
    apparmor: project.apparmors.filter(({ skipped }) => !skipped),
    project: [project],
    ignore: [],
  };
  const run = <S extends Subject>(rule: Rule<S>): void => {
    for (const subject of subjects[rule.on]) {
      try {
        const options = rule.options ? optionsAt(rule as unknown as AnyRule, scopes, placeOf(subject)) : {};
        for (const problem of rule.check(subject, project, options))
          found.push({ rule: rule as unknown as AnyRule, problem, ...("path" in subject ? { workload: subject as Workload } : {}) });
      } catch (error) {
        fail(pathOf(subject), new Error(`rule ${rule.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error }));
      }
    }
  };
  for (const rule of rules) run(rule as Rule<Subject>);
  return found;
}

/** Runs the rules about ignore comments, when it is known what each of them ignored. */
export function checkIgnores(uses: readonly IgnoreUse[], rules: readonly AnyRule[], project: Project): RawFinding[] {
  return rules.flatMap((rule) =>
    rule.on === "ignore" ? uses.flatMap((use) => [...rule.check(use, project, {})].map((problem) => ({ rule, problem }))) : [],
  );
}

const placeOf = (subject: Subjects[Subject]) => ({ file: pathOf(subject), workload: "path" in subject ? subject.path : null });

/** The file a subject stands in; a project is named by its first. */
const pathOf = (subject: Subjects[Subject]): string =>
  "suppression" in subject
    ? subject.suppression.span.file
    : "span" in subject
      ? subject.span.file
      : "source" in subject
        ? subject.source.path
        : "root" in subject
          ? (subject.files[0]?.document.source.path ?? "")
          : (documentsOf(subject)[0]?.source.path ?? "");

const documentsOf = ({ composes, dockerfiles, dockerignores, seccomps, apparmors }: Project): readonly Pick<Document, "source">[] => [
  ...composes.flatMap(({ files }) => files.map(({ document }) => document)),
  ...dockerfiles,
  ...dockerignores,
  ...seccomps,
  ...apparmors,
];
