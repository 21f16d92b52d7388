import type { Mount } from "../model/host-config.ts";

/** The source of a mount as it is written, `~` for the home folder however that is spelled; variables stay. */
export function writtenSource({ source }: Mount): string | undefined {
  if (!source) return undefined;
  const text = source.state === "unknown" ? source.text : source.value;
  const home = text.replace(/^\$(?:\{(?:HOME|USERPROFILE)(?::?[-?][^}]*)?\}|HOME\b)/, "~");
  // Of a short mount only the part before the first colon outside of braces.
  return /^(?:[^:{}]|\{[^{}]*\})*/.exec(home)?.[0] || undefined;
}
