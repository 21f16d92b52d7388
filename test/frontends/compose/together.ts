import { assemble } from "../../../src/frontends/compose/assemble.ts";
import { lowerCompose } from "../../../src/frontends/compose/lower.ts";
import { readCompose } from "../../../src/frontends/compose/parse.ts";
import { type Plain, plainOf } from "../../../src/frontends/compose/plain.ts";
import type { ComposeProject } from "../../../src/frontends/compose/project.ts";
import type { Reason } from "../../../src/model/setting.ts";
import type { Container } from "../../../src/model/workload.ts";
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
  return assemble(
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
export function told(value: unknown, texts: Texts): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => told(each, texts));
  if (isPlace(value)) return texts[value.file]?.slice(value.start, value.end);
  if ("how" in value && "span" in value) return `${value.how} ${told(value.span, texts)}`;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, told(each, texts)]));
}

const placed = (span: string, via: readonly string[]): object => (via.length ? { span, via } : { span });

/** What somebody wrote, and the text it is written as. */
export const said = (value: unknown, span: string, ...via: readonly string[]): object => ({
  state: "written",
  value,
  ...placed(span, via),
});

/** What nobody wrote: it would stand at `app`. */
export const unsaid = (value: unknown, span = "app", ...via: readonly string[]): object => ({
  state: "default",
  value,
  ...placed(span, via),
});

/** What nobody can know. */
export const open = (reason: Reason, text: string, span: string, ...via: readonly string[]): object => ({
  state: "unknown",
  reason,
  text,
  ...placed(span, via),
});

/** What the service `app` of a file comes to; `rest` are further top-level keys, and without an image the service is half of one. */
export function app(body: string, rest = "", image = "image: x\n"): { readonly [key in keyof Container]: never } {
  const texts = { "compose.yaml": `services:\n  app:\n${`${image}${body}`.replace(/^(?=.)/gm, "    ")}\n${rest}` };
  return told(lowerCompose(together(texts))[0], texts) as { readonly [key in keyof Container]: never };
}
