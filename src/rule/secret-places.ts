import type { Project } from "../link/project.ts";
import type { Variable } from "../model/image-config.ts";
import type { ShellCommand } from "../model/script.ts";
import type { ListSetting } from "../model/setting.ts";
import type { Span } from "../text/span.ts";
import { allEnvFiles } from "./env-files.ts";
import { givesPassword, type SecretUse, secretLines, secretsInCommand } from "./secret-words.ts";
import { secretIn } from "./secrets.ts";
import { startedBy } from "./started.ts";

/** What must not be shown: where it stands, and the values themselves, which variables may carry elsewhere. */
export interface Secrets {
  readonly places: readonly Span[];
  readonly values: ReadonlySet<string>;
}

/** Shorter values would mask half of every text. */
const shortest = 5;

/** Where a project writes values that must not be shown, whatever rules run: environment, labels, build arguments, commands, env files. */
export function secretPlaces({ stages, containers, dockerfiles, composes, lookup }: Project): Secrets {
  const places: Span[] = [];
  const values = new Set<string>();
  const keep = (value: string | undefined): void => {
    if (value && value.length >= shortest && !value.includes("\uFFFC")) values.add(value);
  };
  const add = ({ name, value, literal }: Variable): void => {
    const secret = value && secretIn(name, literal);
    if (!secret) return;
    places.push(value.span);
    if (!secret.wellKnown) keep(literal);
  };
  const addAll = (list: ListSetting<Variable>): void => {
    if (list.state !== "unknown") for (const item of list.value) if (item.state !== "unknown") add(item.value);
  };
  const addUse = ({ span, value, secret }: SecretUse): void => {
    places.push(span);
    if (!secret.wellKnown) keep(value);
  };
  const addCommand = (command: ShellCommand): void => {
    for (const use of secretsInCommand(command)) addUse(use);
    if (givesPassword(command)) for (const { span } of command.words.slice(1)) places.push(span);
    if (command.name === "chpasswd" || command.name === "passwd")
      for (const { operator, target } of command.redirects) if (operator.startsWith("<<")) places.push(target.span);
  };
  for (const workload of [...stages, ...containers]) {
    const { image, build } = workload;
    for (const list of [image.env, image.labels, ...(build ? [build.args] : [])]) addAll(list);
    for (const { commands } of startedBy(workload)) commands.forEach(addCommand);
  }
  for (const { source, values: all } of composes.flatMap((project) => allEnvFiles(project, lookup)))
    for (const [name, { value, span }] of all) {
      const secret = secretIn(name, value);
      if (!secret) continue;
      const equals = source.text.slice(span.start, span.end).search(/[=:]/);
      places.push({ ...span, start: span.start + equals + 1 });
      if (!secret.wellKnown) keep(value);
    }
  for (const { globals, stages: all, source } of dockerfiles) {
    for (const each of globals) add(each);
    for (const { assignments, scripts, copies } of all) {
      for (const each of assignments) add(each);
      for (const { instruction } of copies)
        for (const { span } of instruction.heredocs) for (const use of secretLines(source.text, span)) addUse(use);
      for (const { script } of scripts) script.commands.forEach(addCommand);
    }
  }
  return { places, values };
}

/** A text without the values that must not be shown. */
export function withoutSecrets(text: string, values: ReadonlySet<string>): string {
  let shown = text;
  for (const value of values) if (shown.includes(value)) shown = shown.replaceAll(value, "*".repeat(Math.min(value.length, 12)));
  return shown;
}
