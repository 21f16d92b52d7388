import { Budget, deadPatterns, defineRule, quote, wholeLines } from "../../src/rule.ts";

/** Paths are not compared; a thousand patterns with a thousand paths are. */
const mostCompared = 1_000_000;

export default defineRule({
  id: "no-dead-ignore-pattern",
  on: "dockerignore",
  severity: "info",
  profile: "strict",
  summary: "Remove patterns that change nothing.",
  why: "A line that does nothing misleads readers: they believe that the exception works, or that the pattern keeps a secret out.",
  standards: [],
  references: { ".dockerignore syntax": "https://docs.docker.com/build/concepts/context/#syntax" },
  examples: [
    { file: ".dockerignore", bad: "[|README.md|]\n*.md\n[|!keep.txt|]\n[|.git|]\n.git\n", good: "*.md\n.git\n" },
    { file: ".dockerignore", bad: "[|./|]dist\n", good: "dist\nbuild/\n*.md\n!README.md\nREADME.md\n# x\n" },
    { file: ".dockerignore", bad: "[|// Ignore everything|]\n*\n!src\n", good: "# Ignore everything\n*\n!src\n" },
  ],
  *check({ patterns, source }) {
    const dead = deadPatterns(
      patterns.map(({ value }) => value),
      new Budget(mostCompared, "comparisons of patterns with each other"),
    );
    for (const [at, { value, span }] of patterns.entries()) {
      const { text, except } = value;
      if (dead.has(at)) {
        const cover = dead.get(at);
        const message = cover
          ? `${quote(cover.text)} already covers ${quote(text)}`
          : `${quote(text)} has no effect: no earlier pattern excludes it`;
        // A comment of another language, of which the author believes that it is one here.
        const isComment = /^\/\/(?:\s|$)/.test(text);
        yield {
          at: { span },
          message: isComment
            ? `${quote("//")} does not begin a comment here, ${quote("#")} does: this is a pattern that matches nothing`
            : message,
          fix: isComment
            ? { safety: "safe" as const, title: "begin it with #", edits: [{ span: { ...span, end: span.start + 2 }, text: "#" }] }
            : { safety: "safe" as const, title: "remove the line", edits: [{ span: wholeLines(source.text, span), text: "" }] },
        };
      } else if (/^!?\.\//.test(text)) {
        const start = span.start + (except ? 1 : 0);
        const dots = { ...span, start, end: start + 2 };
        yield {
          at: { span: dots },
          message: `${quote("./")} has no effect: patterns start at the root of the context`,
          fix: { safety: "safe" as const, title: "remove ./", edits: [{ span: dots, text: "" }] },
        };
      }
    }
  },
});
