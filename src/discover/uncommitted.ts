import { relative, resolve, sep } from "node:path";
import { readFile } from "../disk/read.ts";
import { GitError, git } from "./git-command.ts";

/** Which files of a repository hold something that its last commit does not. Whoever cannot ask git knows of none. */
export function uncommitted(root: string, paths: readonly string[]): string[] {
  const names = new Map(paths.map((path) => [relative(root, resolve(path)).split(sep).join("/"), path]));
  let listed: string;
  try {
    listed = git(root, ["ls-tree", "-z", "HEAD", "--", ...[...names.keys()].map((name) => `:(literal)${name}`)]).toString("utf8");
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
  const ids = new Map(
    listed.split("\0").flatMap((line): [string, string][] => {
      const [, id, name] = /^\d+ blob ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
      return id !== undefined && name !== undefined ? [[name, id]] : [];
    }),
  );
  return [...names].flatMap(([name, path]) => (isSame(readFile(path), ids.get(name)) ? [] : [path]));
}

/** Whether bytes are those of a blob; line ends may be those that git turns into its own. */
function isSame(bytes: Buffer, id: string | undefined): boolean {
  if (id === undefined) return false;
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hash = (content: Buffer): string =>
    createHash(id.length === 64 ? "sha256" : "sha1")
      .update(`blob ${content.length}\0`)
      .update(content)
      .digest("hex");
  return hash(bytes) === id || hash(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")) === id;
}
