import type { ComposeProject } from "../frontends/compose/project.ts";
import type { Lookup } from "../model/document.ts";
import type { Setting } from "../model/setting.ts";
import { type EnvValue, type Format, readDotenv } from "../syntax/dotenv.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { joinPath } from "../text/path.ts";
import type { Source } from "../text/source.ts";
import { below, type Part, partAt, partsOf, textOf } from "./compose.ts";

/** Whether a setting is one of an env or label file: its secrets are a matter of the file, and of whether the file is committed. */
export const isReadFromFile = ({ via }: Pick<Setting<unknown>, "via">): boolean => via?.some(({ how }) => how === "read-from") === true;

/** An env file of a project that somebody read. */
export interface EnvFile {
  readonly source: Source;
  readonly names: readonly string[];
  readonly values: ReadonlyMap<string, EnvValue>;
}

/** What a value of an env file is judged by: what it comes to, or what is written where nobody can know that. */
export const judgedText = ({ value, literal }: EnvValue): string => (value.includes(HOLE) ? literal : value);

/** The files that an `env_file` or `label_file` names, those that are there. */
export function envFilesOf({ folder }: ComposeProject, lookup: Lookup, part: Part | undefined): EnvFile[] {
  return partsOf(part).flatMap((item) => {
    const path = textOf(below(item, "path")) ?? textOf(item);
    const format = textOf(below(item, "format")) === "raw" ? "raw" : "dotenv";
    return path === undefined ? [] : readEnvFile(joinPath(folder, path), lookup, format);
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

function readEnvFile(path: string, lookup: Lookup, format?: Format): EnvFile[] {
  const source = lookup.source(path);
  if (!source) return [];
  const values = readDotenv(source, format && { format });
  return [{ source, values, names: [...values.keys()] }];
}
