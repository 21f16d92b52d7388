import type { Reason } from "../../../src/model/setting.ts";
import type { Texts } from "./together.ts";

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
