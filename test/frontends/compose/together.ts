import { outline } from "../../../src/frontends/compose/assemble.ts";
import { readCompose } from "../../../src/frontends/compose/parse.ts";
import { type Plain, plainOf } from "../../../src/frontends/compose/plain.ts";
import type { ComposeProject } from "../../../src/frontends/compose/project.ts";
import { Source } from "../../../src/text/source.ts";

/** Texts by path, Compose files and others. */
export type Texts = Readonly<Record<string, string>>;

/** The project that files make in the order given; what is called neither `.yaml` nor named is only there to be read. */
export function together(
  texts: Texts,
  names: readonly string[] = Object.keys(texts).filter((path) => path.endsWith(".yaml")),
): ComposeProject {
  const documents = new Map(Object.entries(texts).map(([path, text]) => [path, readCompose(new Source(path, text))]));
  const lookup = {
    source: (path: string) => (path in texts ? new Source(path, texts[path] as string) : undefined),
    absent: (path: string) => !(path in texts),
  };
  return outline(
    names.flatMap((name) => documents.get(name) ?? []),
    { document: (path) => documents.get(path), lookup },
  );
}

/** A file that holds one value: `services.a.cap_add`, and what stands there. */
export const fileWith = (path: string, value: string): string =>
  `${path
    .split(".")
    .reverse()
    .reduce((inner, key) => `{${key}: ${inner}}`, value)}\n`;

/** What stands at a path of a project, as plain data. */
export const plainAt = ({ root }: ComposeProject, path: string): Plain | undefined =>
  path.split(".").reduce<Plain | undefined>((at, key) => (at as Record<string, Plain> | undefined)?.[key], plainOf(root));

interface Placed {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

const isPlace = (value: object): value is Placed => "file" in value && "start" in value && "end" in value;

/** A value with the text that stands there for every span, and `how TEXT` for every hop. */
export function inWords(value: unknown, texts: Texts): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => inWords(each, texts));
  if (isPlace(value)) return texts[value.file]?.slice(value.start, value.end);
  if ("how" in value && "span" in value) return `${value.how} ${inWords(value.span, texts)}`;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inWords(each, texts)]));
}
