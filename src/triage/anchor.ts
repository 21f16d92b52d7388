import type { AppArmorDocument } from "../frontends/apparmor/document.ts";
import type { ComposeDocument } from "../frontends/compose/parse.ts";
import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Instruction } from "../frontends/dockerfile/instruction.ts";
import { stageLabel } from "../frontends/dockerfile/lower.ts";
import type { SeccompDocument } from "../frontends/seccomp/document.ts";
import type { Project } from "../link/project.ts";
import { redact } from "../secrets/redact.ts";
import type { JsonNode } from "../syntax/json.ts";
import type { YamlNode } from "../syntax/yaml.ts";
import { lastUpTo } from "../text/sorted.ts";
import type { Located, Span } from "../text/span.ts";

/** Says where spans of a project's files stand in the structure of their file: what stays when lines move and text is laid out anew. */
export function anchorsOf(project: Project, secrets: ReadonlyMap<string, readonly Span[]>): (span: Span) => string {
  const byFile = new Map<string, (start: number) => string>();
  for (const document of project.dockerfiles)
    byFile.set(document.source.path, dockerfileAnchors(document, document.source.masking(secrets.get(document.source.path) ?? []).shown));
  for (const document of project.seccomps) byFile.set(document.source.path, (start) => inSeccomp(document, start));
  for (const document of project.apparmors) byFile.set(document.source.path, (start) => inAppArmor(document, start));
  for (const { document } of project.composes.flatMap(({ files }) => files)) byFile.set(document.source.path, composeAnchors(document));
  return ({ file, start }) => byFile.get(file)?.(start) ?? "";
}

/** Says in which stage of its Dockerfile a place is written. */
export function stagesOf({ dockerfiles }: Project): (span: Span) => string | undefined {
  const byFile = new Map(dockerfiles.map((document) => [document.source.path, document]));
  return ({ file, start }) => {
    const document = byFile.get(file);
    const stage = document && stageAt(document, start);
    return stage && stageLabel(stage);
  };
}

const stageAt = ({ stages, instructions }: DockerfileDocument, at: number) => {
  const begin = (offset: number): number => instructions[lastUpTo(instructions, offset, ({ span }) => span.start)]?.span.start ?? offset;
  return stages[lastUpTo(stages, at, ({ base }) => begin(base.span.start))];
};

/** `stage build USER`, and of what a shell runs the command: `stage build RUN sudo ls`. */
function dockerfileAnchors(document: DockerfileDocument, shown: string): (start: number) => string {
  const { stages, instructions } = document;
  const instructionAt = (at: number): Instruction | undefined => instructions[lastUpTo(instructions, at, ({ span }) => span.start)];
  const scripts = new Map<Instruction, Script>();
  const commandAt = (instruction: Instruction, at: number): string => {
    const script = scripts.get(instruction) ?? scriptIn(shown, instruction.span);
    scripts.set(instruction, script);
    const { text, cuts } = script;
    const index = lastUpTo(cuts, at - instruction.span.start, (cut) => cut);
    return commandIn(text.slice(cuts[index], cuts[index + 1]).slice(0, 2000), index === 0);
  };
  return (start) => {
    const stage = stageAt(document, start);
    const instruction = instructionAt(start);
    const keyword = instruction?.keyword.toUpperCase() ?? "";
    const command = instruction && /^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|ONBUILD)$/.test(keyword) ? commandAt(instruction, start) : "";
    // The last stage is that whatever it is called and however many come before it.
    const label = stage && (stage === stages.at(-1) ? "final" : stageLabel(stage));
    return [...(label ? ["stage", label] : []), keyword, command].filter(Boolean).join(" ");
  };
}

/** What a shell runs, secrets masked before it is cut: half a secret is not recognised any more. */
interface Script {
  readonly text: string;
  /** Where commands begin, and where the last one ends. */
  readonly cuts: readonly number[];
}

function scriptIn(shown: string, { start, end }: Span): Script {
  const written = shown.slice(start, end);
  const redacted = redact(written);
  const text = redacted.length === written.length ? redacted : written.replace(/\S/g, "*");
  const cuts = [0];
  for (const { 0: sign, index } of text.matchAll(/&&|\|\||[;|]|(?<![\\`][ \t]*)\r?\n/g)) cuts.push(index + sign.length);
  return { text, cuts: [...cuts, text.length] };
}

/** A command however it is laid out. */
const commandIn = (written: string, isFirst: boolean): string =>
  redact(
    written
      .replace(/^[ \t]*#.*$/gm, "")
      .replace(/[\\`][ \t]*\r?\n/g, " ")
      .replace(/(?:&&|\|\||[;|])?\s*$/, "")
      .replace(/\s+/g, " ")
      .trim()
      .replace(isFirst ? /^\w+ / : /^$/, ""),
  ).slice(0, 120);

/** The keys on the way down, joined by dots; `[]` for an item of a list, whose number may change. */
function composeAnchors({ roots }: ComposeDocument): (start: number) => string {
  const children = new Map<YamlNode, readonly Child[]>();
  return (at) => {
    let node: YamlNode | undefined = roots.find(({ span }) => span.start <= at && at <= span.end);
    let path = "";
    while (node && node.kind !== "scalar") {
      const known: readonly Child[] = children.get(node) ?? childrenOf(node);
      children.set(node, known);
      const child: Child | undefined = known[lastUpTo(known, at, ({ start }) => start)];
      const inside: Child | undefined = child && at <= child.end ? child : undefined;
      if (node.kind === "list") path += "[]";
      else if (inside?.key) path += `${path ? "." : ""}${redact(inside.key.value)}`;
      node = inside && !(inside.key && at <= inside.key.span.end) ? inside.value : undefined;
    }
    return path;
  };
}

/** What is written in a mapping or a list, in the order it is written; what an alias brings stands elsewhere. */
interface Child {
  readonly start: number;
  readonly end: number;
  readonly key?: Located<string>;
  readonly value: YamlNode;
}

function childrenOf(node: YamlNode): Child[] {
  if (node.kind === "scalar") return [];
  const { file } = node.span;
  const children =
    node.kind === "map"
      ? [...node.entries.values()].flatMap(({ key, value, via }): Child[] =>
          via.length || key.span.file !== file ? [] : [{ start: key.span.start, end: Math.max(key.span.end, value.span.end), key, value }],
        )
      : node.items.flatMap(({ value, via }): Child[] => (via.length ? [] : [{ start: value.span.start, end: value.span.end, value }]));
  return children.sort((x, y) => x.start - y.start);
}

function inSeccomp({ root }: SeccompDocument, start: number): string {
  let node: JsonNode | undefined = root;
  let path = "";
  const holds = ({ span }: { readonly span: Span }): boolean => span.start <= start && start <= span.end;
  while (node) {
    if (node.kind === "object") {
      const member = node.members.find((each) => holds(each) || holds(each.value));
      if (member) path += `${path ? "." : ""}${member.key}`;
      node = member?.value;
    } else if (node.kind === "array") {
      node = node.items.find(holds);
      path += "[]";
    } else node = undefined;
  }
  return path;
}

/** The profile a rule stands in, by its name. */
const inAppArmor = ({ profiles }: AppArmorDocument, start: number): string => {
  const inside = profiles.findLast(({ profile: { node } }) => node.span.start <= start && start <= node.span.end);
  return inside ? `profile ${inside.profile.name}` : "";
};
