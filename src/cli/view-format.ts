import type { Arguments } from "../session/arguments.ts";
import { oneOf } from "../session/usage.ts";

const forms = ["text", "json"] as const;

/** How something is printed that is no report. A variable may name a format of reports, which is not about this. */
export function viewFormat({ values, origin }: Pick<Arguments, "values" | "origin">): (typeof forms)[number] {
  const [asked] = values.format ?? [];
  if (origin("format") !== "--format") return forms.find((each) => each === asked) ?? "text";
  return oneOf("--format", asked, forms) ?? "text";
}
