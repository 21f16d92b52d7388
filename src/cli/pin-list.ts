import { isWholeReference, tagKey } from "../model/pins.ts";
import { harmlessJson, harmlessLine } from "../secrets/harmless.ts";
import type { Arguments } from "../session/arguments.ts";
import { exit } from "../session/exit.ts";
import type { Outcome } from "../session/judge.ts";
import type { NamedImage } from "../session/pins/images.ts";
import { say } from "../text/printable.ts";
import { Source } from "../text/source.ts";
import type { Streams } from "./streams.ts";

/** An image, and where it is named. */
interface Listed {
  /** With its registry; as it is written where that is not known. */
  readonly image: string;
  /** `null` where it has none. */
  readonly digest: string | null;
  readonly places: readonly { readonly path: string; readonly line: number; readonly column: number }[];
}

/** `seaworthy pin --list`: every image once, in the order of their names. Nobody is asked. */
export function listImages(images: readonly NamedImage[], { discovery }: Outcome, { values }: Arguments, { out }: Streams): number {
  const texts = new Map(discovery.found.map(({ source }) => [source.path, source]));
  const listed = new Map<string, Listed>();
  for (const { value, span } of images) {
    const image = isWholeReference(value) ? tagKey(value) : value.text;
    const digest = value.digest ?? null;
    const place = { path: span.file, ...(texts.get(span.file) ?? new Source(span.file, "")).position(span.start) };
    const key = `${image}@${digest}`;
    listed.set(key, { image, digest, places: [...(listed.get(key)?.places ?? []), place] });
  }
  const all = [...listed].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
  if (values.json) out(say`${harmlessJson(all)}`);
  else
    for (const { image, digest, places } of all)
      out(say`${harmlessLine(`${image}  ${digest ?? "not pinned"}  ${places.map(({ path, line }) => `${path}:${line}`).join(", ")}`)}\n`);
  return all.length > 0 || values["allow-empty"] ? exit.clean : exit.nothing;
}
