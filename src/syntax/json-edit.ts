import type { Edit } from "../text/edit.ts";
import type { Source } from "../text/source.ts";
import { type Span, samePlace } from "../text/span.ts";
import type { JsonMember, JsonNode } from "./json.ts";
import { type JsonSaid, type JsonStyle, writeJson } from "./json-write.ts";

type Holder = Extract<JsonNode, { kind: "array" | "object" }>;
type Entry = JsonNode | JsonMember;

/** Longer lines are not made by what is added at the end of a list. */
const widest = 120;

/**
 * A JSON file that is edited. Every method answers the edits that change just this, written as the entries beside it are;
 * `undefined` where that cannot be: there is no such place, or a comment stands there. Places are named by the spans of the
 * nodes. An edit replaces the last sign of what it follows, so that two at one place are never applied together unseen.
 */
export class JsonEditor {
  readonly #source: Source;
  readonly #root: JsonNode;
  readonly #lineEnd: string;
  readonly #gap: string;

  constructor(source: Source, root: JsonNode) {
    this.#source = source;
    this.#root = root;
    this.#lineEnd = source.lineEnd;
    const [first] = entriesOf(root);
    const colon = first && "key" in first ? source.text.slice(first.keySpan.end, first.value.span.start) : ": ";
    this.#gap = colon.endsWith(":") ? "" : " ";
  }

  /** Puts a value in place of the one that stands here. */
  replace(at: Span, said: JsonSaid): readonly Edit[] {
    return [this.#edit(at.start, at.end, writeJson(said, { longLists: false, pad: this.#pad(), gap: this.#gap }, this.#indent(at.start)))];
  }

  /** Takes entries of one list or one object away, items by their spans, members by those of their values or their own. */
  remove(gone: readonly Span[]): readonly Edit[] | undefined {
    const holder = gone[0] && this.holderOf(gone[0]);
    if (!holder) return undefined;
    const entries = entriesOf(holder);
    const isGone = entries.map((entry) => gone.some((span) => isAt(entry, span)));
    if (isGone.every(Boolean)) return [this.#edit(holder.span.start + 1, holder.span.end - 1, "")];
    const edits: (Edit | undefined)[] = [];
    for (let from = 0; from < entries.length; from += 1) {
      if (!isGone[from]) continue;
      let to = from;
      while (isGone[to + 1]) to += 1;
      edits.push(this.#without(entries, from, to));
      from = to;
    }
    return edits.every((edit) => edit !== undefined) ? edits : undefined;
  }

  /** Adds items to a list: each at its place where the list is in order, else at the end. */
  add(list: Span, items: readonly JsonSaid[]): readonly Edit[] | undefined {
    const holder = this.#nodeAt(list);
    if (holder?.kind !== "array" || items.length === 0) return undefined;
    const { items: there } = holder;
    const last = there.at(-1);
    if (!last) return [this.#edit(list.start, list.end, writeJson(items, this.#style(holder), this.#indent(list.start)))];
    if (!this.#isPlain(there)) return undefined;
    const separators = this.#separators(there);
    const { usual } = separators;
    const style = this.#style(last);
    const indent = usual.includes("\n") ? usual.slice(usual.lastIndexOf("\n") + 1) : this.#indent(last.span.start);
    const written = items.map((each) => writeJson(each, style, indent));
    const names = there.map((item) => (item.kind === "string" ? item.value : undefined));
    const isSorted = names.length > 2 && names.every((name, at) => name !== undefined && (at === 0 || (names[at - 1] as string) <= name));
    const fits = written.join(usual).length + this.#column(last.span.end) < widest && !separators.some.includes("\n");
    if (isSorted && (usual.includes("\n") || fits)) return this.#sorted(there, names as string[], items, written, usual);
    return [this.#behind(last, this.#flowing(last, written, separators))];
  }

  /** Adds items behind one of a list. */
  addBehind(item: Span, items: readonly JsonSaid[]): readonly Edit[] | undefined {
    const holder = this.holderOf(item);
    const entry = holder && entriesOf(holder).find((each) => isAt(each, item));
    if (holder?.kind !== "array" || !entry || !this.#isPlain(holder.items)) return undefined;
    const style = this.#style(entry as JsonNode);
    const written = items.map((each) => writeJson(each, style, this.#indent(item.start)));
    return [this.#behind(entry, this.#flowing(entry, written, this.#separators(holder.items)))];
  }

  /**
   * Gives keys of an object values: in place of those they have; new ones stand behind the key that is named before them, which
   * may keep its value, or at the end.
   */
  set(object: Span, said: Readonly<Record<string, JsonSaid>>): readonly Edit[] | undefined {
    const holder = this.#nodeAt(object);
    if (holder?.kind !== "object") return undefined;
    const { members } = holder;
    const [last] = members.slice(-1);
    if (!last) return this.replace(object, said);
    if (!this.#isPlain(members)) return undefined;
    const { usual } = this.#separators(members);
    const texts = new Map<JsonMember, string>();
    let before = last;
    for (const [key, value] of Object.entries(said)) {
      const own = members.findLast((member) => member.key === key);
      const written = writeJson(value, this.#style(own ? own.value : holder), this.#indent(last.span.start));
      before = own ?? before;
      const text = texts.get(before) ?? this.#source.text.slice(before.value.span.start, before.value.span.end);
      texts.set(before, own ? written : `${text}${usual}${JSON.stringify(key)}:${this.#gap}${written}`);
    }
    return [...texts].map(([{ value }, text]) => this.#edit(value.span.start, value.span.end, text));
  }

  /** Puts another member in place of one. */
  rewrite(member: Span, key: string, said: JsonSaid): readonly Edit[] | undefined {
    const holder = this.holderOf(member);
    if (holder?.kind !== "object" || holder.members.some((other) => other.key === key && !isAt(other, member))) return undefined;
    const written = writeJson(said, this.#style(holder), this.#indent(member.start));
    return [this.#edit(member.start, member.end, `${JSON.stringify(key)}:${this.#gap}${written}`)];
  }

  /** Gives a key another name: its own span. */
  rename(key: Span, to: string): readonly Edit[] | undefined {
    const holder = this.holderOf(key);
    if (holder?.kind !== "object" || holder.members.some((other) => other.key === to)) return undefined;
    return [this.#edit(key.start, key.end, JSON.stringify(to))];
  }

  /** The member of an object whose key, or value, stands here. */
  memberAt(at: Span): JsonMember | undefined {
    const holder = this.holderOf(at);
    return holder?.kind === "object" ? holder.members.find((member) => isAt(member, at)) : undefined;
  }

  /** Whether the object that an entry stands in has a key. */
  hasBeside(entry: Span, key: string): boolean {
    const holder = this.holderOf(entry);
    return holder?.kind === "object" && holder.members.some((member) => member.key === key);
  }

  /** The list or object that an entry stands in. */
  holderOf(entry: Span): Holder | undefined {
    let node: JsonNode | undefined = this.#root;
    while (node && (node.kind === "array" || node.kind === "object")) {
      const entries: readonly Entry[] = entriesOf(node);
      if (entries.some((each) => isAt(each, entry))) return node;
      const next: Entry | undefined = entries.find(({ span }) => span.start <= entry.start && entry.end <= span.end);
      node = next && inEntry(next);
    }
    return undefined;
  }

  #nodeAt(span: Span): JsonNode | undefined {
    if (samePlace(this.#root.span, span)) return this.#root;
    const holder = this.holderOf(span);
    const entry = holder && entriesOf(holder).find((each) => isAt(each, span));
    return entry && inEntry(entry);
  }

  /** Takes a row of entries away: with the comma before it, or with the one behind it where it begins a line that goes on. */
  #without(entries: readonly Entry[], from: number, to: number): Edit | undefined {
    const [before, first, last, after] = [entries[from - 1], entries[from] as Entry, entries[to] as Entry, entries[to + 1]];
    if (!this.#isPlain([before, first].filter((each) => each !== undefined)) || !this.#isPlain(entries.slice(from, to + 2)))
      return undefined;
    const goesOn = after && !this.#between(last, after).includes("\n");
    if (before && !(goesOn && this.#between(before, first).includes("\n"))) return this.#edit(before.span.end, last.span.end, "");
    return after && this.#edit(first.span.start, after.span.start, "");
  }

  /** Each item behind the one that goes before it. */
  #sorted(
    there: readonly JsonNode[],
    names: readonly string[],
    items: readonly JsonSaid[],
    written: readonly string[],
    usual: string,
  ): readonly Edit[] {
    const rows = new Map<number, [name: string, text: string][]>();
    for (const [index, item] of items.entries()) {
      const at = names.findLastIndex((name) => name <= String(item));
      rows.set(at, [...(rows.get(at) ?? []), [String(item), written[index] as string]]);
    }
    return [...rows].map(([at, row]) => {
      const texts = row.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
      if (at >= 0) return this.#behind(there[at] as JsonNode, texts.map((text) => usual + text).join(""));
      const { start } = (there[0] as JsonNode).span;
      return this.#edit(start, start + 1, texts.map((text) => text + usual).join("") + this.#source.text[start]);
    });
  }

  /** Items one behind the other, on as many lines as the list would have them. */
  #flowing(last: Entry, written: readonly string[], { usual, some }: Separators): string {
    if (usual.includes("\n")) return written.map((text) => usual + text).join("");
    const indent = this.#indent(last.span.start);
    const fresh = some.includes("\n") ? some : `,${this.#lineEnd}${indent}${this.#step()}`;
    const canBreak = this.#source.text.includes("\n");
    let column = this.#column(last.span.end);
    return written
      .map((text) => {
        const breaks = canBreak && column + usual.length + text.length + 1 > widest;
        column = breaks ? fresh.length - fresh.lastIndexOf("\n") - 1 + text.length : column + usual.length + text.length;
        return (breaks ? fresh : usual) + text;
      })
      .join("");
  }

  /** What stands between the entries of a list or an object: what does mostly, and what does where a line ends. */
  #separators(entries: readonly Entry[]): Separators {
    const found = entries.slice(1).map((entry, at) => this.#between(entries[at] as Entry, entry));
    const [first] = entries;
    const counts = new Map<string, number>();
    for (const each of found) counts.set(each, (counts.get(each) ?? 0) + 1);
    const isOwnLine = first !== undefined && /(?:^|\n)[ \t]*$/.test(this.#source.text.slice(0, first.span.start).slice(-200));
    const alone = isOwnLine ? `,${this.#lineEnd}${this.#indent(first.span.start)}` : `,${this.#gap}`;
    const [usual] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [alone, 0] as [string, number]);
    // An empty line sets groups apart: what is added opens none.
    const lines = usual.split("\n").filter((line, at, { length }) => at === 0 || at === length - 1 || line.trim() !== "");
    return { usual: lines.join("\n"), some: found.find((each) => each.includes("\n")) ?? "" };
  }

  #between(before: Entry, after: Entry): string {
    return this.#source.text.slice(before.span.end, after.span.start);
  }

  /** Nothing but commas and blanks stands between entries. */
  #isPlain(entries: readonly Entry[]): boolean {
    return entries.slice(1).every((entry, at) => /^\s*,\s*$/.test(this.#between(entries[at] as Entry, entry)));
  }

  /** How something is written beside a value, or in it. */
  #style(beside: JsonNode): JsonStyle {
    const text = this.#source.text.slice(beside.span.start, beside.span.end);
    const lines = text.includes("\n") ? { step: this.#step(), end: this.#lineEnd } : undefined;
    const longLists = lines !== undefined && /\[[ \t]*\r?\n/.test(text);
    return { ...(lines ? { lines } : {}), longLists, pad: this.#pad(), gap: this.#gap };
  }

  #pad(): string {
    return /\{([ \t]?)"/.exec(this.#source.text)?.[1] ?? this.#gap;
  }

  /** How much deeper the members of the file stand. */
  #step(): string {
    const [first] = entriesOf(this.#root);
    return (first && this.#indent(first.span.start)) || "  ";
  }

  /** The blanks that the line begins with on which something stands. */
  #indent(at: number): string {
    const start = this.#lineStart(at);
    const blanks = /[ \t]*/y;
    blanks.lastIndex = start;
    return (blanks.exec(this.#source.text)?.[0] ?? "").slice(0, at - start);
  }

  #column(at: number): number {
    return at - this.#lineStart(at);
  }

  #lineStart(at: number): number {
    return this.#source.lineStart(this.#source.position(at).line);
  }

  #behind({ span: { end } }: Entry, text: string): Edit {
    return this.#edit(end - 1, end, this.#source.text[end - 1] + text);
  }

  #edit(start: number, end: number, text: string): Edit {
    return { span: { file: this.#source.path, start, end }, text };
  }
}

interface Separators {
  readonly usual: string;
  /** Empty where the list stands on one line. */
  readonly some: string;
}

const entriesOf = (node: JsonNode): readonly Entry[] => (node.kind === "object" ? node.members : node.kind === "array" ? node.items : []);

const inEntry = (entry: Entry): JsonNode => ("key" in entry ? entry.value : entry);

/** Whether an entry is meant by a place: its own, or that of its key or value. */
const isAt = (entry: Entry, span: Span): boolean =>
  samePlace(entry.span, span) || ("key" in entry && (samePlace(entry.value.span, span) || samePlace(entry.keySpan, span)));
