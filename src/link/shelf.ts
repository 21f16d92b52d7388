import type { Around, Shelf } from "../frontends/frontend.ts";
import { readerOf } from "../frontends/registry.ts";
import type { Document } from "../model/document.ts";
import type { Dialect } from "../model/workload.ts";
import type { Source } from "../text/source.ts";
import type { Input } from "./projects.ts";

/** What a shelf holds: sources to judge, the new ones among them, and every input of the run by its path. */
export interface Stock {
  readonly judged: readonly Source[];
  readonly fresh?: readonly Source[];
  inputAt(path: string): Input | undefined;
  /** Given documents that say the same whoever asks, to hand on with their input. */
  keep?(path: string, document: Document): void;
}

/** The files of one format, whose reader was loaded: each is parsed once, and not again when its input brings the document along. */
export function shelfOver(dialect: Dialect, { judged, fresh = judged, inputAt, keep }: Stock, around: Around): Shelf {
  const reader = readerOf(dialect);
  const read = new Map<string, Document>();
  const document = (path: string): Document | undefined => {
    const input = inputAt(path);
    const known = read.get(path) ?? (input?.document?.dialect === dialect ? input.document : undefined);
    if (known || !input) return known;
    const made = reader.parse ? reader.parse(input.source) : reader.read(input.source, around);
    read.set(path, made);
    if (reader.parse) keep?.(path, made);
    return made;
  };
  return { judged, fresh, document };
}
