import { Budget, defineRule, type IgnorePattern, matchesPattern, quote, type Source, type Span } from "../../src/rule.ts";

/** Every pattern is compared with every other one: a thousand patterns are. */
const mostCompared = 1_000_000;

export default defineRule({
  id: "no-dead-ignore-pattern",
  on: "dockerignore",
  severity: "info",
  profile: "strict",
  summary: "Remove patterns that change nothing.",
  why: "A line that does nothing misleads whoever reads the file: they take the exception for one that works, or the pattern for the one that keeps a secret out.",
  standards: [],
  references: { ".dockerignore syntax": "https://docs.docker.com/build/concepts/context/#syntax" },
  examples: [
    { file: ".dockerignore", bad: "[|README.md|]\n*.md\n[|!keep.txt|]\n[|.git|]\n.git\n", good: "*.md\n.git\n" },
    { file: ".dockerignore", bad: "[|./|]dist\n", good: "dist\nbuild/\n*.md\n!README.md\nREADME.md\n# x\n" },
  ],
  *check({ patterns, source }) {
    const compared = new Budget(mostCompared, "comparisons of patterns with each other");
    for (const [at, { value, span }] of patterns.entries()) {
      const { pattern, text, except } = value;
      compared.spend(patterns.length);
      const isLetIn = (index: number): boolean => {
        compared.spend(at - index);
        return patterns.slice(index, at).some((each) => each.value.except && touches(each.value, value));
      };
      const cover = except
        ? undefined
        : patterns.find((other, index) => index !== at && covers(other.value, value, index < at) && !(index < at && isLetIn(index)));
      const isIdle =
        except && !/[*?[\\]/.test(pattern) && !patterns.slice(0, at).some((other) => !other.value.except && touches(other.value, value));
      if (cover) yield { at: { span }, message: `${quote(cover.value.text)} covers ${quote(text)} already`, fix: removal(span, source) };
      else if (isIdle)
        yield { at: { span }, message: `${quote(text)} brings nothing back: no pattern before it excludes it`, fix: removal(span, source) };
      else if (/^!?\.\//.test(text)) {
        const start = span.start + (except ? 1 : 0);
        const dots = { ...span, start, end: start + 2 };
        yield {
          at: { span: dots },
          message: `${quote("./")} changes nothing: patterns start at the root of the context`,
          fix: { safety: "safe" as const, title: "remove ./", edits: [{ span: dots, text: "" }] },
        };
      }
    }
  },
});

/** Whether a pattern excludes all that another one does. Of equal ones the last stays. What an exception lets in may be excluded anew. */
function covers(other: IgnorePattern, { pattern }: IgnorePattern, isEarlier: boolean): boolean {
  if (other.except) return false;
  if (pattern === other.pattern) return !isEarlier;
  return !/[*?[\\]/.test(pattern) && matchesPattern(other.pattern, pattern);
}

/** Whether a pattern may match a plain path, or something below it. */
const touches = ({ pattern: wide }: IgnorePattern, { pattern }: Pick<IgnorePattern, "pattern">): boolean =>
  matchesPattern(wide, pattern) || wide.startsWith(`${pattern}/`) || (/[*?[]/.test(wide) && wide.includes("/")) || wide.includes("**");

/** Takes the whole line out. */
function removal(span: Span, { text }: Source) {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const newline = text.indexOf("\n", span.end);
  return {
    safety: "safe" as const,
    title: "remove the line",
    edits: [{ span: { ...span, start, end: newline < 0 ? text.length : newline + 1 }, text: "" }],
  };
}
