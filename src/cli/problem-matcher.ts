import type { Arguments } from "../session/arguments.ts";
import { exit } from "../session/exit.ts";
import { oneOf, UsageError } from "../session/usage.ts";
import { printable } from "../text/printable.ts";
import type { Streams } from "./streams.ts";

/** A line of the compact report. The word for the severity is always one that GitHub's runner knows. */
const regexp = String.raw`^(.+?):(\d+):(\d+): (error|warning|notice)(?:\[\w+\])? (.+) \[([\w/-]+)\]$`;
const groups = { file: 1, line: 2, column: 3, severity: 4, message: 5, code: 6 };

/** What makes GitHub's runner annotate from compact lines: `::add-matcher::` takes this file. */
const github = { problemMatcher: [{ owner: "seaworthy", pattern: [{ regexp, ...groups }] }] };

/** A task for VS Code's tasks.json that fills the Problems view. */
const vscode = {
  version: "2.0.0",
  tasks: [
    {
      label: "seaworthy",
      type: "shell",
      command: "npx seaworthy --format compact --no-progress",
      problemMatcher: {
        owner: "seaworthy",
        severity: "info",
        fileLocation: ["relative", "${workspaceFolder}"],
        pattern: { regexp, ...groups },
      },
    },
  ],
};

/** `seaworthy problem-matcher [github|vscode]`. */
export function matcherCommand({ paths }: Arguments, { out }: Streams): number {
  if (paths.length > 1) throw new UsageError("problem-matcher takes one word: github or vscode");
  const whom = oneOf("problem-matcher", paths[0], ["github", "vscode"] as const) ?? "github";
  out(printable(`${JSON.stringify(whom === "github" ? github : vscode, null, 2)}\n`));
  return exit.clean;
}
