import { createHash } from "node:crypto";
import type { Report } from "../model/report.ts";
import { redact } from "../secrets/redact.ts";
import { joinPath } from "../text/path.ts";

/**
 * Stable identities of findings, in their order: rule, path from the repository's root, place in the structure of the
 * file and the bare text there, then a count for equal ones. Neither lines nor layout are part of it.
 * `renamed`: what files are called now, by what they were called.
 */
export function fingerprints(
  { findings, sources, prefix }: Pick<Report, "findings" | "sources" | "prefix">,
  renamed: ReadonlyMap<string, string> = new Map(),
): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, span, anchor }) => {
    const text = sources.get(span.file)?.slice(span.start, Math.min(span.end, span.start + 2000)) ?? "";
    // Masked: a hash of a short password is as good as the password.
    const path = fromRoot(prefix, span.file);
    const identity = JSON.stringify([
      rule,
      renamed.get(path) ?? path,
      bare(anchor),
      bare(isImage.test(anchor) ? repositoryOf(text) : redact(text)),
    ]);
    const hash = createHash("sha256").update(identity).digest("hex").slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** A path as seen from the repository's root, when it is known where that is. */
export const fromRoot = (prefix: string | undefined, path: string): string => (prefix ? joinPath(prefix, path) : path);

/** Places that name an image. Its tag is no part of who it is: an update brings no new findings with it. */
const isImage = /(?: FROM|\.image)$/;

const repositoryOf = (image: string): string => redact(image.replace(/@.*$/s, "").replace(/:[^:/]*$/, ""));

/**
 * What is left of a text when it is laid out in another way: no blanks, quotes, brackets, commas, list dashes and
 * continuations. Of what is masked not even the length stays.
 */
const bare = (text: string): string =>
  text
    .replace(/^[ \t]*- /gm, "")
    .replace(/[\s"'`[\]{},\\]+/g, "")
    .replace(/\*+/g, "*");

/** A fingerprint without its count: equal for findings that differ in nothing but their number. */
export const withoutCount = (print: string): string => print.slice(0, print.indexOf(":"));
