import type { Lookup } from "../../model/document.ts";
import { readDotenv } from "../../syntax/dotenv.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import type { Environment } from "../../syntax/interpolation.ts";
import { joinPath } from "../../text/path.ts";
import type { Located } from "../../text/span.ts";
import type { Plain } from "./plain.ts";
import { type Dict, isDict, list } from "./printed-values.ts";

/** What files bring to a service, and those of them that nobody has. */
interface Brought {
  readonly pairs: Dict;
  /** Their places in the list. */
  readonly unread: ReadonlySet<number>;
}

/** What comes after so many characters, those of all services together, is left to its file. */
const mostRead = 1_000_000;

/** Puts the variables of `env_file` and the labels of `label_file` where Compose prints them: among those of the service, which beat them. */
export class PrintedFiles {
  readonly #folder: string;
  readonly #lookup: Pick<Lookup, "source">;
  readonly #environment: Environment;
  #left = mostRead;

  constructor(folder: string, lookup: Pick<Lookup, "source">, environment: Environment) {
    this.#folder = folder;
    this.#lookup = lookup;
    this.#environment = environment;
  }

  /** A service's variables, those of its files before its own. */
  variables(files: Plain, own: Dict): Brought {
    return this.#brought(files, own, new Map([...located(own), ...this.#environment]));
  }

  /** A service's labels, those of its files before its own. */
  labels(files: Plain, own: Dict): Brought {
    return this.#brought(files, own, new Map());
  }

  #brought(files: Plain, own: Dict, outer: Environment): Brought {
    const found = new Map<string, Located<string>>();
    const unread = new Set<number>();
    for (const [at, item] of list(files).entries()) {
      const { path, format, required }: Dict = isDict(item) ? item : { path: item };
      const source = typeof path === "string" ? this.#lookup.source(joinPath(this.#folder, path)) : undefined;
      this.#left -= source?.text.length ?? 0;
      if (source && this.#left >= 0)
        for (const [name, value] of readDotenv(source, { outer, before: found, format: format === "raw" ? "raw" : "dotenv" }))
          found.set(name, value);
      else if (source || required !== false) unread.add(at);
    }
    const texts = Object.fromEntries([...found].map(([name, { value }]) => [name, value.replaceAll(HOLE, "")]));
    return { pairs: { ...texts, ...own }, unread };
  }
}

const located = (pairs: Dict): [string, Located<string>][] =>
  Object.entries(pairs).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, { value, span: { file: "", start: 0, end: 0 } }]] : [],
  );
