import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Heredoc } from "../frontends/dockerfile/heredoc.ts";
import { assignmentsOf, type Stage } from "../frontends/dockerfile/stage.ts";
import { namesSecret } from "../secrets/names.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { Budget } from "../text/budget.ts";
import type { Span } from "../text/span.ts";
import { isSecretPart } from "./filled-in.ts";

/** A variable whose value comes out, or a character that a backslash takes its meaning from. */
const variable = /\\.|\$(?:\{(\w{1,200})(?::?[-?][^}]{0,200})?\}|(\w{1,200}))/g;

/** What a line makes of a variable is asked of the whole line, for each of its variables: so many characters of a here-document are read. */
const mostRead = 2_000_000;

/**
 * Build arguments with a credential that the builder writes into a file: it expands the body of a COPY's or ADD's here-document whose
 * delimiter has no quotes (dockerfile2llb, dispatchCopy). One that the line makes a credential, as `token=$T` does, counts by any name.
 * Throws an OverBudget.
 */
export function* argumentsWritten(
  { expand, span }: Heredoc,
  stage: Stage,
  { source }: DockerfileDocument,
): Generator<{ readonly name: string; readonly span: Span }> {
  const given = expand ? givenBefore(span, stage) : undefined;
  if (!given?.size) return;
  const read = new Budget(mostRead, "characters that are read to see what a here-document makes of its variables");
  const isMade = (line: string, which: number): boolean => {
    read.spend(line.length);
    return isSecretPart("", line, which);
  };
  let start = span.start;
  for (const line of source.text.slice(span.start, span.end).split("\n")) {
    const found = [...line.matchAll(variable)].filter(([, braced, bare]) => braced ?? bare);
    const holed = line.replace(variable, (whole, braced, bare) => ((braced ?? bare) ? HOLE : whole));
    for (const [which, { 0: whole, 1: braced, 2: bare, index }] of found.entries()) {
      const name = braced ?? bare ?? "";
      if (given.has(name) && (namesSecret(name) || isMade(holed, which)))
        yield { name, span: { ...span, start: start + index, end: start + index + whole.length } };
    }
    start += line.length + 1;
  }
}

/** The arguments whose value comes from outside at a place of a stage; a default is a finding of its own, and ENV wins over ARG. */
function givenBefore({ start }: Span, stage: Stage): Set<string> {
  const given = new Set<string>();
  for (const { keyword, name, literal, span } of assignmentsOf(stage)) {
    if (span.start > start) continue;
    if (keyword === "ARG" && (literal === "" || literal.includes(HOLE))) given.add(name);
    else given.delete(name);
  }
  return given;
}
