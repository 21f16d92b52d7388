import type { AppArmorDocument } from "../frontends/apparmor/document.ts";
import type { ComposeDocument } from "../frontends/compose/parse.ts";
import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import { stageLabel } from "../frontends/dockerfile/lower.ts";
import type { SeccompDocument } from "../frontends/seccomp/document.ts";
import type { Project } from "../link/project.ts";
import type { JsonNode } from "../syntax/json.ts";
import type { YamlEntry, YamlNode } from "../syntax/yaml.ts";
import type { Span } from "../text/span.ts";

/** Says where spans of a project's files stand in the structure of their file: what stays when lines move and text is laid out anew. */
export function anchorsOf(project: Project): (span: Span) => string {
  const byFile = new Map<string, (start: number) => string>();
  for (const document of project.dockerfiles) byFile.set(document.source.path, (start) => inDockerfile(document, start));
  for (const document of project.seccomps) byFile.set(document.source.path, (start) => inSeccomp(document, start));
  for (const document of project.apparmors) byFile.set(document.source.path, (start) => inAppArmor(document, start));
  for (const { document } of project.composes.flatMap(({ files }) => files))
    byFile.set(document.source.path, (start) => inCompose(document, start));
  return ({ file, start }) => byFile.get(file)?.(start) ?? "";
}

/** `stage build RUN`; before the first stage, the instruction alone. */
function inDockerfile({ stages, instructions }: DockerfileDocument, start: number): string {
  const stage = stages.findLast(({ base }) => lineStart(instructions, base.span.start) <= start);
  const instruction = instructions.findLast(({ span }) => span.start <= start);
  return [...(stage ? ["stage", stageLabel(stage)] : []), ...(instruction ? [instruction.keyword.toUpperCase()] : [])].join(" ");
}

/** Where the instruction begins that a place is in. */
const lineStart = (instructions: DockerfileDocument["instructions"], at: number): number =>
  instructions.findLast(({ span }) => span.start <= at)?.span.start ?? at;

/** The keys on the way down, joined by dots; `[]` for an item of a list, whose number may change. */
function inCompose({ roots }: ComposeDocument, start: number): string {
  const root = roots.find(({ span }) => span.start <= start && start <= span.end);
  let node: YamlNode | undefined = root;
  let path = "";
  while (node) {
    const { file } = node.span;
    const holds = (span: Span): boolean => span.file === file && span.start <= start && start <= span.end;
    if (node.kind === "map") {
      const entry: YamlEntry | undefined = [...node.entries.values()].find(
        ({ key, value, via }) => via.length === 0 && (holds(key.span) || holds(value.span)),
      );
      if (entry) path += `${path ? "." : ""}${entry.key.value}`;
      node = entry && !holds(entry.key.span) ? entry.value : undefined;
    } else if (node.kind === "list") {
      node = node.items.find(({ value, via }) => via.length === 0 && holds(value.span))?.value;
      path += "[]";
    } else node = undefined;
  }
  return path;
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
