import { byDefault, written } from "../../model/setting.ts";
import type { Hook } from "../../model/workload.ts";
import { parseBool } from "../../syntax/security-opt.ts";
import type { CommandLine } from "./command-line.ts";
import type { CommandsDocument } from "./document.ts";
import { Line } from "./line.ts";
import { linesThatStart, nameGiven, nameKey } from "./names.ts";
import { commandLines } from "./read-lines.ts";
import { placeOf, type Said, saidIn, textOf } from "./said.ts";
import { variableOf } from "./variables.ts";

/** A command that somebody executes in a running container. */
export interface Exec {
  /** The container, by its name or id. */
  readonly container: Said;
  /** No line of the same file starts a container of that name. */
  readonly isElsewhere: boolean;
  readonly hook: Hook;
}

/** What the lines of a file execute in containers: `docker exec`. */
export function execsIn(document: CommandsDocument): Exec[] {
  const names = new Set(linesThatStart(document).map(nameGiven));
  return commandLines(document).flatMap((line) => {
    const [container, ...words] = line.call.verb === "exec" ? line.operands.map((word) => saidIn(word, document.source)) : [];
    return container
      ? [{ container, isElsewhere: nameKey(container) === "" || !names.has(nameKey(container)), hook: hookOf(line, words) }]
      : [];
  });
}

function hookOf(command: CommandLine, words: readonly Said[]): Hook {
  const line = new Line(command);
  const [first] = words;
  return {
    when: "exec",
    command: first ? written({ form: "exec", words: words.map(textOf) }, placeOf(words)) : byDefault(null, line.at),
    user: line.setting("user", "", (text) => text),
    privileged: line.setting("privileged", false, parseBool),
    env: line.list(["env"], (said) => [variableOf(said)]),
    span: line.at,
  };
}
