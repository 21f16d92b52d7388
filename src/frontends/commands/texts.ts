import { folderOf } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { Host } from "./hosts.ts";
import { noVariables, type ShellText } from "./shell-text.ts";

/** How the scripts of each kind of file are found, in the order they are written. Never throws on what is written there. */
const readers: Readonly<Record<Host["kind"], (source: Source) => readonly ShellText[]>> = {
  shell: ({ path, text }) => [
    {
      text: { file: path, text, at: [0], from: [0] },
      variables: noVariables,
      options: { errexit: /^#![^\n]*[ \t]-[a-z]*e/.test(text), pipefail: false },
      // People start scripts where they stand, and in the repository's folder.
      folders: [...new Set([folderOf(path), ""])],
    },
  ],
};

/** The scripts in a file. */
export const shellTextsIn = (source: Source, { kind }: Host): readonly ShellText[] => readers[kind](source);
