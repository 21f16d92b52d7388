import { lowerCompose } from "../../../src/frontends/compose/lower.ts";
import type { Reason } from "../../../src/model/setting.ts";
import type { Container } from "../../../src/model/workload.ts";
import { inWords, together } from "./together.ts";

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
export function app(body: string, rest = "", image = "image: x"): { readonly [key in keyof Container]: never } {
  const texts = { "compose.yaml": `services:\n  app:\n${`${image}\n${body}`.replace(/^(?=.)/gm, "    ")}\n${rest}` };
  return inWords(lowerCompose(together(texts))[0], texts) as { readonly [key in keyof Container]: never };
}
