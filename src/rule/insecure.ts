import { lostBy } from "../knowledge/insecure-settings.ts";
import { type InsecureTool, insecureLines, insecureTools, type Lost } from "../knowledge/insecure-tools.ts";
import type { CommandLine, ShellCommand, ShellWord } from "../model/script.ts";
import { type Arguments, argumentsOf, type Option } from "../syntax/shell/arguments.ts";
import { packageCommand } from "../syntax/shell/packages.ts";
import { printers, writtenBy } from "../syntax/shell/written.ts";
import { anyOf } from "../text/any-of.ts";
import { remembering } from "../text/remembering.ts";
import type { Span } from "../text/span.ts";
import { wordsOf } from "./edits.ts";
import type { Programs } from "./stages.ts";
import { told } from "./told.ts";

/** A switch that takes the check of the other side away. */
export interface Insecure {
  readonly span: Span;
  /** As somebody would name it: the option, or the whole setting. */
  readonly what: string;
  readonly lost: Lost;
  /** The option that can be taken away. */
  readonly option?: Option;
}

const byProgram = new Map<string, InsecureTool[]>();
for (const tool of insecureTools)
  for (const program of tool.programs.split(" ")) byProgram.set(program, [...(byProgram.get(program) ?? []), tool]);

/** Python and what belongs to it have versions in their names. */
const plainName = (name: string): string => name.replace(/\.exe$/i, "").replace(/^(pip|python|pypy)[\d.]+$/, "$1");

/** The rows of a program. */
const rowsOf = remembering(1_000, (name) => byProgram.get(plainName(name)));

/** The programs that switch a check off, or write text that does. */
export const insecurePrograms: Programs = { has: (name) => printers.has(name) || rowsOf(name) !== undefined };

/** The switches in the arguments of a command, a row of the table once. */
export function* insecureSwitches(command: ShellCommand): Generator<Insecure> {
  const rows = rowsOf(command.name);
  if (!rows) return;
  const args = packageCommand(command)?.args ?? argumentsOf(command, plainName(command.name));
  let hostKey = false;
  for (const tool of rows) {
    for (const each of hitsOf(tool, command, args)) {
      // Which host keys are known, and what happens to others, is one switch in two options.
      if (each.lost === "host key" && hostKey) continue;
      hostKey ||= each.lost === "host key";
      yield each;
    }
  }
}

function* hitsOf(
  { option: pattern, argument, operands, line, lost = "certificate" }: InsecureTool,
  command: ShellCommand,
  args: Arguments,
) {
  const given = command.words.slice(1);
  for (const option of pattern ? args.options : [])
    if (pattern?.test(`${option.name}${option.value ? `=${option.value.text}` : ""}`))
      yield { span: { ...option.word.span, end: endOf(option) }, what: nameOf(option, lost), lost, option };
  for (const word of argument ? given : []) if (argument?.test(word.text)) yield { span: word.span, what: word.text, lost };
  if (operands?.test(textOf(args.operands)) || line?.test(textOf(given)))
    yield { span: wordsOf(command), what: textOf(command.words), lost };
}

const textOf = (words: readonly ShellWord[]): string => words.map(({ text }) => text).join(" ");

const endOf = ({ word, value }: Option): number => Math.max(word.span.end, value?.span.end ?? 0);

/** What `-o` or `-c` sets is the switch. */
const nameOf = ({ name, value }: Option, lost: Lost): string =>
  value && (lost === "host key" || /^-[oce]$/.test(name)) ? `${name} ${value.text}` : name;

/** The switches in what a command writes into a file: settings, and variables that a shell will read there. */
export function* insecureWritten(command: CommandLine): Generator<Insecure> {
  const { texts, files } = writtenBy(command);
  if (files.length === 0) return;
  for (const { text, span } of command.name === "echo" ? together(texts) : texts) {
    const found = insecureLine(command.name === "sed" ? replacement(text) : text, files);
    if (found) yield { ...found, span };
  }
}

/** What echo(1) makes of its words, without its options: one line. */
function together(words: readonly ShellWord[]): Pick<ShellWord, "text" | "span">[] {
  const said = words.filter(({ text }) => !/^-[neE]+$/.test(text));
  const [first] = said;
  return first ? [{ text: textOf(said), span: { ...first.span, end: said[said.length - 1]?.span.end ?? first.span.end } }] : [];
}

/** Most texts have none of them. */
const holdsLine = anyOf(() => insecureLines.map(({ line }) => line));

/** The first setting in a text for files of these paths that takes a check away. */
export function insecureLine(text: string, files: readonly string[]): Omit<Insecure, "span"> | undefined {
  const lines = text.replace(/\\n/g, "\n").replace(/\\t/g, "\t");
  for (const { line, file, lost = "certificate" } of holdsLine(lines) ? insecureLines : []) {
    const found = !file || files.some((path) => file.test(path)) ? line.exec(lines) : null;
    if (found) return { what: found[0].trim(), lost };
  }
  for (const [setting, name = "", value = ""] of lines.matchAll(/^[ \t]*(?:export[ \t]+|ENV[ \t]+)?([A-Za-z_]\w*)=["']?([^\n"']*)/gm)) {
    const lost = value.trim() === "" ? undefined : lostBy(name, value.trim());
    if (lost) return { what: setting.trim(), lost };
  }
  return undefined;
}

/** What a command of sed(1) puts there: the second part of `s`, the text of `a`, `i` and `c`. */
function replacement(text: string): string {
  const [, mark] = /(?:^|[\s;}/0-9$])s([/|#,@!:])/.exec(text) ?? [];
  if (mark) return text.split(mark).slice(2).join(mark);
  return text.replace(/^.*?(?:^|[\s/0-9$])[aic]\\?\s+/s, "");
}

const means: Readonly<Record<Lost, readonly [what: string, instead: string]>> = {
  certificate: ["accepts any TLS certificate", "add the missing CA certificate to the trust store instead"],
  "host key": ["accepts any SSH host key", "add the server's key to known_hosts instead"],
  encryption: ["allows connections without TLS", "use https"],
  version: ["allows versions of TLS that are broken", "use TLS 1.2 or later"],
};

/** What it means, and what to do: the rest of a sentence that begins with the switch. */
export function lostInWords(subject: string, lost: Lost): ReturnType<typeof told> {
  const [what, instead] = means[lost];
  const gain = lost === "version" ? "attack the connection" : "read and change what is transferred";
  return told(`${subject} ${what}`, { label: `anyone on the network path can ${gain}`, joint: ", so " }, { help: instead });
}
