import type { Finding } from "../model/finding.ts";
import { redact } from "../secrets/redact.ts";
import type { Edit } from "../text/edit.ts";

/**
 * The edits of a fix that a report may offer: none, where they would carry a credential along, which is left to the reader, and where one
 * makes a file, which has no place in a file to be told by.
 */
export function offered(fix: Finding["fix"]): readonly Edit[] {
  const edits = fix?.edits ?? [];
  return fix?.isPrivate || edits.some(({ text, creates }) => creates || redact(text) !== text) ? [] : edits;
}
