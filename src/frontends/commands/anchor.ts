import { redact } from "../../secrets/redact.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { CommandsDocument } from "./document.ts";
import { nameOf } from "./lower.ts";

/** The command an offset is in, and the option there: `run web --volume`. Where no command is, nothing. */
export function commandAnchors({ calls }: CommandsDocument): (offset: number) => string {
  const sorted = [...calls].sort((x, y) => x.at.start - y.at.start);
  return (offset) => {
    const call = sorted[lastUpTo(sorted, offset, ({ at }) => at.start)];
    if (!call || offset > call.command.span.end) return "";
    const option = call.words.findLast(({ text, span }) => span.start <= offset && /^--?[a-zA-Z]/.test(text))?.text.split("=", 1)[0];
    return [call.verb, redact(nameOf(call)), option].filter(Boolean).join(" ");
  };
}
