import { defineRule, type IgnoreUse, isDay, nearest } from "../../src/rule.ts";

const words = ["ignore", "ignore-block", "ignore-file"];

export default defineRule({
  id: "valid-ignore",
  on: "ignore",
  severity: "low",
  profile: "recommended",
  summary: "Keep ignore comments true: name a rule that exists, say until when, and remove what ignores nothing.",
  why: "A comment that names no rule, or a misspelt one, ignores nothing, whatever its author believes. One that is left over after the repair hides the same mistake when somebody makes it again.",
  standards: ["CWE-1127"],
  references: { "Ignoring findings": "https://github.com/seaworthy-lint/seaworthy#ignoring-a-finding" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\n[|# seaworthy: ignore[valid-dockerfile] the parser of our builder is older|]\nUSER 1000\n",
      good: "FROM debian:12.9\nUSER 1000\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  # seaworthy: ignore[[|no-privilege|]] it loads kernel modules\n  vpn:\n    image: example/vpn:1.0\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\n# seaworthy: ignore[valid-dockerfile] until [|31.12.2027|]\nCOPPY a b\n",
    },
  ],
  *check({ suppression, used, refused, ran, known, judged, text }) {
    const { by, word, rules, until, span } = suppression;
    // Other linters judge their own comments.
    if (by !== "seaworthy") return;
    if (!words.includes(word)) {
      const meant = nearest(word, words);
      yield { at: { span }, message: `there is no \`${word}\`${meant ? `, did you mean \`${meant}\`?` : `: write ${words.join(", ")}`}` };
      return;
    }
    if (rules.length === 0)
      yield { at: { span }, message: "this ignores nothing: name the rules, such as `seaworthy: ignore[no-sudo] why it is fine here`" };
    if (until && !isDay(until.value)) yield { at: until, message: `${JSON.stringify(until.value)} is no day: write it as 2027-01-31` };
    for (const { value, span: at } of rules.filter((rule) => !known.has(rule.value))) {
      const meant = nearest(value, known);
      yield {
        at: { span: at },
        message: `there is no rule ${JSON.stringify(value)}${meant ? `, did you mean ${meant}?` : " (see seaworthy rules)"}`,
      };
    }
    // Whether it ignores a finding about comments is only known after this.
    const unused = rules.filter(({ value }) => ran.has(value) && !used.has(value) && value !== "valid-ignore");
    if (!judged || unused.length === 0 || refused.size > 0) return;
    if (unused.length === rules.length) {
      const covered = text.slice(suppression.covers.start, suppression.covers.end).trimEnd();
      const opens = /[:{][ \t]*(?:#|$)/.test(covered.slice(covered.lastIndexOf("\n") + 1));
      const inside = opens && word === "ignore" ? ", or write ignore-block for what is inside" : "";
      yield { at: { span }, message: `this ignores nothing here: remove it${inside}`, ...removal(text, span) };
    } else
      for (const { value, span: at } of unused) yield { at: { span: at }, message: `${value} finds nothing here: take it off the list` };
  },
});

/** Deletes a comment, with its line when nothing else stands on it; text in quotes is left to the reader. */
function removal(text: string, { file, start, end }: IgnoreUse["suppression"]["span"]) {
  if (text[start] !== "#") return {};
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(from, start);
  const newline = text.indexOf("\n", end);
  const span = before.trim()
    ? { file, start: from + before.trimEnd().length, end }
    : { file, start: from, end: newline < 0 ? text.length : newline + 1 };
  return { fix: { title: "remove the comment", safety: "safe" as const, edits: [{ span, text: "" }] } };
}
