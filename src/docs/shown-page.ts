import { type Look, linked } from "../report/look.ts";
import { wrapped } from "../report/wrap.ts";
import type { Style } from "../text/style.ts";

/** A page in Markdown as a terminal shows it: no wider than that, with headings, code, tables and links dressed. */
export function shownPage(markdown: string, look: Look): string {
  return `${blocksOf(markdown)
    .map((block) => shownBlock(block, look).join("\n"))
    .join("\n\n")}\n`;
}

/** What a page is made of: code with the language behind its fence, or other lines that belong together. */
interface Block {
  readonly language?: string;
  readonly lines: string[];
}

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of markdown.split("\n")) {
    const isCode = open?.language !== undefined;
    if (line.startsWith("```")) {
      open = isCode ? undefined : { language: line.slice(3), lines: [] };
      if (open) blocks.push(open);
    } else if (isCode) open?.lines.push(line);
    else if (line === "") open = undefined;
    else if (open) open.lines.push(line);
    else {
      open = { lines: [line] };
      blocks.push(open);
    }
  }
  return blocks;
}

function shownBlock({ language, lines }: Block, look: Look): string[] {
  const [first = ""] = lines;
  if (language !== undefined) return lines.flatMap((line) => shownCode(line, language, look));
  if (first.startsWith("#")) return lines.flatMap((line) => heading(line, look));
  if (first.startsWith("|")) return table(lines, look);
  if (first.startsWith("- ")) return lines.flatMap((line) => shownText(line.slice(2), look, look.isUnicode ? "• " : "- "));
  return shownText(lines.join(" "), look);
}

/** A heading; a line under it where nothing is bold. */
function heading(line: string, { style }: Look): string[] {
  const text = line.replace(/^#+ /, "");
  const bold = style("bold", text);
  return bold === text ? [text, (line.startsWith("# ") ? "=" : "-").repeat(text.length)] : [bold];
}

const inset = "    ";

/** A line of code; sentences of a report are wrapped, and everything else stays as it is to be copied. */
function shownCode(line: string, language: string, { style, columns }: Look): string[] {
  const isSentence = language === "text" && /^(?:\w+\[[\w-]+\]: | *= )/.test(line);
  const indent = inset.length + (/^ *= \w*:? ?/.exec(line)?.[0].length ?? 2);
  const lines = isSentence ? wrapped(line.trimStart(), columns, inset + (/^ */.exec(line)?.[0] ?? ""), indent) : [inset + line];
  return lines.map((each) => (each.trim() ? dressedCode(each, language, style) : ""));
}

function dressedCode(line: string, language: string, style: Style): string {
  if (language === "text") return style("dim", line);
  if (language !== "diff") return style("cyan", line);
  const [sign] = line.slice(inset.length);
  return style(sign === "+" ? "green" : sign === "-" ? "red" : sign === "@" ? "cyan" : "dim", line);
}

/** A sentence on lines that fit, with its code and its links dressed. */
function shownText(text: string, look: Look, first = ""): string[] {
  const addresses: string[] = [];
  const marked = text.replace(/\[([^[\]]+)\]\((https?:[^()[\]\s]+)\)/g, (_, title: string, address: string) => {
    if (!look.hasLinks) return `${title} <${address}>`;
    addresses.push(address);
    return opening + title + closing;
  });
  const lines = wrapped(marked, look.columns, first, first.length);
  const dressed = dressedCodes(lines.join("\n"), look.style);
  let at = 0;
  return dressed
    .replace(new RegExp(`${opening}([^${closing}]*)${closing}`, "g"), (_, title: string) => {
      const address = addresses[at++] ?? "";
      return eachLine(title, (part) => linked(address, part));
    })
    .split("\n");
}

// They stand around a title while it is not known where its lines end; no page has them.
const opening = "\ue000";
const closing = "\ue001";

/** Code between backticks in a colour; the backticks stay where there is none. */
const dressedCodes = (text: string, style: Style): string =>
  style("cyan", "x") === "x" ? text : text.replace(/`([^`]+)`/g, (_, code: string) => eachLine(code, (part) => style("cyan", part)));

/** What is dressed ends with its line, and does not reach into the indent of the next. */
const eachLine = (text: string, dress: (part: string) => string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/\S(?:.*\S)?/, dress))
    .join("\n");

const gap = "  ";

/** A table with columns of one width each; the widest is wrapped where the terminal is narrower. */
function table(lines: readonly string[], look: Look): string[] {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .replace(/^\||\|$/g, "")
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll("\\|", "|")),
  );
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const all = widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
  const widest = widths.indexOf(Math.max(...widths));
  const narrowed = Math.max(12, (widths[widest] ?? 0) - Math.max(0, all - (look.columns ?? all)));
  const fitted = widths.map((width, column) => (column === widest ? Math.min(width, narrowed) : width));
  const shown = (row: readonly string[], dress: (cell: string) => string): string[] => {
    const cells = row.map((cell, column) => wrapped(cell, fitted[column], "", 0));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((parts, column) => `${dress(parts[at] ?? "")}${" ".repeat(Math.max(0, (fitted[column] ?? 0) - (parts[at] ?? "").length))}`)
        .join(gap)
        .trimEnd(),
    );
  };
  return [...shown(head, (cell) => look.style("bold", cell)), ...rows.flatMap((row) => shown(row, (cell) => cell))];
}
