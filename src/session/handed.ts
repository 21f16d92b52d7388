import type { Discovery, Found } from "../discover/discover.ts";
import { withSource } from "../discover/with-texts.ts";
import type { Surroundings } from "../link/around.ts";
import type { Finding } from "../model/finding.ts";
import type { Notice, Report } from "../model/report.ts";
import { inOrder } from "../triage/order.ts";
import { filesOf } from "../triage/part.ts";

/** What files are called that are of no format and belong to a project: an env file, a script, the file of a secret. */
export const handedKind = "text";

/** Whether a file was named, is of no format, and belongs to a project on disk. */
export const isHanded = ({ reason, isSupporting }: Found): boolean => reason === "named" && isSupporting === true;

/**
 * Adds to a report the named files of no format, with what is found in them, or about them, when the projects are judged that they belong to.
 * Of what else is found in these, nothing is told: nobody asked.
 */
export async function withHanded(
  report: Report,
  { found, beside }: Pick<Discovery, "found" | "beside">,
  judge: (inputs: readonly Found[], surroundings: Surroundings) => Promise<Report>,
): Promise<Report> {
  const handed = new Set(found.filter(isHanded).map(({ source }) => source.path));
  if (handed.size === 0) return report;
  const files = [...report.files, ...[...handed].map((path) => ({ path, kind: handedKind }))].sort((a, b) => (a.path < b.path ? -1 : 1));
  if (!beside) return { ...report, files };
  // Their texts may have changed since they were read.
  const texts = new Map(found.map(({ source }) => [source.path, source]));
  const all = await judge(
    beside.found.map((each) => {
      const source = texts.get(each.source.path);
      return source && source.text !== each.source.text ? withSource(each, source) : each;
    }),
    beside.surroundings,
  );
  const known = new Set(report.findings.map(nameOf));
  const isAbout = ({ span, about = [] }: Finding): boolean => handed.has(span.file) || about.some((path) => handed.has(path));
  const findings = all.findings.filter((finding) => isAbout(finding) && !known.has(nameOf(finding)));
  const pointedInto = new Set(findings.flatMap(filesOf));
  const told = ({ path }: Notice): boolean => handed.has(path);
  const ignores = all.ignores.filter(({ suppression }) => handed.has(suppression.span.file));
  return {
    ...report,
    files,
    findings: inOrder([...report.findings, ...findings]),
    ignores: [...report.ignores.filter(({ suppression }) => !handed.has(suppression.span.file)), ...ignores],
    notices: [...report.notices, ...all.notices.filter(told)],
    // Where a project could not be judged, nobody knows what it says of them.
    failures: [...report.failures, ...all.failures.filter((each) => !report.failures.some((other) => isSame(each, other)))],
    sources: new Map([...[...all.sources].filter(([path]) => pointedInto.has(path)), ...report.sources]),
  };
}

const nameOf = ({ rule, span }: Finding): string => JSON.stringify([rule, span]);

const isSame = (a: Notice, b: Notice): boolean => a.path === b.path && a.message === b.message;
