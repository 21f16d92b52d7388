import type { ShellCommand } from "../../src/model/script.ts";
import { readScript } from "../../src/syntax/shell/read.ts";

/** The commands of a script in which nothing is known of any variable, those of `cat <<EOF` and pipes too. */
export const commandsIn = (text: string): readonly ShellCommand[] =>
  readScript({ file: "script", text, at: [0], from: [0] }, () => undefined, { errexit: false, pipefail: false }).commands;
