import { defineRule, type IgnoreUse, isDay, nearest, wholeLines } from "../../src/rule.ts";

const words = ["ignore", "ignore-block", "ignore-file"];

export default defineRule({
  id: "valid-ignore",
  on: "ignore",
  severity: "low",
  profile: "recommended",
  summary: "Keep ignore comments true: name a rule that exists, say until when, and remove what ignores nothing.",
  why: "A comment without a rule, or with a misspelt one, ignores nothing, whatever its author believes. A comment that stays after the fix hides the same mistake when somebody makes it again.",
  standards: ["CWE-1127"],
  references: { "Ignoring findings": "https://github.com/seaworthy-lint/seaworthy#ignoring-a-finding" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\n[|# seaworthy: ignore[valid-dockerfile] the parser of our builder is older|]\nUSER 1000\n",
      good: "FROM debian:12.9\nUSER 1000\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\n# seaworthy: ignore[[|valid-dockerfil|]] the parser of our builder is newer\nCOPPY a b\n",
      good: "FROM debian:12.9\n# seaworthy: ignore[valid-dockerfile] the parser of our builder is newer\nCOPPY a b\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\n# seaworthy: ignore[valid-dockerfile] until [|31.12.2027|]\nCOPPY a b\n",
      good: "FROM debian:12.9\n# seaworthy: ignore[valid-dockerfile] until 2027-12-31\nCOPPY a b\n",
    },
  ],
  *check({ suppression, used, refused, ran, known, others, judged, text }) {
    const { by, word, rules, until, span } = suppression;
    // Other linters judge their own comments.
    if (by !== "seaworthy") return;
    if (!words.includes(word)) {
      const meant = nearest(word, words);
      yield {
        at: { span },
        message: `there is no \`${word}\`${meant ? `, did you mean \`${meant}\`?` : `: write ${words.join(", ")}`}`,
        ...(meant ? instead(text, span, `seaworthy: ${word}`, `seaworthy: ${meant}`) : {}),
      };
      return;
    }
    if (rules.length === 0)
      yield { at: { span }, message: "this ignores nothing: name the rules, such as `seaworthy: ignore[no-sudo] why it is fine here`" };
    if (until && !isDay(until.value))
      yield { at: until, message: `${JSON.stringify(until.value)} is not a valid date: use YYYY-MM-DD`, ...dayInstead(until) };
    const spans = rules.map((rule) => rule.span);
    for (const { value, span: at } of rules.filter((rule) => !known.has(rule.value))) {
      const other = others.get(value);
      if (other?.unchecked)
        yield {
          at: { span: at },
          message: `${other.id} is ${other.isA}, and seaworthy does not check it: this ignores nothing`,
          ...(spans.length === 1 ? removal(text, span) : offTheList(text, spans, at)),
        };
      if (other) continue;
      const meant = nearest(value, known);
      yield {
        at: { span: at },
        message: `there is no rule ${JSON.stringify(value)}${meant ? `, did you mean ${meant}?` : " (see seaworthy rules)"}`,
        ...(meant ? replacing(at, meant) : {}),
      };
    }
    // Whether it ignores a finding about comments is only known after this.
    const asks = (name: string): readonly string[] => others.get(name)?.rules ?? [name];
    const unused = rules.filter(
      ({ value }) => !used.has(value) && value !== "valid-ignore" && asks(value).length > 0 && asks(value).every((id) => ran.has(id)),
    );
    if (!judged || unused.length === 0 || refused.size > 0) return;
    if (unused.length === rules.length) {
      const covered = text.slice(suppression.covers.start, suppression.covers.end).trimEnd();
      const opens = /[:{][ \t]*(?:#|$)/.test(covered.slice(covered.lastIndexOf("\n") + 1));
      const inside = opens && word === "ignore" ? ", or write ignore-block for what is inside" : "";
      yield {
        at: { span },
        message: `unused ignore comment: no finding of these rules is here; remove it${inside}`,
        ...removal(text, span),
      };
    } else
      for (const { value, span: at } of unused)
        yield {
          at: { span: at },
          message: `${value} finds nothing here: remove it from the list`,
          ...offTheList(text, spans, at),
        };
  },
});

/** Deletes a comment, with its line when nothing else stands on it; text in quotes is left to the reader. */
function removal(text: string, { file, start, end }: IgnoreUse["suppression"]["span"]) {
  if (text[start] !== "#") return {};
  const lines = wholeLines(text, { file, start, end });
  const before = text.slice(lines.start, start);
  const span = before.trim() ? { file, start: lines.start + before.trimEnd().length, end } : lines;
  return { fix: { title: "remove the comment", safety: "safe" as const, edits: [{ span, text: "" }] } };
}

type Span = IgnoreUse["suppression"]["span"];

/** Another word in place of one. What a comment that is right ignores may be a finding that counted: that is what it is for. */
const replacing = (span: Span, by: string) => ({
  fix: { title: `write ${by}, and check that this is meant`, safety: "unsafe" as const, edits: [{ span, text: by }] },
});

/** Replaces words that stand once in a comment. */
function instead(text: string, { file, start, end }: Span, words: string, by: string) {
  const at = text.slice(start, end).indexOf(words);
  return at < 0 ? {} : replacing({ file, start: start + at, end: start + at + words.length }, by);
}

/** A day that is written the other way round, where only one of its numbers can be the month. */
function dayInstead({ value, span }: { readonly value: string; readonly span: Span }) {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value) ?? [];
  const iso = Number(day) > 12 ? `${year}-${month.padStart(2, "0")}-${day}` : `${year}-${day.padStart(2, "0")}-${month}`;
  const isCertain = isDay(iso) && Number(day) > 12 !== Number(month) > 12;
  return isCertain ? { fix: { title: `write ${iso}`, safety: "safe" as const, edits: [{ span, text: iso }] } } : {};
}

/** Takes a rule off a list, with the comma that sets it apart. */
function offTheList(text: string, spans: readonly Span[], at: Span) {
  const index = spans.indexOf(at);
  const [before, after] = [spans[index - 1], spans[index + 1]];
  const gone = before ? { ...at, start: before.end } : after ? { ...at, end: after.start } : undefined;
  if (!gone || !/^[\w/.,\s-]+$/.test(text.slice(gone.start, gone.end))) return {};
  return { fix: { title: "remove it from the list", safety: "safe" as const, edits: [{ span: gone, text: "" }] } };
}
