import { formats } from "../config/schema.ts";
import { type Discovery, discover } from "../discover/discover.ts";
import type { Files } from "../discover/files.ts";
import { exists } from "../disk/look.ts";
import { dialects, starting } from "../frontends/registry.ts";
import type { Arguments } from "./arguments.ts";
import type { Settings } from "./settings.ts";
import { standardInput } from "./standard-input.ts";
import { oneOf, UsageError } from "./usage.ts";

/** Finds and reads what a run is about; from a commit when `files` says so. */
export async function gather(
  { paths, values, origin }: Arguments,
  { cwd, includeFolders, isExcluded }: Pick<Settings, "cwd" | "includeFolders" | "isExcluded">,
  files?: Files,
): Promise<Discovery> {
  const type = oneOf(origin("type"), values.type, dialects());
  const name = values["stdin-filename"];
  if (name !== undefined && (name === "" || !paths.includes("-")))
    throw new UsageError(name === "" ? "--stdin-filename is empty" : "--stdin-filename goes with -, which is standard input");
  // Of two commits, each is read whole before it is compared.
  const common = {
    followsBuilds: files === undefined && values["list-files"] !== true,
    cwd,
    includeFolders,
    isExcluded,
    docs: values.docs === true,
    forceExclude: values["force-exclude"] === true,
    ...(files ? { files } : {}),
  };
  const together = composeFiles(paths, values);
  if (together) return discover({ ...common, paths: together, type: starting().dialect, gitignore: true, isTogether: true });
  if (!paths.includes("-")) return discover({ ...common, paths: paths.length ? paths : ["."], type, gitignore: !values["no-gitignore"] });
  if (paths.length > 1) throw new UsageError("- is standard input and cannot be combined with other paths");
  if (files) throw new UsageError("--since compares commits, and standard input is in none");
  return standardInput(type, name);
}

/** The files of `-f`, which are one Compose project in the order given; `undefined` when there are none. */
export function composeFiles(paths: readonly string[], { file }: Arguments["values"]): readonly string[] | undefined {
  if (!file) return undefined;
  const format = file.find((each) => formats.some((known) => known === each) && !exists(each));
  if (format) throw new UsageError(`-f names files of one Compose project; for the format say --format ${format}`);
  if (paths.length) throw new UsageError("-f names all files of one Compose project: remove the other paths, or -f");
  return file;
}
