import type { Mount } from "../model/host-config.ts";
import { normalPath, withoutSlash } from "../text/path.ts";

/**
 * Where the file lies that a mount puts at a path of an image, as the source of the mount is written; `undefined` where it puts none.
 * No answer for a mount of which nobody can know. A file of the same name counts wherever it is put: images read it where their
 * command says.
 */
export function placesBy({ source, target }: Mount): ((path: string) => string | undefined) | undefined {
  if (source?.state !== "written" || /^[/~]/.test(source.value) || target.state === "unknown") return undefined;
  const from = withoutSlash(source.value);
  const to = withoutSlash(normalPath(target.value));
  const names = [lastOf(from), lastOf(to)];
  return (path) => {
    if (names.includes(lastOf(path))) return from;
    return to && path.startsWith(`${to}/`) ? `${from}/${path.slice(to.length + 1)}` : undefined;
  };
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
