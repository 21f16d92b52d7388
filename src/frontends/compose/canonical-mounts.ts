import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlEntry, YamlMap, YamlScalar } from "../../syntax/yaml.ts";
import { cleanPath } from "../../text/path.ts";
import type { Say } from "./canonical-forms.ts";
import { quote } from "./nodes.ts";
import { implied, impliedScalar, imply, longMap, piece } from "./piece.ts";

/** How a bind mount shares the mounts below it with the host. */
export const propagations: ReadonlySet<string> = new Set(["private", "rprivate", "shared", "rshared", "slave", "rslave"]);

/** A short item of `volumes` as a mapping (compose-go format/volume.go); `undefined` where Compose refuses it, which is said. */
export function mountOf(item: YamlScalar, say: Say): readonly YamlMap[] | undefined {
  const { text, span } = item;
  const parts = splitMount(text);
  if (text === "" || parts.length > 3 || parts.some(({ from, to }) => from === to)) {
    if (!text.includes(HOLE)) say(item, `${quote(text)} is not a valid mount: write [SOURCE:]TARGET[:MODE]`);
    return undefined;
  }
  const [source, target, mode] = parts.length === 1 ? [undefined, parts[0]] : parts;
  const at = (part: { readonly from: number; readonly to: number }): YamlScalar => piece(item, part.from, part.to);
  const from = source && at(source);
  const to = at(target as { from: number; to: number });
  // A variable by itself may hold a source as well, and one in front the kind of the source.
  const isOpen = from ? from.text.startsWith(HOLE) : text.startsWith(HOLE);
  const isBind = from !== undefined && isPath(from.text);
  const front = { file: span.file, start: span.start, end: span.start };
  const entries = implied("type", isOpen ? (from ?? to) : impliedScalar(isBind ? "bind" : "volume", front));
  if (from || isOpen) imply(entries, "source", from ?? to);
  imply(entries, "target", cleaned(to));
  const modes = mode ? flagsOf(item, mode) : [];
  const readOnly = readOnlyOf(modes);
  if (readOnly) imply(entries, "read_only", readOnly);
  const inner = (settings: ReadonlyMap<string, YamlEntry>): YamlMap => ({ kind: "map", entries: settings, flow: false, span: front });
  const bind = isBind ? implied("create_host_path", impliedScalar(true, front)) : new Map<string, YamlEntry>();
  const propagation = modes.findLast(({ text: flag }) => propagations.has(flag));
  if (propagation) imply(bind, "propagation", propagation);
  const relabel = modes.findLast(({ text: flag }) => flag === "z" || flag === "Z");
  if (relabel) imply(bind, "selinux", relabel);
  if (bind.size > 0) imply(entries, "bind", inner(bind));
  const nocopy = modes.findLast(({ text: flag }) => flag === "nocopy");
  // Compose leaves it out for texts of one or two characters.
  if (nocopy || (!isBind && !isOpen && text.length > 2))
    imply(entries, "volume", inner(nocopy ? implied("nocopy", { ...nocopy, value: true, text: "true" }) : new Map()));
  return [longMap(item, entries)];
}

/** Whether a mount is read-only, by its options; one that holds a variable may say so. */
function readOnlyOf(modes: readonly YamlScalar[]): YamlScalar | undefined {
  const access = modes.findLast(({ text }) => text === "ro" || text === "rw");
  if (!access) return modes.find(({ text }) => text.includes(HOLE));
  return access.text === "ro" ? { ...access, value: true, text: "true" } : undefined;
}

/** The volume that a short item of `volumes` names, if it names one; none where Compose refuses the item. */
export function volumeNamed(text: string): string | undefined {
  // Most are paths, which need no closer look.
  if (isPath(text)) return undefined;
  const parts = splitMount(text);
  const [source] = parts;
  if (!source || parts.length === 1 || parts.length > 3 || parts.some(({ from, to }) => from === to)) return undefined;
  const name = text.slice(source.from, source.to);
  return isPath(name) || name.includes(HOLE) ? undefined : name;
}

function cleaned(target: YamlScalar): YamlScalar {
  const text = target.text.includes(HOLE) ? target.text : cleanPath(target.text);
  return text === target.value && text === target.text ? target : { ...target, value: text, text };
}

/** The stretches between the colons of a short mount, those of Windows drives excepted. */
function splitMount(text: string): { readonly from: number; readonly to: number }[] {
  if (text.length <= 2) return [{ from: 0, to: text.length }];
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    if (at === from + 1 && /\p{L}/u.test(text[from] as string)) continue;
    parts.push({ from, to: at });
    from = at + 1;
  }
  parts.push({ from, to: text.length });
  return parts;
}

/** A source is a host path when it begins like one. */
const isPath = (source: string): boolean => /^(?:[./~]|\\\\|\p{L}:)/u.test(source);

/** The options of a mount, each at its place. */
function flagsOf(item: YamlScalar, { from, to }: { readonly from: number; readonly to: number }): YamlScalar[] {
  const flags: YamlScalar[] = [];
  let start = from;
  for (const flag of item.text.slice(from, to).split(",")) {
    flags.push(piece(item, start, start + flag.length));
    start += flag.length + 1;
  }
  return flags;
}
