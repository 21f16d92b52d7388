import { buildFiles, isOtherBuildFile } from "../../knowledge/build-files.ts";
import { lockPrograms } from "../../knowledge/package-managers.ts";
import { mayHoldKey } from "../../knowledge/secret-files.ts";
import type { Reference } from "../../model/document.ts";
import { contextPath, folderOf, foldersAbove } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { Around } from "../frontend.ts";
import { copiedTexts } from "./copied-texts.ts";
import type { DockerfileDocument } from "./document.ts";
import { guessesIn } from "./guesses.ts";

const supervisorConfig = /supervisor[\w.-]{0,100}\.(?:conf|ini)$/;

/** Whether it has stages that somebody may ask for by name. */
const hasStages = ({ stages }: DockerfileDocument): boolean => stages.some(({ name }, at) => name !== undefined && at < stages.length - 1);

/** It installs from a lock file that lies in the context. */
const installs = new RegExp(`\\b(?:${lockPrograms.join("|")})\\b`, "i");

/** What `pip install -r` reads. */
const requirementsFile = /\s(?:-[rc]|--(?:requirement|constraint)s?)[ =]?["']?([\w./-]{1,200}\.(?:txt|in|pip))\b/g;

const mayNameList = /\.(?:txt|in|pip)\b/;

/** Lock files of Python, by the programs that read them. */
const pythonLocks: readonly (readonly [RegExp, string])[] = [
  [/\bpoetry\b/, "poetry.lock"],
  [/\buv\b/, "uv.lock"],
  [/\bpdm\b/, "pdm.lock"],
  [/\bpipenv\b/, "Pipfile.lock"],
];

/** Whether the user depends on an argument that somebody may pass. */
const hasVariableUser = ({ instructions }: DockerfileDocument): boolean =>
  instructions.some(({ keyword, args }) => keyword === "USER" && args[0]?.value.includes("$") === true);

/** What Dockerfiles refer to; builds may start from any folder up to the repository's root, and are governed by the ignore file there. */
export function referencesOf(documents: readonly DockerfileDocument[], { above, namesIn }: Pick<Around, "above" | "namesIn">): Reference[] {
  const found: Reference[] = [];
  if (documents.length) for (const folder of above) found.push({ path: `${folder}.dockerignore`, role: "text" });
  for (const document of documents) if (!document.source.alone) addReferences(document, namesIn, found);
  return found;
}

/** The ignore files that may govern builds of this file, its own and those of every folder above it; what it copies; its folder, where that matters. */
function addReferences(document: DockerfileDocument, namesIn: Around["namesIn"], found: Reference[]): void {
  const { source } = document;
  const folder = folderOf(source.path);
  const folders = foldersAbove(source.path).reverse();
  const below = (base: string, name: string): string => (base ? `${base}/${name}` : name);
  const addText = (path: string): void => void found.push({ path, role: "text" });
  const copied = copiedFrom(document);
  addText(`${source.path}.dockerignore`);
  for (const base of folders) addText(below(base, ".dockerignore"));
  for (const path of copied) if (supervisorConfig.test(path)) addText(below(folder, path));
  if (installs.test(source.text) || copied.some(mayBeFolder)) found.push({ path: folder || ".", role: "context" });
  const guessesAt = guessesIn(folders, namesIn);
  const ownGuessesAt = guessesIn([folder], namesIn);
  const add = (references: readonly Reference[]): void => {
    for (const each of references) found.push(each);
  };
  add(keysAmong(copied, guessesAt));
  for (const path of requirementsOf(source)) add(ownGuessesAt(path));
  if (asksForFiles(document))
    for (const at of folder ? [guessesIn([""], namesIn), ownGuessesAt] : [ownGuessesAt]) for (const name of buildFiles) add(at(name));
  if (asksForContexts(document)) for (const name of namesIn?.(folder) ?? []) if (isOtherBuildFile(name)) add(ownGuessesAt(name));
  add(copiedTexts(document, namesIn));
}

/** The copied files that may hold a key, or say that they hold none. */
const keysAmong = (copied: readonly string[], guessesAt: (path: string) => Reference[]): Reference[] =>
  copied.filter(mayHoldKey).flatMap(guessesAt);

/** Whether builders may be asked for a stage, or be given an argument: files beside it and at the root say so. */
const asksForFiles = (document: DockerfileDocument): boolean => hasStages(document) || hasVariableUser(document);

/** Whether it copies from what is neither a stage nor the name of an image in full: builders may be given a context of that name. */
const asksForContexts = ({ stages }: DockerfileDocument): boolean =>
  stages.some(({ copies, mounts }) =>
    [...copies.map(({ from }) => from), ...mounts].some(
      (from) => from && "image" in from && from.image.state !== "unknown" && /^[\w.-]+$/.test(from.image.value),
    ),
  );

/** The lists that `pip install -r` reads, under their names and where a COPY into the working directory finds them, and lock files. */
function requirementsOf({ text }: Source): string[] {
  const found: string[] = [];
  for (const [program, lock] of pythonLocks) if (program.test(text)) found.push(lock);
  const lists = new Set<string>();
  if (mayNameList.test(text))
    for (const [, path = ""] of text.matchAll(requirementsFile)) lists.add(path.replace(/^\.?\/+/, "")).add(path.replace(/^.*\//, ""));
  return [...found, ...lists];
}

/** The paths that it copies from its context, each once. */
function copiedFrom({ stages }: DockerfileDocument): string[] {
  const found = new Set<string>();
  for (const { copies, windows } of stages)
    for (const { from, sources } of copies)
      if (!from)
        for (const each of sources)
          if (each.state !== "unknown" && !each.value.includes("://")) found.add(contextPath(each.value, windows));
  return [...found];
}

/** The context itself, a pattern, or a name without an extension. */
const mayBeFolder = (path: string): boolean => path === "" || /[*?[]/.test(path) || !path.slice(path.lastIndexOf("/") + 1).includes(".");
