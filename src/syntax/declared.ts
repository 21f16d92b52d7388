import type { Command } from "../model/image-config.ts";
import { byDefault, type Setting, unknown } from "../model/setting.ts";
import type { Span } from "../text/span.ts";

/** What a base image declares to start; `undefined` when nobody knows. */
export function declared(words: readonly string[] | null | undefined, at: Span): Setting<Command | null> {
  if (words === undefined) return unknown("image", "", at);
  return byDefault(words && { form: "exec", words: words.map((word) => byDefault(word, at)) }, at);
}
