import type { ShellCommand, ShellWord } from "../model/script.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { type Arguments, argumentsOf, optionOf } from "../syntax/shell/arguments.ts";
import { hostOf, isNear } from "./addresses.ts";

/** One run of curl, wget or their like. */
export interface Download {
  readonly urls: readonly ShellWord[];
  /** The file it writes; `-` for standard output, `undefined` when its name comes from the URL or cannot be known. */
  readonly output: string | undefined;
  readonly args: Arguments;
}

/** Reads a command that fetches something over the network; `undefined` when it is none. */
export function downloadOf(command: ShellCommand): Download | undefined {
  const { name } = command;
  if (name !== "curl" && name !== "wget" && name !== "aria2c" && name !== "fetch") return undefined;
  const args = argumentsOf(command, name);
  const given = args.options.filter(({ name: option }) => option === "--url").flatMap(({ value }) => value ?? []);
  const urls = [...args.operands, ...given].filter(({ text }) => text !== "");
  if (urls.length === 0) return undefined;
  return { urls, output: outputOf(name, args, command), args };
}

function outputOf(name: string, args: Arguments, { redirects }: ShellCommand): string | undefined {
  const redirected = redirects.find(({ operator }) => operator === ">" || operator === ">>" || operator === ">|");
  const file = (text: string | undefined): string | undefined => (text?.includes(HOLE) ? undefined : text);
  if (name === "curl") {
    const option = optionOf(args, "-o", "--output");
    if (option) return option.value?.text === "-" ? file(redirected?.target.text ?? "-") : file(option.value?.text);
    return optionOf(args, "-O", "--remote-name", "--remote-name-all")
      ? lastPart(args.operands[0])
      : redirected
        ? file(redirected.target.text)
        : "-";
  }
  const option = optionOf(args, name === "wget" ? "-O" : "-o", name === "wget" ? "--output-document" : "--out");
  if (!option) return lastPart(args.operands[0]);
  return option.value?.text === "-" || option.value?.text === "/dev/stdout"
    ? redirected
      ? file(redirected.target.text)
      : "-"
    : file(option.value?.text);
}

const lastPart = (word: ShellWord | undefined): string | undefined => {
  const name = word?.text
    .replace(/[?#].*$/, "")
    .split("/")
    .pop();
  return name && !name.includes(HOLE) ? name : undefined;
};

/** The option that makes a downloader accept any certificate. */
export const trustsAnybody = ({ args }: Download) => optionOf(args, "-k", "--insecure", "--proxy-insecure", "--no-check-certificate");

/** Whether a text is a URL whose content anybody on the way can replace. */
export function isCleartext(text: string): boolean {
  const host = /^(?:http|ftp):/i.test(text) ? hostOf(text) : undefined;
  return host !== undefined && !isNear(host);
}
