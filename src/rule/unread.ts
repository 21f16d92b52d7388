import type { Stage } from "../frontends/dockerfile/stage.ts";
import { oncePer } from "../text/once-per.ts";
import type { Span } from "../text/span.ts";

/** The instructions that a shell reads. */
const readIn = oncePer((scripts: Stage["scripts"]) => new Set(scripts.map(({ instruction }) => instruction)));

/** What a stage runs in a shell that nobody reads here, cmd or PowerShell: each instruction, from behind its keyword on. */
export function unreadOf({ instructions, scripts }: Stage, keywords: RegExp): Span[] {
  const read = readIn(scripts);
  const found: Span[] = [];
  for (const each of instructions) {
    const { keyword, span, keywordSpan } = each.trigger ?? each;
    if (!read.has(each.trigger ?? each) && keywords.test(keyword)) found.push({ ...span, start: keywordSpan.end });
  }
  return found;
}
