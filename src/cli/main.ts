import { rules } from "../../rules/list.ts";
import { exists } from "../disk/look.ts";
import { writeAll } from "../disk/write-all.ts";
import { Mistake } from "../model/mistake.ts";
import { harmless, harmlessLine } from "../secrets/harmless.ts";
import { exit } from "../session/exit.ts";
import { UsageError } from "../session/usage.ts";
import { version } from "../session/version.ts";
import { type Printable, printable, say } from "../text/printable.ts";
import { readCommandLine } from "./arguments.ts";
import { checkCommand } from "./check.ts";
import type { Streams } from "./streams.ts";

/** Writes everything before it returns; a closed pipe is no error. */
function print(descriptor: 1 | 2, text: string): void {
  try {
    writeAll(descriptor, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EPIPE") throw new UsageError(`${descriptor === 1 ? "standard output" : "standard error"} could not be written (${code})`);
  }
}

const streams: Streams = { out: (text) => print(1, text), err: (text) => print(2, text) };

async function run(args: readonly string[]): Promise<number> {
  const parsed = readCommandLine(args, process.env);
  if (parsed.values.version) {
    streams.out(say`seaworthy ${printable(version())}\n`);
    return exit.clean;
  }
  if (parsed.values.help) {
    streams.out(
      printable((await import("./help.ts")).usage(parsed.isNamed ? parsed.command : undefined, (await import("./look.ts")).columnsOf())),
    );
    return exit.clean;
  }
  switch (parsed.command) {
    case "check":
      return checkCommand(parsed, rules, streams);
    case "fix":
      return (await import("./fix.ts")).fixCommand(parsed, rules, streams);
    case "pin":
      return (await import("./pin.ts")).pinCommand(parsed, rules, streams);
    case "show":
      return (await import("./show.ts")).showCommand(parsed, rules, streams);
    case "explain":
      return (await import("./explain.ts")).explainCommand(parsed, rules, streams);
    case "rules":
      return (await import("./rules.ts")).rulesCommand(parsed, rules, streams);
    default:
      return (await import("./more.ts")).moreCommand(parsed, rules, streams);
  }
}

// All is written by then. To end by itself, Node would first give back, piece by piece, the memory that the system takes back at once.
run(withFilesLast(process.argv.slice(2))).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.exitCode = exit.failed;
    streams.err(sentenceFor(error));
    process.exit();
  },
);

/** pre-commit hands over file names as they are: one that looks like an option is none. */
function withFilesLast(args: readonly string[]): readonly string[] {
  const files = process.env["PRE_COMMIT"] ? args.filter((each) => /^-./.test(each) && each !== "--" && exists(each)) : [];
  if (files.length === 0) return args;
  const others = args.filter((each) => !files.includes(each));
  return [...others, ...(others.includes("--") ? [] : ["--"]), ...files];
}

/** What went wrong: the user's mistakes in a line each, ours with where it happened. */
function sentenceFor(error: unknown): Printable {
  if (error instanceof Mistake)
    return printable(
      error.message
        .split("\n")
        .map((line) => say`seaworthy: ${harmlessLine(line)}\n`)
        .join(""),
    );
  const message = error instanceof Error ? error.message : String(error);
  const ours = error instanceof Error ? (error.stack ?? message).split("\n").slice(0, 8).join("\n") : message;
  return say`seaworthy: this is our mistake, please report it: ${harmless(ours)}\n`;
}
