import type { Lookup } from "../../model/document.ts";
import type { Variable } from "../../model/image-config.ts";
import { type Hop, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import { type Format, fillIn, type Statement, statementsIn } from "../../syntax/dotenv.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { type Environment, roomForFile } from "../../syntax/interpolation.ts";
import { joinPath } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { Located, Span } from "../../text/span.ts";
import type { Service } from "./host.ts";
import { type Field, items, type Values } from "./value.ts";

/** Where the files of a project lie, and what they may use. */
interface Given {
  readonly folder: string;
  readonly environment: Environment;
  /** Absent where nobody reads any. */
  readonly lookup?: Pick<Lookup, "source"> | undefined;
  /** `docker stack deploy` takes env files as they stand, quotes and all. */
  readonly stack: boolean;
}

/** One that somebody has. */
interface GivenFile {
  readonly source: Source;
  readonly format: Format;
}

type Variables = ReadonlyMap<string, Setting<Variable>>;

/** What comes after so many characters, those of all services together, is unknown: a long file may be given to each of many services. */
const mostRead = 1_000_000;

/**
 * What the files under `env_file` and `label_file` bring to the services of a project (compose-go `WithServicesEnvironmentResolved` and
 * `WithServicesLabelsResolved`): a later file beats earlier ones, and what the service sets itself beats them all. What a file holds that
 * is not there is unknown.
 */
export class GivenFiles {
  readonly #given: Given;
  /** Shared: each service may have the same values filled in again. */
  readonly #room = roomForFile(mostRead);
  #left = mostRead;

  constructor(given: Given) {
    this.#given = given;
  }

  /** The environment of a service, of its files and its own. A name alone has the value that the project has for it. */
  environment({ field, values }: Service, own: ListSetting<Variable>): ListSetting<Variable> {
    const { environment } = this.#given;
    return this.#joined(field("env_file"), values, passedOn(own, environment), environment);
  }

  /** The labels of a service, of its files and its own. */
  labels({ field, values }: Service, own: ListSetting<Variable>): ListSetting<Variable> {
    return this.#joined(field("label_file"), values, own, new Map());
  }

  #joined(field: Field | undefined, values: Values, own: ListSetting<Variable>, outer: Environment): ListSetting<Variable> {
    if (!field) return own;
    const listed = own.state === "unknown" ? [own] : own.value;
    const set = byName(listed);
    const found = new Map<string, Setting<Variable>>();
    const unread: Setting<Variable>[] = [];
    const known = { get: (name: string) => outer.get(name) ?? knownAs(set, name) ?? knownAs(found, name) };
    for (const item of items(field)) {
      const file = this.#file(item, values);
      const via: Hop[] = [{ how: "read-from", span: item.at }, ...item.via];
      for (const statement of (file && this.#statements(file)) ?? []) found.set(statement.name, this.#variable(statement, known, via));
      if (!file || this.#left < 0) unread.push(unknown(file ? "large" : "elsewhere", "", item.at, item.via));
    }
    const brought = [...found].flatMap(([name, variable]) => (set.has(name) ? [] : [variable]));
    return written([...brought, ...unread, ...listed], own.state === "written" ? own.span : field.at, own.via);
  }

  /** A file of the list; `undefined` when nobody has it. */
  #file(item: Field, values: Values): GivenFile | undefined {
    const { node, via } = item;
    const inside = (key: string): Field | undefined => (node.kind === "map" ? values.field(node, key, via) : undefined);
    const path = values.scalar(inside("path") ?? item)?.text ?? HOLE;
    const format = values.scalar(inside("format"))?.text ?? "";
    const source = path.includes(HOLE) || path.startsWith("~") ? undefined : this.#given.lookup?.source(joinPath(this.#given.folder, path));
    return source && { source, format: this.#given.stack || format === "raw" ? "raw" : "dotenv" };
  }

  /** What a file says, as long as there is room for it. */
  #statements({ source, format }: GivenFile): readonly Statement[] {
    this.#left -= source.text.length;
    return this.#left < 0 ? [] : statementsIn(source, format);
  }

  #variable(statement: Statement, known: Pick<Environment, "get">, via: readonly Hop[]): Setting<Variable> {
    const { name, text = "", literal, span, valueSpan } = statement;
    const filled = fillIn(statement, known, this.#room);
    if (!filled) return written({ name, value: passedIn(known.get(name), span, via), literal }, span, via);
    const way = [...via, ...filled.uses.flatMap(({ set }) => (set ? hopTo(set) : []))];
    const value = filled.isLarge ? unknown("large", text, valueSpan, way) : setting(filled.text, text, valueSpan, way);
    return written({ name, value, literal: filled.literal }, span, via);
  }
}

/** Variables that a service only passes on, with the values that the project has for them. */
function passedOn(own: ListSetting<Variable>, environment: Environment): ListSetting<Variable> {
  if (own.state === "unknown" || !own.value.some((item) => item.state !== "unknown" && item.value.value === null)) return own;
  const value = own.value.map((item) => {
    const passed = item.state !== "unknown" && item.value.value === null ? environment.get(item.value.name) : undefined;
    if (item.state === "unknown" || !passed) return item;
    return { ...item, value: { ...item.value, value: passedIn(passed, item.span, item.via ?? []), literal: HOLE } };
  });
  return { ...own, value };
}

/** The value of a name alone, as its caller has it. */
const passedIn = (value: Located<string> | undefined, span: Span, via: readonly Hop[]): Setting<string> | null =>
  value ? setting(value.value, "", span, [...via, ...hopTo(value.span)]) : null;

const setting = (value: string, raw: string, span: Span, via: readonly Hop[]): Setting<string> =>
  value.includes(HOLE) ? unknown("variable", raw, span, via) : written(value, span, via);

const hopTo = (span: Span): Hop[] => (span.end > span.start ? [{ how: "interpolated", span }] : []);

const byName = (list: readonly Setting<Variable>[]): Variables =>
  new Map(list.flatMap((item) => (item.state === "unknown" ? [] : [[item.value.name, item] as const])));

/** What a variable comes to, `HOLE` where nobody can know; `undefined` when it has no value here. */
function knownAs(variables: Variables, name: string): Located<string> | undefined {
  const item = variables.get(name);
  if (!item || item.state === "unknown" || item.value.value === null) return undefined;
  const { value } = item.value;
  return { value: value.state === "unknown" ? HOLE : value.value, span: item.span };
}
