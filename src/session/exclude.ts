import { relative, sep } from "node:path";
import { IgnoreRules } from "../syntax/gitignore.ts";

/** Whether patterns of `--exclude`, as in .gitignore, match a full path below a folder. */
export function matcherOf(exclude: readonly string[], cwd: string): (full: string) => boolean {
  const patterns = new IgnoreRules(exclude.map((pattern) => pattern.replace(/^(!?)\.\//, "$1/")));
  return (full) => {
    const path = relative(cwd, full).split(sep).join("/");
    return path !== "" && path.split("/")[0] !== ".." && patterns.ignores(path);
  };
}
