import { remembering } from "../../text/remembering.ts";
import { Source } from "../../text/source.ts";
import type { Comment, Reader } from "../frontend.ts";
import { commandAnchors } from "./anchor.ts";
import { commandLinesOf } from "./command-lines.ts";
import { type CommandsDocument, readCommands } from "./document.ts";
import { hostOf } from "./hosts.ts";
import { lowerCommands } from "./lower.ts";
import { imagesMade } from "./made.ts";
import { raiseFlags } from "./raise.ts";
import { builtBy, referencesOf } from "./references.ts";

/** Reads scripts for what they ask of an engine. */
export const reader: Reader<CommandsDocument, CommandsDocument> = {
  read: readCommands,
  parse: readCommands,
  references: ({ fresh, document }, around) =>
    referencesOf(
      fresh.flatMap(({ path }) => document(path) ?? []),
      around,
    ),
  workloads: (document, _, around) => lowerCommands(document, around),
  builds: (document) => ({ paths: builtBy(document), inline: [] }),
  makes: (shelf, around) => imagesMade(shelf, around),
  anchors: commandAnchors,
  comments,
  edit: raiseFlags,
};

/** A comment stands above the first line of a command, unless that line is one of a text or a here-document, where it would be part of that. */
function comments(source: Source): ((offset: number) => Comment | undefined) | undefined {
  const { path, text } = source;
  if (!hostOf(path, text)?.hasComments) return undefined;
  const { startOf } = commandLinesOf(source);
  const as = shapeOf(source);
  const isFree = remembering(10_000, (at: string) => {
    const start = Number(at);
    const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
    return shapeOf(new Source(path, `${text.slice(0, start)}${indent}# a\n${text.slice(start)}`)) === as;
  });
  return (offset) => (isFree(String(startOf(offset))) ? { at: startOf(offset), word: "ignore" } : undefined);
}

/** What the commands of a file do, whatever its lines. */
const shapeOf = (source: Source): string =>
  JSON.stringify(
    readCommands(source).commands.map(({ words, assignments, redirects }) => [
      words.map(({ text }) => text),
      assignments.map(({ value }) => value.text),
      redirects.map(({ target }) => target.text),
    ]),
  );
