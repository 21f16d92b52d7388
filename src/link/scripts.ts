import type { Command, Healthcheck } from "../model/image-config.ts";
import type { Script } from "../model/script.ts";
import type { Setting } from "../model/setting.ts";
import type { Container } from "../model/workload.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { ShellReader } from "../syntax/shell/reader.ts";
import type { Decoded } from "../syntax/shell/word.ts";

/** A service with what its command, entrypoint and health check run, read as scripts. */
export function withScripts(container: Container, shell: ShellReader): Container {
  const { image, hooks } = container;
  const read = (command: Command): Command => ({ form: command.form, words: command.words, script: scriptOf(command, shell) });
  const started = (setting: Setting<Command | null>): Setting<Command | null> =>
    setting.state === "written" && setting.value ? { ...setting, value: read(setting.value) } : setting;
  const checked = (setting: Setting<Healthcheck | null>): Setting<Healthcheck | null> =>
    setting.state === "written" && setting.value?.test ? { ...setting, value: { test: read(setting.value.test) } } : setting;
  return {
    ...container,
    hooks: hooks.map((hook) => ({ ...hook, command: started(hook.command) })),
    image: { ...image, entrypoint: started(image.entrypoint), cmd: started(image.cmd), healthcheck: checked(image.healthcheck) },
  };
}

const variables = (): undefined => undefined;

function scriptOf({ form, words }: Command, shell: ShellReader): Script {
  const [first] = words;
  return form === "shell" && first
    ? shell.readScript(decoded(first).inner(), variables, { errexit: false, pipefail: false })
    : readArgv(words, shell);
}

/** What a program and its arguments run. */
export const readArgv = (words: readonly Setting<string>[], shell: ShellReader): Script => shell.readWords(words.map(decoded), variables);

function decoded(word: Setting<string>): Decoded {
  const text = word.state === "unknown" ? HOLE : word.value;
  const whole = { file: word.span.file, text, at: [], from: [], whole: word.span };
  return { text, literal: text, span: word.span, splits: false, substitutions: [], inner: () => whole };
}
