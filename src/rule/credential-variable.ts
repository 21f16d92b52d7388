import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import { placesOf } from "../frontends/dockerfile/places.ts";
import type { Assignment, Copy, Stage } from "../frontends/dockerfile/stage.ts";
import type { Project } from "../link/project.ts";
import { readDockerignore } from "../syntax/dockerignore.ts";
import { oncePer } from "../text/once-per.ts";
import { resolvePath } from "../text/path.ts";
import { contextFiles, ignoreFilesFor } from "./context.ts";
import { knownValue } from "./predicates.ts";

/** The variable by which Google's libraries find the key of a service account. */
export const credentialVariable = oncePer(({ assignments }: Stage): Assignment | undefined =>
  assignments.find(({ name }) => name === "GOOGLE_APPLICATION_CREDENTIALS"),
);

/** The name of the file in that variable. */
export const credentialName = (stage: Stage): string | undefined => credentialVariable(stage)?.literal.split("/").pop() || undefined;

/** The COPY that fills the folder in which such a key lies, when nothing says that the key is kept out of it. */
export function copyWithKey(stage: Stage, key: Assignment, document: DockerfileDocument, project: Project): Copy | undefined {
  const { literal } = key;
  if (!/^[\w./-]+\.json$/.test(literal)) return undefined;
  const parts = literal.split("/");
  const name = parts[parts.length - 1] ?? "";
  const ignores = ignoreFilesFor(document, project).map(({ text }) => readDockerignore(text));
  if (ignores.some((each) => [literal, parts.slice(-2).join("/"), name].some((path) => each.ignores(path)))) return undefined;
  const listed = contextFiles(document, project);
  if (listed && !listed.some((path) => path.endsWith(name))) return undefined;
  return stage.copies.find((copy) => !copy.from && fills(copy, literal));
}

/** Whether a copy fills the folder a path of the image lies in; a relative path starts at the working directory, / without one. */
function fills(copy: Copy, path: string): boolean {
  const workdir = copy.workdir ? knownValue(copy.workdir) : "/";
  const at = resolvePath(path, workdir) ?? path;
  const places = placesOf({ ...copy, ...(copy.workdir ? {} : { workdir: { ...copy.destination, state: "written", value: "/" } }) });
  return places?.some((place) => place.folder && (place.path === "/" || at.startsWith(`${place.path}/`))) === true;
}
