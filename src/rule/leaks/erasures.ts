import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { argumentsOf } from "../../syntax/shell/arguments.ts";
import { pathIn } from "../../syntax/shell/folder.ts";
import type { Effect } from "./effects.ts";
import type { Places } from "./places.ts";

/** What takes files away: rm and its likes, find, and the trap that runs when the shell ends. */
export function eraseEffects(command: ShellCommand, places: Places): Effect[] {
  const { name, words, wrappers, readsFrom } = command;
  switch (name) {
    case "rm":
    case "rimraf": {
      const finder = wrappers.some((each) => each.name === "xargs") ? readsFrom.find((each) => each.name === "find") : undefined;
      if (finder) return found(finder, places);
      const { operands, options } = argumentsOf(command, "rm");
      const whole = name === "rimraf" || options.some((each) => /^(?:-r|-R|--recursive)$/.test(each.name));
      return operands.map((word) => ({ kind: "erase", path: places.of(word, command), whole }));
    }
    case "npx":
      return words[1]?.text === "rimraf"
        ? words.slice(2).map((word) => ({ kind: "erase", path: places.of(word, command), whole: true }))
        : [];
    case "shred":
    case "srm":
    case "unlink":
      return argumentsOf(command, name).operands.map((word) => ({ kind: "erase", path: places.of(word, command) }));
    case "truncate":
      return words.slice(1).map((word) => ({ kind: "erase", path: places.of(word, command) }));
    case "find":
      return words.some(({ text }) => text === "-delete") || words.some(({ text }, at) => text === "-exec" && words[at + 1]?.text === "rm")
        ? found(command, places)
        : [];
    case "trap":
      return trapped(command, places);
    default:
      return [];
  }
}

/** `find FOLDER... -name PATTERN`. */
function found(command: ShellCommand, places: Places): Effect[] {
  const { words } = command;
  const first = words.findIndex(({ text }, at) => at > 0 && /^[-(!]/.test(text));
  const starts = words.slice(1, first < 0 ? undefined : first);
  const names = words.flatMap(({ text }, at) => (/^-i?(?:name|path)$/.test(text) ? [words[at + 1]?.text.split("/").at(-1) || "*"] : []));
  return (starts.length ? starts : [{ text: ".", literal: ".", span: command.span } satisfies ShellWord]).flatMap((start) =>
    (names.length ? names : ["*"]).map((name): Effect => ({ kind: "find", below: places.of(start, command), name })),
  );
}

/** `trap 'rm -f FILE' EXIT`: what it takes away is gone when the RUN ends. */
function trapped(command: ShellCommand, places: Places): Effect[] {
  const [, script] = command.words;
  if (!script) return [];
  const text = pathIn(script).replace(/\$(\w+)/g, "$${$1}");
  return text.split(/[;&|\n]+/).flatMap((part): Effect[] => {
    const [program, ...rest] = part.trim().split(/\s+/);
    if (program !== "rm") return [];
    const whole = rest.some((each) => /^-\w*[rR]/.test(each));
    return rest.flatMap((each): Effect[] =>
      each.startsWith("-")
        ? []
        : [{ kind: "erase", path: places.at(each.replace(/["']/g, ""), places.folder(command)), whole, atEnd: true }],
    );
  });
}
