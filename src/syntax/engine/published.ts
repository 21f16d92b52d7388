import type { Opened } from "../../model/change.ts";
import { partsOf } from "./colons.ts";

/**
 * A port in short form as it reads when it is published at one address of the host: `80` becomes `127.0.0.1::80`, and an address
 * that stands there is replaced by that of its family. `undefined` for the long form.
 */
export function publishedAt(written: string, address: string): string | undefined {
  const text = /^(["'])([^\n]*)\1$/.exec(written)?.[2] ?? written;
  if (/^\{|\s/.test(text)) return undefined;
  const parts = partsOf(text);
  const container = parts.at(-1) ?? "";
  const host = parts.at(-2) ?? "";
  const given = parts.slice(0, -2).join(":");
  return [given.includes(":") && address === "127.0.0.1" ? "[::1]" : address, host, container].join(":");
}

/** A port in short form. */
export const openedPort = ({ address, host, container, protocol = "tcp" }: Opened): string =>
  `${address ? `${address.includes(":") ? `[${address}]` : address}:` : ""}${host}:${container}${protocol === "tcp" ? "" : `/${protocol}`}`;
