import type { Change } from "../../model/change.ts";
import { partsOf } from "./colons.ts";

type To = Extract<Change, { mount: unknown }>["to"];

/**
 * A mount in short form as it reads when it is read-only, or without its propagation: `/a:/b:z` becomes `/a:/b:z,ro`. `undefined` for the
 * long form, and for what has no place for options.
 */
export function mountThen(written: string, to: To): string | undefined {
  const text = /^(["'])([^\n]*)\1$/.exec(written)?.[2] ?? written;
  if (/^\{|\s/.test(text)) return undefined;
  const parts = partsOf(text);
  const isDrive = /^[A-Za-z]$/.test(parts[0] ?? "") && /^[\\/]/.test(parts[1] ?? "");
  const [source, target, options, more] = isDrive ? [parts.slice(0, 2).join(":"), ...parts.slice(2)] : parts;
  if (!source || !target || more !== undefined) return undefined;
  const put = to === "read-only" ? /^(?:rw|ro)$/ : /^r?(?:shared|slave)$/;
  const stays = (options?.split(",") ?? []).filter((option) => option !== "" && !put.test(option));
  const all = to === "read-only" ? [...stays, "ro"] : stays;
  return [source, target, ...(all.length ? [all.join(",")] : [])].join(":");
}
