import { Memory } from "../text/memory.ts";
import { Values } from "./occurrences.ts";

/** The values of a set, to be looked for in text after text; those with an ordinary word among them apart. */
interface Known {
  readonly size: number;
  readonly all: Values;
  /** Without ordinary words. */
  readonly telling: Values;
}

const knownOf = new Memory<ReadonlySet<string>, Known>();

/** Made once for a set, and again when more have been added to it. */
function known(values: ReadonlySet<string>): Known {
  const before = knownOf.get(values);
  if (before?.size === values.size) return before;
  const telling = new Values([...values].filter((value) => !/^[a-z]+$/i.test(value)));
  const made = { size: values.size, all: new Values(values), telling };
  knownOf.set(values, made);
  return made;
}

function without(text: string, values: Values): string {
  let shown = "";
  let from = 0;
  for (const { start, end } of values.in(text)) {
    shown += text.slice(from, start) + "*".repeat(Math.min(end - start, 12));
    from = end;
  }
  return shown + text.slice(from);
}

/** A text of the user's without the values that must not be shown. */
export const withoutSecrets = (text: string, values: ReadonlySet<string>): string => without(text, known(values).all);

/** A message without them. Its own words are ours: there, what is an ordinary word stays. */
export function messageWithoutSecrets(message: string, values: ReadonlySet<string>): string {
  const { all, telling } = known(values);
  return without(
    message.replace(/`[^`]*`/g, (quoted) => without(quoted, all)),
    telling,
  );
}
