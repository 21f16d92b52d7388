import {
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Parser,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Edit } from "../text/edit.ts";
import { oncePer } from "../text/once-per.ts";
import { lastUpTo } from "../text/sorted.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { isNeededBy, saysNeeded } from "./needed-comment.ts";
import { Extents, endOfColon, isEmpty } from "./yaml-extent.ts";
import { survey, type Token } from "./yaml-tokens.ts";
import { type Layout, type Said, writeBlock, writeFlow, writeItem, writeScalar } from "./yaml-write.ts";

/** Keys, and positions in lists, from the root down. */
export type YamlPath = readonly (string | number)[];

/**
 * A YAML file that is edited: every method answers the edits that change just this and leave layout, quotes, comments and line ends
 * as they are; `undefined` where that cannot be: what it would change is used elsewhere through an anchor, or holds comments that
 * would be lost.
 */
export class YamlText {
  readonly #source: Source;
  readonly #root: Node | null;
  readonly #extents: Extents;
  readonly #comments: readonly Token[];
  readonly #lineEnd: string;
  /** Anchors that something refers to, and the mappings that merge what stands there; `null` for a use of another kind. */
  readonly #used = new Map<string, (YAMLMap | null)[]>();

  private constructor(source: Source, root: Node | null, comments: readonly Token[]) {
    this.#source = source;
    this.#root = root;
    this.#comments = comments;
    this.#extents = new Extents(source.text);
    this.#lineEnd = source.lineEnd;
    if (root)
      visit(root, {
        Alias: (_, { source: name }, above) => {
          const uses = this.#used.get(name);
          if (uses) uses.push(mergingInto(above));
          else this.#used.set(name, [mergingInto(above)]);
        },
      });
  }

  /** `undefined` for a text that is broken, nested too deep, or holds several documents. */
  static read(source: Source): YamlText | undefined {
    const tokens = [...new Parser().parse(source.text)];
    const comments: Token[] = [];
    if (survey(tokens as unknown as Token[], comments) !== undefined) return undefined;
    comments.sort((one, other) => one.offset - other.offset);
    const composer = new Composer({ merge: false, uniqueKeys: false, logLevel: "silent", keepSourceTokens: true });
    const documents: Document.Parsed[] = [...composer.compose(tokens)] as Document.Parsed[];
    const [document, another] = documents;
    if (another || document?.errors.length) return undefined;
    return new YamlText(source, document?.contents ?? null, comments);
  }

  /** The text of a place in it. */
  slice({ start, end }: Pick<Span, "start" | "end">): string {
    return this.#source.text.slice(start, end);
  }

  /** Whether a path leads to something the file writes there. */
  has(path: YamlPath): boolean {
    return this.#written(path) !== undefined;
  }

  /** What the file writes at a path: `nothing` for a key without a value; `undefined` where there is no such key. */
  kindAt(path: YamlPath): "map" | "list" | "scalar" | "alias" | "nothing" | undefined {
    const node = this.#written(path);
    if (node === undefined) return undefined;
    if (node === null || this.#isNothing(node)) return "nothing";
    return isAlias(node) ? "alias" : isMap(node) ? "map" : isSeq(node) ? "list" : "scalar";
  }

  /** The texts of the scalars in the list at a path. */
  textsAt(path: YamlPath): string[] {
    const node = this.#written(path);
    return isSeq(node) ? node.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])) : [];
  }

  #written(path: YamlPath): Node | null | undefined {
    let node = this.#root;
    for (const step of path) {
      const item = isCollection(node) ? itemOf(node, step) : undefined;
      if (!item) return undefined;
      node = isPair(item) ? (item.value as Node | null) : item;
    }
    return node;
  }

  /** The way to the innermost value or key at an offset. */
  pathAt(offset: number): YamlPath {
    const path: (string | number)[] = [];
    let node = this.#root;
    while (node && isCollection(node)) {
      const items = node.items as (Node | Pair)[];
      const at = lastUpTo(items, offset, (each) => this.#extents.start(each));
      const item = items[at];
      if (!item || offset >= this.#extents.end(item)) break;
      path.push(isPair(item) ? nameOf(item) : at);
      node = isPair(item) ? ((item.value as Node | null) ?? null) : item;
    }
    return path;
  }

  /** From where a key or an item begins to where its value ends; `undefined` where the file writes nothing there. */
  extentOf(path: YamlPath): Pick<Span, "start" | "end"> | undefined {
    let found: Node | Pair | undefined;
    let node = this.#root;
    for (const step of path) {
      found = isCollection(node) ? itemOf(node, step) : undefined;
      if (!found) return undefined;
      node = isPair(found) ? (found.value as Node | null) : found;
    }
    return found && { start: this.#extents.start(found), end: this.#extents.end(found) };
  }

  /** Writes a value at a path, in place of what stands there, or as a new last key. */
  set(path: YamlPath, said: Said): readonly Edit[] | undefined {
    const key = path.at(-1);
    const above = path.slice(0, -1);
    const place = this.#at(above, key);
    if (key === undefined || !place) return undefined;
    if (place === "absent") return this.set(above, { [String(key)]: said });
    const { node } = place;
    const item = isCollection(node) ? itemOf(node, key) : undefined;
    if (item) return this.#replace(item, said, (node as YAMLMap | YAMLSeq).flow === true);
    if (typeof key !== "string") return undefined;
    if (isMap(node)) return node.flow ? this.#intoFlow(node, `${writeFlow(key)}: ${writeFlow(said)}`) : this.#intoMap(node, key, said);
    return this.#isNothing(node) ? this.#fill(place, { [key]: said }) : undefined;
  }

  /** Adds keys that it has not to the mapping at a path, behind those that stand there. */
  extend(path: YamlPath, entries: Readonly<Record<string, Said>>): readonly Edit[] | undefined {
    const place = this.#at(path);
    const names = Object.keys(entries);
    if (!place || names.length === 0) return undefined;
    if (place === "absent") return this.set(path, entries);
    const { node } = place;
    if (this.#isNothing(node)) return this.#fill(place, entries);
    if (!isMap(node)) return undefined;
    if (node.flow) return this.#intoFlow(node, writeFlow(entries).slice(1, -1));
    if (node.items.length === 0) return undefined;
    return names.flatMap((name) => this.#intoMap(node, name, entries[name] as Said));
  }

  /** Gives the alias at a path a mapping around it: what it stands for, merged, and entries of its own beside. */
  overlay(path: YamlPath, entries: Readonly<Record<string, Said>>): readonly Edit[] | undefined {
    const pair = path.length > 0 ? this.#pairAt(path) : undefined;
    const alias = pair?.value;
    if (!pair || !isAlias(alias) || !this.#isMapping(alias.source)) return undefined;
    const [start, end] = [endOfColon(pair), this.#extents.end(pair)];
    if (this.#commentsIn(start, end).length > 0) return undefined;
    const layout = this.#layout(this.#extents.column(this.#extents.start(pair)));
    const merge = `${this.#line({ ...layout, column: layout.column + layout.step })}<<: *${alias.source}`;
    return [this.#edit(start, end, `${merge}${writeBlock(entries, layout)}`)];
  }

  /** The pair of a key in block style; `undefined` inside of brackets. */
  #pairAt(path: YamlPath): Pair | undefined {
    const above = this.#written(path.slice(0, -1));
    if (!isMap(above) || above.flow) return undefined;
    const item = itemOf(above, path.at(-1) as string);
    return isPair(item) ? item : undefined;
  }

  /** Whether an anchor stands at a mapping. */
  #isMapping(anchor: string): boolean {
    let found = false;
    if (this.#root)
      visit(this.#root, {
        Map: (_, { anchor: name }) => {
          if (name === anchor) found = true;
        },
      });
    return found;
  }

  /** Gives the key at a path another name. */
  rename(path: YamlPath, name: string): readonly Edit[] | undefined {
    const place = this.#at(path.slice(0, -1));
    const item = place && place !== "absent" && isMap(place.node) ? itemOf(place.node, path.at(-1) as string) : undefined;
    if (!isPair(item)) return undefined;
    const start = this.#extents.start(item);
    return [this.#edit(start, this.#extents.end(item.key as Node), writeFlow(name))];
  }

  /** Adds items to the list at a path, behind those that stand there; a single value becomes the first. */
  add(path: YamlPath, items: readonly Said[]): readonly Edit[] | undefined {
    const place = this.#at(path);
    if (!place || items.length === 0) return undefined;
    if (place === "absent") return this.set(path, items);
    const { node } = place;
    if (this.#isNothing(node)) return this.#fill(place, items);
    if (isScalar(node)) return this.set(path, node.value === null ? items : [node.value as Said, ...items]);
    if (!isSeq(node)) return undefined;
    if (node.flow) return this.#intoFlow(node, items.map(writeFlow).join(", "));
    const layout = this.#layout(this.#extents.column(this.#extents.start(node)));
    return [
      this.#insert(
        this.#extents.lineEnd(this.#extents.end(node)),
        items.map((item) => `${this.#line(layout)}-${writeItem(item, layout)}`),
      ),
    ];
  }

  /** Takes away what stands at a path, and what then holds nothing. Comments stay. */
  remove(path: YamlPath): readonly Edit[] | undefined {
    const key = path.at(-1);
    return key === undefined ? undefined : this.removeSome(path.slice(0, -1), [key]);
  }

  /** Takes keys or items away from the mapping or list at a path, and that itself when nothing stays in it. */
  removeSome(path: YamlPath, keys: readonly (string | number)[]): readonly Edit[] | undefined {
    const place = this.#at(path);
    if (!place || place === "absent" || !isCollection(place.node)) return undefined;
    const { node } = place;
    const items = node.items as (Node | Pair)[];
    const gone = new Set(keys.map((key) => itemOf(node, key)));
    if (items.every((item) => gone.has(item))) return this.remove(path);
    const edits: Edit[] = [];
    for (const item of gone) {
      const edit = item && !this.#isShared(item) && (node.flow ? this.#fromFlow(items, item, gone) : this.#withoutLines(node, item));
      if (!edit) return undefined;
      edits.push(edit);
    }
    return edits;
  }

  /** Takes an item out of brackets, with the comma between it and an item that stays. */
  #fromFlow(items: readonly (Node | Pair)[], item: Node | Pair, gone: ReadonlySet<unknown>): Edit | undefined {
    const at = items.indexOf(item);
    const isFirst = items.slice(0, at).every((each) => gone.has(each));
    const start = isFirst ? this.#extents.start(item) : this.#extents.end(items[at - 1] as Node | Pair);
    const end = isFirst ? this.#extents.start(items[at + 1] as Node | Pair) : this.#extents.end(item);
    return this.#commentsIn(start, end).length > 0 ? undefined : this.#edit(start, end, "");
  }

  /**
   * Goes down a path; `undefined` where an alias stands in the way, or what is there is used elsewhere, unless all that merge it have what
   * comes next on the way, at its end `key`, of their own.
   */
  #at(path: YamlPath, key?: string | number): Place | "absent" | undefined {
    let place: Place = { node: this.#root };
    for (const [at, step] of path.entries()) {
      const item = isCollection(place.node) ? itemOf(place.node, step) : undefined;
      if (!item) return isCollection(place.node) || this.#isNothing(place.node) ? "absent" : undefined;
      const node = isPair(item) ? (item.value as Node | null) : item;
      if (isAlias(node) || (node?.anchor !== undefined && !this.#isHidden(node.anchor, path[at + 1] ?? key))) return undefined;
      place = isPair(item) ? { node, pair: item } : { node };
    }
    return place;
  }

  /** Whether nobody else sees a key of what an anchor stands at: a key of one's own comes before one that is merged. */
  #isHidden(anchor: string, key: string | number | undefined): boolean {
    const uses = this.#used.get(anchor) ?? [];
    return uses.every((map) => map?.items.some((pair) => nameOf(pair) === key));
  }

  #isNothing(node: Node | null): boolean {
    return node === null || isEmpty(node);
  }

  /** Whether an anchor in it is used, wherever that is. */
  #isShared(item: Node | Pair): boolean {
    let shared = false;
    visit(item as Node, {
      Node: (_, { anchor }: { anchor?: string }) => {
        if (anchor !== undefined && this.#used.has(anchor)) shared = true;
      },
    });
    return shared;
  }

  #replace(item: Node | Pair, said: Said, inFlow: boolean): readonly Edit[] | undefined {
    if (this.#isShared(item)) return undefined;
    const value = isPair(item) ? (item.value as Node | null) : item;
    const flow = inFlow || !isPair(item) || typeof said !== "object";
    if (!value || isEmpty(value)) return isPair(item) ? this.#fill({ node: value, pair: item }, said) : undefined;
    const inPlace = flow || (isCollection(value) && value.flow);
    const start = inPlace || !isPair(item) ? this.#extents.start(value) : endOfColon(item);
    const end = this.#extents.end(item);
    if (this.#commentsIn(start, end).length > 0) return undefined;
    const layout = this.#layout(this.#extents.column(this.#extents.start(item)));
    const own = inPlace && isCollection(value) && !value.flow && (isPair(item) || typeof said === "object");
    return own ? undefined : [this.#edit(start, end, inPlace ? inSameQuotes(value, said, inFlow) : writeBlock(said, layout))];
  }

  /** Where the comments end that follow a line and stand deeper than a column: they belong to what is above them. */
  #behindComments(lineEnd: number, column: number): number {
    const below = this.#comments.filter(({ offset }) => offset > lineEnd);
    let end = lineEnd;
    for (const { offset, source = "" } of below) {
      const isOwn = this.#source.text.slice(end, offset).trim() === "" && this.#extents.column(offset) > column;
      if (!isOwn) break;
      end = offset + source.trimEnd().length;
    }
    return end;
  }

  /** Gives a key without a value one, or a file without anything. */
  #fill({ pair, node }: Place, said: Said): readonly Edit[] | undefined {
    if (!pair && node !== this.#root) return undefined;
    if (!pair) return [this.#insert(this.#source.text.length, [writeBlock(said, this.#layout(-this.#step())).trimStart(), this.#lineEnd])];
    const at = this.#extents.end(pair);
    const layout = this.#layout(this.#extents.column(this.#extents.start(pair)));
    const lines = writeBlock(said, layout);
    return [this.#insert(lines.startsWith(this.#lineEnd) ? this.#extents.lineEnd(at) : at, [lines])];
  }

  #intoMap(map: YAMLMap, key: string, said: Said): readonly Edit[] {
    const layout = this.#layout(this.#extents.column(this.#extents.start(map.items[0] as Pair)));
    const at = this.#behindComments(this.#extents.lineEnd(this.#extents.end(map)), layout.column);
    return [this.#insert(at, [this.#line(layout), writeFlow(key), ":", writeBlock(said, layout)])];
  }

  #intoFlow(collection: YAMLMap | YAMLSeq, written: string): readonly Edit[] {
    const last = collection.items.at(-1) as Node | Pair | undefined;
    const at = last ? this.#extents.end(last) : this.#extents.start(collection) + 1;
    return [this.#insert(at, [last ? ", " : "", written])];
  }

  /** Takes the lines of an entry away, unless a comment says what it is needed for. Its comments get lines of their own. */
  #withoutLines(collection: YAMLMap | YAMLSeq, item: Node | Pair): Edit | undefined {
    const startOf = (each: Node | Pair): number | undefined => (isSeq(collection) ? this.#dashOf(each) : this.#extents.start(each));
    const start = startOf(item);
    // A key behind `?` leaves that behind.
    if (start === undefined || this.#isExplicit(start) || this.#isNeeded(start, this.#extents.lineEnd(this.#extents.end(item))))
      return undefined;
    if (!this.#extents.isFirst(start)) {
      // The next entry takes its place behind a dash.
      const items = collection.items as (Node | Pair)[];
      const after = items[items.indexOf(item) + 1];
      const next = after && startOf(after);
      return next === undefined || this.#commentsIn(start, next).length > 0 ? undefined : this.#edit(start, next, "");
    }
    const from = this.#extents.lineStart(start);
    const to = this.#extents.lineEnd(this.#extents.end(item));
    const comments = this.#commentsIn(start, to).map(({ source = "" }) => `${" ".repeat(start - from)}${source}`);
    if (comments.length > 0) return this.#edit(from, to, comments.join(this.#lineEnd));
    return this.#edit(from, this.#behindGap(from, to), "");
  }

  /** Where the next line begins; behind empty ones, too, where an empty one or nothing stands above what goes: one gap is enough. */
  #behindGap(from: number, to: number): number {
    const { text } = this.#source;
    const above = text.slice(0, from);
    const isGap = from === this.#extents.lineStart(0) || /\n[ \t]*\r?\n$/.test(above.slice(above.trimEnd().length));
    const rest = (isGap ? /(?:[ \t]*\r?\n)+/y : /\r?\n/y) as RegExp;
    rest.lastIndex = to;
    return to + (rest.exec(text)?.[0].length ?? 0);
  }

  /** Whether a comment in an entry, or in the lines straight above it, says that something needs it. */
  #isNeeded(start: number, end: number): boolean {
    const own = this.#commentsIn(start, end).map(({ source = "" }) => source);
    return own.some(saysNeeded) || isNeededBy(this.#source.text, start);
  }

  /** Whether what begins there is the key of a pair that is written with `?`. */
  #isExplicit(start: number): boolean {
    return /^[ \t-]*\?[ \t]+$/.test(this.#source.text.slice(this.#extents.lineStart(start), start));
  }

  /** Where the dash of an item stands. */
  #dashOf(item: Node | Pair): number | undefined {
    const start = this.#extents.start(item);
    const from = this.#extents.lineStart(start);
    const [blanks = "", ...words] = this.#source.text.slice(from, start).split("-");
    // An anchor and a tag may stand before the value.
    const isPlain =
      words.length > 0 &&
      blanks.trim() === "" &&
      words
        .join("-")
        .split(" ")
        .every((word) => /^(?:$|[&!])/.test(word));
    return isPlain ? from + blanks.length : undefined;
  }

  #commentsIn(start: number, end: number): readonly Token[] {
    return this.#comments.filter(({ offset }) => offset >= start && offset < end);
  }

  #layout(column: number): Layout {
    return { column, step: this.#step(), lineEnd: this.#lineEnd };
  }

  /** How much deeper the file's mappings stand below their keys. */
  #step(): number {
    const first = isMap(this.#root) ? this.#root.items.find(({ value }) => isMap(value) && !value.flow) : undefined;
    return first ? this.#extents.column(this.#extents.start(first.value as YAMLMap)) || 2 : 2;
  }

  #line({ column }: Layout): string {
    return `${this.#lineEnd}${" ".repeat(column)}`;
  }

  #insert(at: number, parts: readonly string[]): Edit {
    return this.#edit(at, at, parts.join(""));
  }

  #edit(start: number, end: number, text: string): Edit {
    return { span: { file: this.#source.path, start, end }, text };
  }
}

/** A value, and the pair whose it is. */
interface Place {
  readonly node: Node | null;
  readonly pair?: Pair;
}

/** The mapping that what an alias stands for is merged into, by what is around the alias; `null` where it is none's. */
function mergingInto(above: readonly unknown[]): YAMLMap | null {
  const [map, pair] = isSeq(above.at(-1)) ? above.slice(-3) : above.slice(-2);
  return isPair(pair) && isMap(map) && nameOf(pair as Pair) === "<<" ? map : null;
}

/** The text of a key. */
const nameOf = ({ key }: Pair): string => (isScalar(key) ? String((key as { source?: string }).source ?? key.value ?? "") : "");

/** The pairs of a mapping by their keys: the first one of each. */
const pairsOf = oncePer((map: YAMLMap): ReadonlyMap<string, Pair> => new Map(map.items.toReversed().map((pair) => [nameOf(pair), pair])));

/** The pair or the item that a step of a path means. */
function itemOf(collection: YAMLMap | YAMLSeq, step: string | number): Node | Pair | undefined {
  if (isMap(collection)) return pairsOf(collection).get(String(step));
  return typeof step === "number" ? (collection.items[step] as Node | undefined) : undefined;
}

/** A text in the quotes of the one whose place it takes. */
function inSameQuotes(old: Node, said: Said, inFlow: boolean): string {
  if (typeof said === "object") return writeFlow(said);
  if (!isScalar(old) || typeof said !== "string") return writeScalar(said, inFlow);
  if (old.type === "QUOTE_DOUBLE") return JSON.stringify(said);
  return old.type === "QUOTE_SINGLE" && /^[\x20-\x26\x28-\x7e]*$/.test(said) ? `'${said}'` : writeScalar(said, inFlow);
}
