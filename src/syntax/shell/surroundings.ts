import type { Statement } from "unbash";
import type { Ending, ShellWord } from "../../model/script.ts";
import type { Logical } from "../../text/logical.ts";
import { type Context, type Draft, endingBy, type Surroundings } from "./draft.ts";

/** The surroundings of what a command starts. */
export function wrapped({ name, span, wrappers }: Draft, words: readonly ShellWord[], context: Context): Surroundings {
  const inside = { ...context };
  inside.wrappers = [...wrappers, { name, words, span: words[0]?.span ?? span }];
  inside.ends = undefined;
  inside.depth += 1;
  return inside;
}

/** The surroundings of what is only asked: its status ends no script. */
export function asking(context: Context): Surroundings {
  const inside = { ...context };
  inside.tested = true;
  inside.decides = false;
  inside.lenient = true;
  inside.ends = undefined;
  return inside;
}

/** How the text that a shell is given with `-c` ends. */
export const endOf = ({ text }: Logical): Ending => ({ by: "line", newline: text.endsWith("\n") });

/** How a script ends with the last of several statements. Shells read and run one line after the other. */
export function endingOf({ pos }: Statement, before: Statement | undefined, { ends, logical }: Context): Context["ends"] {
  if (!before) return ends;
  if (before.background) return endingBy("block", ends);
  return logical.text.slice(before.end, pos).includes("\n") ? ends : endingBy("list", ends);
}
