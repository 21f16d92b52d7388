import { harmlessLine } from "../secrets/harmless.ts";

/** Text of strangers as text: no markup, no mention, no link, no cell of its own. What stands between backticks is code. */
export function escapeMarkdown(text: string): string {
  const pieces = text.split("`");
  const inCode = (at: number): boolean => at % 2 === 1 && at < pieces.length - 1;
  return pieces
    .map((piece, at) =>
      inCode(at) ? `<code>${escapeText(piece)}</code>` : `${at > 0 && !inCode(at - 1) ? "&#96;" : ""}${escapeText(piece)}`,
    )
    .join("");
}

/** The same, where backticks mean nothing. */
export const escapeText = (text: string): string =>
  escapeHtml(text)
    .replace(/[\\*_[\]()~!+$-]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/:(?=\/\/)/g, "&#58;")
    .replace(/\bGH&#45;/gi, "GH&#45;&#8203;")
    .replace(/www\./gi, "www&#46;");

/** A mention or a reference to an issue is broken by a space of no width: as an entity alone it would still be one. */
const escapeHtml = (text: string): string =>
  harmlessLine(text)
    .replace(/[&<>"'`|]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/@/g, "&#64;&#8203;")
    .replace(/(?<!&)#(?=\d)/g, "&#35;&#8203;");
