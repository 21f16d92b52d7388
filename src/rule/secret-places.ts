import type { ComposeProject } from "../frontends/compose/project.ts";
import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Project } from "../link/project.ts";
import { documentsIn, type Lookup } from "../model/document.ts";
import type { Variable } from "../model/image-config.ts";
import type { ShellCommand, ShellWord } from "../model/script.ts";
import type { ListSetting, Setting } from "../model/setting.ts";
import type { Container, Workload } from "../model/workload.ts";
import { carriedBy } from "../secrets/carried.ts";
import { passwordsSet, secretsInCommand } from "../secrets/commands.ts";
import { elsewhere, isTelling, telling } from "../secrets/elsewhere.ts";
import { secretParts } from "../secrets/exact.ts";
import { fallbacksIn } from "../secrets/fallbacks.ts";
import { keyBlocksIn, keyLines } from "../secrets/key-blocks.ts";
import { maskedInLabel } from "../secrets/labels.ts";
import { mayCarry } from "../secrets/may-carry.ts";
import { mayBeSecret, namesSecret } from "../secrets/names.ts";
import { type SecretUse, secretInLines, secretLines } from "../secrets/text.ts";
import { secretsUnread } from "../secrets/unread.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { JsonNode } from "../syntax/json.ts";
import { itemsIn, membersIn } from "../syntax/json-read.ts";
import type { YamlNode, YamlScalar } from "../syntax/yaml.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { below, partAt, partsOf } from "./compose.ts";
import { commandsIn, composesOf, dockerfilesOf, inspectsOf } from "./documents.ts";
import { allEnvFiles, type EnvFile, judgedText } from "./env-files.ts";
import { publicNames } from "./public-names.ts";
import { startedBy } from "./started.ts";
import { unreadOf } from "./unread.ts";

/** What must not be shown: where it stands, and the values themselves, which variables may carry elsewhere. */
export interface Secrets {
  readonly places: readonly Span[];
  readonly values: ReadonlySet<string>;
}

/** A part of a file with a credential in it. */
interface Hidden {
  readonly span: Span;
  /** The credential, as it is read; without one, all of the part is. */
  readonly value?: string | undefined;
  /** Everybody knows it: only its place is masked. */
  readonly isKnown?: boolean;
  /** It is masked in names that may be made of it, too: in those of images. */
  readonly everywhere?: true;
}

/** Told of each of them. */
type Tell = (hidden: Hidden) => void;

/** Shorter values would mask half of every text. */
const shortest = 5;
/** Values that are looked for elsewhere; no project has more. */
const mostValues = 5_000;

/** Where a project writes values that must not be shown, whatever rules run: environment, labels, build arguments, commands, env files. */
export function secretPlaces(project: Project): Secrets {
  const { lookup } = project;
  const places: Span[] = [];
  const values = new Set<string>();
  const envFiles = composesOf(project).flatMap((compose) => allEnvFiles(compose, lookup));
  const sources = sourcesOf(project, envFiles);
  const isOpen = openIn(project);
  const isPart = partOfKeys(project);
  const tell: Tell = ({ span, value, isKnown, everywhere }) => {
    const { file, start, end } = span;
    const text = lookup.source(file)?.text.slice(start, end) ?? "";
    const parts = secretParts(text, value);
    for (const part of parts) if (part.end > part.start) places.push({ file, start: start + part.start, end: start + part.end });
    if (isKnown || value === undefined) return;
    for (const each of [value, ...keyLines(value), ...parts.flatMap((part) => spelled(text.slice(part.start, part.end)))])
      if (each.length >= shortest && values.size < mostValues && !each.includes(HOLE) && !(everywhere ? isPart : isOpen)(each))
        values.add(each);
  };
  for (const source of sources) inSource(source, tell);
  for (const file of envFiles) inEnvFile(file, tell);
  inProject(project, tell);
  if (values.size === 0) return { places, values };
  const looked = telling(values);
  for (const { path, text } of sources) for (const range of elsewhere(text, looked)) places.push({ file: path, ...range });
  return { places, values };
}

/** What a value is put together from: parts in quotes, as a program prints the text that it stands in. */
const spelled = (written: string): string[] => (/[\\"'\n]/.test(written) ? written.split(/[\\"'\s]+/) : []);

/** What everybody reads anyway, the names of things and images, is not masked wherever it stands. */
function openIn(project: Project): (value: string) => boolean {
  return partOf(() => openNames(project));
}

/** Whether a text is part of some that are looked up when one is asked for. */
function partOf(texts: () => readonly string[]): (value: string) => boolean {
  let all: string | undefined;
  return (value) => {
    all ??= texts().join("\n");
    return all.includes(value);
  };
}

function openNames(project: Project): string[] {
  const references = project.containers.flatMap(({ image }) => (image.ref?.state === "written" ? image.ref.value.text : []));
  return [...publicNames(project), ...references];
}

/** Services and stages are called what is written, and never what a variable says. */
function partOfKeys({ containers, stages }: Project): (value: string) => boolean {
  return partOf(() => [...containers, ...stages].map(({ path: [, name = ""] }) => name));
}

/** The texts of a project: its files, and those it reads variables from. */
function sourcesOf({ documents }: Project, envFiles: readonly EnvFile[]): Set<Source> {
  const sources = new Set<Source>();
  for (const units of documents.values()) for (const unit of units) for (const { source } of documentsIn(unit)) sources.add(source);
  for (const { source } of envFiles) sources.add(source);
  return sources;
}

function inProject(project: Project, tell: Tell): void {
  const { stages, containers, lookup } = project;
  for (const compose of composesOf(project)) inCompose(compose, lookup, tell);
  for (const { documents } of inspectsOf(project)) for (const { roots } of documents) for (const root of roots) inJson(root, tell);
  for (const workload of stages) inWorkload(workload, lookup, tell);
  for (const container of containers) {
    inWorkload(container, lookup, tell);
    inContainer(container, lookup, tell);
  }
  for (const dockerfile of dockerfilesOf(project)) inDockerfile(dockerfile, lookup, tell);
  for (const { calls, commands } of commandsIn(project)) {
    const fed = new Set(calls.flatMap(({ words }) => words.flatMap(feedsCredential)));
    for (const command of commands) inScript(command, fed, tell);
    for (const { words } of calls) for (const word of words) printedInto(word, tell);
  }
}

/** What a text gives away wherever it stands in it: keys over several lines, what stands in for a variable. */
function inSource({ path, text }: Source, tell: Tell): void {
  for (const range of keyBlocksIn(text)) tell({ span: { file: path, ...range }, value: text.slice(range.start, range.end) });
  for (const { start, end, value, isKnown } of fallbacksIn(text))
    tell({ span: { file: path, start, end }, value, isKnown, everywhere: true });
}

function inCompose({ root, files }: ComposeProject, lookup: Lookup, tell: Tell): void {
  for (const { node } of partsOf(partAt({ root }, "configs")).flatMap((config) => below(config, "content") ?? [])) {
    const text = lookup.source(node.span.file)?.text ?? "";
    inKeys(node.span, text, tell);
    for (const use of isQuoted(node, text) ? linesOf(node) : secretLines(text, node.span)) tell(hiddenBy(use));
  }
  for (const { document } of files) for (const each of document.roots) inNames(each, tell);
}

/** Escapes move what follows them: the lines of a quoted text stand somewhere in it. */
function* linesOf({ text, span }: YamlScalar): Generator<SecretUse> {
  for (const line of text.split("\n")) {
    const found = secretInLines([line]);
    if (found) yield { ...found, span };
  }
}

/** A text that holds one thing: a key in it without an end is all that follows. */
function inKeys(span: Span, text: string, tell: Tell): void {
  for (const { start, end } of keyBlocksIn(text.slice(span.start, span.end), true))
    tell({
      span: { ...span, start: span.start + start, end: span.start + end },
      value: text.slice(span.start + start, span.start + end),
    });
}

const isQuoted = (node: YamlNode, text: string): node is YamlScalar =>
  node.kind === "scalar" && node.quoted && /^["']/.test(text.slice(node.span.start, node.span.start + 1));

/** Values under names that say what they are, wherever they stand in a file: in what extends services, in options of drivers. */
function inNames(root: YamlNode, tell: Tell): void {
  const open = [root];
  const seen = new Set(open);
  const look = (name: string, node: YamlNode): void => {
    if (node.kind === "scalar") inScalar(name, node, tell);
    else if (!seen.has(node)) {
      seen.add(node);
      open.push(node);
    }
  };
  if (root.kind === "scalar") inScalar("", root, tell);
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.kind === "map") for (const { key, value } of next.entries.values()) look(key.value, value);
    else if (next.kind === "list") for (const { value } of next.items) look("", value);
  }
}

/** The same of what the engine prints: health checks, drivers and other objects repeat what a container is given. */
function inJson(root: JsonNode, tell: Tell): void {
  const open = [root];
  const look = (name: string, node: JsonNode): void => {
    if (node.kind === "string") inScalar(name, { text: node.value, span: node.span }, tell);
    else open.push(node);
  };
  for (let next = open.pop(); next; next = open.pop()) {
    for (const { key, value } of membersIn(next)) look(key, value);
    for (const item of itemsIn(next)) look("", item);
  }
}

/** A text, and where it stands. */
type Written = Pick<YamlScalar, "text" | "span">;

function inScalar(key: string, scalar: Written, tell: Tell): void {
  const { text } = scalar;
  const equals = key ? -1 : text.indexOf("=");
  if (key) inPair(key, text, scalar, tell);
  if (equals > 0 && equals <= 200 && /^[\w.-]+$/.test(text.slice(0, equals)))
    inPair(text.slice(0, equals), text.slice(equals + 1), scalar, tell);
}

function inPair(name: string, value: string, { span }: Pick<Written, "span">, tell: Tell): void {
  if (!value || !mayBeSecret(name)) return;
  for (const each of maskedInLabel(name, value)) tell({ span, value: each });
  const carried = namesSecret(name) ? carriedBy(name, value, true) : undefined;
  if (carried) tell({ span, value: carried.value ?? value, isKnown: carried.secret.wellKnown });
}

function inWorkload(workload: Workload, lookup: Lookup, tell: Tell): void {
  const { image, build } = workload;
  inVariables(image.env, lookup, tell);
  inVariables(image.labels, lookup, tell);
  if (build) inVariables(build.args, lookup, tell);
  inLabels(image.labels, tell);
  for (const { commands } of startedBy(workload)) for (const command of commands) inCommand(command, tell);
}

function inLabels(labels: ListSetting<Variable>, tell: Tell): void {
  for (const item of labels.state === "unknown" ? [] : labels.value) {
    if (item.state === "unknown" || !item.value.value) continue;
    const { name, literal, value } = item.value;
    for (const each of maskedInLabel(name, literal)) tell({ span: value.span, value: each });
    const carried = carriedBy(name.slice(name.lastIndexOf(".") + 1), literal);
    if (carried) tell(hiddenBy({ ...carried, span: value.span }));
  }
}

function inContainer({ hooks, host }: Container, lookup: Lookup, tell: Tell): void {
  for (const { env } of hooks) inVariables(env, lookup, tell);
  if (host.logOptions.state === "unknown") return;
  for (const option of host.logOptions.value) {
    const carried = option.state === "written" ? carriedBy(option.value.name, option.value.value) : undefined;
    if (carried) tell({ span: option.span, value: carried.value, isKnown: true });
  }
}

function inEnvFile({ source, values }: EnvFile, tell: Tell): void {
  for (const [name, each] of values) {
    const { span } = each;
    const value = judgedText(each);
    const carried = carriedBy(name, value);
    if (!carried) continue;
    const equals = source.text.slice(span.start, span.end).search(/[=:]/);
    tell(hiddenBy({ ...carried, span: { ...span, start: span.start + equals + 1 } }));
  }
}

function inDockerfile({ globals, stages, source }: DockerfileDocument, lookup: Lookup, tell: Tell): void {
  for (const each of globals) inVariable(each, lookup, tell);
  for (const stage of stages) {
    const { assignments, deferred, scripts, copies } = stage;
    for (const span of unreadOf(stage, /^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/))
      for (const use of secretsUnread(source.text, span)) tell(hiddenBy(use));
    for (const each of assignments) inVariable(each, lookup, tell);
    for (const each of deferred) inVariable(each, lookup, tell);
    for (const { instruction } of copies)
      for (const { span } of instruction.heredocs) {
        inKeys(span, source.text, tell);
        for (const use of secretLines(source.text, span)) tell(hiddenBy(use));
      }
    for (const { script } of scripts) for (const command of script.commands) inCommand(command, tell);
  }
}

function inVariables(list: ListSetting<Variable>, lookup: Lookup, tell: Tell): void {
  if (list.state !== "unknown") for (const item of list.value) if (item.state !== "unknown") inVariable(item.value, lookup, tell);
}

function inVariable({ name, value, literal }: Variable, lookup: Lookup, tell: Tell): void {
  if (!value) return;
  const carried = carriedBy(name, literal);
  if (carried) tell(hiddenBy({ ...carried, span: value.span }));
  // Of a password with a dollar in it, what is taken for a variable may be named.
  if (carried && !carried.secret.wellKnown && literal.includes("$"))
    for (const part of literal.split("$")) if (part.length > 1) tell({ span: value.span, value: part });
  if (carried || !literal.includes(HOLE)) return;
  fromVariables(name, value, lookup, tell);
  if (!namesSecret(name)) return;
  // A fallback, or what stands around a variable: only that part of what is written.
  const parts = value.state === "unknown" ? literal.split(HOLE) : [value.value];
  const { file, start, end } = value.span;
  const text = lookup.source(file)?.text.slice(start, end) ?? "";
  for (const part of parts) {
    const at = part.length >= shortest && carriedBy(name, part) ? text.indexOf(part) : -1;
    if (at >= 0) tell({ span: { file, start: start + at, end: start + at + part.length }, value: part });
  }
}

/** What a variable takes from others is as secret as it is itself: there, where it is written. */
function fromVariables(name: string, value: Setting<string>, lookup: Lookup, tell: Tell): void {
  const carried = value.state === "written" ? carriedBy(name, value.value) : undefined;
  if (!carried || carried.secret.wellKnown) return;
  const whole = carried.value ?? "";
  // Here it is named only; where it is written may be further away.
  tell({ span: { ...value.span, end: value.span.start }, value: whole });
  for (const { how, span } of value.via ?? []) {
    const text = how === "interpolated" ? (lookup.source(span.file)?.text.slice(span.start, span.end) ?? "") : "";
    const part = /^[\w.-]{1,200}\s{0,8}[=:\s]\s{0,8}(["']?)(.{2,})\1$/s.exec(text)?.[2];
    if (part && whole.includes(part)) tell({ span, value: part });
  }
}

/** The variables whose values are in a word that gives a container a credential: `PW` of `-e DB_PASSWORD="$PW"`. */
function feedsCredential({ text, names = [], holes = [] }: ShellWord): readonly string[] {
  const [, name = ""] = /([A-Za-z_]\w{0,200})=/.exec(text) ?? [];
  return namesSecret(name) ? [...names, ...holes.filter(Boolean)] : [];
}

/** What a command in a word prints into a credential: `-e TOKEN=$(echo SECRET)`. */
function printedInto(word: ShellWord, tell: Tell): void {
  const [, name = ""] = /([A-Za-z_]\w{0,200})=/.exec(word.text) ?? [];
  if (!word.takes || !namesSecret(name)) return;
  for (const { name: program, words } of word.takes)
    for (const { span, literal } of /^(?:echo|printf)$/.test(program) ? words.slice(1) : []) {
      const carried = carriedBy("PASSWORD", literal);
      if (carried) tell(hiddenBy({ ...carried, span }));
    }
}

/** A command of a script that runs outside of containers, and what it sets for others. `fed`: variables that become credentials. */
function inScript(command: ShellCommand, fed: ReadonlySet<string>, tell: Tell): void {
  inCommand(command, tell);
  for (const { name, value } of command.assignments) {
    const carried = carriedBy(fed.has(name) ? "PASSWORD" : name, value.literal);
    if (carried) tell(hiddenBy({ ...carried, span: value.span }));
  }
}

function inCommand(command: ShellCommand, tell: Tell): void {
  if (!mayCarry(command)) return;
  for (const use of secretsInCommand(command)) tell(use.quiet ? unlessWord(use) : hiddenBy(use));
  for (const set of passwordsSet(command)) tell(unlessWord(set));
}

/** What no rule reports is masked where it stands; elsewhere, a word is one. */
const unlessWord = ({ span, value = "" }: Pick<SecretUse, "span" | "value">): Hidden => ({ span, value, isKnown: !isTelling(value) });

const hiddenBy = ({ span, value, secret }: SecretUse): Hidden => ({ span, value, isKnown: secret.wellKnown });
