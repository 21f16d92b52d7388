import type { Lookup, Reference } from "../../model/document.ts";
import type { CommandsDocument } from "./document.ts";

/** The files that commands name: env files, kernel profiles, what images are built from. */
export function referencesOf(_documents: readonly CommandsDocument[], _lookup: Lookup): Reference[] {
  return [];
}

/** The Dockerfiles that a script builds. */
export function builtBy(_document: CommandsDocument): string[] {
  return [];
}
