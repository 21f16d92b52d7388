import type { Project } from "../link/project.ts";
import type { Variable } from "../model/image-config.ts";
import type { ShellCommand } from "../model/script.ts";
import type { ListSetting } from "../model/setting.ts";
import type { Container } from "../model/workload.ts";
import { givesPassword, secretsInCommand } from "../secrets/commands.ts";
import { namesSecret } from "../secrets/names.ts";
import { type SecretUse, secretInLines, secretLines } from "../secrets/text.ts";
import { secretIn } from "../secrets/values.ts";
import type { Span } from "../text/span.ts";
import { below, partAt, partsOf } from "./compose.ts";
import { allEnvFiles } from "./env-files.ts";
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
  // What everybody reads anyway, names of services and images, is not masked wherever it stands.
  const open = containers.flatMap(({ path, image }) => [path[1] ?? "", image.ref?.state === "written" ? image.ref.value.text : ""]);
  const keep = (value: string | undefined): void => {
    if (value && value.length >= shortest && !value.includes("\uFFFC") && !open.some((name) => name.includes(value))) values.add(value);
  };
  const add = ({ name, value, literal }: Variable): void => {
    if (!value) return;
    const secret = secretIn(name, literal);
    if (secret) {
      places.push(value.span);
      if (!secret.wellKnown) keep(literal);
    } else if (namesSecret(name) && literal.includes("\uFFFC")) {
      // A fallback, or what stands around a variable: only that part of what is written.
      const parts = value.state === "unknown" ? literal.split("\uFFFC") : [value.value];
      const text = lookup.source(value.span.file)?.text.slice(value.span.start, value.span.end) ?? "";
      for (const part of parts) {
        const at = part.length >= shortest && secretIn(name, part) ? text.indexOf(part) : -1;
        if (at < 0) continue;
        places.push({ ...value.span, start: value.span.start + at, end: value.span.start + at + part.length });
        keep(part);
      }
    }
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
  const addContainer = ({ hooks, host }: Container): void => {
    for (const { env } of hooks) addAll(env);
    if (host.logOptions.state === "unknown") return;
    for (const option of host.logOptions.value)
      if (option.state === "written" && secretIn(option.value.name, option.value.value)) places.push(option.span);
  };
  for (const { root } of composes)
    for (const { node } of partsOf(partAt({ root }, "configs")).flatMap((config) => below(config, "content") ?? [])) {
      const text = lookup.source(node.span.file)?.text ?? "";
      // Escapes move what follows them: a quoted text is masked as a whole.
      const isQuoted = node.kind === "scalar" && node.quoted && /^["']/.test(text.slice(node.span.start, node.span.start + 1));
      if (isQuoted && secretInLines((node.kind === "scalar" ? node.text : "").split("\n"))) places.push(node.span);
      else for (const use of secretLines(text, node.span)) addUse(use);
    }
  for (const workload of [...stages, ...containers]) {
    const { image, build } = workload;
    for (const list of [image.env, image.labels, ...(build ? [build.args] : [])]) addAll(list);
    for (const { commands } of startedBy(workload)) commands.forEach(addCommand);
    if ("hooks" in workload) addContainer(workload as Container);
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
