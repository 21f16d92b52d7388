import { type Downloader, downloaders } from "../knowledge/downloaders.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { type Arguments, argumentsOf, optionOf } from "../syntax/shell/arguments.ts";
import { Memory } from "../text/memory.ts";
import { upTo } from "../text/pattern.ts";
import { hostOf, isNear } from "./addresses.ts";

/** One run of curl, wget or their like. */
export interface Download {
  readonly urls: readonly ShellWord[];
  /** The first file it writes; `-` for standard output, `undefined` when its name comes from the URL or cannot be known. */
  readonly output: string | undefined;
  /** The file that each address is saved in, where it is one: as a word, whose variables may be unknown. */
  readonly saved: readonly { readonly url: ShellWord; readonly file: ShellWord }[];
  readonly args: Arguments;
}

/** Reads a command that fetches something over the network; `undefined` when it is none. */
export function downloadOf(command: ShellCommand): Download | undefined {
  const tool = downloaders.get(command.name);
  if (!tool) return undefined;
  if (known.has(command)) return known.get(command);
  const found = read(command, tool);
  known.set(command, found);
  return found;
}

/** Several rules ask the same of one command. */
const known = new Memory<ShellCommand, Download | undefined>();

function read(command: ShellCommand, tool: Downloader): Download | undefined {
  const args = argumentsOf(command, command.name);
  if (tool.needs && !command.words.some(({ text }) => tool.needs?.includes(text))) return undefined;
  const given = args.options.filter(({ name: option }) => option === "--url").flatMap(({ value }) => value ?? []);
  const urls = [...args.operands, ...given].filter(({ text }) => text !== "" && !/^[A-Z]+$|^[\w-]+(?:==?|:=)/.test(text));
  const [first] = urls;
  if (!first) return undefined;
  const redirected = command.redirects.find(({ operator }) => operator === ">" || operator === ">>" || operator === ">|")?.target;
  const places = args.options.flatMap(({ name, value }) =>
    tool.file.includes(name) ? (value ?? []) : tool.named?.includes(name) ? ("named" as const) : [],
  );
  const always = args.options.some(({ name }) => name === "--remote-name-all");
  const folder = args.options.find(({ name }) => tool.folder?.includes(name))?.value;
  const saved = urls.flatMap((url, at) => {
    // wget -O takes everything into one file.
    const place = places[at] ?? (tool.otherwise === "save" ? (places[0] ?? "named") : always ? "named" : undefined);
    if (place === "named") return [{ url, file: inFolder(lastPart(url), folder) }];
    const file = place === undefined || isOutput(place.text) ? redirected : place;
    return file && file.text !== "/dev/null" ? [{ url, file: file === place ? inFolder(file, folder) : file }] : [];
  });
  const file = saved[0]?.file.text;
  const prints = saved.length === 0 && places.every((place) => place === "named" || isOutput(place.text)) && !redirected;
  return { urls, output: prints ? "-" : file?.includes(HOLE) || !file ? undefined : file, saved, args };
}

const isOutput = (file: string): boolean => file === "-" || file === "/dev/stdout";

/** What a URL is saved under: the part behind its last slash. */
function lastPart(url: ShellWord): ShellWord {
  const name = upTo(url.text, /[?#]/).replace(/^.*\//, "");
  return { ...url, text: name === "" ? "index.html" : name };
}

const inFolder = (file: ShellWord, folder: ShellWord | undefined): ShellWord =>
  folder && !file.text.startsWith("/") ? { ...file, text: `${folder.text.replace(/\/$/, "")}/${file.text}` } : file;

/** The option that makes a downloader accept any certificate. */
export const trustsAnybody = ({ args }: Download) => optionOf(args, "-k", "--insecure", "--proxy-insecure", "--no-check-certificate");

/** Whether a text is a URL whose content anybody on the way can replace. */
export function isCleartext(text: string): boolean {
  const host = /^(?:http|ftp):/i.test(text) ? hostOf(text) : undefined;
  return host !== undefined && !isNear(host);
}
