import { buildFiles } from "../../knowledge/build-files.ts";
import { lockPrograms } from "../../knowledge/package-managers.ts";
import { mayHoldKey } from "../../knowledge/secret-files.ts";
import type { Reference } from "../../model/document.ts";
import { contextPath } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { Around } from "../frontend.ts";
import { copiedTexts } from "./copied-texts.ts";
import type { DockerfileDocument } from "./document.ts";
import { guessesIn } from "./guesses.ts";

const supervisorConfig = /supervisor[\w.-]{0,100}\.(?:conf|ini)$/;

/** Stages that somebody may ask for by name. */
function hasStages(text: string): boolean {
  let named = false;
  for (const [, image = ""] of text.matchAll(/^[ \t]*FROM[ \t]([^\n]*)/gim)) {
    if (named) return true;
    named = /[ \t]AS[ \t]/i.test(image);
  }
  return false;
}

/** It installs from a lock file that lies in the context. */
const installs = new RegExp(`\\b(?:${lockPrograms.join("|")})\\b`, "i");

/** What `pip install -r` reads. */
const requirementsFile = /\s(?:-[rc]|--(?:requirement|constraint)s?)[ =]?["']?([\w./-]{1,200}\.(?:txt|in|pip))\b/g;

/** Lock files of Python, by the programs that read them. */
const pythonLocks: readonly (readonly [RegExp, string])[] = [
  [/\bpoetry\b/, "poetry.lock"],
  [/\buv\b/, "uv.lock"],
  [/\bpdm\b/, "pdm.lock"],
  [/\bpipenv\b/, "Pipfile.lock"],
];

/** Files of a context that one Dockerfile names and that are read, at most. */
const mostRead = 200;

/** The user depends on an argument that somebody may pass. */
const hasVariableUser = /^[ \t]*USER[ \t].*\$/im;

/** What Dockerfiles refer to; builds may start from any folder up to the repository's root, and are governed by the ignore file there. */
export const referencesOf = (
  documents: readonly DockerfileDocument[],
  { above, namesIn }: Pick<Around, "above" | "namesIn">,
): Reference[] =>
  documents.length === 0
    ? []
    : [
        ...above.map((folder): Reference => ({ path: `${folder}.dockerignore`, role: "text" })),
        ...documents.flatMap((document) => referencesOfFile(document, namesIn)),
      ];

/** The ignore files that may govern builds of this file, its own and those of every folder above it; what it copies; its folder, where that matters. */
function referencesOfFile(document: DockerfileDocument, namesIn: Around["namesIn"]): Reference[] {
  const { source } = document;
  if (source.alone) return [];
  const parts = source.path.split("/").slice(0, -1);
  const folder = parts.join("/");
  const folders = ["", ...parts.map((_, depth) => parts.slice(0, depth + 1).join("/"))];
  const below = (base: string, name: string): string => (base ? `${base}/${name}` : name);
  const copied = copiedFrom(document);
  const ignoreFiles = [`${source.path}.dockerignore`, ...folders.map((base) => below(base, ".dockerignore"))];
  const supervisors = copied.filter((path) => supervisorConfig.test(path)).map((path) => below(folder, path));
  const guessesAt = guessesIn(folders, namesIn);
  const ownGuessesAt = guessesIn([folder], namesIn);
  return [
    ...[...ignoreFiles, ...supervisors].map((path): Reference => ({ path, role: "text" })),
    ...(installs.test(source.text) || copied.some(mayBeFolder) ? [{ path: folder || ".", role: "context" as const }] : []),
    ...keysAmong(copied, guessesAt),
    ...requirementsOf(source).flatMap(ownGuessesAt),
    ...(asksForFiles(source)
      ? [...(folder ? [guessesIn([""], namesIn)] : []), ownGuessesAt].flatMap((each) => buildFiles.flatMap(each))
      : []),
    ...copiedTexts(document, namesIn),
  ];
}

/** The copied files that may hold a key, or say that they hold none. */
function keysAmong(copied: readonly string[], guessesAt: (path: string) => Reference[]): Reference[] {
  const found: Reference[][] = [];
  for (const path of copied) {
    if (found.length === mostRead) break;
    const guesses = guessesAt(path);
    if (guesses.length > 0 && mayHoldKey(path)) found.push(guesses);
  }
  return found.flat();
}

/** Whether builders may be asked for a stage, or be given an argument: files beside it and at the root say so. */
const asksForFiles = ({ text }: Source): boolean => hasStages(text) || hasVariableUser.test(text);

/** The lists that `pip install -r` reads, under their names and where a COPY into the working directory finds them, and lock files. */
const requirementsOf = ({ text }: Source): string[] => [
  ...pythonLocks.flatMap(([program, lock]) => (program.test(text) ? [lock] : [])),
  ...new Set([...text.matchAll(requirementsFile)].flatMap(([, path = ""]) => [path.replace(/^\.?\/+/, ""), path.replace(/^.*\//, "")])),
];

/** The paths that it copies from its context, each once. */
const copiedFrom = ({ stages }: DockerfileDocument): string[] => [
  ...new Set(
    stages.flatMap(({ copies, windows }) =>
      copies.flatMap(({ from, sources }) =>
        from
          ? []
          : sources.flatMap((each) => (each.state === "unknown" || each.value.includes("://") ? [] : contextPath(each.value, windows))),
      ),
    ),
  ),
];

/** The context itself, a pattern, or a name without an extension. */
const mayBeFolder = (path: string): boolean => path === "" || /[*?[]/.test(path) || !path.slice(path.lastIndexOf("/") + 1).includes(".");
