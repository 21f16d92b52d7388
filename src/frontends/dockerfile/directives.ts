import type { Located, Span } from "../../text/span.ts";

/** A parser directive, `# name=value`: BuildKit's own pattern, with Go's idea of white space. */
export const directivePattern =
  /^#[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=(?=[^\n])[\t\n\f\r ]*(?:((?![\t\f\r ])[^\n]*[^\t\n\f\r ])[\t\n\f\r ]*)?$/;
/** The image a syntax directive names: its first word. */
export const syntaxImage = (value: string, span: Span): Located<string> => {
  const [image = value] = value.split(/\s/);
  return { value: image, span: { ...span, end: span.start + image.length } };
};

/** Where BuildKit looks for a frontend besides `# syntax=`: behind a `#!` line, and in `//` comments. */
export const otherSyntax = /^(?:#![^\n]*\n)?(?:#|\/\/)[ \t]*syntax[ \t]*=[ \t]*(\S+)/i;
