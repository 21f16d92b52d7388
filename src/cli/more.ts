import type { GivenRule } from "../rule/define.ts";
import type { CommandLine } from "./arguments.ts";
import { baselineCommand } from "./baseline.ts";
import { completionsCommand } from "./completions.ts";
import { configCommand } from "./config.ts";
import { ignoresCommand } from "./ignores.ts";
import { initCommand } from "./init.ts";
import { matcherCommand } from "./problem-matcher.ts";
import type { Streams } from "./streams.ts";

/** The commands that few runs are about: they lie in one file of the bundle. */
export async function moreCommand(args: CommandLine, rules: readonly GivenRule[], streams: Streams): Promise<number> {
  switch (args.command) {
    case "ignores":
      return ignoresCommand(args, rules, streams);
    case "baseline":
      return baselineCommand(args, rules, streams);
    case "config":
      return configCommand(args, rules, streams);
    case "compare":
      return (await import("./compare.ts")).compareCommand(args, streams);
    case "init":
      return initCommand(args, streams);
    case "problem-matcher":
      return matcherCommand(args, streams);
    case "completions":
      return completionsCommand(args, rules, streams);
    default:
      throw new Error(`no command ${args.command}`);
  }
}
