import type { ComposeProject } from "../frontends/compose/project.ts";
import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Project } from "../link/project.ts";
import type { Lookup } from "../model/document.ts";
import type { Variable } from "../model/image-config.ts";
import type { ShellCommand } from "../model/script.ts";
import type { ListSetting } from "../model/setting.ts";
import type { Container, Workload } from "../model/workload.ts";
import { carriedBy } from "../secrets/carried.ts";
import { passwordsSet, secretsInCommand } from "../secrets/commands.ts";
import { namesSecret } from "../secrets/names.ts";
import { Values } from "../secrets/occurrences.ts";
import { type SecretUse, secretInLines, secretLines } from "../secrets/text.ts";
import { secretsUnread } from "../secrets/unread.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { YamlNode } from "../syntax/yaml.ts";
import type { Span } from "../text/span.ts";
import { below, partAt, partsOf } from "./compose.ts";
import { composesOf, dockerfilesOf } from "./documents.ts";
import { allEnvFiles, judgedText } from "./env-files.ts";
import { publicNames } from "./public-names.ts";
import { startedBy } from "./started.ts";
import { unreadOf } from "./unread.ts";

/** What must not be shown: where it stands, and the values themselves, which variables may carry elsewhere. */
export interface Secrets {
  readonly places: readonly Span[];
  readonly values: ReadonlySet<string>;
}

/** One such place; `value` where what stands there must not show up elsewhere either. */
interface Hidden {
  readonly span: Span;
  readonly value?: string | undefined;
}

/** Shorter values would mask half of every text. */
const shortest = 5;

/** Where a project writes values that must not be shown, whatever rules run: environment, labels, build arguments, commands, env files. */
export function secretPlaces(project: Project): Secrets {
  const places: Span[] = [];
  const values = new Set<string>();
  // What everybody reads anyway, the names of things and images, is not masked wherever it stands.
  const references = project.containers.flatMap(({ image }) => (image.ref?.state === "written" ? image.ref.value.text : []));
  for (const { span, value } of hiddenIn(project)) {
    places.push(span);
    if (value && value.length >= shortest && !value.includes(HOLE)) values.add(value);
  }
  for (const value of new Values(values).among([...publicNames(project), ...references])) values.delete(value);
  return { places, values };
}

function* hiddenIn(project: Project): Generator<Hidden> {
  const { stages, containers, lookup } = project;
  const composes = composesOf(project);
  for (const compose of composes) yield* inConfigs(compose, lookup);
  for (const workload of [...stages, ...containers]) yield* inWorkload(workload, lookup);
  for (const compose of composes) yield* inEnvFiles(compose, lookup);
  for (const dockerfile of dockerfilesOf(project)) yield* inDockerfile(dockerfile, lookup);
}

function* inConfigs({ root }: ComposeProject, lookup: Lookup): Generator<Hidden> {
  for (const { node } of partsOf(partAt({ root }, "configs")).flatMap((config) => below(config, "content") ?? [])) {
    const text = lookup.source(node.span.file)?.text ?? "";
    // Escapes move what follows them: a quoted text is masked as a whole.
    if (isQuoted(node, text) && secretInLines(node.text.split("\n"))) yield { span: node.span };
    else for (const use of secretLines(text, node.span)) yield hiddenBy(use);
  }
}

const isQuoted = (node: YamlNode, text: string): node is Extract<YamlNode, { kind: "scalar" }> =>
  node.kind === "scalar" && node.quoted && /^["']/.test(text.slice(node.span.start, node.span.start + 1));

function* inWorkload(workload: Workload, lookup: Lookup): Generator<Hidden> {
  const { image, build } = workload;
  for (const list of [image.env, image.labels, ...(build ? [build.args] : [])]) yield* inVariables(list, lookup);
  for (const { commands } of startedBy(workload)) for (const command of commands) yield* inCommand(command);
  if ("hooks" in workload) yield* inContainer(workload as Container, lookup);
}

function* inContainer({ hooks, host }: Container, lookup: Lookup): Generator<Hidden> {
  for (const { env } of hooks) yield* inVariables(env, lookup);
  if (host.logOptions.state === "unknown") return;
  for (const option of host.logOptions.value)
    if (option.state === "written" && carriedBy(option.value.name, option.value.value)) yield { span: option.span };
}

function* inEnvFiles(compose: ComposeProject, lookup: Lookup): Generator<Hidden> {
  for (const { source, values } of allEnvFiles(compose, lookup))
    for (const [name, each] of values) {
      const { span } = each;
      const value = judgedText(each);
      const carried = carriedBy(name, value);
      if (!carried) continue;
      const equals = source.text.slice(span.start, span.end).search(/[=:]/);
      yield* carriedAt({ ...span, start: span.start + equals + 1 }, value, carried);
    }
}

function* inDockerfile({ globals, stages, source }: DockerfileDocument, lookup: Lookup): Generator<Hidden> {
  for (const each of globals) yield* inVariable(each, lookup);
  for (const stage of stages) {
    const { assignments, deferred, scripts, copies } = stage;
    for (const span of unreadOf(stage, /^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/))
      for (const use of secretsUnread(source.text, span)) yield hiddenBy(use);
    for (const each of [...assignments, ...deferred]) yield* inVariable(each, lookup);
    for (const { instruction } of copies)
      for (const { span } of instruction.heredocs) for (const use of secretLines(source.text, span)) yield hiddenBy(use);
    for (const { script } of scripts) for (const command of script.commands) yield* inCommand(command);
  }
}

function* inVariables(list: ListSetting<Variable>, lookup: Lookup): Generator<Hidden> {
  if (list.state !== "unknown") for (const item of list.value) if (item.state !== "unknown") yield* inVariable(item.value, lookup);
}

function* inVariable({ name, value, literal }: Variable, lookup: Lookup): Generator<Hidden> {
  if (!value) return;
  const carried = carriedBy(name, literal);
  if (carried) yield* carriedAt(value.span, literal, carried);
  // Of a password with a dollar in it, what is taken for a variable may be named.
  if (carried && !carried.secret.wellKnown && literal.includes("$"))
    for (const part of literal.split("$")) yield { span: value.span, value: part };
  if (carried || !namesSecret(name) || !literal.includes(HOLE)) return;
  // A fallback, or what stands around a variable: only that part of what is written.
  const parts = value.state === "unknown" ? literal.split(HOLE) : [value.value];
  const { file, start, end } = value.span;
  const text = lookup.source(file)?.text.slice(start, end) ?? "";
  for (const part of parts) {
    const at = part.length >= shortest && carriedBy(name, part) ? text.indexOf(part) : -1;
    if (at >= 0) yield { span: { file, start: start + at, end: start + at + part.length }, value: part };
  }
}

/** A value that carries a credential is masked whole; the credential alone must not show up elsewhere either. */
function* carriedAt(span: Span, whole: string, { secret, value }: Omit<SecretUse, "span">): Generator<Hidden> {
  yield { span, value: secret.wellKnown ? undefined : whole };
  if (value !== undefined && value !== whole) yield { span, value: secret.wellKnown ? undefined : value };
}

function* inCommand(command: ShellCommand): Generator<Hidden> {
  for (const use of secretsInCommand(command)) yield hiddenBy(use);
  for (const span of passwordsSet(command)) yield { span };
}

const hiddenBy = ({ span, value, secret }: SecretUse): Hidden => ({ span, value: secret.wellKnown ? undefined : value });
