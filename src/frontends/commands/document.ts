import type { Document, Limit, Suppression } from "../../model/document.ts";
import type { Script, ShellCommand } from "../../model/script.ts";
import { hashComments, mayIgnore } from "../../syntax/ignore-comment.ts";
import { readScript, readWords } from "../../syntax/shell/read.ts";
import type { Decoded } from "../../syntax/shell/word.ts";
import { type Logical, LogicalBuilder } from "../../text/logical.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import { callsIn, type EngineCall } from "./calls.ts";
import { commandLinesOf } from "./command-lines.ts";
import { Filling } from "./filling.ts";
import { hostOf } from "./hosts.ts";
import { jobCallsIn } from "./job-containers.ts";
import { shellTextsIn } from "./texts.ts";

/** A file with shell scripts in it, and what they ask of an engine. */
export interface CommandsDocument extends Document {
  readonly dialect: "commands";
  /** In the order they are written. */
  readonly calls: readonly EngineCall[];
  /** Every command of its scripts, those that ask an engine among them. */
  readonly commands: readonly ShellCommand[];
}

/** Reads a file with scripts. A script that no shell could read has no calls. Never throws. */
export function readCommands(source: Source): CommandsDocument {
  const host = hostOf(source.path, source.text);
  const calls: EngineCall[] = [];
  const commands: ShellCommand[] = [];
  const limits: Limit[] = [];
  const filling = new Filling();
  for (const { text, variables, options, folders } of host ? shellTextsIn(source, host, filling) : []) {
    const script =
      "file" in text
        ? readScript(withoutReturns(text), variables, { ...options, follows: true })
        : readWords(text, variables, wholeOf(text));
    for (const limit of limitsOf(script)) limits.push(limit);
    for (const command of script.commands) commands.push(command);
    for (const call of callsIn(script, folders)) calls.push(call);
  }
  if (host) for (const call of jobCallsIn(source, host)) calls.push(call);
  if (filling.limit) limits.push(filling.limit);
  return {
    dialect: "commands",
    source,
    faults: [],
    suppressions: host?.hasComments ? suppressionsOf(source) : [],
    calls,
    commands,
    ...(limits.length ? { limits } : {}),
  };
}

/** From the first word to the last. */
function wholeOf(words: readonly Decoded[]): Span | undefined {
  const [first] = words;
  return first && { ...first.span, end: words.at(-1)?.span.end ?? first.span.end };
}

/** Where a script is not read, or not followed. */
function limitsOf({ fault, commands, limit, callLimit }: Script): Limit[] {
  const found: Limit[] = [];
  if (fault) {
    const what =
      commands.length > 0
        ? "a script cannot be read from here on, so its further commands"
        : "a script here could not be read, so its commands";
    found.push({ span: fault.span, message: `${what} are not checked: ${fault.message}` });
  }
  if (limit) found.push({ span: limit, message: "scripts are nested too deeply here: what lies deeper is not read" });
  if (callLimit) found.push({ span: callLimit, message: "functions are called too often here: what these calls run is not checked" });
  return found;
}

/** A script without the carriage returns at the ends of its lines: git writes them on Windows, and whoever runs it has none. */
function withoutReturns(script: Logical): Logical {
  const { text, file } = script;
  if (!text.includes("\r\n")) return script;
  const builder = new LogicalBuilder(file);
  let from = 0;
  for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", from)) {
    if (at > from) builder.addPart(script, from, at);
    from = at + 1;
  }
  builder.addPart(script, from, text.length);
  return builder.build();
}

/**
 * A comment is about a whole command, however many lines it is continued on: it stands above the first of them, or at the end of the last,
 * since no shell takes one between them.
 */
function suppressionsOf(source: Source): Suppression[] {
  if (!mayIgnore(source.text)) return [];
  const { startOf, endOf } = commandLinesOf(source);
  return hashComments(source, endOf).map((each) =>
    each.word === "ignore"
      ? { ...each, covers: { ...each.covers, start: startOf(each.covers.start), end: endOf(each.covers.start) } }
      : each,
  );
}
