import type { Lookup } from "../../model/document.ts";
import type { Variable } from "../../model/image-config.ts";
import { type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import { statementsIn } from "../../syntax/dotenv.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { joinPath } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { Line } from "./line.ts";
import { partOf, type Said, textOf } from "./said.ts";

/** What comes after so many characters of the files of all containers of a script is unknown: a long one may be given to each. */
const mostRead = 1_000_000;

/** Reads the env and label files that the command lines of a file name (docker/cli pkg/kvfile), as long as there is room for them. */
export class GivenFiles {
  readonly #lookup: Pick<Lookup, "source">;
  #left = mostRead;

  constructor(lookup: Pick<Lookup, "source">) {
    this.#lookup = lookup;
  }

  /** The variables of `-e` and `--env-file`, or of labels: a later one beats earlier ones, and a file none that is given by itself. */
  variables(line: Line, flags: { readonly one: string; readonly file: string }): ListSetting<Variable> {
    const own = line.all(flags.one).map(({ value }) => variableOf(value));
    const set = new Set(own.flatMap((each) => (each.state === "unknown" ? [] : [each.value.name])));
    const brought = line.all(flags.file).flatMap(({ value }) => this.#brought(value, line.command.call.folders));
    // A label alone in a file is none.
    const counts = ({ name, value }: Variable): boolean => !set.has(name) && (value !== null || flags.one === "env");
    const kept = brought.filter((each) => each.state === "unknown" || counts(each.value));
    return line.gathered([...kept, ...own]);
  }

  #brought(said: Said, folders: readonly string[]): Setting<Variable>[] {
    const source = fileNamed(said, folders, this.#lookup);
    this.#left -= source?.text.length ?? 0;
    if (!source || this.#left < 0)
      return [unknown(said.text.includes(HOLE) ? "variable" : source ? "large" : "elsewhere", said.shown, said.span)];
    const via = [{ how: "read-from" as const, span: said.span }];
    const found = new Map<string, Setting<Variable>>();
    for (const { name, text, literal, span, valueSpan } of statementsIn(source, "raw")) {
      found.set(name, written({ name, value: text === undefined ? null : written(text, valueSpan, via), literal }, span, via));
    }
    return [...found.values()];
  }
}

/** The file that a relative path leads to, from the first folder in which there is one. */
export function fileNamed(
  { text }: Pick<Said, "text">,
  folders: readonly string[],
  { source }: Pick<Lookup, "source">,
): Source | undefined {
  if (text === "" || text.includes(HOLE) || /^[/~]/.test(text)) return undefined;
  for (const folder of folders) {
    const found = source(joinPath(folder, text));
    if (found) return found;
  }
  return undefined;
}

/** `NAME=value`; of a name alone the value is the caller's. */
export function variableOf(said: Said): Setting<Variable> {
  const equals = said.text.indexOf("=");
  const name = equals < 0 ? said.text : said.text.slice(0, equals);
  if (name === "" || name.includes(HOLE)) return unknown(name === "" ? "malformed" : "variable", said.shown, said.span);
  const literal = said.literal.includes("=") ? said.literal.slice(said.literal.indexOf("=") + 1) : HOLE;
  return written({ name, value: equals < 0 ? null : textOf(partOf(said, equals + 1)), literal }, said.span);
}
