import type { Decoded } from "../../syntax/shell/word.ts";
import type { Logical } from "../../text/logical.ts";
import type { Source } from "../../text/source.ts";
import { Filling } from "./filling.ts";
import { mayAsk, plainShell, type ShellText, variablesOf } from "./shell-text.ts";
import { settingsOfService, type UnitSetting } from "./unit-settings.ts";
import { type UnitVariables, unitWords } from "./unit-words.ts";

const command = /^Exec(?:Start|StartPre|StartPost|Condition|Reload|Stop|StopPost)$/;

/** The commands of a systemd service: no shell reads them (systemd.service(5), "Command lines"). */
export function textsOfUnit(source: Source, filling: Filling): ShellText[] {
  const settings = settingsOfService(source, filling);
  const variables: UnitVariables = { values: environmentIn(settings), filling };
  return settings.flatMap(({ name, value }) =>
    command.test(name) && mayAsk(value.text)
      ? commandsIn(value, variables).map((words) => ({
          text: words,
          variables: variablesOf(variables.values),
          options: plainShell,
          folders: [],
        }))
      : [],
  );
}

/** The variables of `Environment=`, which every command has, wherever they are set: the last value counts, and an empty setting takes all away. */
function environmentIn(settings: readonly UnitSetting[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of settings) {
    if (name !== "Environment") continue;
    if (value.text.trim() === "") found.clear();
    for (const { text } of unitWords(value, 0)) {
      const equals = text.indexOf("=");
      if (equals > 0) found.set(text.slice(0, equals), text.slice(equals + 1));
    }
  }
  return found;
}

/** The variables that a service is started with, each as a word. */
export const environmentOf = (source: Pick<Source, "path" | "text">): Decoded[] =>
  settingsOfService(source, new Filling()).flatMap(({ name, value }) => (name === "Environment" ? unitWords(value, 0) : []));

/** The commands of a setting: a `;` by itself stands between them. The signs before the first program's path are left out. */
function commandsIn(value: Logical, variables: UnitVariables): Decoded[][] {
  const lead = /^[@:+!|-]*/.exec(value.text)?.[0].length ?? 0;
  const commands: Decoded[][] = [[]];
  for (const word of unitWords(value, lead, variables)) {
    const isEnd = word.text === ";" && word.span.end - word.span.start === 1;
    if (isEnd) commands.push([]);
    else commands.at(-1)?.push(word);
  }
  // What the program is told as its own name is no argument.
  if (value.text.slice(0, lead).includes("@")) commands[0]?.splice(1, 1);
  return commands.filter(({ length }) => length > 0);
}
