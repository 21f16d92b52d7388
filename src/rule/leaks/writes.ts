import type { Redirect, ShellCommand, ShellWord } from "../../model/script.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { after, argumentsOf, optionOf } from "../../syntax/shell/arguments.ts";
import type { Effect } from "./effects.ts";
import type { Places } from "./places.ts";

/** What programs of a shell write into files: redirections, tee, cp, sed -i and the like. POSIX, and the manual page of each. */
export function writeEffects(command: ShellCommand, places: Places, opened: Set<Redirect>): Effect[] {
  return [...redirected(command, places, opened), ...(programs[command.name]?.(command, places) ?? [])];
}

/** `opened` holds the redirections of groups: what a later command of the group writes comes behind. */
function redirected(command: ShellCommand, places: Places, opened: Set<Redirect>): Effect[] {
  return command.redirects.flatMap((redirect): Effect[] => {
    const { operator, target, descriptor = 1 } = redirect;
    if (!/^(?:>|>>|>\||&>|&>>)$/.test(operator) || descriptor !== 1) return [];
    const keeps = operator.endsWith(">>") || opened.has(redirect);
    opened.add(redirect);
    return [{ kind: "write", file: places.of(target, command), content: { output: true }, keeps }];
  });
}

type Writer = (command: ShellCommand, places: Places) => Effect[];

/** Copies into a file, or under their names into a folder. */
const copies: Writer = (command, places) => {
  const args = argumentsOf(command, command.name);
  const into = optionOf(args, "-t", "--target-directory")?.value;
  const to = into ?? args.operands.at(-1);
  const sources = into ? args.operands : args.operands.slice(0, -1);
  if (!to || (command.name === "install" && optionOf(args, "-d", "--directory"))) return [];
  const folder = into !== undefined || sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(to.text);
  const place = places.of(to, command);
  return sources.flatMap((source): Effect[] => {
    const from = places.of(source, command);
    // Of `a/.`, and for rsync of `a/`, what is in it is copied.
    const isInto = folder && !(command.name === "rsync" ? /(?:^|\/)\.?$/ : /(?:^|\/)\.$/).test(source.text);
    const copy = { kind: "copy", from, to: place, isInto, moves: command.name === "mv" } as const;
    const target = isInto ? `${place}/${from.split("/").at(-1)}` : place;
    return /[*?[{]/.test(from) ? [copy] : [{ kind: "erase", path: target }, copy];
  });
};

/** `sed -i`: what it puts in is what stands behind the pattern; lines it deletes may be those of the secret. */
const sed: Writer = (command, places) => {
  const args = argumentsOf(command, "sed");
  if (!optionOf(args, "-i", "--in-place")) return [];
  const given = args.options.flatMap(({ name, value }) => (value && (name === "-e" || name === "--expression") ? [value] : []));
  const scripts = given.length || optionOf(args, "-f", "--file") ? given : args.operands.slice(0, 1);
  const words = scripts.filter(putsIn);
  const takesOut = scripts.some((script) => (script.holes && !putsIn(script)) || /(?:^|[\s;/0-9$])d\s*(?:;|$)/.test(script.text));
  return args.operands.slice(scripts === given ? 0 : 1).flatMap((operand): Effect[] => {
    const file = places.of(operand, command);
    return [...(takesOut ? [{ kind: "erase", path: file } as const] : []), { kind: "write", file, content: { words }, keeps: true }];
  });
};

/** Whether a script of sed writes what is in its variables, and does not only look for it. */
function putsIn({ text }: ShellWord): boolean {
  if (/^\s*(?:(?:[\d$]|\/[^/]*\/)\s*)?s/.test(text)) {
    const start = text.search(/s[^\w\s]/);
    const delimiter = text[start + 1];
    if (delimiter !== undefined && delimiter !== HOLE)
      return text
        .slice(start)
        .split(delimiter)
        .some((part, at) => at % 3 === 2 && part.includes(HOLE));
  }
  return text.includes(HOLE) && !/^\s*\/[^/]*\/\s*d\s*$/.test(text);
}

/** `perl -pi -e`, `yq -i`, `gawk -i inplace`: words go into the file that is named last. */
const inPlace =
  (isInPlace: (words: readonly ShellWord[]) => boolean): Writer =>
  (command, places) => {
    const words = command.words.slice(1);
    const file = words.at(-1);
    if (!file || words.length < 2 || !isInPlace(words)) return [];
    return [{ kind: "write", file: places.of(file, command), content: { words: words.slice(0, -1) }, keeps: true }];
  };

/** `dd if=a of=b`, `openssl -in a -out b`: from one word into another. */
const fromTo =
  (input: string, output: string): Writer =>
  (command, places) => {
    const wordAfter = (name: string): ShellWord | undefined => {
      const at = command.words.findIndex(({ text }) => (name.endsWith("=") ? text.startsWith(name) : text === name));
      const word = command.words[at];
      return word && name.endsWith("=") ? after(word, name.length) : command.words[at < 0 ? at : at + 1];
    };
    const [from, to] = [wordAfter(input), wordAfter(output)];
    if (!to) return [];
    const content = from ? { files: [places.of(from, command)] } : ({ input: true } as const);
    return [{ kind: "write", file: places.of(to, command), content, keeps: false }];
  };

const programs: Readonly<Record<string, Writer | undefined>> = {
  __proto__: null as never,
  tee: (command, places) => {
    const { operands, options } = argumentsOf(command, "tee");
    const keeps = options.some(({ name }) => name === "-a" || name === "--append");
    return operands.map((word) => ({ kind: "write", file: places.of(word, command), content: { input: true }, keeps }));
  },
  cp: copies,
  mv: copies,
  install: copies,
  rsync: copies,
  sed,
  perl: inPlace((words) => words.some(({ text }) => /^-\w*i/.test(text))),
  ruby: inPlace((words) => words.some(({ text }) => /^-\w*i/.test(text))),
  yq: inPlace((words) => words.some(({ text }) => /^-\w*i|^--inplace$|^--in-place$/.test(text))),
  gawk: inPlace((words) => words.some(({ text }) => text === "inplace")),
  awk: inPlace((words) => words.some(({ text }) => text === "inplace")),
  crudini: ({ words, ...command }, places) =>
    words[1]?.text === "--set" && words[2]
      ? [{ kind: "write", file: places.of(words[2], { words, ...command }), content: { words: words.slice(3) }, keeps: true }]
      : [],
  dd: fromTo("if=", "of="),
  openssl: fromTo("-in", "-out"),
  gpg: fromTo("-d", "-o"),
};
