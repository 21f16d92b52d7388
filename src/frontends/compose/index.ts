const names = /(?:^|[.-])compose(?:[._-][^/]*)?\.ya?ml$/i;
/** Keys of other formats that also have a top-level `services`. */
const foreign = /^(?:apiVersion|kind|jobs|stages|steps|pipelines|parameters|imports|doctrine|framework):/m;

/** Whether a file is a Compose file: by its name, else because it has `services` with an image or a build. */
export function claimsCompose(path: string, head: string | undefined): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (names.test(name)) return true;
  if (head === undefined || (/\.[^.]+$/.test(name) && !/\.ya?ml$/i.test(name))) return false;
  return /^services:[ \t]*(?:#[^\n]*)?\r?$/m.test(head) && /^[ \t]+(?:image|build):/m.test(head) && !foreign.test(head);
}
