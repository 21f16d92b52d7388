import { HOLE } from "../../syntax/image-reference.ts";
import type { YamlMap, YamlScalar } from "../../syntax/yaml.ts";
import { cleanPath } from "../../text/path.ts";
import type { Say } from "./canonical-forms.ts";
import { quote } from "./nodes.ts";
import { implied, impliedScalar, longMap, piece } from "./piece.ts";

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
  const type = isOpen ? (from ?? to) : impliedScalar(isBind ? "bind" : "volume", { ...span, end: span.start });
  const made = cleaned(to);
  const modes = mode ? flagsOf(item, mode) : [];
  const access = modes.findLast(({ text: flag }) => flag === "ro" || flag === "rw");
  const either = modes.find(({ text: flag }) => flag.includes(HOLE));
  const readOnly = access ? (access.text === "ro" ? { ...access, value: true } : undefined) : either;
  const relabel = modes.findLast(({ text: flag }) => flag === "z" || flag === "Z");
  const propagation = modes.findLast(({ text: flag }) => propagations.has(flag));
  const nocopy = modes.findLast(({ text: flag }) => flag === "nocopy");
  const bind = [
    ...(isBind ? [implied("create_host_path", impliedScalar(true, { ...span, end: span.start }))] : []),
    ...(propagation ? [implied("propagation", propagation)] : []),
    ...(relabel ? [implied("selinux", relabel)] : []),
  ];
  const volume = nocopy ? [implied("nocopy", { ...nocopy, value: true, text: "true" })] : [];
  const inner = (entries: typeof bind): YamlMap => ({
    kind: "map",
    entries: new Map(entries),
    flow: false,
    span: { ...span, end: span.start },
  });
  const mount = longMap(item, [
    implied("type", type),
    ...(from ? [implied("source", from)] : isOpen ? [implied("source", to)] : []),
    implied("target", made),
    ...(readOnly ? [implied("read_only", access ? { ...readOnly, text: "true" } : readOnly)] : []),
    ...(bind.length ? [implied("bind", inner(bind))] : []),
    // Compose leaves it out for texts of one or two characters.
    ...(volume.length || (!isBind && !isOpen && text.length > 2) ? [implied("volume", inner(volume))] : []),
  ]);
  return [mount];
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

const cleaned = (target: YamlScalar): YamlScalar => {
  const text = target.text.includes(HOLE) ? target.text : cleanPath(target.text);
  return { ...target, value: text, text };
};

/** The stretches between the colons of a short mount, those of Windows drives excepted. */
function splitMount(text: string): { readonly from: number; readonly to: number }[] {
  if (text.length <= 2) return [{ from: 0, to: text.length }];
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text[at] !== ":") continue;
    if (at < text.length && at === from + 1 && /\p{L}/u.test(text[from] as string)) continue;
    parts.push({ from, to: at });
    from = at + 1;
  }
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
