import type { Lookup } from "../model/document.ts";
import { foldersAbove } from "../text/path.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";

/** A variable, the word that uses it, where that stands, and where the variable gets its value. */
export interface VariableInWord {
  readonly name: string;
  readonly word: string;
  readonly use: Span;
  readonly set: Span;
}

/** A value that comes from another file may be used in so many others before nobody looks. */
const mostFiles = 2_000;

/**
 * Where a variable is named besides the place that sets it, words like the one that uses it, one `ARG` that declares it, and comments. By
 * its name alone: what is only called so costs an edit, and what is missed would change something else. `undefined`: nowhere.
 */
export function saysElsewhere(
  variable: VariableInWord,
  { source, below }: Pick<Lookup, "source" | "below">,
): { readonly source: Source; readonly at: number } | undefined {
  const { use, set } = variable;
  const own = use.file === set.file ? [use.file] : [use.file, set.file];
  // The file of a value that is another one may be there for many.
  const [folder = ""] = foldersAbove(set.file);
  const others = use.file === set.file ? [] : (below?.(folder) ?? []).slice(0, mostFiles);
  for (const path of new Set([...own, ...others])) {
    const found = source(path);
    const at = found && mentionIn(found, variable);
    if (found && at !== undefined) return { source: found, at };
  }
  return undefined;
}

function mentionIn(source: Source, { name, word, set }: VariableInWord): number | undefined {
  const { text, path } = source;
  const inWord = word.indexOf(name);
  let declared = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/\w/.test(text[at - 1] ?? "") || /\w/.test(text[at + name.length] ?? "")) continue;
    if (path === set.file && at >= set.start && at < set.end) continue;
    if (inWord >= 0 && text.startsWith(word, at - inWord) && !/[\w.:@/-]/.test(text[at - inWord + word.length] ?? "")) continue;
    const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trimStart();
    if (before.startsWith("#")) continue;
    if (/^ARG[ \t]+$/i.test(before) && path !== set.file && declared === 0) {
      declared = 1;
      continue;
    }
    return at;
  }
  return undefined;
}
