import { type Logical, LogicalBuilder } from "../../text/logical.ts";
import { folderOf } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import { isConsole, typedIn } from "./console.ts";
import { mayAsk, noVariables, plainShell, type ShellText } from "./shell-text.ts";
import { filledIn } from "./yaml-parts.ts";

/** What begins a line that opens or closes a block: signs of quotations and lists, and the fence. */
const fence = /^([ \t]*(?:>[ \t]?(?![ \t])|[-*+][ \t]+|\d+[.)][ \t]+)*(?:>[ \t]*)?)(`{3,}|~{3,})/;
/** The language, first behind a fence. */
const marked = /^[ \t]*\{?\.?([\w-]*)/;
const scripts = /^(?:sh|bash|shell|zsh|ksh)$/i;
const sessions = /^(?:console|shell-session|shellsession|sh-session|terminal)$/i;

/** What a reader puts in: `<password>`, `[OPTIONS]`, `...`. The last group is its name. */
const placeholder =
  /<(?=([A-Za-z][\w./:|-]*(?: [\w./:|-]+)*)>)\1>|(?<=[ \t])\[(?=([A-Za-z][\w .|-]*)\])\2\](?=\s|$)|(?<=[ \t])(?:\.\.\.|…|\. \. \.)(?=\s|$)/g;

/** The blocks of a Markdown file that are marked as shell; of those from a terminal what was typed there. */
export function textsOfMarkdown({ path, text }: Source): ShellText[] {
  const folders = [...new Set([folderOf(path), ""])];
  return blocksIn(text, path).flatMap(({ language, block }) => {
    if (!mayAsk(block.text)) return [];
    const isSession = sessions.test(language);
    const typed = isSession || isConsole(block.text) ? typedIn(block, isSession) : block;
    return [{ text: filledIn(typed, placeholder), variables: noVariables, options: plainShell, folders }];
  });
}

/** A block of code, without the indentation of its fence. */
interface Block {
  readonly language: string;
  readonly block: Logical;
}

/** The fence that a line is, what stands before it, and its language; all empty for any other line. */
function fenceIn(line: string): { readonly before: string; readonly sign: string; readonly language: string } {
  const [whole = "", before = "", sign = ""] = fence.exec(line) ?? [];
  const rest = line.slice(whole.length);
  // Code within a line of text begins with such signs, too.
  if (sign === "" || rest.includes("`")) return { before: "", sign: "", language: "" };
  return { before, sign, language: marked.exec(rest)?.[1] ?? "" };
}

/** Whether a comment of HTML that begins on a line, or goes on there, goes on behind it: nobody sees what is in it. */
function staysHidden(line: string, isHidden: boolean): boolean {
  const begins = isHidden ? 0 : /^ {0,3}<!--/.exec(line)?.[0].length;
  return begins !== undefined && !line.includes("-->", begins);
}

function blocksIn(text: string, path: string): Block[] {
  const found: Block[] = [];
  let open: { readonly sign: string; readonly indent: number; readonly language: string; readonly builder: LogicalBuilder } | undefined;
  let isHidden = false;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed + 1;
    const line = text.slice(start, end);
    const { before, sign, language } = fenceIn(line.trimEnd());
    isHidden = !open && staysHidden(line, isHidden);
    if (isHidden) {
      start = end;
      continue;
    }
    if (!open) {
      if (sign) open = { sign, indent: before.length, language, builder: new LogicalBuilder(path) };
    } else if (sign.startsWith(open.sign) && language === "") {
      if (scripts.test(open.language) || sessions.test(open.language)) found.push({ language: open.language, block: open.builder.build() });
      open = undefined;
    } else {
      const lead = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
      const skipped = Math.min(lead, open.indent, line.length - 1);
      open.builder.add(line.slice(Math.max(0, skipped)), start + Math.max(0, skipped));
    }
    start = end;
  }
  return found;
}
