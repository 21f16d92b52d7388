import { mayUnpack } from "../../knowledge/archives.ts";
import { oncePer } from "../../text/once-per.ts";
import { resolvePath, withoutSlash } from "../../text/path.ts";
import type { Copy } from "./stage.ts";

/** Where a copied file or folder lands. */
export interface Place {
  readonly path: string;
  /** What lies below cannot be told by name. */
  readonly folder: boolean;
  /** Where it lands if it is a file and no folder. */
  readonly file?: string;
}

/** The absolute paths a COPY or ADD makes; `undefined` when they depend on something unknown. */
export const placesOf = oncePer(({ sources, destination, workdir, instruction }: Copy): readonly Place[] | undefined => {
  if (destination.state === "unknown") return undefined;
  const to = resolvePath(destination.value, workdir?.state === "unknown" ? undefined : workdir?.value);
  if (to === undefined) return undefined;
  const isFolder = /(?:^|\/)\.{0,2}$/.test(destination.value);
  if (sources.length === 0) return [{ path: to, folder: isFolder }];
  return sources.map((source) => {
    const name = source.state === "unknown" ? undefined : withoutSlash(source.value).split("/").pop();
    const plain = name !== undefined && name !== "" && !/^\.{1,2}$|[*?[]/.test(name);
    const unpacks = instruction.keyword === "ADD" && mayUnpack(name ?? "");
    // A name without an extension may be a folder, whose content then goes to the destination.
    if (!plain || unpacks || source.state === "unknown" || source.value.endsWith("/")) return { path: to, folder: true };
    const file = `${to === "/" ? "" : to}/${name}`;
    if (isFolder) return name.includes(".") ? { path: file, folder: false, file } : { path: to, folder: true, file };
    return { path: to, folder: !name.includes(".") };
  });
});
