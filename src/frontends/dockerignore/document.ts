import type { Document } from "../../model/document.ts";
import { type IgnorePattern, ignorePatterns } from "../../syntax/dockerignore.ts";
import { hashComments } from "../../syntax/ignore-comment.ts";
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
  return { dialect: "dockerignore", source, faults: [], suppressions: hashComments(source), patterns };
}
