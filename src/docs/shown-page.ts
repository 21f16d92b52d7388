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
function table(lines: readonly string[], { style, columns }: Look): string[] {
  const isPlain = style("cyan", "x") === "x";
  const [head = [], , ...rows] = lines.map((line) => cellsOf(line, isPlain));
  const widths = fitted(
    head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.text.length ?? 0))),
    columns,
  );
  return [
    ...shownRow(head, widths, (text) => style("bold", text)),
    ...rows.flatMap((row) => shownRow(row, widths, (text, { isCode }) => (isCode ? style("cyan", text) : text))),
  ];
}

interface Cell {
  readonly text: string;
  /** Nothing but code. */
  readonly isCode: boolean;
}

const cellsOf = (line: string, isPlain: boolean): Cell[] =>
  line
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => {
      const text = cell.trim().replaceAll("\\|", "|");
      return { text: isPlain ? text : text.replaceAll("`", ""), isCode: /^`[^`]+`$/.test(text) };
    });

/** The widths of columns, the widest as narrow as it has to be for the table to fit. */
function fitted(widths: readonly number[], columns: number | undefined): number[] {
  const all = widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
  const most = Math.max(...widths);
  const widest = widths.indexOf(most);
  const narrowed = columns === undefined ? most : Math.min(most, Math.max(12, most - (all - columns)));
  return widths.map((width, column) => (column === widest ? narrowed : width));
}

function shownRow(row: readonly Cell[], widths: readonly number[], dress: (text: string, cell: Cell) => string): string[] {
  const cells = row.map((cell, column) => ({ cell, parts: wrapped(cell.text, widths[column], "", 0) }));
  const height = Math.max(...cells.map(({ parts }) => parts.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map(
        ({ cell, parts: { [at]: part = "" } }, column) => dress(part, cell) + " ".repeat(Math.max(0, (widths[column] ?? 0) - part.length)),
      )
      .join(gap)
      .trimEnd(),
  );
}
