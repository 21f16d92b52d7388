import { withoutVariables } from "../../knowledge/apparmor-system.ts";
import { declaresAny, tunablesFileOf } from "../../knowledge/apparmor-tunables.ts";
import type { Fault } from "../../model/document.ts";
import { isGlob, parseGlob } from "../../syntax/glob.ts";
import { isComparable } from "../../syntax/glob-automaton.ts";
import { nearest } from "../../syntax/nearest.ts";
import type { Span } from "../../text/span.ts";
import { evaluate } from "./conditions.ts";
import { Follower, type Scope } from "./follow.ts";
import type { PolicyLibrary } from "./library.ts";
import type { ParsedFile } from "./parse.ts";
import { type PlacedProfile, Preamble } from "./preamble.ts";
import { type Abi, type Include, type Item, isRule, type Profile, type Rule, type Word } from "./syntax.ts";
import { hasVariable, withPrefix } from "./validate.ts";

/** A rule of a profile, and where to speak about it: where it stands, or the include that brings it. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly at: Span;
  /** It stands in another file. */
  readonly included?: Include;
}

/** A profile with what its includes bring. */
export interface ResolvedProfile {
  readonly node: Profile;
  /** With its parents: `outer//inner`. */
  readonly name: string;
  /** What it attaches to, expanded; `undefined` when nothing or unknown. */
  readonly attachment?: string;
  readonly rules: readonly PlacedRule[];
  readonly children: readonly ResolvedProfile[];
  /** Includes of AppArmor's own files that are not here. */
  readonly system: readonly Include[];
  /** What it includes, directly or not, by the path that is written. */
  readonly includes: ReadonlySet<string>;
  /** Every include was found or is one of AppArmor's own that are known by content. */
  readonly complete: boolean;
  /** Replaces variables by their values; `undefined` when one is unknown. */
  expand(text: string): string | undefined;
}

/** A file of policy as the kernel will get it. */
export interface ResolvedPolicy {
  readonly profiles: readonly ResolvedProfile[];
  readonly abi?: Abi;
  /** Includes before the first profile. */
  readonly preamble: readonly Include[];
  readonly faults: readonly Fault[];
}

/** How a pattern begins that some path matches. */
const mayBePath = /^[/{[*?\\]/;

/** Shorter patterns without variables can be compared, whatever stands in them. */
const longPattern = 1000;

/** Puts a file together with what it includes and works out variables and conditions. */
export function resolvePolicy(parsed: ParsedFile, library: PolicyLibrary): ResolvedPolicy {
  const follow = new Follower(library);
  const preamble = new Preamble(follow);
  preamble.read(parsed.items, { file: parsed.source.path, seen: new Set(), depth: 0 });
  const profiles = new Resolver(follow, preamble, parsed).profiles();
  return { profiles, ...(preamble.abi ? { abi: preamble.abi } : {}), preamble: preamble.includes, faults: follow.faults };
}

interface Draft {
  readonly rules: PlacedRule[];
  readonly children: PlacedProfile[];
  readonly system: Include[];
  readonly includes: Set<string>;
  complete: boolean;
}

class Resolver {
  readonly #parsed: ParsedFile;
  readonly #follow: Follower;
  readonly #preamble: Preamble;

  constructor(follow: Follower, preamble: Preamble, parsed: ParsedFile) {
    this.#parsed = parsed;
    this.#follow = follow;
    this.#preamble = preamble;
  }

  profiles(): ResolvedProfile[] {
    const names = new Set<string>();
    return this.#preamble.profiles.map(({ node, scope }) => this.#profile(node, scope, undefined, names));
  }

  get #variables(): Preamble["variables"] {
    return this.#preamble.variables;
  }

  #tell(...told: Parameters<Follower["tell"]>): void {
    this.#follow.tell(...told);
  }

  #profile(node: Profile, outer: Scope, parent: string | undefined, names: Set<string>): ResolvedProfile {
    const scope: Scope = { ...outer, seen: new Set(outer.depth > 0 ? outer.seen : []) };
    const own: Record<string, string | undefined> = {};
    const expand = (word: Word, at = word.span): string | undefined => this.#expand(word.value, at, own, scope);
    const simple = expand(node.name) ?? node.name.value;
    const name = parent === undefined ? simple : `${parent}//${simple}`;
    if (names.has(name))
      this.#tell(node.name.span, `there is already a ${node.keyword === "hat" ? "hat" : "profile"} \`${simple}\``, scope);
    names.add(name);
    own["profile_name"] = name;
    const attachment = node.attachment ? expand(node.attachment) : node.keyword === "file" && simple.startsWith("/") ? simple : undefined;
    if (node.attachment && attachment !== undefined && !mayBePath.test(attachment))
      this.#tell(
        node.attachment.span,
        `this expands to \`${attachment}\`, and the path of a program always begins with \`/\``,
        scope,
        "loose",
      );
    if (node.attachment && attachment !== undefined) this.#checkValues(node.attachment, scope);
    own["attach_path"] = attachment ?? (simple.startsWith("/") ? simple : undefined);
    own["exec_path"] = own["attach_path"];
    for (const flag of node.flags) {
      const [key = "", value = ""] = flag.value.split(/=(.*)/s);
      if (!key.startsWith("attach_disconnected.") || !hasVariable(value)) continue;
      const path = this.#expand(value.replace(/^["']|["']$/g, ""), flag.span, own, scope);
      if (path !== undefined && !path.startsWith("/"))
        this.#tell(flag.span, `\`${key}\` expands to \`${path}\`: it must begin with \`/\``, scope);
    }
    const draft: Draft = { rules: [], children: [], system: [], includes: new Set(), complete: true };
    this.#rules(node.items, scope, draft);
    for (const placed of draft.rules) this.#checkRule(placed, own, scope);
    const children = draft.children.map(({ node: child, scope: inner }) => this.#profile(child, inner, name, names));
    return {
      node,
      name,
      ...(attachment === undefined ? {} : { attachment }),
      rules: draft.rules,
      children,
      system: draft.system,
      includes: draft.includes,
      complete: draft.complete,
      expand: (text) => {
        const expanded = this.#variables.expand(text, own);
        return expanded.kind === "text" ? expanded.text : undefined;
      },
    };
  }

  /** Of a list variable that is the whole path, every value begins with a slash. */
  #checkValues({ value, span }: Word, scope: Scope): void {
    const name = /^@\{([A-Za-z]\w*)\}/.exec(value)?.[1];
    if (!name || !this.#variables.has(name)) return;
    const wrong = this.#variables.valuesOf(name).find((each) => !/^[/{]/.test(each));
    if (wrong !== undefined) this.#tell(span, `\`@{${name}}\` may be \`${wrong}\`, which does not begin with \`/\``, scope, "loose");
  }

  #rules(items: readonly Item[], scope: Scope, draft: Draft): void {
    for (const item of items) {
      if (isRule(item))
        draft.rules.push({ rule: item, at: scope.through?.span ?? item.span, ...(scope.through ? { included: scope.through } : {}) });
      else if (item.kind === "block") this.#rules(withPrefix(item), scope, draft);
      else if (item.kind === "profile") {
        if (item.keyword === "file")
          this.#tell(item.name.span, "a profile inside another must begin with `profile`, a hat with `hat` or `^`", scope);
        else draft.children.push({ node: item, scope });
      } else if (item.kind === "abi") this.#preamble.takeAbi(item, scope);
      else if (item.kind === "alias" || item.kind === "assignment")
        this.#tell(
          item.span,
          `${item.kind === "alias" ? "an alias" : "a variable"} must come before the first profile, not inside one`,
          scope,
        );
      else if (item.kind === "include") {
        const found = this.#follow.open(item, scope, (file, inner) => this.#rules(file.items, inner, draft));
        draft.includes.add(item.path.value);
        if (found === "system") this.#systemInclude(item, scope, draft);
        if (found === "unknown" && !item.ifExists) draft.complete = false;
      } else if (item.kind === "if") {
        const value = evaluate(item.test, this.#variables);
        if (typeof value === "string") this.#tell(item.span, value, scope);
        else if (value === null) draft.complete = false;
        else if (value) this.#rules(item.items, scope, draft);
        else if (item.otherwise) this.#rules("kind" in item.otherwise ? [item.otherwise] : item.otherwise, scope, draft);
      }
    }
  }

  /** A file of AppArmor's own, which is not here to be read. */
  #systemInclude(include: Include, scope: Scope, draft: Draft): void {
    draft.system.push(include);
    const [, folder, name = ""] = /^(\w+)\/+([^/].*)$/.exec(include.path.value) ?? [];
    const variables = this.#variables;
    if (folder === "tunables" && declaresAny(name))
      this.#tell(include.span, `\`${include.path.value}\` sets variables: include it before the first profile, not inside one`, scope);
    if (folder !== "abstractions" || variables.open || withoutVariables.has(name)) return;
    // All others use @{PROC}, @{HOME} or others like them, and the parser refuses what is not set.
    const lacks = name === "base" ? !variables.has("PROC") || !variables.has("HOMEDIRS") : variables.names.length === 0;
    if (lacks)
      this.#tell(
        include.span,
        `\`${include.path.value}\` uses variables that nothing sets here: \`include <tunables/global>\` before the profile sets them`,
        scope,
        "broken",
        this.#including("tunables/global"),
      );
  }

  /** Includes one of AppArmor's own files before everything but the abi: what it sets is there for all that follows. */
  #including(path: string): Fault["fix"] {
    const { source, items } = this.#parsed;
    const first = items.find(({ kind }) => kind !== "abi");
    const start = source.text.lastIndexOf("\n", (first?.span.start ?? 0) - 1) + 1;
    const text = `include <${path}>${source.lineEnd}`;
    const edits = [{ span: { file: source.path, start, end: start }, text }];
    return { title: `include ${path}`, safety: "safe", edits };
  }

  /** Variables of a rule are known, and what they come to is a pattern. */
  #checkRule({ rule, included }: PlacedRule, own: Readonly<Record<string, string | undefined>>, scope: Scope): void {
    const inner: Scope = included ? { ...scope, through: included } : scope;
    for (const word of wordsToCheck(rule)) {
      const text = this.#expand(word.value, word.span, own, inner);
      const glob = text === undefined ? undefined : parseGlob(text);
      if (glob && !isGlob(glob))
        this.#tell(word.span, `with its variables this pattern is \`${(text ?? "").slice(0, 80)}\`, which ${glob.message}`, inner);
      else if (glob && !isComparable(glob)) this.#tell(word.span, "this pattern is too large and is not checked", inner, "unread");
      else if (rule.kind === "file" && word === rule.path && text !== undefined && !mayBePath.test(text))
        this.#tell(word.span, `this expands to \`${text.slice(0, 80)}\`, and the path of a file always begins with \`/\``, inner, "loose");
    }
  }

  #expand(text: string, span: Span, own: Readonly<Record<string, string | undefined>>, scope: Scope): string | undefined {
    const expanded = this.#variables.expand(text, own);
    if (expanded.kind === "text") return expanded.text;
    if (expanded.kind === "large") this.#tell(span, "with its variables replaced this is too large and is not checked", scope, "unread");
    if (expanded.kind === "recursive") this.#tell(span, `\`@{${expanded.name}}\` refers to itself`, scope);
    if (expanded.kind === "undefined") {
      const { name } = expanded;
      const file = tunablesFileOf(name);
      const meant = file === undefined ? nearest(name, this.#variables.names) : undefined;
      this.#tell(
        span,
        file !== undefined
          ? `\`@{${name}}\` is not set: \`include <tunables/${file}>\` before the profile sets it`
          : `\`@{${name}}\` is not set${meant ? `, did you mean \`@{${meant}}\`?` : name.endsWith("_path") ? " here: this profile attaches to no path" : ""}`,
        scope,
        "broken",
        file === undefined ? undefined : this.#including(`tunables/${file}`),
      );
    }
    return undefined;
  }
}

/** By rule, since many profiles include the same ones. */
const toCheck = new WeakMap<Rule, readonly Word[]>();

/** The words of a rule that variables may break, or their length. */
function wordsToCheck(rule: Rule): readonly Word[] {
  const known = toCheck.get(rule);
  if (known) return known;
  const words = wordsOf(rule).filter(({ value }) => hasVariable(value) || value.length >= longPattern);
  toCheck.set(rule, words);
  return words;
}

/** Every word of a rule in which variables are replaced. */
function wordsOf(rule: Rule): Word[] {
  switch (rule.kind) {
    case "file":
      // Of a transition's target, the parser leaves what it does not know as it stands.
      return rule.path ? [rule.path] : [];
    case "link":
      return [rule.path, rule.target];
    case "capability":
    case "all":
      return [];
    default:
      return [
        ...rule.words,
        ...(rule.target ? [rule.target] : []),
        ...[...rule.conditions, ...(rule.peer?.conditions ?? [])].flatMap(({ values }) => values),
      ];
  }
}
