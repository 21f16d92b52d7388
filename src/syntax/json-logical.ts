import { type Logical, LogicalBuilder } from "../text/logical.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";

const escapes = /\\(?:u[0-9a-fA-F]{4}|.)/g;

/** The value of a JSON string that stands, with its quotes, at `span`: each character at its place, an escape where it is written. */
export function stringText({ path, text }: Source, { start, end }: Span): Logical {
  const builder = new LogicalBuilder(path);
  const inside = text.slice(start + 1, end - 1);
  let at = 0;
  for (const { index, 0: written } of inside.matchAll(escapes)) {
    builder.add(inside.slice(at, index), start + 1 + at);
    at = index + written.length;
    builder.addFor(unescaped(written), start + 1 + index, start + 1 + at);
  }
  builder.add(inside.slice(at), start + 1 + at);
  return builder.build();
}

/** What an escape means; one that JSON does not have means what follows its backslash. */
function unescaped(written: string): string {
  if (written.length === 6) return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  const sign = written.slice(1);
  return { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" }[sign] ?? sign;
}
