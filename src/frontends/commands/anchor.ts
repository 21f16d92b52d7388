import { redact } from "../../secrets/redact.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { CommandLine } from "./command-line.ts";
import type { CommandsDocument } from "./document.ts";
import { nameOf } from "./names.ts";
import { commandLines } from "./read-lines.ts";

/** The command an offset is in, and the flag there: `run web --volume`. Where no command is, nothing. */
export function commandAnchors(document: CommandsDocument): (offset: number) => string {
  const sorted = commandLines(document)
    .map((line) => ({ line, start: line.call.at.start, end: endOf(line) }))
    .sort((x, y) => x.start - y.start);
  return (offset) => {
    const { line, end } = sorted[lastUpTo(sorted, offset, ({ start }) => start)] ?? {};
    if (!line || offset > (end ?? 0)) return "";
    const flag = line.given.find(({ span }) => span.start <= offset && offset < span.end)?.flag;
    return [line.call.verb, redact(nameOf(line, document.source)), ...(flag ? [`--${flag.name}`] : [])].join(" ");
  };
}

/** Where a line ends: behind the words that a function is called with, where that runs it. */
const endOf = ({ call: { command, at, words } }: CommandLine): number =>
  words.reduce((end, { span }) => (span.file === at.file ? Math.max(end, span.end) : end), Math.max(command.span.end, at.end));
