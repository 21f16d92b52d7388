import type { ShellCommand, ShellWord } from "../../model/script.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { readScript } from "../../syntax/shell/read.ts";
import { readYaml, type YamlEntry, type YamlMap, type YamlNode, type YamlScalar } from "../../syntax/yaml.ts";
import { scalarText } from "../../syntax/yaml-logical.ts";
import { LogicalBuilder } from "../../text/logical.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import type { EngineCall } from "./calls.ts";
import { asksForContainers, type Host } from "./hosts.ts";
import { noVariables, plainShell } from "./shell-text.ts";
import { filledIn, itemsOf, under, valuesOf } from "./yaml-parts.ts";

/** What GitHub fills in, and what GitLab does; the last group is the name. */
const expression = /\$\{\{([^{}]*)\}\}/g;
const variable = /\$(?:\{(\w+)\}|(\w+))/g;

/** Words of all containers of a file: variables that come after them are given to none. */
const mostWords = 20_000;

/** Where a container of a pipeline is written, and what its service does with it. */
interface Asked {
  /** The key that asks for it, and the node that says how. */
  readonly at: Span;
  readonly node: YamlNode;
  /** What it is called by others of its job. */
  readonly name?: { readonly text: string; readonly span: Span };
  /** Variables it is started with, besides its own. */
  readonly variables: readonly YamlNode[];
  /** Its machine is made for the job. */
  readonly isDisposable: boolean;
}

/**
 * The containers that the jobs of a pipeline run in and beside, as the command lines that start them. What the service adds to these
 * nobody knows: of what is not written nothing can be said.
 */
export function jobCallsIn(source: Source, host: Host): EngineCall[] {
  if (!asksForContainers(host, source.text)) return [];
  const asked = readYaml(source).roots.flatMap(host.kind === "workflow" ? askedOfGithub : askedOfGitlab);
  const unknown = host.kind === "workflow" ? expression : variable;
  const seen = new Set<YamlNode>();
  const room = { left: mostWords };
  return asked.flatMap((each) => {
    // An alias asks for the same again.
    if (seen.has(each.node)) return [];
    seen.add(each.node);
    return callOf(each, { source, unknown, room }) ?? [];
  });
}

function askedOfGithub(root: YamlNode): Asked[] {
  return valuesOf(under(root, "jobs")).flatMap((job): Asked[] => {
    if (job.kind !== "map") return [];
    const common = { variables: [], isDisposable: !textsIn(under(job, "runs-on")).some((text) => /self-hosted/i.test(text)) };
    const container = job.entries.get("container");
    const services = under(job, "services");
    return [
      ...(container ? [{ ...common, at: container.key.span, node: container.value }] : []),
      ...(services?.kind === "map" ? [...services.entries.values()] : []).map(({ key, value }) => ({
        ...common,
        at: key.span,
        node: value,
        name: { text: key.value, span: key.span },
      })),
    ];
  });
}

function askedOfGitlab(root: YamlNode): Asked[] {
  const outer = under(root, "variables");
  const jobs = [root, ...valuesOf(root).filter((node): node is YamlMap => node.kind === "map" && !node.entries.has("url"))];
  return jobs.flatMap((job): Asked[] => {
    const image = job.kind === "map" ? job.entries.get("image") : undefined;
    const own = job === root ? undefined : under(job, "variables");
    const variables = [outer, own].flatMap((node) => node ?? []);
    return [
      ...(image ? [{ at: image.key.span, node: image.value, variables: [], isDisposable: true }] : []),
      ...itemsOf(under(job, "services")).map((node) => ({ at: node.span, node, variables, isDisposable: true })),
    ];
  });
}

const textsIn = (node: YamlNode | undefined): string[] =>
  node?.kind === "scalar" ? [node.text] : [...itemsOf(node), ...valuesOf(node)].flatMap((item) => textsIn(item));

interface Reading {
  readonly source: Source;
  readonly unknown: RegExp;
  readonly room: { left: number };
}

/** The command line that comes to a container; `undefined` where no image is named. */
function callOf({ at, node, name, variables, isDisposable }: Asked, reading: Reading): EngineCall | undefined {
  const image = node.kind === "map" ? (under(node, "image") ?? under(node, "name")) : node;
  if (image?.kind !== "scalar" || image.text === "") return undefined;
  const flag = (text: string, value: ShellWord): ShellWord[] => [{ text, literal: text, span: value.span }, value];
  const listed = (key: string, to: string): ShellWord[] =>
    itemsOf(under(node, key)).flatMap((item) => (item.kind === "scalar" ? flag(to, wordOf(item, reading)) : []));
  const given = [...variables, under(node, "env"), under(node, "variables")].flatMap((each) => variablesOf(each, reading));
  const unknown = `--${HOLE}=${HOLE}`;
  const words = [
    { text: unknown, literal: unknown, span: at },
    ...(name ? flag("--name", { text: name.text, literal: name.text, span: name.span }) : []),
    ...given.flatMap((each) => flag("-e", each)),
    ...listed("ports", "-p"),
    ...listed("volumes", "-v"),
    ...optionsOf(under(node, "options"), reading),
    { text: "--", literal: "--", span: image.span },
    wordOf(image, reading),
  ];
  reading.room.left -= words.length;
  const span = { ...at, end: Math.max(at.end, node.span.end) };
  return {
    ...{ engine: "docker", verb: "create", words, at, globals: [], folders: [""] },
    command: commandOf(words, span),
    job: { isDisposable },
  };
}

/** A value as a word. */
function wordOf({ text, span }: Pick<YamlScalar, "text" | "span">, { unknown }: Pick<Reading, "unknown">, before = ""): ShellWord {
  const holes = [...text.matchAll(unknown)].map(([, ...groups]) => groups.find((group) => group !== undefined)?.trim() ?? "");
  const filled = `${before}${holes.length ? text.replace(unknown, HOLE) : text}`;
  return { text: filled, literal: filled, span, ...(holes.length ? { holes } : {}) };
}

/** `NAME=value`, at the place of the value. */
function variablesOf(node: YamlNode | undefined, reading: Reading): ShellWord[] {
  if (node?.kind !== "map" || node.entries.size > reading.room.left) return [];
  return [...node.entries].flatMap(([name, { key, value }]: readonly [string, YamlEntry]) => {
    const scalar = value.kind === "map" ? under(value, "value") : value;
    if (scalar?.kind !== "scalar") return [];
    const span = scalar.span.end > scalar.span.start ? scalar.span : key.span;
    return [wordOf({ text: scalar.text, span }, reading, `${name}=`)];
  });
}

/** Flags as they are written, one behind the other, on several lines too. */
function optionsOf(node: YamlNode | undefined, { source, unknown }: Reading): ShellWord[] {
  if (node?.kind !== "scalar" || node.text.trim() === "") return [];
  const builder = new LogicalBuilder(source.path);
  const text = filledIn(scalarText(source, node), unknown);
  builder.addFor("docker create ", node.span.start, node.span.start);
  builder.addPart(text, 0, text.text.length);
  const { commands } = readScript(builder.build(), noVariables, plainShell);
  return commands.flatMap(({ words }, index) => (index === 0 ? words.slice(2) : words));
}

const commandOf = (words: readonly ShellWord[], span: Span): ShellCommand => ({
  name: "docker",
  words,
  span,
  folder: "",
  ...{ assignments: [], redirects: [], wrappers: [], readsFrom: [], feeds: [], takes: [], fallback: [] },
  ...{ conditional: false, decides: true, tested: false, failsUnseen: false },
});
