import { defineRule, type Instruction, type Problem, Quotes, quote, type Span, swallowedPairs, withoutEnd } from "../../src/rule.ts";

export default defineRule({
  id: "no-swallowed-instruction",
  on: "dockerfile",
  severity: "high",
  profile: "recommended",
  summary: "Do not let a trailing backslash swallow the next instruction.",
  why: "The builder skips comments and blank lines inside a continuation, so one backslash too many makes the next instruction part of this one. A swallowed USER leaves the container running as root; a COPY becomes arguments of a shell command.",
  standards: [],
  references: { "Escape and continuation": "https://docs.docker.com/reference/dockerfile/#escape" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN apt-get update && apt-get install -y \\\n    curl [|\\|]\n\n# then the code\nCOPY . /app\n",
      good: "FROM debian:12.9\nRUN apt-get update && apt-get install -y \\\n    curl\n\n# then the code\nCOPY . /app\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN apt-get update && apt-get install -y \\\n    curl [|\\|]\n\n# then the code\nCOPY . /app\n",
      good: "FROM debian:12.9\nRUN apt-get update && apt-get install -y \\\n    # for the health check\n    curl\n\nCOPY . /app\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nENV APP_HOME /srv/app \\\n    [|NODE_ENV|]=production\n",
      good: "FROM debian:12.9\nENV APP_HOME=/srv/app \\\n    NODE_ENV=production\nENV JAVA_OPTS -Xms256m \\\n    -Dfile.encoding=UTF-8\n",
    },
  ],
  *check({ instructions, source }) {
    for (const each of instructions) {
      const instruction = each.trigger ?? each;
      if (instruction.pairs[0]?.spaced) yield* pairs(instruction);
      for (const { mark, keyword, span } of maySwallow(each) ? swallowed(each, source.text) : [])
        yield {
          at: { span: mark },
          message: `this backslash makes ${quote(keyword)} further down part of ${each.keyword}`,
          related: [{ span, message: "swallowed" }],
          ...ending(source.text, mark),
        };
    }
  },
});

/** Ends the instruction at a backslash, with what waits for another command before it. */
function ending(text: string, mark: Span): Pick<Problem, "fix"> {
  const before = text.slice(Math.max(0, mark.start - 200), mark.start);
  const kept = withoutEnd(withoutEnd(before, /[ \t]/).replace(/(?:&&|\|\||;)$/, ""), /[ \t]/);
  const rest = before.slice(kept.length);
  // A line with nothing else on it would leave the one before open.
  if (kept === "" || kept.endsWith("\n")) return {};
  return {
    fix: { safety: "unsafe", title: "end the instruction here", edits: [{ span: { ...mark, start: mark.start - rest.length }, text: "" }] },
  };
}

/** Pairs that the old form of ENV and LABEL takes for a part of the value. */
function* pairs(instruction: Instruction): Generator<Problem> {
  const {
    keyword,
    pairs: [pair],
  } = instruction;
  const [first, ...rest] = swallowedPairs(instruction);
  if (!first || !pair?.value) return;
  const all = [first, ...rest].map(({ name }) => quote(name.value));
  const names = all.length > 3 ? `${all.slice(0, 3).join(", ")} and ${all.length - 3} more` : all.join(", ");
  const head = { ...pair.name.span, start: pair.name.span.end, end: pair.value.span.start };
  const [line = ""] = pair.value.value.split(first.name.value, 1);
  const fix = { title: `write ${pair.name.value}=`, safety: "unsafe" as const, edits: [{ span: head, text: "=" }] };
  yield {
    at: { span: first.name.span },
    severity: "medium",
    message: `${keyword} without = after ${quote(pair.name.value)} takes everything after it as the value, so ${names} ${all.length > 1 ? "are" : "is"} never set: write ${pair.name.value}=`,
    related: [{ span: pair.name.span, message: "the value begins here" }],
    ...(/^\S+\s*$/.test(line) ? { fix } : {}),
  };
}

const instructionStart =
  /^([ \t]*)(FROM|COPY|ADD|RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|USER|WORKDIR|EXPOSE|VOLUME|HEALTHCHECK|ONBUILD|SHELL|STOPSIGNAL)[ \t]+\S/;

/** The cheap test before the long one: whether a line of its continuations begins with two capitals. */
function maySwallow({ logical: { at, text } }: Instruction): boolean {
  for (let line = 1; line < at.length; line += 1) {
    capitals.lastIndex = at[line] as number;
    if (capitals.test(text)) return true;
  }
  return false;
}

const capitals = /[ \t]*[A-Z]{2}/y;

/** Continuation lines that look like instructions of their own: at the instruction's depth, in capitals, outside quotes. */
function* swallowed({ logical, keywordSpan }: Instruction, text: string): Iterable<{ mark: Span; keyword: string; span: Span }> {
  const depth = keywordSpan.start - (text.lastIndexOf("\n", keywordSpan.start - 1) + 1);
  const quotes = new Quotes();
  for (const [index, at] of logical.at.entries()) {
    const piece = logical.text.slice(at, logical.at[index + 1]);
    const match = index > 0 && !quotes.open ? instructionStart.exec(piece) : null;
    const isOwn = match && isOwnPart(logical.text.slice(0, at), match[2] as string);
    if (match && !isOwn && (match[1] as string).length <= depth) {
      const previous = logical.at[index - 1] as number;
      const start = (logical.from[index - 1] as number) + (at - previous);
      const line = (logical.from[index] as number) + (match[1] as string).length;
      const keyword = match[2] as string;
      yield {
        mark: { file: logical.file, start, end: start + 1 },
        keyword,
        span: { file: logical.file, start: line, end: line + keyword.length },
      };
    }
    quotes.read(piece);
  }
}

/** HEALTHCHECK has a CMD of its own, and ONBUILD an instruction, both of which may begin a line. */
function isOwnPart(before: string, keyword: string): boolean {
  return (keyword === "CMD" && /^\s*HEALTHCHECK\b(?!.*\s(?:CMD|NONE)\b)/is.test(before)) || /^\s*ONBUILD\s*$/i.test(before);
}
