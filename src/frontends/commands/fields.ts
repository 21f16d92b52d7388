import { partOf, type Said } from "./said.ts";

/** One field of `--mount type=bind,source=/srv,ro`, its key in lower case. */
export interface Field {
  readonly key: string;
  /** Absent for a key alone. */
  readonly value?: Said;
  readonly at: Said;
}

/** The comma-separated fields of a text, any of which may be quoted as in CSV. */
export function fieldsOf(said: Said): Field[] {
  const fields: Field[] = [];
  for (const { 0: whole, 1: quoted, index } of said.text.matchAll(/(?<![^,])(?:"((?:[^"]|"")*)"|[^,]*)/g)) {
    const inner = quoted === undefined ? whole : quoted.replaceAll('""', '"');
    const from = index + (quoted === undefined ? 0 : 1);
    const isAsWritten = said.text.startsWith(inner, from);
    const at = isAsWritten ? partOf(said, from, from + inner.length) : { ...said, text: inner, plain: 0 };
    const equals = inner.indexOf("=");
    const key = (equals < 0 ? inner : inner.slice(0, equals)).trim().toLowerCase();
    if (key === "") continue;
    fields.push(equals < 0 ? { key, at } : { key, value: partOf(at, equals + 1), at });
  }
  return fields;
}
