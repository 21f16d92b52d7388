import type { Stage } from "../frontends/dockerfile/stage.ts";
import { oncePer } from "../text/once-per.ts";
import type { Span } from "../text/span.ts";

/** The instructions that a shell reads. */
const readIn = oncePer((scripts: Stage["scripts"]) => new Set(scripts.map(({ instruction }) => instruction)));

/** What a stage runs in a shell that nobody reads here, cmd or PowerShell: each instruction, from behind its keyword on. */
export function unreadOf({ instructions, scripts }: Stage, keywords: RegExp): Span[] {
  const unread: Span[] = [];
  let read: ReadonlySet<unknown> | undefined;
  for (const written of instructions) {
    const each = written.trigger ?? written;
    if (!keywords.test(each.keyword)) continue;
    read ??= readIn(scripts);
    if (!read.has(each)) unread.push({ ...each.span, start: each.keywordSpan.end });
  }
  return unread;
}
