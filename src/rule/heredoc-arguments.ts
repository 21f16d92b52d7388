import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Heredoc } from "../frontends/dockerfile/heredoc.ts";
import { assignmentsOf, type Stage } from "../frontends/dockerfile/stage.ts";
import { namesSecret } from "../secrets/names.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { Span } from "../text/span.ts";
import { isSecretPart } from "./filled-in.ts";

/** A variable in the body, unless a backslash takes its dollar the meaning. */
const variable = /(?<!\\)\$(?:\{(\w{1,200})(:?[-+?][^{}\n]{0,200})?\}|(\w{1,200}))/g;

/** `${NAME:+word}` only asks whether there is a value. */
const isOnlyAsked = (operator = ""): boolean => /^:?\+[^$]*$/.test(operator);

/**
 * Build arguments with a credential that the builder writes into a file: it expands the body of a COPY's or ADD's here-document whose
 * delimiter has no quotes (dockerfile2llb, dispatchCopy). One that the line makes a credential, as `token=$T` does, counts by any name.
 */
export function* argumentsWritten(
  { expand, span }: Heredoc,
  stage: Stage,
  { source }: DockerfileDocument,
): Generator<{ readonly name: string; readonly span: Span }> {
  if (!expand) return;
  // Those whose value comes from outside; a default is a finding of its own.
  const given = new Set<string>();
  for (const { keyword, name, literal } of assignmentsOf(stage))
    if (keyword === "ARG" && (literal === "" || literal.includes(HOLE))) given.add(name);
    else given.delete(name);
  if (given.size === 0) return;
  let start = span.start;
  for (const line of source.text.slice(span.start, span.end).split("\n")) {
    for (const [which, found] of [...line.matchAll(variable)].entries()) {
      const name = found[1] ?? found[3] ?? "";
      if (given.has(name) && !isOnlyAsked(found[2]) && (namesSecret(name) || isSecretPart("", line.replace(variable, HOLE), which)))
        yield { name, span: { ...span, start: start + found.index, end: start + found.index + found[0].length } };
    }
    start += line.length + 1;
  }
}
