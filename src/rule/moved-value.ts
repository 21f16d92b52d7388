import type { ComposeProject } from "../frontends/compose/project.ts";
import { variableUses } from "../frontends/compose/variables.ts";
import type { Project } from "../link/project.ts";
import type { Lookup } from "../model/document.ts";
import type { Variable } from "../model/image-config.ts";
import type { Container } from "../model/workload.ts";
import { readDotenv } from "../syntax/dotenv.ts";
import type { Edit } from "../text/edit.ts";
import { joinPath } from "../text/path.ts";
import type { Source } from "../text/source.ts";
import { below, containersOf, partAt, partsOf } from "./compose.ts";
import { insteadOf, type Place, replacedIn } from "./compose-edits.ts";
import { composeOf } from "./documents.ts";
import { envFilesOf } from "./env-files.ts";
import { itemsOf, type Known } from "./predicates.ts";

/**
 * Has Compose fill in a value that a service's environment or its labels say: `NAME: ${NAME:?}`, with the value in `.env`. The variable has
 * the name of the service before it, where others use that name already.
 */
export function filledIn(
  container: Container,
  item: Known<Variable>,
  project: Project,
  called = item.value.name,
): readonly Edit[] | undefined {
  const compose = composeOf(container, project);
  const value = item.value.value?.state === "written" ? item.value.value.value : undefined;
  if (!compose || value === undefined || !/^[A-Za-z_]\w*$/.test(called)) return undefined;
  const name = [called, `${(container.path[1] ?? "").toUpperCase().replace(/\W/g, "_")}_${called}`].find((each) =>
    isFree(each, value, compose, project),
  );
  if (name === undefined || !/^[A-Za-z_]/.test(name)) return undefined;
  const moved = movedToEnv(compose, project.lookup, name, value);
  const filled = insteadOf(compose, item, item.value.name, `\${${name}:?}`);
  return moved && filled && [...filled, ...moved];
}

/** The same for a part of a text, such as a password in a command: the variable is called after the service, or the config. */
export function filledInText(
  compose: ComposeProject,
  at: Place,
  { value, name: owner, what }: { readonly value: string; readonly name: string; readonly what: string },
  project: Project,
): readonly Edit[] | undefined {
  const kind = /token|key/i.exec(what)?.[0] ?? "password";
  const name = `${owner}_${kind}`.toUpperCase().replace(/\W/g, "_");
  if (!/^[A-Z_]/.test(name) || /[$\uFFFC]/.test(value) || !isFree(name, value, compose, project)) return undefined;
  const moved = movedToEnv(compose, project.lookup, name, value);
  const filled = moved && replacedIn(compose, at, value, `\${${name}:?}`);
  return filled && [...filled, ...moved];
}

/** Whether nothing in a project would get a value that it has not now, were the variable set: by a use of it, or by its name alone. */
const isFree = (name: string, value: string, compose: ComposeProject, project: Project): boolean =>
  valueIn(project.lookup.source(envOf(compose)), name) === value ||
  (!compose.files.some((file) => variableUses(file).some((use) => use.name === name)) &&
    [...containersOf(compose, project).values()].every(({ image }) =>
      itemsOf(image.env, (each) => each.name === name).every(
        ({ value: { value: other } }) => other?.state === "written" && other.value === value,
      ),
    ));

/** The file that Compose fills variables in from. */
const envOf = ({ folder }: ComposeProject): string => joinPath(folder, ".env");

const valueIn = (source: Source | undefined, name: string): string | undefined => source && readDotenv(source).get(name)?.value;

/**
 * The edits that put a value into the `.env` of a project, from which Compose then fills `${NAME}`. None where it holds just that already.
 * `undefined` where there is no such file, where git keeps it, where it is an environment of services, or where it says something else.
 */
function movedToEnv(project: ComposeProject, lookup: Lookup, name: string, value: string): readonly Edit[] | undefined {
  const path = envOf(project);
  const source = lookup.source(path);
  const written = dotenvValue(value);
  if (!source || written === undefined || lookup.ignored?.(path) !== true || isGiven(project, lookup, path)) return undefined;
  const there = valueIn(source, name);
  if (there !== undefined) return there === value ? [] : undefined;
  const lineEnd = source.text.includes("\r\n") ? "\r\n" : "\n";
  const end = source.text.length;
  const isOpen = end > 0 && !source.text.endsWith("\n");
  return [{ span: { file: path, start: end, end }, text: `${isOpen ? lineEnd : ""}${name}=${written}${lineEnd}` }];
}

/** Whether a service has the whole file in its environment. */
const isGiven = (project: ComposeProject, lookup: Lookup, path: string): boolean =>
  partsOf(partAt(project, "services")).some((service) =>
    envFilesOf(project, lookup, below(service, "env_file")).some(({ source }) => source.path === path),
  );

/** A value as compose-go's dotenv package reads it back: nothing is filled in between single quotes, and none can stand there. */
function dotenvValue(value: string): string | undefined {
  if (/^[\w./:@%+,-]+$/.test(value)) return value;
  return /^[^'\\\r\n]+$/.test(value) ? `'${value}'` : undefined;
}
