import { resolvePath } from "../../text/path.ts";
import { HOLE } from "../image-reference.ts";

/** Where programs are looked for: the PATH that BuildKit gives an image that sets none (util/system/path.go). */
const folders = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

/** The absolute paths a program may have, by what a command calls it: a path, or a name that is looked for. */
export function programPaths(program: string, workdir: string | undefined): string[] {
  if (!program || program.includes(HOLE)) return [];
  if (!program.includes("/")) return folders.map((folder) => `${folder}/${program}`);
  const path = resolvePath(program, workdir);
  return path ? [path] : [];
}
