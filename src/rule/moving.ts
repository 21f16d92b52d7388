import type { ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { PackageCommand } from "../syntax/shell/packages.ts";
import { hostOf, isOwnHost } from "./addresses.ts";

/** Options that name a list of what to install: requirements and constraints of pip and uv, an environment of conda. */
const lists: Partial<Record<PackageCommand["manager"], RegExp>> = {
  pip: /^(?:-r|--requirement|-c|--constraint)$/,
  uv: /^(?:-r|--requirements?|-c|--constraint)$/,
  conda: /^(?:-f|--file)$/,
};

/** The address of a list of packages whose content can be another one tomorrow: neither a commit nor a version is in it. */
export function movingList({ manager, args }: PackageCommand): ShellWord | undefined {
  const pattern = lists[manager];
  return args.options.find(({ name, value }) => value && pattern?.test(name) && isMoving(value.text))?.value;
}

function isMoving(url: string): boolean {
  const host = /^https?:/i.test(url) ? hostOf(url) : undefined;
  if (!host || url.includes(HOLE) || isOwnHost(host)) return false;
  return !url.split(/[/?#&=@:]/).some((part) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(part) || /^v?\d+\.\d\w*(?:[.-]\w+)*$/.test(part));
}
