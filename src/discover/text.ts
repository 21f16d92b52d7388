import { ReadError } from "../disk/read.ts";
import type { Files } from "./files.ts";
import { GitError } from "./git-command.ts";

/** Why a file has no text, and whether that is nothing to worry about, the user's to mend, or unknown. */
export interface Unread {
  readonly problem: string;
  readonly kind: "large" | "encoding" | "unreadable";
}

/** The text of a file, or why there is none. */
export type ReadText = { readonly text: string; readonly notice?: string } | Unread;

/** What is said of a file that is not read for what it is. */
const leftOut = ({ kind, message }: ReadError): string => (kind === "large" || kind === "irregular" ? `skipped: it ${message}` : message);

/** Reads a file as builders do: as UTF-8. */
export function readText(full: string, files: Files): ReadText {
  try {
    const bytes = files.read(full);
    const text = bytes.toString("utf8");
    // The replacement character may stand in the file; only its bytes tell.
    if (!text.includes("\uFFFD")) return { text };
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
      return { kind: "encoding", problem: "is UTF-16, which no builder reads: save it as UTF-8" };
    const isValid = Buffer.from(text, "utf8").equals(bytes);
    return isValid ? { text } : { text, notice: "is not valid UTF-8: what cannot be read counts as \uFFFD" };
  } catch (error) {
    if (error instanceof GitError) throw error;
    if (error instanceof ReadError) return { kind: error.kind === "large" ? "large" : "unreadable", problem: leftOut(error) };
    return { kind: "unreadable", problem: `could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)})` };
  }
}
