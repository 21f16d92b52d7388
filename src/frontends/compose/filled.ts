import type { Fault, Limit } from "../../model/document.ts";
import { type Hop, longestWay } from "../../model/setting.ts";
import { type Environment, type Filled, interpolate, roomForFile, tooLong, type VariableUse } from "../../syntax/interpolation.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "../../syntax/yaml.ts";
import type { Source } from "../../text/source.ts";

/** A scalar whose variables were filled in: `text` has `HOLE` where nobody can know. */
export interface FilledScalar extends YamlScalar {
  /** As it was written. */
  readonly raw: string;
  /** Where what is written and the text differ. */
  readonly filled: readonly Filled[];
  /** The env files that supplied values. */
  readonly from: readonly Hop[];
  /** What Compose says when a variable that must be set is not. */
  readonly missing?: string;
  /** Nothing sets one of its variables. */
  readonly unset?: true;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export const isFilled = (node: YamlNode): node is FilledScalar => node.kind === "scalar" && "raw" in node;

/** Whether what Compose makes of a value may be something else for whoever starts the project: they set what is not set here. */
export const mayChange = (node: YamlNode): boolean => isFilled(node) && (node.unset === true || node.missing !== undefined);

/** What a file becomes once its variables are filled in, and where Compose cannot read one. */
export interface FilledFile {
  readonly root: YamlMap;
  readonly faults: readonly Fault[];
  /** Where there was no room for a value. */
  readonly limit?: Limit;
}

/**
 * Fills the variables into every value of a file, keys left alone (compose-go interpolation). What several aliases share
 * stays shared. Items of lists that are tagged `!reset` are gone; keys so tagged stay, since they take away from other files.
 */
export function fill(root: YamlMap, source: Source, environment: Environment, blank: boolean): FilledFile {
  const faults: Fault[] = [];
  const done = new Map<YamlNode, YamlNode>();
  const room = roomForFile(source.text.length);
  let limit: Limit | undefined;

  const scalar = (node: YamlScalar): YamlScalar => {
    if (typeof node.value !== "string") return node;
    const { text: whole, filled, uses, fault, missing, isLarge } = interpolate(node.text, environment, { blank, room });
    const isMissing = blank && missing !== undefined;
    const text = isMissing ? missing : whole;
    const parts = isMissing ? [{ start: 0, end: node.text.length, from: 0, to: text.length }] : filled;
    if (fault) faults.push(unreadable(node, fault, source));
    if (isLarge) limit ??= { span: node.span, message: tooLong };
    const from = uses.flatMap(hopOf).slice(0, longestWay);
    const { kind, span, quoted, tag, isDate } = node;
    const made: Writable<FilledScalar> = { kind, span, value: text, text, quoted, raw: node.text, filled: parts, from };
    if (tag !== undefined) made.tag = tag;
    if (isDate) made.isDate = isDate;
    if (uses.some((use) => use.from === "unset")) made.unset = true;
    if (missing !== undefined) made.missing = missing;
    return made;
  };
  // Nothing is shared without an anchor.
  const isShared = source.text.includes("&");
  const visit = (node: YamlNode): YamlNode => {
    if (node.kind === "scalar" && !node.text.includes("$")) return node;
    if (!isShared) return made(node);
    const known = done.get(node);
    if (known) return known;
    const own = made(node);
    done.set(node, own);
    return own;
  };
  const made = (node: YamlNode): YamlNode => (node.kind === "scalar" ? scalar(node) : node.kind === "list" ? list(node) : map(node));
  const list = (node: YamlList): YamlList => {
    let items: YamlList["items"][number][] | undefined;
    let at = 0;
    for (const item of node.items) {
      const value = item.value.tag === "!reset" ? undefined : visit(item.value);
      if (value !== item.value) {
        items ??= node.items.slice(0, at);
        if (value) items.push({ ...item, value });
      } else items?.push(item);
      at += 1;
    }
    return items ? { ...node, items } : node;
  };
  const map = (node: YamlMap): YamlMap => {
    let entries: Map<string, YamlEntry> | undefined;
    for (const [key, entry] of node.entries) {
      const value = visit(entry.value);
      if (value !== entry.value) entries = (entries ?? new Map(node.entries)).set(key, { ...entry, value });
    }
    return entries ? { ...node, entries } : node;
  };
  const filled = visit(root) as YamlMap;
  return { root: filled, faults, ...(limit ? { limit } : {}) };
}

function unreadable(node: YamlScalar, { start, end }: { start: number; end: number }, { text }: Source): Fault {
  const inside = text.slice(node.span.start, node.span.end).indexOf(node.text);
  return {
    kind: "broken",
    span: inside < 0 ? node.span : { ...node.span, start: node.span.start + inside + start, end: node.span.start + inside + end },
    message: "Compose cannot read this variable: write ${NAME}, ${NAME:-default} or ${NAME:?message}, and $$ for a dollar",
  };
}

const hopOf = ({ set }: VariableUse): Hop[] => (set && set.end > set.start ? [{ how: "interpolated", span: set }] : []);
