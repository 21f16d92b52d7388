import { builtInVariables } from "../../knowledge/apparmor.ts";
import { tunablesFileOf } from "../../knowledge/apparmor-tunables.ts";
import { withoutSlash } from "../../text/path.ts";

/** What expanding a text comes to. */
export type Expansion =
  | { readonly kind: "text"; readonly text: string }
  /** A variable nobody assigns, by name. */
  | { readonly kind: "undefined"; readonly name: string }
  /** A variable that stands for itself, by name. */
  | { readonly kind: "recursive"; readonly name: string }
  /** Somebody may assign it where we cannot look. */
  | { readonly kind: "unknown" }
  /** The text grows too large to be looked at. */
  | { readonly kind: "large" };

/** Expanded texts longer than this are not looked at. */
const longest = 20_000;
/** Variables replaced for one text, and how deep they stand in each other, at most. */
const mostReplaced = 10_000;
const deepest = 200;

/** The values of a list, and how they came about. */
interface Entry {
  readonly values: readonly string[];
  /** Set by `=` or its kin, not only added to. */
  readonly isDeclared: boolean;
  /** The file of AppArmor's own that sets it. */
  readonly by?: string;
  /** The values again, where more may be added. */
  readonly list?: string[];
}

/** The variables of a policy: lists of values by name, and truth values, which share the names. */
export class Variables {
  readonly #lists = new Map<string, Entry>();
  readonly #booleans = new Map<string, boolean | null>();
  /** What texts without names of a profile's own come to, as long as nothing is set. */
  readonly #known = new Map<string, Expansion>();
  /** A name of a profile's own was replaced. */
  #usesOwn = false;
  #left = mostReplaced;
  /** Files that may define more were not found: a name nobody knows may be theirs. */
  open = false;
  /** The host may add names of its own to those of AppArmor. */
  amended = false;

  has(name: string): boolean {
    return this.#lists.has(name);
  }

  /** Whether a second `=` is refused. */
  isDeclared(name: string): boolean {
    return this.#lists.get(name)?.isDeclared === true || this.#booleans.has(name);
  }

  /** Whether a file nobody read may set a name: where only the host's additions are unread, it does not set what AppArmor's own files set. */
  mayHave(name: string): boolean {
    return this.open || (this.amended && tunablesFileOf(name) === undefined);
  }

  /** The file of AppArmor's own that sets it. */
  originOf(name: string): string | undefined {
    return this.#lists.get(name)?.by;
  }

  /** `by` is the file of AppArmor's own that does. */
  set(name: string, values: readonly string[], by?: string): void {
    this.#booleans.delete(name);
    this.#known.clear();
    this.#lists.set(name, { values, isDeclared: true, ...(by === undefined ? {} : { by }) });
  }

  add(name: string, values: readonly string[]): void {
    const known = this.#lists.get(name);
    this.#known.clear();
    // The list is its own: what is added one by one is not copied each time.
    const list = known?.list ?? [...(known?.values ?? [])];
    for (const value of values) list.push(value);
    this.#lists.set(name, { isDeclared: false, ...known, values: list, list });
  }

  /** A truth value: `null` when it cannot be known, `undefined` when nobody sets it. */
  boolean(name: string): boolean | null | undefined {
    return this.#booleans.get(name);
  }

  setBoolean(name: string, value: boolean | null): void {
    this.#lists.delete(name);
    this.#known.clear();
    this.#booleans.set(name, value);
  }

  get names(): string[] {
    return [...this.#lists.keys()];
  }

  /** Its values, each expanded; those nobody knows are left out. */
  valuesOf(name: string): string[] {
    this.#left = mostReplaced;
    return (this.#lists.get(name)?.values ?? []).flatMap((value) => {
      const expanded = this.#expand(value, {}, [name]);
      return expanded.kind === "text" ? [expanded.text] : [];
    });
  }

  /** Replaces variables by their values: several become an alternation, as the parser does it. `own` adds the profile's. */
  expand(text: string, own: Readonly<Record<string, string | undefined>> = {}): Expansion {
    if (!text.includes("@{")) return { kind: "text", text };
    const known = this.#known.get(text);
    if (known) return known;
    this.#left = mostReplaced;
    this.#usesOwn = false;
    const expanded = this.#expand(text, own, []);
    if (expanded.kind === "text" && !this.#usesOwn) this.#known.set(text, expanded);
    return expanded;
  }

  #expand(text: string, own: Readonly<Record<string, string | undefined>>, open: readonly string[]): Expansion {
    let rest = text;
    let done = "";
    for (;;) {
      const found = /@\{([A-Za-z]\w*)\}/.exec(rest);
      if (!found) return { kind: "text", text: done + rest };
      const name = found[1] as string;
      this.#left -= 1;
      if (this.#left < 0 || open.length > deepest) return { kind: "large" };
      const before = rest.slice(0, found.index);
      const after = rest.slice(found.index + found[0].length);
      if (open.includes(name)) return { kind: "recursive", name };
      const isOwn = builtInVariables.has(name) && !this.has(name);
      this.#usesOwn ||= isOwn;
      const given = isOwn ? (own[name] === undefined ? undefined : [own[name]]) : this.#lists.get(name)?.values;
      if (!given) return this.mayHave(name) && !builtInVariables.has(name) ? { kind: "unknown" } : { kind: "undefined", name };
      const values: string[] = [];
      for (const value of new Set(given)) {
        const expanded = isOwn ? ({ kind: "text", text: value } as const) : this.#expand(value, own, [...open, name]);
        if (expanded.kind !== "text") return expanded;
        const unslashed = (done + before).endsWith("/") && /[^/]/.test(done + before) ? expanded.text.replace(/^\/+/, "") : expanded.text;
        values.push(after.startsWith("/") ? withoutSlash(unslashed) : unslashed);
      }
      done += before + (values.length > 1 ? `{${values.join(",")}}` : (values[0] ?? ""));
      rest = after;
      if (done.length + rest.length > longest) return { kind: "large" };
    }
  }
}
