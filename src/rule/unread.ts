import type { Stage } from "../frontends/dockerfile/stage.ts";
import type { Span } from "../text/span.ts";

/** What a stage runs in a shell that nobody reads here, cmd or PowerShell: each instruction, from behind its keyword on. */
export function unreadOf({ instructions, scripts }: Stage, keywords: RegExp): Span[] {
  const read = new Set(scripts.map(({ instruction }) => instruction));
  return instructions
    .map((each) => each.trigger ?? each)
    .filter((each) => keywords.test(each.keyword) && !read.has(each))
    .map(({ span, keywordSpan }) => ({ ...span, start: keywordSpan.end }));
}
