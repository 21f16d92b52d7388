import { defineRule, type Instruction, quote, type Span } from "../../src/rule.ts";

export default defineRule({
  id: "no-swallowed-instruction",
  on: "dockerfile",
  severity: "high",
  profile: "recommended",
  summary: "Do not let a trailing backslash swallow the next instruction.",
  why: "The builder skips comments and blank lines inside a continuation, so a backslash too many makes the next instruction part of this one. A USER that was swallowed leaves the container running as root; a COPY becomes arguments of a shell command.",
  standards: [],
  references: { "Escape and continuation": "https://docs.docker.com/reference/dockerfile/#escape" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN apt-get update && apt-get install -y \\\n    curl [|\\|]\n\n# then the code\nCOPY . /app\n",
      good: "FROM debian:12.9\nRUN apt-get update && apt-get install -y \\\n    # for the health check\n    curl\n\nCOPY . /app\n",
    },
  ],
  *check({ instructions, source }) {
    for (const instruction of instructions)
      for (const { mark, keyword, span } of swallowed(instruction, source.text))
        yield {
          at: { span: mark },
          message: `this backslash makes ${quote(keyword)} further down part of ${instruction.keyword}`,
          related: [{ span, message: "swallowed" }],
        };
  },
});

const instructionStart =
  /^([ \t]*)(FROM|COPY|ADD|RUN|CMD|ENTRYPOINT|ENV|ARG|LABEL|USER|WORKDIR|EXPOSE|VOLUME|HEALTHCHECK|ONBUILD|SHELL|STOPSIGNAL)[ \t]+\S/;

/** Continuation lines that look like instructions of their own: at the instruction's depth, in capitals, outside quotes. */
function* swallowed({ logical, keywordSpan }: Instruction, text: string): Iterable<{ mark: Span; keyword: string; span: Span }> {
  if (logical.at.length < 2) return;
  const depth = keywordSpan.start - (text.lastIndexOf("\n", keywordSpan.start - 1) + 1);
  const quotes = new Quotes();
  for (const [index, at] of logical.at.entries()) {
    const piece = logical.text.slice(at, logical.at[index + 1]);
    const match = index > 0 && !quotes.open ? instructionStart.exec(piece) : null;
    if (match && (match[1] as string).length <= depth) {
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

/** Whether a quote of the shell is open after what was read. */
class Quotes {
  open = "";

  read(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at] as string;
      if (char === "\\" && this.open !== "'") at += 1;
      else if (this.open) this.open = char === this.open ? "" : this.open;
      else if (char === '"' || char === "'") this.open = char;
    }
  }
}
