import type { Finding } from "../model/finding.ts";
import { redact } from "../secrets/redact.ts";
import type { Edit } from "../text/edit.ts";

/** The edits of a fix that a report may offer: none, where they would carry a credential along. That is left to the reader. */
export function offered(fix: Finding["fix"]): readonly Edit[] {
  const edits = fix?.edits ?? [];
  return fix?.isPrivate || edits.some(({ text }) => redact(text) !== text) ? [] : edits;
}
