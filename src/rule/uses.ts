import { interpreterOf } from "../knowledge/interpreters.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import { argumentsOf, optionOf } from "../syntax/shell/arguments.ts";
import { packageCommand } from "../syntax/shell/packages.ts";

/** What makes a downloaded file more than text. */
export interface Use {
  readonly as: "program" | "archive" | "package" | "key" | "run";
  /** The file; absent for what comes in through a pipe. */
  readonly word?: ShellWord;
  readonly command: ShellCommand;
}

/** What a command makes of its files: it marks or places them as programs, unpacks, installs, trusts or runs them. */
export function usesOf(command: ShellCommand): Use[] {
  const as = (use: Use["as"], words: readonly ShellWord[]): Use[] => words.map((word) => ({ as: use, word, command }));
  const { name, words } = command;
  const unpacked = unpackers.get(name);
  if (unpacked?.(command)) return [...as("archive", words.slice(1)), { as: "archive", command }];
  const install = packageCommand(command);
  if (install?.action === "install")
    return as("package", [
      ...install.packages,
      ...install.args.options.flatMap(({ name: option, value }) =>
        /^-[rc]$|^--(?:requirement|constraint)s?$/.test(option) && value ? [value] : [],
      ),
    ]);
  switch (name) {
    case "chmod": {
      const [mode, ...files] = argumentsOf(command, name).operands;
      return mode && isExecutable(mode.text) ? as("program", files) : [];
    }
    case "install":
    case "mv":
    case "cp":
    case "ln":
      return placed(command, name).flatMap((word) => as("program", [word]));
    case "dpkg":
    case "rpm":
    case "alien":
      if (words.some(({ text }) => text === "--import")) return as("key", words.slice(1));
      return words.some(({ text }) => /^-[a-z]*[iUF]|^--(?:install|upgrade|unpack)$/.test(text)) ? as("package", words.slice(1)) : [];
    case "rpmkeys":
    case "apt-key":
    case "gpg":
    case "gpg2":
      return isTrusting(command) ? [...as("key", words.slice(1)), { as: "key", command }] : [];
    case "java":
      return as(
        "run",
        words.slice(1).filter((_, at, all) => all[at - 1]?.text === "-jar"),
      );
    default: {
      const run = executed(command);
      return run ? as("run", [run]) : [];
    }
  }
}

const always = (): boolean => true;
const has =
  (pattern: RegExp) =>
  ({ words }: ShellCommand): boolean =>
    words.slice(1).some(({ text }) => pattern.test(text));

/** Programs that unpack, and when: from the manual page of each. */
const unpackers: ReadonlyMap<string, (command: ShellCommand) => boolean> = new Map([
  [
    "tar",
    ({ words }) =>
      words
        .slice(1)
        .some(({ text }, at) => /^(?:-[A-Za-z]*x|--(?:extract|get)$)/.test(text) || (at === 0 && /^[A-Za-wy-z]*x[A-Za-z]*$/.test(text))),
  ],
  ["bsdtar", has(/^-?[A-Za-z]*x/)],
  ["unzip", ({ words }) => !words.slice(1).some(({ text }) => /^-[a-zA-Z]*[lZtv]/.test(text))],
  ["7z", has(/^[xe]$/)],
  ["7za", has(/^[xe]$/)],
  ["jar", has(/^-?[a-z]*x|^--extract$/)],
  ["cpio", has(/^-[A-Za-z]*i|^--extract$/)],
  ["ar", has(/^-?[a-z]*x/)],
  ["unrar", has(/^[xe]$/)],
  ["unsquashfs", always],
  ["gunzip", always],
  ["gzip", has(/^-[a-z]*d|^--decompress$/)],
  ["bunzip2", always],
  ["bzip2", has(/^-[a-z]*d|^--decompress$/)],
  ["unxz", always],
  ["xz", has(/^-[a-zA-Z]*d|^--decompress$/)],
  ["unzstd", always],
  ["zstd", has(/^-[a-z]*d|^--decompress$/)],
  ["unlzma", always],
]);

/** A mode that lets somebody start the file. */
export const isExecutable = (mode: string): boolean =>
  /^[0-7]{3,5}$/.test(mode)
    ? [...mode.slice(-3)].some((digit) => Number(digit) & 1)
    : mode.split(",").some((clause) => /^[ugoa]*[+=][rwst]*x/i.test(clause));

const binFolder = /(?:^|\/)s?bin(?:\/|$)/;

/** The files that are put where programs lie, or made programs by `install`, whose mode is 755 unless it says otherwise. */
function placed(command: ShellCommand, name: string): readonly ShellWord[] {
  const args = argumentsOf(command, name);
  const folder = optionOf(args, "-t", "--target-directory")?.value;
  const target = folder ?? args.operands[args.operands.length - 1];
  const files = folder ? args.operands : args.operands.slice(0, -1);
  if (name === "install") {
    const mode = optionOf(args, "-m", "--mode")?.value;
    return optionOf(args, "-d", "--directory") || (mode && !isExecutable(mode.text)) ? [] : files;
  }
  return target && binFolder.test(target.text) ? files : [];
}

/** Whether a file may be a program by the folder it is in. */
export const isAmongPrograms = (path: string): boolean => /(?:^|\/)s?bin\/[^/]+$/.test(path);

/** `gpg --import`, `gpg --dearmor`, `apt-key add`, `rpmkeys --import`. */
const isTrusting = ({ name, words }: ShellCommand): boolean =>
  words.slice(1).some(({ text }) => /^--(?:import|dearmor)$/.test(text) || (name === "apt-key" && text === "add"));

/** The file a command runs: as a program of its own, or as an interpreter's script. */
function executed(command: ShellCommand): ShellWord | undefined {
  const { name, words } = command;
  const [program] = words;
  const interpreter = interpreterOf(name);
  if (interpreter && interpreter.input !== "never") {
    const { options, operands } = argumentsOf(command, name);
    const elsewhere = options.some((option) => interpreter.text.includes(option.name) || interpreter.unless?.includes(option.name));
    const file = interpreter.operand?.command === undefined && /^(?:run|eval)$/.test(operands[0]?.text ?? "") ? operands[1] : operands[0];
    return elsewhere ? undefined : file;
  }
  return program && (/^(?:\.{0,2}|~)\//.test(program.text) || program.text.startsWith("\uFFFC/")) ? program : undefined;
}
