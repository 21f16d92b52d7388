import type { ShellWord } from "../../model/script.ts";

/** What a command puts into a file: the values of words, what files hold, its output or its input. */
export interface Content {
  readonly words?: readonly ShellWord[];
  readonly files?: readonly string[];
  readonly output?: true;
  readonly input?: true;
}

/** What a command does to files, as far as a secret in them goes. Paths are those of `Places`. */
export type Effect =
  | {
      readonly kind: "write";
      readonly file: string;
      readonly content: Content;
      /** What was in the file, or in that entry of it, stays. */
      readonly keeps: boolean;
      /** The names of the entry in it. */
      readonly entries?: readonly string[];
      /** How the credential is given instead, so that nothing is stored. */
      readonly instead?: string;
    }
  /** `path` is a shell's pattern. Without `whole` only a file goes; with `entries`, only those of a file. */
  | {
      readonly kind: "erase";
      readonly path: string;
      readonly whole?: boolean;
      readonly entries?: readonly string[];
      readonly atEnd?: boolean;
    }
  /** Everything at or below a folder whose name fits a pattern. */
  | { readonly kind: "find"; readonly below: string; readonly name: string }
  /** What a shell's pattern names is at another place, too, or only there. */
  | {
      readonly kind: "copy";
      readonly from: string;
      readonly to: string;
      /** `to` is a folder: each goes there under its name. */
      readonly isInto: boolean;
      readonly moves: boolean;
    };
