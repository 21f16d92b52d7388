import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Instruction } from "../frontends/dockerfile/instruction.ts";
import { asWritten } from "../frontends/dockerfile/lines.ts";
import { interpreterOf } from "../knowledge/interpreters.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { argumentsOf, optionOf } from "../syntax/shell/arguments.ts";
import { isShell } from "../syntax/shell/shells.ts";
import { applyEdits, type Edit } from "../text/edit.ts";
import { lastPart } from "../text/path.ts";
import { upTo, withoutEnd } from "../text/pattern.ts";
import { downloadOf } from "./downloads.ts";
import { isWhole } from "./edits.ts";

/** A SHA-256 that no file has: the build fails, and says so, until somebody puts the right one in its place. */
export const noSum = "0".repeat(64);

/** What to do about a repair with such a checksum. */
export const fillIn = "put its SHA-256 in place of the zeros: until then the build fails";

/** Has a file compared with a checksum right behind the command that downloads it; `undefined` where no command can follow there. */
export function comparedAfter(
  document: DockerfileDocument,
  instruction: Instruction,
  command: ShellCommand,
  url: ShellWord,
): readonly Edit[] | undefined {
  const saved = downloadOf(command)?.saved.find((each) => each.url === url)?.file;
  const file = saved && nameOf(document, command, saved, url);
  if (!file || !standsAlone(document, instruction, command) || command.feeds.length > 0 || command.readsFrom.length > 0) return undefined;
  const { end } = command.span;
  const around = document.source.text.slice(end, end + 300);
  // A line of its own where the next command has one, with `&&` where that has it.
  const [, before = "", , after = ""] = /^([ \t]*\\\r?\n[ \t]*)&&|^([ \t]*&&)([ \t]*\\\r?\n[ \t]*)\S/.exec(around) ?? [];
  const apart = command.decides && isFirstInList(command, document) ? separatorAfter(document, instruction, end) : undefined;
  const check = comparison(file, command, isLastOfBlock(document, end));
  const text = `${apart ?? `${before || " "}&& ${after.trimStart()}`}${check}`;
  return [{ span: { ...command.span, start: end }, text: asWritten(document, text) }];
}

/**
 * What sets a command apart from the next one where `set -e` decides: a list of `&&` goes on when anything but its last command fails (POSIX,
 * 2.14 set).
 */
function separatorAfter(document: DockerfileDocument, { heredocs }: Instruction, at: number): string | undefined {
  const { text } = document.source;
  const [heredoc] = heredocs;
  if (isLastOfBlock(document, at)) return undefined;
  const behind = text.slice(at, Math.min(at + 300, heredoc?.span.end ?? text.length));
  if (/^(?:[ \t]|\\\r?\n)*;(?!;)/.test(behind)) return "; ";
  const [, lineEnd = "", indent = ""] = (heredoc && /^[ \t]*(\r?\n)(?:[ \t]*\r?\n)*([ \t]*)\S/.exec(behind)) ?? [];
  return lineEnd ? lineEnd + indent : undefined;
}

/** Whether a command is the last of a block: that ends as it does, and where `set -e` decides, a list of `&&` in it ends nothing. */
const isLastOfBlock = ({ source: { text } }: DockerfileDocument, at: number): boolean =>
  /^(?:[ \t]|\\\r?\n)*(?:;|\r?\n)(?:\s|\\\r?\n)*(?:(?:else|elif|fi|done|esac)\b|\})/.test(text.slice(at, at + 300));

/** Whether a command does not hang on one before it. */
const isFirstInList = ({ span }: ShellCommand, { source: { text } }: DockerfileDocument): boolean =>
  !/(?:&&|\|\|)(?:[ \t]|\\?\r?\n)*$/.test(text.slice(Math.max(0, span.start - 200), span.start));

/** Saves what a command runs as it comes from a download, compares that with a checksum, and runs it then. */
export function savedFirst(
  document: DockerfileDocument,
  instruction: Instruction,
  source: ShellCommand,
  command: ShellCommand,
): readonly Edit[] | undefined {
  if (!standsAlone(document, instruction, command)) return undefined;
  const file = `/tmp/${scriptName(source, command)}`;
  const saves = savingEdits(source, file);
  if (!saves || source.readsFrom.length > 0) return undefined;
  if (source.feeds.length === 1 && source.feeds[0] === command) return piped(document, { instruction, source, command, file, saves });
  return source.substitutedInto === command ? substituted(document, { instruction, source, command, file, saves }) : undefined;
}

/** A download that a command runs, the file that it is to be saved in, and the edits that have it saved there. */
interface Run {
  readonly instruction: Instruction;
  readonly source: ShellCommand;
  readonly command: ShellCommand;
  readonly file: string;
  readonly saves: readonly Edit[];
}

/** `curl URL | sh`. */
function piped(document: DockerfileDocument, { instruction, source, command, file, saves }: Run): readonly Edit[] | undefined {
  const { text } = document.source;
  const between = text.slice(source.span.end, command.span.start);
  const bar = between.indexOf("|");
  const [last] = [command, ...command.feeds].slice(-1);
  if (!/^(?:[ \t]|\\\r?\n)*\|(?:[ \t]|\\?\r?\n)*$/.test(between) || !last || last.feeds.length > 0 || !standsAt(source, document))
    return undefined;
  const at = source.span.end + bar;
  const isAlternative = /\|\|(?:[ \t]|\\\r?\n)*$/.test(text.slice(Math.max(0, source.span.start - 200), source.span.start));
  const insert = (offset: number, put: string): Edit => ({ span: { ...source.span, start: offset, end: offset }, text: put });
  const apart = command.decides ? separatorAfter(document, instruction, last.span.end) : undefined;
  if (apart !== undefined && !isFirstInList(source, document)) return undefined;
  const [left, right] = apart === undefined ? ["&& ", " && "] : ["; ", "; "];
  const rest = `${source.wrappers.length ? "" : `${right}rm ${file}`}${isAlternative ? "; }" : ""}`;
  return [
    ...(isAlternative ? [insert(source.span.start, "{ ")] : []),
    ...saves,
    {
      span: { ...source.span, start: apart === undefined ? at : source.span.end, end: at + 1 },
      text: `${left}${comparison(file, command, isLastOfBlock(document, last.span.end))}${right.trimEnd()}`,
    },
    ...runningEdits(command, file),
    ...(rest ? [insert(last.span.end, rest)] : []),
  ];
}

/** `sh -c "$(curl URL)" name argument`, `bash <(curl URL)`. */
function substituted(document: DockerfileDocument, { source, command, file, saves }: Run): readonly Edit[] | undefined {
  const { text } = document.source;
  const slice = (start: number, end: number): string => text.slice(start, end);
  const wrapper = command.wrappers.at(-1);
  const [program, option, script, , ...args] = wrapper?.words ?? [];
  const word = command.words.find((each) => each.text === HOLE);
  if (!word || source.wrappers.length > 0) return undefined;
  const first = Math.min(command.span.start, ...[...command.wrappers, ...command.assignments].map(({ span }) => span.start));
  // Variables of the shell stay with it: `A=1 sh -c "$(curl URL)"`.
  const start = first - assignedIn(slice(Math.max(0, first - 300), first));
  let run: string | undefined;
  let { end } = command.span;
  if (wrapper && isShell(wrapper.name) && command.words.length === 1) {
    if (option?.text !== "-c" || !program || script?.span.start === undefined) return undefined;
    end = wrapper.words.at(-1)?.span.end ?? end;
    run = `${slice(start, program.span.end)} ${file}${args.map(({ span }) => ` ${slice(span.start, span.end)}`).join("")}`;
  } else if (isShell(command.name) && slice(word.span.start, word.span.end).startsWith("<("))
    run = `${slice(start, word.span.start)}${file}${slice(word.span.end, end)}`;
  if (run === undefined || /[\n`]/.test(slice(start, end)) || !standsAt({ span: { ...command.span, start, end } }, document))
    return undefined;
  const shifted = saves.map(({ span, text: put }) => ({
    span: { ...span, start: span.start - source.span.start, end: span.end - source.span.start },
    text: put,
  }));
  const download = applyEdits(slice(source.span.start, source.span.end), shifted);
  return [
    {
      span: { ...command.span, start, end },
      text: `${download} && ${comparison(file, command, isLastOfBlock(document, end))} && ${run} && rm ${file}`,
    },
  ];
}

/** How long the assignments are that a text ends in, the blanks behind them included. */
function assignedIn(text: string): number {
  const words = text.split(" ");
  let length = 0;
  for (let at = words.length - 2; /^[A-Za-z_]\w*=[^\s;&|"'`]*$/.test(words[at] ?? ""); at -= 1) length += (words[at] ?? "").length + 1;
  return words.at(-1) === "" ? length : 0;
}

/** Compares a file with the checksum; where the shell would go on, it ends. */
function comparison(file: string, { decides }: ShellCommand, isLast: boolean): string {
  const check = `echo "${noSum}  ${file}" | sha256sum -c -`;
  return decides && !isLast ? check : `{ ${check} || exit 1; }`;
}

/** Whether a command stands in a script of the Dockerfile's own, and nothing asks or forgives whether it fails. */
function standsAlone({ inline, source: { text } }: DockerfileDocument, { json }: Instruction, command: ShellCommand): boolean {
  const { wrappers, fallback, tested, background, substitutedInto, span } = command;
  // Inside quotes, but for `sh -c "$(curl ...)"`.
  const texts = wrappers.filter(({ words }) => words.some((each) => /^-\w*c$/.test(each.text)));
  const isInText = texts.length > (command.name === HOLE && texts.at(-1) === wrappers.at(-1) ? 1 : 0);
  const isClear = !json && !isInText && !tested && !background && !substitutedInto && fallback.length === 0;
  return isClear && (inline === undefined || !text.slice(span.start, span.end).includes("$"));
}

/** Whether a command begins where one may: not behind `!` or `time`. */
const standsAt = ({ span }: Pick<ShellCommand, "span">, { source: { text } }: DockerfileDocument): boolean =>
  !/(?:!|\btime)[ \t]+$/.test(text.slice(Math.max(0, span.start - 20), span.start));

/** The name of a downloaded file, as the shell can be given it between double quotes. */
function nameOf(document: DockerfileDocument, command: ShellCommand, file: ShellWord, url: ShellWord): string | undefined {
  const isArchitecture = [url, file].some(({ names }) => names?.some((name) => /ARCH|PLATFORM|MACHINE/i.test(name)));
  if (isArchitecture || url.takes || file.takes) return undefined;
  if (!file.names?.length && /^[\w./+@~:=-]+$/.test(file.text)) return file.text;
  const { inline, source } = document;
  const written = source.text.slice(file.span.start, file.span.end).replace(/^(["'])(.*)\1$/, "$2");
  const isOfUrl = file.span.start === url.span.start;
  if (inline !== undefined || (isOfUrl && optionOf(argumentsOf(command, command.name), "-P", "--directory-prefix", "--output-dir")))
    return undefined;
  const name = isOfUrl ? lastPart(upTo(written, /[?#]/)) : written;
  return /^[\w./+@~:=-]*$/.test(name.replace(/\$(?:\w+|\{\w+\})/g, "")) ? name : undefined;
}

/** What to call a script that had no name. */
function scriptName(source: ShellCommand, { name, wrappers }: ShellCommand): string {
  const [url] = downloadOf(source)?.urls ?? [];
  const own = lastPart(upTo((url?.text ?? "").replace(/^\w+:\/\//, ""), /[?#]/));
  const program =
    isShell(name) || wrappers.some((each) => isShell(each.name)) ? "sh" : interpreterOf(name) ? withoutEnd(name, /[\d.]/) : "";
  const ending = { sh: ".sh", python: ".py", perl: ".pl", ruby: ".rb", php: ".php", node: ".js" }[program] ?? "";
  if (!/^[\w.-]+$/.test(own) || !/^https?:\/\/[^/]+\/./.test(url?.text ?? "")) return `install${ending}`;
  return own.includes(".") || program === "" ? own : `${own}${ending}`;
}

/** Has a download that is printed go into a file. */
function savingEdits(source: ShellCommand, file: string): readonly Edit[] | undefined {
  const download = downloadOf(source);
  const [url, ...others] = download?.urls ?? [];
  if (!download || download.output !== "-" || !url || others.length > 0 || source.words.some(({ text }) => text === "--")) return undefined;
  const option = source.name === "curl" ? optionOf(download.args, "-o", "--output") : optionOf(download.args, "-O", "--output-document");
  if (source.name !== "curl" && source.name !== "wget") return undefined;
  if (!option)
    return source.name === "curl" && source.words.includes(url)
      ? [{ span: { ...url.span, end: url.span.start }, text: `-o ${file} ` }]
      : undefined;
  const { word, value } = option;
  if (!isWhole(word) || value?.text !== "-") return undefined;
  if (source.words.includes(value)) return isWhole(value) ? [{ span: value.span, text: file }] : undefined;
  const before = word.text.slice(0, -1);
  return word.text.endsWith("-") ? [{ span: word.span, text: `${before}${before.endsWith("=") ? "" : " "}${file}` }] : undefined;
}

/** Has a command take a file instead of its input: as the script of an interpreter, else by a redirection. */
function runningEdits(command: ShellCommand, file: string): Edit[] {
  const { words, name, span } = command;
  const [program, ...rest] = words;
  const redirected = [{ span: { ...span, start: span.end }, text: ` < ${file}` }];
  if (!program || !interpreterOf(name)) return redirected;
  // `-s` and `-` say that the script comes in; behind them stand its arguments.
  const isScript = (each: ShellWord): boolean => each.text === "-" || (isShell(name) && each.text === "-s");
  const first = rest.findIndex((each) => !each.text.startsWith("-") || isScript(each));
  const options = first < 0 ? rest : rest.slice(0, first);
  const isPlain = options.every(({ text }) => /^-(?!o$|[a-z]*s)[A-Za-z]+$/.test(text));
  if (!isPlain) return redirected;
  const put = (after: ShellWord, end: number): Edit[] => [{ span: { ...span, start: after.span.end, end }, text: ` ${file}` }];
  const last = options.at(-1) ?? program;
  if (first < 0) return put(last, last.span.end);
  const marks = rest.slice(first);
  const args = marks.findIndex((each, at) => !(isScript(each) || (each.text === "--" && at > 0)));
  if (args === 0) return redirected;
  const end = (args < 0 ? marks.at(-1) : marks[args - 1])?.span.end ?? last.span.end;
  return put(last, end);
}
