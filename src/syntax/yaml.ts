import { Composer, isAlias, isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import type { Fault, Suppression } from "../model/document.ts";
import { type Hop, through } from "../model/setting.ts";
import type { Source } from "../text/source.ts";
import type { Located, Span } from "../text/span.ts";
import { thousands } from "../text/thousands.ts";
import { mayIgnore } from "./ignore-comment.ts";
import { goNumber, isGoDate, isGoText } from "./yaml-go.ts";
import { readPlainYaml } from "./yaml-plain.ts";
import { isTooLarge, tooLarge } from "./yaml-size.ts";
import { deepest, suppressionOf, survey, type Token, tokensOf } from "./yaml-tokens.ts";

interface Placed {
  readonly span: Span;
  /** A tag written on the node, such as `!reset`. */
  readonly tag?: string;
}

/**
 * A mapping. Entries are the written ones, then what `<<` adds, each key once. What is tagged `!reset` is gone before
 * `<<` is looked at: its value then stands there, tagged `!override`, since the reset holds for other files (compose-go
 * loader/reset.go).
 */
export interface YamlMap extends Placed {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly flow: boolean;
}

export interface YamlEntry {
  readonly key: Located<string>;
  readonly value: YamlNode;
  /** How the value got here: through an alias, through `<<`. */
  readonly via: readonly Hop[];
}

export interface YamlList extends Placed {
  readonly kind: "list";
  readonly items: readonly { readonly value: YamlNode; readonly via: readonly Hop[] }[];
  readonly flow: boolean;
}

export interface YamlScalar extends Placed {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** The text: as written for plain scalars, with escapes resolved for quoted ones. */
  readonly text: string;
  readonly quoted: boolean;
  /** Go's YAML takes it for a date. */
  readonly isDate?: true;
}

/** A YAML value with its place. Aliases are followed: the node stands where it is written. */
export type YamlNode = YamlMap | YamlList | YamlScalar;

/** A parsed file: its documents, what is wrong with it, and its `seaworthy: ignore` comments. */
export interface YamlFile {
  readonly roots: readonly YamlNode[];
  readonly faults: readonly Fault[];
  /** No loader reads it: `faults` says the first reason, and `roots` are what could be made of the rest. */
  readonly isBroken?: true;
  readonly suppressions: readonly Suppression[];
  /** It has more values than are read: `faults` says so, and there are no roots. */
  readonly isTooLarge?: true;
  /** What `<<` would have brought, and what the mapping says itself instead. */
  readonly hidden: readonly { readonly before: YamlEntry; readonly after: YamlEntry }[];
  /** Keys that are numbers, dates, true, false or nothing for Go's YAML. */
  readonly otherKeys: readonly Located<string>[];
}

/** Compose refuses files whose aliases expand to more nodes (compose-go loader/reset.go). */
const mostNodes = 100_000;
/** Parses YAML 1.2 with merge keys. Never throws; nesting and alias expansion are bounded with a fault. */
export function readYaml(source: Source): YamlFile {
  // Which comments are requests only the whole parser knows.
  const plain = mayIgnore(source.text) ? undefined : readPlainYaml(source.text, source.path);
  return plain ? { roots: [plain], suppressions: [], hidden: [], otherKeys: [], faults: [] } : readAnyYaml(source);
}

/** The same, by the parser that knows all of YAML. */
export function readAnyYaml(source: Source): YamlFile {
  if (isTooLarge(source.text)) {
    const faults: Fault[] = [{ kind: "unread", span: { file: source.path, start: 0, end: 0 }, message: tooLarge }];
    return { roots: [], suppressions: [], hidden: [], otherKeys: [], isBroken: true, isTooLarge: true, faults };
  }
  const tokens = tokensOf(source.text);
  const comments: Token[] = [];
  const deep = survey(tokens, mayIgnore(source.text) ? comments : undefined);
  const suppressions = comments.flatMap((comment) => suppressionOf(comment, source));
  if (deep !== undefined) {
    const span = { file: source.path, start: deep, end: Math.min(deep + 1, source.text.length) };
    return {
      roots: [],
      suppressions,
      hidden: [],
      otherKeys: [],
      isBroken: true,
      faults: [{ kind: "broken", span, message: `the nesting is deeper than ${deepest} levels` }],
    };
  }
  const composer = new Composer({ merge: false, uniqueKeys: false, logLevel: "silent", strict: true, keepSourceTokens: false });
  const faults: Fault[] = [];
  const roots: YamlNode[] = [];
  const hidden: YamlFile["hidden"][number][] = [];
  const otherKeys: Located<string>[] = [];
  let broken: Fault | undefined;
  for (const document of composer.compose(tokens as unknown as Parameters<typeof composer.compose>[0])) {
    const [error] = document.errors;
    if (error && !broken) {
      const start = Math.min(error.pos[0], source.text.length);
      const span = { file: source.path, start, end: Math.max(start, Math.min(error.pos[1], source.text.length)) };
      broken = { kind: "broken", span, message: plain(error.message) };
    }
    if (document.contents) roots.push(new Converter(source, { faults, hidden, otherKeys }).root(document.contents as ParsedNode));
  }
  // What follows a mistake is mostly its echo, and no loader reads on.
  const found = { roots, suppressions, hidden, otherKeys };
  return broken ? { ...found, faults: [broken], isBroken: true } : { ...found, faults };
}

/** The parser's message without the code frame it appends. */
const plain = (message: string): string => {
  const [line = ""] = message.split("\n");
  const text = line.replace(/ at line \d+, column \d+:?$/, "").trim();
  return text.charAt(0).toLowerCase() + text.slice(1);
};

/** Turns the library's tree into ours: aliases followed, merge keys applied, each written node converted once. */
class Converter {
  readonly #source: Source;
  readonly #faults: Fault[];
  readonly #hidden: YamlFile["hidden"][number][];
  readonly #otherKeys: Located<string>[];
  readonly #done = new Map<unknown, YamlNode>();
  readonly #open = new Set<unknown>();
  readonly #sizes = new Map<YamlNode, number>();
  readonly #anchors = new Map<string, ParsedNode>();
  #bomb = false;
  /** Nodes that stand in the file; what a node's size has beyond them comes through aliases. */
  #written = 0;
  #merged = 0;

  constructor(source: Source, into: { faults: Fault[]; hidden: YamlFile["hidden"][number][]; otherKeys: Located<string>[] }) {
    this.#source = source;
    this.#faults = into.faults;
    this.#hidden = into.hidden;
    this.#otherKeys = into.otherKeys;
  }

  root(contents: ParsedNode): YamlNode {
    const node = this.#convert(contents);
    if ((this.#sizes.get(node) ?? 1) - this.#written > mostNodes && !this.#bomb) {
      this.#bomb = true;
      this.#fault(node.span, `the aliases expand to more than ${thousands(mostNodes)} values, and Compose gives up`);
      return this.#empty(node.span);
    }
    return node;
  }

  #span(node: { range?: readonly number[] | null } | null | undefined): Span {
    const [start = 0, to = start] = node?.range ?? [];
    let end = to;
    // A block ends with its last value, not with the line end behind it.
    while (end > start && /\s/.test(this.#source.text[end - 1] as string)) end -= 1;
    return { file: this.#source.path, start, end };
  }

  #fault(span: Span, message: string): void {
    this.#faults.push({ kind: "broken", span, message });
  }

  #empty = (span: Span): YamlScalar => ({ kind: "scalar", value: null, text: "", quoted: false, span });

  #convert(node: ParsedNode): YamlNode {
    const done = this.#done.get(node);
    if (done) return done;
    this.#open.add(node);
    const made = this.#make(node);
    this.#open.delete(node);
    // Only what has an anchor is asked for again.
    if ((node as { anchor?: string }).anchor) this.#done.set(node, made);
    return made;
  }

  /** The node an alias stands for, and the hop to it. */
  #follow(node: ParsedNode): { value: YamlNode; via: Hop[] } {
    const anchor = (node as { anchor?: string }).anchor;
    if (!isAlias(node)) {
      if (anchor) this.#anchors.set(anchor, node);
      return { value: this.#convert(node), via: [] };
    }
    const span = this.#span(node);
    const target = this.#anchors.get(node.source);
    if (!target) {
      this.#fault(span, `there is no anchor &${node.source.slice(0, 60)} above this alias`);
      return { value: this.#empty(span), via: [] };
    }
    if (this.#open.has(target)) {
      this.#fault(span, `the alias *${node.source.slice(0, 60)} is inside the value it repeats`);
      return { value: this.#empty(span), via: [] };
    }
    return { value: this.#convert(target), via: [{ how: "alias", span }] };
  }

  #make(node: ParsedNode): YamlNode {
    const span = this.#span(node);
    const tag = node.tag?.startsWith("!") && node.tag !== "!" ? { tag: node.tag } : {};
    if (isMap(node)) return this.#map(node, span, tag);
    if (isSeq(node)) {
      const items = node.items.map((item) => (item ? this.#follow(item as ParsedNode) : { value: this.#empty(span), via: [] }));
      const list: YamlList = { kind: "list", items, span, flow: node.flow === true, ...tag };
      return this.#sized(
        list,
        items.map(({ value }) => value),
      );
    }
    if (!isScalar(node)) return this.#sized(this.#empty(span), []);
    const { value, source } = node as { value: unknown; source?: string };
    const plainText = node.type === "PLAIN";
    const simple =
      typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? value
        : value === null || value === undefined
          ? null
          : String(value);
    const text = plainText && source !== undefined ? source : simple === null ? "" : String(simple);
    // Compose is written in Go, whose YAML knows more kinds of numbers, and dates.
    const asGo = plainText && node.tag === undefined && typeof simple !== "boolean" ? goNumber(text) : undefined;
    const day = plainText && (node.tag === undefined || node.tag.endsWith(":timestamp")) && isGoDate(text) ? { isDate: true as const } : {};
    return this.#sized(
      {
        kind: "scalar",
        value: asGo ?? simple,
        text: asGo === undefined ? text : text.replaceAll("_", ""),
        quoted: !plainText,
        span,
        ...tag,
        ...day,
      },
      [],
    );
  }

  #tagged(node: YamlNode, tag: string): YamlNode {
    const made = { ...node, tag };
    const size = this.#sizes.get(node);
    if (size !== undefined) this.#sizes.set(made, size);
    return made;
  }

  #sized<T extends YamlNode>(node: T, children: readonly YamlNode[]): T {
    this.#written += 1;
    let size = 1;
    for (const child of children) size = Math.min(Number.MAX_SAFE_INTEGER, size + (this.#sizes.get(child) ?? 1));
    if (size > 1) this.#sizes.set(node, size);
    return node;
  }

  #map(node: ParsedNode & { items: readonly unknown[]; flow?: boolean | undefined }, span: Span, tag: { tag?: string }): YamlMap {
    const entries = new Map<string, YamlEntry>();
    const merges: { value: YamlNode; via: Hop[]; key: Span }[] = [];
    for (const { key, value } of node.items as readonly { key: ParsedNode | null; value: ParsedNode | null }[]) {
      const keySpan = this.#span(key);
      const target = key && isAlias(key) ? this.#anchors.get(key.source) : key;
      if (!target || !isScalar(target)) {
        if (key) this.#fault(keySpan, "a key must be a plain value here, not a list or a mapping");
        continue;
      }
      const anchor = (target as { anchor?: string }).anchor;
      if (anchor) this.#anchors.set(anchor, target);
      const name = String((target as { source?: string }).source ?? target.value ?? "");
      if (target.type === "PLAIN" && target.tag === undefined && keySpan.end > keySpan.start && !isGoText(name))
        this.#otherKeys.push({ value: name, span: keySpan });
      const followed = value ? this.#follow(value) : { value: this.#empty({ ...keySpan, start: keySpan.end }), via: [] };
      if (name === "<<" && target.type === "PLAIN") {
        if (merges.length) this.#fault(keySpan, "duplicate merge key <<: write one with a list");
        merges.push({ ...followed, key: keySpan });
      } else if (entries.has(name)) this.#fault(keySpan, `duplicate key ${JSON.stringify(name.slice(0, 60))}`);
      else entries.set(name, { key: { value: name, span: keySpan }, ...followed });
    }
    for (const merge of merges) this.#merge(entries, merge);
    const map: YamlMap = { kind: "map", entries, span, flow: node.flow === true, ...tag };
    return this.#sized(
      map,
      [...entries.values()].map(({ value }) => value),
    );
  }

  /** Adds what `<<` brings and the mapping does not write itself; earlier mappings of a list win. */
  #merge(entries: Map<string, YamlEntry>, { value, via, key }: { value: YamlNode; via: Hop[]; key: Span }): void {
    const sources = value.kind === "list" ? value.items : [{ value, via }];
    for (const source of sources) {
      if (source.value.kind !== "map") {
        this.#fault(key, "<< merges mappings only");
        continue;
      }
      const hop: Hop = { how: "merge", span: source.via[0]?.span ?? key };
      this.#merged += source.value.entries.size;
      if (this.#merged > mostNodes) {
        if (!this.#bomb) this.#fault(key, `the merge keys add more than ${thousands(mostNodes)} values, and Compose gives up`);
        this.#bomb = true;
        return;
      }
      for (const [name, entry] of source.value.entries) {
        const own = entries.get(name);
        const brought: YamlEntry = { ...entry, via: through(hop, entry.via) };
        if (!own) entries.set(name, brought);
        else if (own.value.tag === "!reset") {
          if (entry.value.tag !== "!reset") entries.set(name, { ...brought, value: this.#tagged(entry.value, "!override") });
        } else if (entry.value.tag === "!reset") entries.set(name, { ...own, value: this.#tagged(own.value, "!override") });
        else if (own.value !== entry.value) this.#hidden.push({ before: entry, after: own });
      }
    }
  }
}
