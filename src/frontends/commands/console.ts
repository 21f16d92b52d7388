import { type Logical, LogicalBuilder } from "../../text/logical.ts";

/** A prompt as terminals show it: `$ `, `# `, `me@host:~/x$ `, `[me@host x]# `. */
const prompt = /^[ \t]*(?:(?:\[[\w.@:~/ -]*\]|[\w.-]+@[\w.-]+(?::[\w~./-]*)?|\([\w.-]+\))[ \t]*)?[$#%>][ \t]+(?=\S)/;
const dollar = /^[ \t]*\$[ \t]+\S/;

/** Whether a text was copied from a terminal: the first line that is no comment begins with a prompt. */
export function isConsole(text: string): boolean {
  const first = /^(?![ \t]*(?:#|\r?$)).*/m.exec(text)?.[0] ?? "";
  return dollar.test(first);
}

/** What was typed into a terminal: what stands behind prompts, and the lines these are continued on. `isRoot`: `# ` is a prompt, too, and no comment. */
export function typedIn(logical: Logical, isRoot: boolean): Logical {
  const builder = new LogicalBuilder(logical.file);
  const { text } = logical;
  let isContinued = false;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed + 1;
    const line = text.slice(start, end);
    const shown = prompt.exec(line)?.[0] ?? "";
    const isTyped: boolean = isContinued || (shown !== "" && (isRoot || !shown.trim().endsWith("#")));
    const skipped = isContinued ? (/^[ \t]*>[ \t]/.exec(line)?.[0].length ?? 0) : shown.length;
    if (isTyped) builder.addPart(logical, start + skipped, end);
    isContinued = isTyped && /\\\r?\n$/.test(line);
    start = end;
  }
  return builder.build();
}
