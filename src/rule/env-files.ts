import type { ComposeProject } from "../frontends/compose/project.ts";
import type { Lookup } from "../model/document.ts";
import { readDotenv } from "../syntax/dotenv.ts";
import { joinPath } from "../text/path.ts";
import type { Source } from "../text/source.ts";
import type { Located } from "../text/span.ts";
import { below, type Part, partAt, partsOf, textOf } from "./compose.ts";

/** An env file of a project that somebody read. */
export interface EnvFile {
  readonly source: Source;
  readonly names: readonly string[];
  readonly values: ReadonlyMap<string, Located<string>>;
}

/** The files that an `env_file` or `label_file` names, those that are there. */
export function envFilesOf({ folder }: ComposeProject, lookup: Lookup, part: Part | undefined): EnvFile[] {
  return partsOf(part).flatMap((item) => {
    const path = textOf(below(item, "path")) ?? textOf(item);
    return path === undefined ? [] : readEnvFile(joinPath(folder, path), lookup);
  });
}

/** Every env file that the services of a project are given, and the ones its variables come from; each once. */
export function allEnvFiles(project: ComposeProject, lookup: Lookup): EnvFile[] {
  const services = partsOf(partAt(project, "services"));
  const given = services.flatMap((service) =>
    ["env_file", "label_file"].flatMap((key) => envFilesOf(project, lookup, below(service, key))),
  );
  // The project's name counts as a variable, and stands in a Compose file.
  const composes = new Set(project.files.map(({ document }) => document.source.path));
  const folders = new Set(
    project.files.flatMap(({ environment }) =>
      [...environment.values()].flatMap(({ span }) => (composes.has(span.file) ? [] : [span.file])),
    ),
  );
  const own = [...new Set([joinPath(project.folder, ".env"), ...folders])].flatMap((path) => readEnvFile(path, lookup));
  return [...new Map([...own, ...given].map((file) => [file.source.path, file])).values()];
}

function readEnvFile(path: string, lookup: Lookup): EnvFile[] {
  const source = lookup.source(path);
  if (!source) return [];
  const values = readDotenv(source);
  return [{ source, values, names: [...values.keys()] }];
}
