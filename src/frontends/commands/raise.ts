import { type Change, keyOf } from "../../model/change.ts";
import { isSaid, type Setting } from "../../model/setting.ts";
import { isContainer, type Workload } from "../../model/workload.ts";
import { mountThen } from "../../syntax/engine/mount-then.ts";
import { openedPort, publishedAt } from "../../syntax/engine/published.ts";
import type { Edit } from "../../text/edit.ts";
import { oncePer } from "../../text/once-per.ts";
import { own } from "../../text/own.ts";
import { type Span, samePlace } from "../../text/span.ts";
import type { CommandLine, Given } from "./command-line.ts";
import type { CommandsDocument } from "./document.ts";
import { hostOf } from "./hosts.ts";
import { startedIn } from "./names.ts";
import { commandLines } from "./read-lines.ts";
import { checkFlags, entryText, flagFor, loggingFlags, valueText } from "./spell.ts";
import { WordsEdit } from "./words-edit.ts";

/** Makes a change on the command line that starts a container, or on another one of the file that says it; `undefined` where that cannot be written. */
export function raiseFlags(document: CommandsDocument, workload: Workload, change: Change): readonly Edit[] | undefined {
  const line = lineOf(document).get(workload.path.join("\0"));
  // What a pipeline asks for is no command line.
  if (line?.call.job) return undefined;
  if (line) return isContainer(workload) ? new Raiser(document, line, workload).raise(change) : undefined;
  // What is executed in a container that something else starts.
  const [any] = commandLines(document);
  return any && "erase" in change ? new Raiser(document, any, workload).raise(change) : undefined;
}

/** The lines that start containers, by the paths of these. */
const lineOf = oncePer(
  (document: CommandsDocument) => new Map(startedIn(document).map(({ line, path }) => [path.join("\0"), line] as const)),
);

type Edits = readonly Edit[] | undefined;

const all = (parts: readonly Edits[]): Edits => (parts.every((part) => part !== undefined) ? parts.flat() : undefined);

class Raiser {
  readonly #document: CommandsDocument;
  readonly #line: CommandLine;
  readonly #workload: Workload;

  constructor(document: CommandsDocument, line: CommandLine, workload: Workload) {
    this.#document = document;
    this.#line = line;
    this.#workload = workload;
  }

  raise(change: Change): Edits {
    if ("publish" in change) return this.#publish(change.publish, change.at);
    if ("open" in change) return this.#add(change.open.map((port) => ["publish", openedPort(port)]));
    if ("mount" in change) return this.#mount(change.mount, change.to);
    if ("variable" in change) return this.#entries(change.variable, { [change.name]: change.to });
    if ("entries" in change) return change.entries === "logging" ? this.#logging(change.to) : this.#entries(change.entries, change.to);
    if ("join" in change) return this.#join(change);
    if ("network" in change) return this.#internal(change.network);
    if ("secret" in change) return undefined;
    if ("healthcheck" in change) return this.#check(change.healthcheck);
    if ("erase" in change) return this.#erase(change.erase);
    return this.#key(change);
  }

  #edits(line = this.#line): WordsEdit {
    const { source } = this.#document;
    return new WordsEdit(line, source, hostOf(source.path, source.text)?.kind === "shell");
  }

  /** Flags that are added; those that a variable may hold as well stay what they are, since the last one holds. */
  #add(flags: readonly (readonly [flag: string, value?: string])[]): Edits {
    return flags.length === 0 ? [] : this.#edits().add(flags);
  }

  #given(...names: readonly string[]): readonly Given[] {
    return this.#line.given.filter(({ flag }) => names.includes(flag.name));
  }

  #removed(given: readonly Given[]): Edits {
    return all(given.map((each) => this.#edits().remove(each)));
  }

  /** The flag that is given at a place, and the line that it is given in. */
  #at(span: Span): { readonly line: CommandLine; readonly given: Given } | undefined {
    const holds = ({ span: at }: Given): boolean => at.file === span.file && at.start <= span.start && span.end <= at.end;
    for (const line of [this.#line, ...commandLines(this.#document)]) {
      const given = line.given.filter(holds);
      // A word that a variable makes several of has one place for all of them.
      if (given.length > 1 && !given[0]?.isClustered) return undefined;
      const [only] = given;
      if (only) return { line, given: only };
    }
    return undefined;
  }

  #changed(span: Span, to: (text: string) => string | undefined): Edits {
    const found = this.#at(span);
    const text = found && to(found.given.value.text);
    return found && text !== undefined ? this.#edits(found.line).change(found.given, text) : undefined;
  }

  #publish(span: Span, at: string): Edits {
    return this.#changed(span, (text) => {
      if (!text.includes("=")) return publishedAt(text, at);
      const field = (name: string): string | undefined => new RegExp(`(?:^|,)${name}=([^,]*)`).exec(text)?.[1];
      const protocol = field("protocol") ?? "tcp";
      return publishedAt(`${field("published") ?? ""}:${field("target") ?? ""}${protocol === "tcp" ? "" : `/${protocol}`}`, at);
    });
  }

  #mount(span: Span, to: "read-only" | "private"): Edits {
    const found = this.#at(span);
    if (found?.given.flag.name !== "mount") return this.#changed(span, (text) => mountThen(text, to));
    return this.#changed(span, (text) => {
      const fields = text.split(",");
      const put = to === "read-only" ? /^(?:readonly|ro|rw)(?:=|$)/ : /^bind-propagation=/;
      return text.includes('"')
        ? undefined
        : [...fields.filter((field) => !put.test(field)), ...(to === "read-only" ? ["readonly"] : [])].join(",");
    });
  }

  #entries(entries: Parameters<typeof entryText>[0], to: Readonly<Record<string, Parameters<typeof entryText>[2] | null>>): Edits {
    const flag = flagFor(entries, this.#workload);
    const given = this.#given(flag);
    const parts = Object.entries(to).map(([name, value]): Edits => {
      const there = given.filter((each) => each.value.text.replace(/[=:].*$/s, "") === name);
      if (value === null) return this.#removed(there);
      const text = entryText(entries, name, value);
      const last = there.at(-1);
      if (text === undefined) return undefined;
      return last ? this.#edits().change(last, text) : this.#add([[flag, text]]);
    });
    return all(parts);
  }

  #logging(to: Parameters<typeof loggingFlags>[0]): Edits {
    return all(
      loggingFlags(to).map(([flag, value]): Edits => {
        const name = flag === "log-opt" ? value.slice(0, value.indexOf("=") + 1) : "";
        const last = this.#given(flag).findLast((each) => each.value.text.startsWith(name));
        return last ? this.#edits().change(last, value) : this.#add([[flag, value]]);
      }),
    );
  }

  #join({ join, leave = [] }: Extract<Change, { join: unknown }>): Edits {
    const left = this.#given("network", "net").filter(({ value }) => leave.includes(value.text));
    const [first, ...more] = left;
    return first ? all([this.#edits().change(first, join), this.#removed(more)]) : this.#add([["network", join]]);
  }

  /** A network that the same file makes. */
  #internal(name: string): Edits {
    const line = commandLines(this.#document).find(
      ({ call, operands }) => call.verb === "network create" && operands.some(({ text }) => text === name),
    );
    return line && !line.given.some(({ flag }) => flag.name === "internal") ? this.#edits(line).add([["internal"]]) : undefined;
  }

  #check(check: readonly string[] | string): Edits {
    const [test, off] = [this.#given("health-cmd").at(-1), this.#given("no-healthcheck")];
    const flags = checkFlags(check, test === undefined);
    const [[, command] = ["", ""]] = flags;
    return all([this.#removed(off), test ? this.#edits().change(test, command) : this.#add(flags)]);
  }

  /** What is executed in the container by another line. */
  #erase(span: Span): Edits {
    const found = this.#at(span);
    return found && this.#edits(found.line).remove(found.given);
  }

  #key(
    change: Extract<Change, { set: unknown } | { unset: unknown } | { add: unknown } | { remove: unknown } | { replace: unknown }>,
  ): Edits {
    const key = keyOf(change) as string;
    const setting = this.#setting(key);
    if ("set" in change) return this.#set(key, change.to, setting);
    if ("unset" in change) return this.#removed(this.#saying(key));
    if ("add" in change) {
      const flag = flagFor(key, this.#workload);
      const there = new Set(this.#given(flag).map(({ value }) => value.text));
      const more = change.items.map((item) => valueText(item, key)).filter((text) => !there.has(text));
      return this.#add(more.map((text) => [flag, text]));
    }
    const items = setting?.state === "written" ? (setting.value as readonly Setting<unknown>[]) : [];
    const spans = (values: readonly unknown[]): Span[] =>
      items.flatMap((item) =>
        item.state === "written" && values.includes(item.value) ? [(item.value as { through?: Span }).through ?? item.span] : [],
      );
    if ("replace" in change) {
      const [span] = spans([change.item]);
      return span ? this.#changed(span, () => valueText(change.by, key)) : [];
    }
    const gone = spans(change.items);
    // Several items of one word: of one that is quoted they have one place, and of another each would be taken from the whole.
    const words = gone.map((span) => this.#at(span)?.given);
    const isShared =
      new Set(words).size < words.length || gone.some((span) => items.filter((item) => samePlace(item.span, span)).length > 1);
    return isShared ? undefined : all(gone.map((span) => this.#without(span)));
  }

  /** Takes an item away: its flag, or its part of a list that Podman is given as one word. */
  #without(span: Span): Edits {
    const found = this.#at(span);
    if (!found) return undefined;
    const { value } = found.given;
    if (samePlace(value.span, span) || value.span.start > span.start) return this.#edits(found.line).remove(found.given);
    const from = span.start - value.span.start;
    const kept = [value.text.slice(0, from).replace(/,$/, ""), value.text.slice(from + span.end - span.start).replace(/^,/, "")];
    return this.#edits(found.line).change(found.given, kept.filter(Boolean).join(","));
  }

  /** The flags that say something about a key. */
  #saying(key: string): readonly Given[] {
    const same = key === "networkMode" ? "networks" : key === "restartRetries" ? "restartPolicy" : key;
    return this.#line.given.filter(({ flag }) => "to" in flag.is && flag.is.to === same);
  }

  #set(key: string, to: unknown, setting: Setting<unknown> | undefined): Edits {
    const flag = flagFor(key, this.#workload);
    if (typeof to === "boolean") {
      const given = this.#given(flag);
      return to ? all([this.#removed(given), this.#add([[flag]])]) : this.#removed(given);
    }
    const isBehind = key === "restartRetries" && flag === "restart";
    const text = isBehind ? `on-failure:${to}` : valueText(to, key);
    // Another line of the file may have changed it since.
    if (setting && isSaid(setting) && this.#at(setting.span)) return this.#changed(setting.span, () => text);
    const last = this.#given(flag).at(-1);
    return last ? this.#edits().change(last, text) : this.#add([[flag, text]]);
  }

  /** What the container has under a key of the model. */
  #setting(key: string): Setting<unknown> | undefined {
    const { host, image } = this.#workload as Workload & { readonly host?: object };
    const configs: readonly (object | undefined)[] = [host, image];
    return configs.map((config) => config && own(config as Readonly<Record<string, Setting<unknown>>>, key)).find(Boolean);
  }
}
