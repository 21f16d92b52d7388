import { basename, resolve } from "node:path";
import type { Found } from "../discover/discover.ts";
import { type Judged, projects, type Surroundings } from "../link/projects.ts";
import type { Fault } from "../model/document.ts";
import { harmlessJson, harmlessLine } from "../report/escape.ts";
import { secretPlaces } from "../rule/secret-places.ts";
import { dataWithoutSecrets } from "../secrets/known.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { UsageError } from "./args.ts";
import { exit, type Streams } from "./check.ts";

/**
 * `seaworthy show --as compose`: the merged project in the long form that Compose prints. A project that Compose would
 * refuse to put together is refused with the reasons. What only its start would bring up is a warning: names nobody
 * defines, and variables that whoever starts it sets; one that must be set has as its value what Compose says about it.
 */
export async function showProject(
  found: readonly Found[],
  surroundings: Surroundings,
  format: "text" | "json",
  { out, err }: Streams,
): Promise<number> {
  if (format !== "json") throw new UsageError("show --as compose prints JSON: add --format json");
  const { assemble, canonical, plainOf, readCompose } = await import("../frontends/compose/frontend.ts");
  const byPath = new Map(found.map((each) => [each.source.path, each]));
  const document = (path: string) => {
    const each = byPath.get(path);
    return each && (each.compose ?? readCompose(each.source));
  };
  const sources = new Map(found.map(({ source }) => [source.path, source]));
  const lookup = { source: (path: string) => sources.get(path), absent: (path: string) => surroundings.absent?.has(path) === true };
  const documents = (surroundings.together ?? []).flatMap((path) => document(path) ?? []);
  const skipped = documents.find((each) => each.skipped);
  const project = assemble(documents, { document, lookup }, { blank: true });
  const told = ({ span, message }: { span: Span; message: string }): string => `${placeOf(span, sources)}: ${message}`;
  const refuses = ({ kind, shows }: Fault): boolean => kind === "broken" && !shows;
  const reasons = [...(skipped ? [`${skipped.source.path}: ${skipped.skipped}`] : []), ...project.faults.filter(refuses).map(told)];
  if (reasons.length) {
    for (const reason of reasons.reverse()) err(`seaworthy: Compose refuses this project: ${harmlessLine(reason)}\n`);
    return exit.failed;
  }
  const warnings = [
    ...[...project.faults.filter((fault) => !refuses(fault)), ...project.missing].map(told),
    ...[...project.fragments].map((name) => `service ${JSON.stringify(name)} has neither an image nor a build in these files`),
  ];
  for (const warning of warnings) err(`seaworthy: ${harmlessLine(warning)}\n`);
  const folder = resolve(project.folder);
  const plain = plainOf(project.root);
  const given = typeof plain === "object" && plain !== null && !Array.isArray(plain) ? plain["name"] : undefined;
  const name = projectName(typeof given === "string" && given ? given : basename(folder));
  const whole = canonical(plain, { name, folder, resolve, variable: (each) => project.environment.get(each)?.value });
  out(harmlessJson(dataWithoutSecrets(whole, await secretsOf(found, surroundings))));
  return exit.clean;
}

/** compose-go NormalizeProjectName. */
const projectName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "")
    .replace(/^[_-]+/, "");

async function secretsOf(found: readonly Found[], surroundings: Surroundings): Promise<Set<string>> {
  const judged = found.filter((file): file is Found & Judged => file.kind !== undefined);
  const values = new Set<string>();
  const raise = (path: string, error: unknown): never => {
    throw new Error(`${path} could not be read`, { cause: error });
  };
  for await (const project of projects(found, judged, raise, surroundings))
    for (const value of secretPlaces(project).values) values.add(value);
  return values;
}

function placeOf(span: Span, sources: ReadonlyMap<string, Source>): string {
  const position = sources.get(span.file)?.position(span.start);
  return position ? `${span.file}:${position.line}:${position.column}` : span.file;
}
