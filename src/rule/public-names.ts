import { setsCredential } from "../knowledge/credential-variables.ts";
import type { Project } from "../link/project.ts";
import { namesHalf, wordsOf } from "../secrets/names.ts";
import type { Secret } from "../secrets/values.ts";
import { Memory } from "../text/memory.ts";
import { partAt, partsOf, textOf } from "./compose.ts";
import { composesOf } from "./documents.ts";

const known = new Memory<Project["containers"], ReadonlySet<string>>();

/** What a project calls things for everybody to read: services and stages, their containers and hosts, networks, volumes, images. */
export function publicNames(project: Project): ReadonlySet<string> {
  const before = known.get(project.containers);
  if (before) return before;
  const names = new Set<string>();
  for (const { path, image } of [...project.containers, ...project.stages]) {
    names.add(path[1] ?? "");
    if (image.ref?.state === "written") names.add(image.ref.value.path?.split("/").at(-1) ?? "");
  }
  for (const compose of composesOf(project)) {
    for (const kind of ["networks", "volumes", "configs", "secrets"])
      for (const { name } of partsOf(partAt(compose, kind))) names.add(name);
    for (const { name } of partsOf(partAt(compose, "services")))
      for (const key of ["container_name", "hostname"]) names.add(textOf(partAt(compose, "services", name, key)) ?? "");
  }
  known.set(project.containers, names);
  return names;
}

/**
 * Whether a value identifies something and opens nothing: the public half of a pair of keys, `beside` the variable with the other; or
 * such a name under a variable that holds a key, a token or a list of secrets. As a password, and where a service takes whatever it is
 * given, a name is a credential that everybody can guess.
 */
export const isPublicName = (
  variable: string,
  value: string,
  { by, wellKnown }: Secret,
  project: Project,
  beside: Iterable<string> = [],
): boolean =>
  by === "name" &&
  (namesHalf(variable, beside) ||
    (!wellKnown &&
      !setsCredential(variable) &&
      !wordsOf(variable).some((word) => /pass|pwd|^pw$/.test(word)) &&
      publicNames(project).has(value)));
