import type { Lookup } from "../../model/document.ts";
import { readDotenv } from "../../syntax/dotenv.ts";
import type { Environment } from "../../syntax/interpolation.ts";
import { joinPath } from "../../text/path.ts";
import type { Located } from "../../text/span.ts";

/** The variables of the `.env` of a project folder. */
export function environmentOf(folder: string, lookup: Lookup): Environment {
  return environmentFrom([joinPath(folder, ".env")], lookup);
}

/** The variables of some env files; the later file wins, and one that is not there has none; `outer` are variables their values may use. */
export function environmentFrom(paths: readonly string[], lookup: Lookup, outer: Environment = new Map()): Environment {
  const found = new Map<string, Located<string>>();
  for (const file of paths.flatMap((path) => lookup.source(path) ?? []))
    for (const [name, value] of readDotenv(file, { outer, before: found })) found.set(name, value);
  return found;
}
