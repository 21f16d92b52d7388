import type { Problem } from "../model/finding.ts";

/** A later part of a message: what the place shows, what is wrong there, or what to do about it. */
type Part = ({ readonly aside: string } | { readonly label: string } | { readonly help: string }) & {
  /** What joins it to what is before it: nothing before an aside, a colon before a label and a semicolon before help, unless another is given. */
  readonly joint?: string;
};

/** What a problem says. */
type Told = Pick<Problem, "message" | "headline" | "label" | "help">;

/**
 * A message whose later parts need no room in the first line of a report that shows the place: the label is at the carets, the help below,
 * and an aside is plain to see. Where nothing is shown it is one sentence.
 */
export function told(headline: string, ...parts: readonly Part[]): Told {
  let message = headline;
  const said: { label?: string; help?: string } = {};
  for (const part of parts) {
    if ("aside" in part) message += `${part.joint ?? ""}${part.aside}`;
    else if ("label" in part) {
      message += `${part.joint ?? ": "}${part.label}`;
      said.label = part.label;
    } else {
      message += `${part.joint ?? "; "}${part.help}`;
      said.help = part.help;
    }
  }
  return { message, headline, ...said };
}
