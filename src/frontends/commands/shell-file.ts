import { programName, shebangOf } from "../../syntax/shell/unwrap.ts";
import { folderOf } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import { isConsole, typedIn } from "./console.ts";
import { noVariables, type ShellText } from "./shell-text.ts";

/** A file that a shell reads as a whole; one that was copied from a terminal has prompts. */
export function textsOfShellFile({ path, text }: Source): ShellText[] {
  const whole = { file: path, text, at: [0], from: [0] };
  return [
    {
      text: isConsole(text) ? typedIn(whole, false) : whole,
      variables: noVariables,
      options: {
        errexit: /^#![^\n]*[ \t]-[a-z]*e/.test(text),
        pipefail: false,
        aliases: programName(shebangOf(text)?.[0] ?? "") !== "bash",
      },
      // People start scripts where they stand, and in the repository's folder.
      folders: [...new Set([folderOf(path), ""])],
    },
  ];
}
