import type { Mount } from "../model/host-config.ts";
import { normalPath, withoutSlash } from "../text/path.ts";

/**
 * Where the file lies that a mount puts at a path of an image, as the source of the mount is written; `undefined` when it puts none there,
 * or nobody can know. A file of the same name counts wherever it is put: images read it where their command says.
 */
export function placeOf(path: string, { source, target }: Mount): string | undefined {
  if (source?.state !== "written" || /^[/~]/.test(source.value) || target.state === "unknown") return undefined;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const [from, to] = [withoutSlash(source.value), withoutSlash(normalPath(target.value))];
  if ([from, to].some((each) => each.slice(each.lastIndexOf("/") + 1) === name)) return from;
  return to && path.startsWith(`${to}/`) ? `${from}/${path.slice(to.length + 1)}` : undefined;
}
