import type { Document, Suppression } from "../../model/document.ts";
import { type IgnorePattern, ignorePatterns } from "../../syntax/dockerignore.ts";
import type { Source } from "../../text/source.ts";
import type { Located } from "../../text/span.ts";

/** A `.dockerignore`: what rules of subject `dockerignore` judge. */
export interface DockerignoreDocument extends Document {
  readonly dialect: "dockerignore";
  readonly patterns: readonly Located<IgnorePattern>[];
}

/** Reads an ignore file. Never throws: every line is a pattern, a comment or blank. */
export function readIgnoreFile(source: Source): DockerignoreDocument {
  const file = source.path;
  const patterns = ignorePatterns(source.text).map((value) => ({ value, span: { file, start: value.start, end: value.end } }));
  return { dialect: "dockerignore", source, faults: [], suppressions: suppressionsIn(source), patterns };
}

/** `# seaworthy: ignore[rule] reason` covers the next line. */
function suppressionsIn({ text, path: file }: Source): Suppression[] {
  const found: Suppression[] = [];
  for (const match of text.matchAll(/^#\s*seaworthy:\s*ignore(?:\[([^\]\n]*)\])?[ \t]*([^\r\n]*)\r?\n?/gm)) {
    const rules = (match[1] ?? "")
      .split(",")
      .map((id) => id.trim())
      .filter(Boolean);
    const start = match.index + match[0].length;
    const newline = text.indexOf("\n", start);
    const covers = { file, start, end: newline < 0 ? text.length : newline };
    found.push({
      rules,
      reason: (match[2] ?? "").trim(),
      covers,
      span: { file, start: match.index, end: match.index + match[0].trimEnd().length },
    });
  }
  return found;
}
