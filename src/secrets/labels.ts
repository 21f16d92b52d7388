import { credentialLabelHint, credentialLabels } from "../knowledge/credential-labels.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { remembering } from "../text/remembering.ts";
import { isInert } from "./inert.ts";
import { longest } from "./values.ts";

/** What of its value a label holds as a credential. */
const partsUnder = remembering(1_000, (name) =>
  credentialLabelHint.test(name) ? credentialLabels.flatMap(([names, part]) => (names.test(name) ? [part] : [])) : [],
);

/** The credentials in the value of a label, where its name says nothing of them: `traefik.…basicauth.users`. */
export function* maskedInLabel(name: string, value: string): Generator<string> {
  if (name.length > 500 || value.length > longest) return;
  for (const part of partsUnder(name))
    for (const [, found = ""] of value.matchAll(part))
      if (found.replaceAll(HOLE, "").length > 1 && !isInert(name, found.replaceAll(HOLE, ""), false)) yield found;
}
