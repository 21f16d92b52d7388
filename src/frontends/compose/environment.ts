import type { Lookup } from "../../model/document.ts";
import { readDotenv } from "../../syntax/dotenv.ts";
import type { Environment } from "./interpolate.ts";
import type { ComposeDocument } from "./parse.ts";

/** The folder of a file, `""` at the root. */
export const folderOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");

/** Joins a folder and a relative path and resolves `.` and `..`; `..` beyond the root is kept. */
export function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : `${folder}/${path}`).split("/")) {
    if (part === "..") {
      if (parts.length && parts[parts.length - 1] !== "..") parts.pop();
      else parts.push("..");
    } else if (part && part !== ".") parts.push(part);
  }
  return (path.startsWith("/") ? "/" : "") + parts.join("/");
}

/** The variables of the `.env` beside a Compose file. */
export function environmentOf({ source }: ComposeDocument, lookup: Lookup): Environment {
  const file = source.alone ? undefined : lookup.source(joinPath(folderOf(source.path), ".env"));
  return file ? readDotenv(file) : new Map();
}
