import { readYaml } from "../../syntax/yaml.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import { hostOf } from "./hosts.ts";
import { environmentOf } from "./systemd.ts";
import { mapsIn } from "./yaml-parts.ts";

/** A variable that a file gives its scripts, beside them. */
interface GivenVariable {
  readonly text: string;
  readonly span: Span;
}

/** What a file that is no script itself, such as a pipeline or a service, gives its scripts as a variable: each value, and the place of it. */
export function valuesGiven(source: Source, name: string): GivenVariable[] {
  const { path, text } = source;
  if (!text.includes(name)) return [];
  const host = hostOf(path, text);
  if (host?.kind === "systemd")
    return environmentOf(source).flatMap((word) =>
      word.text.startsWith(`${name}=`) ? [{ text: word.text.slice(name.length + 1), span: word.span }] : [],
    );
  if (!/\.ya?ml$/i.test(path)) return [];
  return readYaml(source).roots.flatMap((root) =>
    [...mapsIn(root)].flatMap(({ entries }) => {
      const entry = entries.get(name);
      return entry?.value.kind === "scalar"
        ? [{ text: entry.value.text, span: { ...entry.key.span, end: Math.max(entry.key.span.end, entry.value.span.end) } }]
        : [];
    }),
  );
}
