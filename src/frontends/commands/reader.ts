import type { Source } from "../../text/source.ts";
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

/** A comment stands above the first line of a command. */
function comments(source: Source): ((offset: number) => Comment) | undefined {
  if (!hostOf(source.path, source.text)?.hasComments) return undefined;
  const { startOf } = commandLinesOf(source);
  return (offset) => ({ at: startOf(offset), word: "ignore" });
}
