import { globalVariables } from "../../knowledge/apparmor-system.ts";
import type { Fault } from "../../model/document.ts";
import { isGlob, parseGlob } from "../../syntax/glob.ts";
import { isComparable } from "../../syntax/glob-automaton.ts";
import { nearest } from "../../syntax/nearest.ts";
import { own as ownValue } from "../../text/own.ts";
import type { Span } from "../../text/span.ts";
import { evaluate } from "./conditions.ts";
import type { PolicyLibrary } from "./library.ts";
import type { ParsedFile } from "./parse.ts";
import { type Abi, type Assignment, type Include, type Item, isRule, type Profile, type Rule, type Word } from "./syntax.ts";
import { hasVariable, validateItems, withPrefix } from "./validate.ts";
import { Variables } from "./variables.ts";

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

/** Shorter patterns without variables can be compared, whatever stands in them. */
const longPattern = 1000;

/** Includes go this deep at most. */
const deepest = 40;

/** Puts a file together with what it includes and works out variables and conditions. */
export function resolvePolicy(parsed: ParsedFile, library: PolicyLibrary): ResolvedPolicy {
  return new Resolver(parsed, library).resolve();
}

interface Scope {
  readonly file: string;
  /** The outermost include that leads here. */
  readonly through?: Include;
  readonly seen: Set<string>;
  readonly depth: number;
}

interface Draft {
  readonly rules: PlacedRule[];
  readonly children: { node: Profile; scope: Scope }[];
  readonly system: Include[];
  readonly includes: Set<string>;
  complete: boolean;
}

class Resolver {
  readonly #parsed: ParsedFile;
  readonly #library: PolicyLibrary;
  readonly #faults: Fault[] = [];
  readonly #variables = new Variables();
  readonly #preamble: Include[] = [];
  readonly #reported = new Set<string>();
  #abi: Abi | undefined;
  #started = false;

  constructor(parsed: ParsedFile, library: PolicyLibrary) {
    this.#parsed = parsed;
    this.#library = library;
  }

  resolve(): ResolvedPolicy {
    const profiles: { node: Profile; scope: Scope }[] = [];
    this.#preambleItems(this.#parsed.items, { file: this.#parsed.source.path, seen: new Set(), depth: 0 }, profiles);
    const names = new Set<string>();
    const resolved = profiles.map(({ node, scope }) => this.#profile(node, scope, undefined, names));
    return { profiles: resolved, ...(this.#abi ? { abi: this.#abi } : {}), preamble: this.#preamble, faults: this.#faults };
  }

  /** Tells a fault where it can be repaired: at its place in this file, or at the include that leads to it, once. */
  #tell(span: Span, message: string, scope: Scope, kind: Fault["kind"] = "broken"): void {
    if (!scope.through) this.#faults.push({ span, message, kind });
    else if (!this.#reported.has(`${scope.through.span.start} ${span.file}`)) {
      this.#reported.add(`${scope.through.span.start} ${span.file}`);
      this.#faults.push({ span: scope.through.span, message: `in \`${scope.through.path.value}\`: ${message}`, kind });
    }
  }

  #preambleItems(items: readonly Item[], scope: Scope, profiles: { node: Profile; scope: Scope }[]): void {
    for (const item of items) {
      if (item.kind === "profile") {
        this.#started = true;
        profiles.push({ node: item, scope });
      } else if (item.kind === "abi") this.#takeAbi(item, scope);
      else if (item.kind === "include") {
        if (!scope.through) this.#preamble.push(item);
        const { value } = item.path;
        const found = this.#open(item, scope, (file, inner) => this.#preambleItems(file.items, inner, profiles));
        if (found === "system") this.#systemVariables(item, scope, profiles);
        else if (found === "unknown" && !item.ifExists) this.#variables.open = true;
        else if (found === "unknown") this.#variables.open ||= !/^local\//.test(value);
      } else if (item.kind === "alias" || item.kind === "assignment") {
        if (this.#started) this.#tell(item.span, "variables and aliases stand before the first profile", scope);
        else if (item.kind === "assignment") this.#assign(item, scope);
      } else this.#tell(item.span, "a rule stands inside the braces of a profile", scope);
    }
  }

  #takeAbi(abi: Abi, scope: Scope): void {
    const { value } = abi.path;
    const isKnown = /^(?:abi\/(?:\d[\w.-]*|kernel-[\w.-]+)|kernel|default)$/.test(value) && abi.magic;
    const found = this.#library.find(abi, scope.file);
    if (found.kind === "missing" && !isKnown) this.#tell(abi.span, `there is no abi file \`${value}\``, scope);
    this.#abi ??= abi;
  }

  /** Follows an include, once per block. Answers what it leads to. */
  #open(include: Include, scope: Scope, each: (file: ParsedFile, inner: Scope) => void): "files" | "system" | "missing" | "unknown" {
    const found = this.#library.find(include, scope.file);
    if (found.kind === "missing" && !include.ifExists)
      this.#tell(include.span, `\`${include.path.value}\` is in none of the folders for includes: the parser stops here`, scope);
    if (found.kind !== "files") return found.kind;
    if (scope.depth >= deepest) {
      this.#tell(include.span, "files include each other without end", scope);
      return "files";
    }
    for (const source of found.files) {
      if (scope.seen.has(source.path)) continue;
      scope.seen.add(source.path);
      this.#library.included.add(source.path);
      const parsed = this.#library.parse(source);
      const inner: Scope = { file: source.path, through: scope.through ?? include, seen: scope.seen, depth: scope.depth + 1 };
      const faults = [...parsed.faults];
      validateItems(parsed.items, (span, message, kind = "broken") => faults.push({ span, message, kind }));
      for (const { span, message, kind } of faults)
        this.#tell(span, `line ${source.position(span.start).line} of ${source.path}: ${message}`, inner, kind);
      each(parsed, inner);
    }
    return "files";
  }

  /** What AppArmor's own tunables set, when they are not here to be read, and what the host adds to them, as far as that is here. */
  #systemVariables(item: Include, scope: Scope, profiles: { node: Profile; scope: Scope }[]): void {
    if (!item.path.value.startsWith("tunables/")) return;
    for (const [name, values] of Object.entries(globalVariables)) if (!this.#variables.has(name)) this.#variables.set(name, values);
    this.#variables.open = true;
    for (const name of ["home", "multiarch", "kernelvars", "system", "xdg-user-dirs", "share", "etc", "run", "proc", "global"]) {
      const added = { ...item, ifExists: true, path: { ...item.path, value: `tunables/${name}.d` } };
      this.#open(added, { ...scope, through: scope.through ?? item }, (file, inner) => this.#preambleItems(file.items, inner, profiles));
    }
  }

  #assign({ name, operator, values, expression, span }: Assignment, scope: Scope): void {
    const variables = this.#variables;
    const key = name.value;
    if (expression) {
      const value = evaluate(expression, variables);
      if (typeof value === "string") this.#tell(span, value, scope);
      const known = variables.boolean(key) !== undefined;
      if (operator === "=" && known) this.#tell(name.span, `\`$${key}\` is set already`, scope);
      else if (operator !== "?=" || !known) variables.setBoolean(key, typeof value === "string" ? null : value);
      return;
    }
    const texts = values.map((each) => each.value);
    if (operator === "+=") {
      if (!variables.has(key) && !variables.open)
        this.#tell(name.span, `\`@{${key}}\` has no value yet that this could be added to`, scope);
      variables.add(key, texts);
    } else if (operator === "=" && variables.has(key) && !(variables.open && ownValue(globalVariables, key)))
      this.#tell(name.span, `\`@{${key}}\` is set already: add to it with \`+=\``, scope);
    else if (operator !== "?=" || !variables.has(key)) variables.set(key, texts);
  }

  #profile(node: Profile, outer: Scope, parent: string | undefined, names: Set<string>): ResolvedProfile {
    const scope: Scope = { ...outer, seen: new Set(outer.depth > 0 ? outer.seen : []) };
    const own: Record<string, string | undefined> = {};
    const expand = (word: Word, at = word.span): string | undefined => this.#expand(word.value, at, own, scope);
    const simple = expand(node.name) ?? node.name.value;
    const name = parent === undefined ? simple : `${parent}//${simple}`;
    if (names.has(name))
      this.#tell(node.name.span, `there is a ${node.keyword === "hat" ? "hat" : "profile"} \`${simple}\` already`, scope);
    names.add(name);
    own["profile_name"] = name;
    const attachment = node.attachment ? expand(node.attachment) : node.keyword === "file" && simple.startsWith("/") ? simple : undefined;
    if (node.attachment && attachment !== undefined && !/^(?:\/|\{)/.test(attachment))
      this.#tell(node.attachment.span, `this comes to \`${attachment}\`: what a profile attaches to begins with \`/\``, scope);
    if (node.attachment && attachment !== undefined) this.#checkValues(node.attachment, scope);
    own["attach_path"] = attachment ?? (simple.startsWith("/") ? simple : undefined);
    own["exec_path"] = own["attach_path"];
    for (const flag of node.flags) {
      const [key = "", value = ""] = flag.value.split(/=(.*)/s);
      if (!key.startsWith("attach_disconnected.") || !hasVariable(value)) continue;
      const path = this.#expand(value.replace(/^["']|["']$/g, ""), flag.span, own, scope);
      if (path !== undefined && !path.startsWith("/"))
        this.#tell(flag.span, `\`${key}\` comes to \`${path}\`, and it begins with \`/\``, scope);
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
    if (wrong !== undefined) this.#tell(span, `\`@{${name}}\` may be \`${wrong}\`, which does not begin with \`/\``, scope);
  }

  #rules(items: readonly Item[], scope: Scope, draft: Draft): void {
    for (const item of items) {
      if (isRule(item))
        draft.rules.push({ rule: item, at: scope.through?.span ?? item.span, ...(scope.through ? { included: scope.through } : {}) });
      else if (item.kind === "block") this.#rules(withPrefix(item), scope, draft);
      else if (item.kind === "profile") {
        if (item.keyword === "file")
          this.#tell(item.name.span, "a profile inside another begins with `profile`, a hat with `hat` or `^`", scope);
        else draft.children.push({ node: item, scope });
      } else if (item.kind === "abi") this.#takeAbi(item, scope);
      else if (item.kind === "alias" || item.kind === "assignment")
        this.#tell(
          item.span,
          `${item.kind === "alias" ? "an alias" : "a variable"} stands before the first profile, not inside one`,
          scope,
        );
      else if (item.kind === "include") {
        const found = this.#open(item, scope, (file, inner) => this.#rules(file.items, inner, draft));
        draft.includes.add(item.path.value);
        if (found === "system") {
          draft.system.push(item);
          // It uses @{PROC}, @{HOMEDIRS} and more, and the parser refuses what is not set.
          if (item.path.value === "abstractions/base" && !this.#variables.has("PROC") && !this.#variables.open)
            this.#tell(
              item.span,
              "`abstractions/base` uses variables that nothing sets here: `include <tunables/global>` before the profile sets them",
              scope,
            );
        }
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

  /** Variables of a rule are known, and what they come to is a pattern. */
  #checkRule({ rule, included }: PlacedRule, own: Readonly<Record<string, string | undefined>>, scope: Scope): void {
    const inner: Scope = included ? { ...scope, through: included } : scope;
    for (const word of wordsOf(rule)) {
      if (!hasVariable(word.value) && word.value.length < longPattern) continue;
      const text = this.#expand(word.value, word.span, own, inner);
      const glob = text === undefined ? undefined : parseGlob(text);
      if (glob && !isGlob(glob))
        this.#tell(word.span, `with its variables this pattern is \`${(text ?? "").slice(0, 80)}\`, which ${glob.message}`, inner);
      else if (glob && !isComparable(glob))
        this.#tell(word.span, "this pattern is too large to be looked at: nothing is said about it", inner, "unread");
      else if (rule.kind === "file" && word === rule.path && text !== undefined && !/^[/{]/.test(text))
        this.#tell(word.span, `this comes to \`${text.slice(0, 80)}\`, and a path begins with \`/\``, inner);
    }
  }

  #expand(text: string, span: Span, own: Readonly<Record<string, string | undefined>>, scope: Scope): string | undefined {
    const expanded = this.#variables.expand(text, own);
    if (expanded.kind === "text") return expanded.text;
    if (expanded.kind === "large")
      this.#tell(span, "with its variables replaced this is too large to be looked at: nothing is said about it", scope, "unread");
    if (expanded.kind === "recursive") this.#tell(span, `\`@{${expanded.name}}\` stands for itself`, scope);
    if (expanded.kind === "undefined") {
      const { name } = expanded;
      const meant = ownValue(globalVariables, name) ? undefined : nearest(name, this.#variables.names);
      this.#tell(
        span,
        ownValue(globalVariables, name)
          ? `\`@{${name}}\` is not set: \`include <tunables/global>\` before the profile sets it`
          : `\`@{${name}}\` is not set${meant ? `, did you mean \`@{${meant}}\`?` : name.endsWith("_path") ? " here: this profile attaches to no path" : ""}`,
        scope,
      );
    }
    return undefined;
  }
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
