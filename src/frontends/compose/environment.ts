import type { Lookup } from "../../model/document.ts";
import { readDotenv } from "../../syntax/dotenv.ts";
import type { Environment } from "../../syntax/interpolation.ts";
import { joinPath } from "../../text/path.ts";
import type { Located } from "../../text/span.ts";
import { textsOf } from "./nodes.ts";
import type { ComposeDocument } from "./parse.ts";

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

/** compose-go NormalizeProjectName. */
export const projectName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "")
    .replace(/^[_-]+/, "");

/** The variables with the project's name, where it can be told: what its files say, else its folder. */
export function withName(environment: Environment, documents: readonly ComposeDocument[], folder: string): Environment {
  if (environment.has("COMPOSE_PROJECT_NAME")) return environment;
  const named = documents.flatMap(({ roots }) => roots.flatMap(({ entries }) => textsOf(entries.get("name")?.value))).at(-1);
  const value = named ? named.value : folder.slice(folder.lastIndexOf("/") + 1);
  const name = projectName(value);
  if (value.includes("$") || name === "") return environment;
  const span = named?.span ?? { file: documents[0]?.source.path ?? "", start: 0, end: 0 };
  return new Map([...environment, ["COMPOSE_PROJECT_NAME", { value: name, span }]]);
}
