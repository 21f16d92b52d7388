import type { Fault, Limit } from "../../model/document.ts";
import { parseImageReference } from "../../syntax/image-reference.ts";
import { nearest } from "../../syntax/nearest.ts";
import { deepest, type ShellReader } from "../../syntax/shell/reader.ts";
import { hasDirective, hasMark, hasMarkInName, hasTag, isNamedTemplate, isTemplateLine, templateReason } from "../../syntax/template.ts";
import type { Source } from "../../text/source.ts";
import { thousands } from "../../text/thousands.ts";
import type { Inside } from "../frontend.ts";
import { evaluate } from "./evaluate.ts";
import type { Instruction } from "./instruction.ts";
import { keywords } from "./keywords.ts";
import { type DockerfileSyntax, parseDockerfile } from "./parse.ts";
import { crowded, mostPlaced } from "./placed.ts";
import { isTooLarge, tooLarge } from "./size.ts";
import { contain } from "./spills.ts";
import { type Assignment, neededBy, type Stage } from "./stage.ts";
import { instructionFaults, mayBeMistaken } from "./validate.ts";

/** A parsed and evaluated Dockerfile: what rules of subject `dockerfile` judge. */
export interface DockerfileDocument extends DockerfileSyntax {
  readonly stages: readonly Stage[];
  /** ARGs before the first FROM. */
  readonly globals: readonly Assignment[];
  /** The stage a plain build produces. */
  readonly final: Stage | undefined;
  /** The stages a plain build runs. */
  readonly needed: ReadonlySet<Stage>;
  /** Reads scripts, for evaluating again with other build arguments. */
  readonly shell?: ShellReader;
}

/** Parses and evaluates; without a shell reader no script is looked into. Never throws. */
export function readDockerfile(source: Source, shell?: ShellReader, inside?: Inside): DockerfileDocument {
  if (isTooLarge(source.text)) return unjudged(source, tooLarge);
  const syntax = parseDockerfile(source, inside?.indent);
  if (isTemplate(source, syntax)) return unjudged(source, templateReason);
  if (!inside && isPart(source, syntax))
    return unjudged(source, "it has no FROM, so it is only a part of a Dockerfile: check the file that includes it");
  const { instructions, faults: found } = contain(syntax);
  const { stages, globals, faults, hasProperty } = evaluate({ source, instructions, escape: syntax.escape }, new Map(), shell);
  if (hasProperty) return unjudged(source, templateReason);
  const all: Fault[] = [...found];
  const isOthers = isExtended(syntax);
  for (const instruction of instructions) {
    const own = isOthers && !mayBeMistaken(instruction) ? [] : instructionFaults(instruction);
    if (own.length) for (const fault of own) all.push(fault);
  }
  for (const fault of faults) all.push(fault);
  for (const stage of stages) for (const fault of unread(stage)) all.push(fault);
  const final = stages[stages.length - 1];
  const document: { -readonly [Key in keyof DockerfileDocument]: DockerfileDocument[Key] } = {
    dialect: "dockerfile",
    source,
    instructions,
    faults: all,
    suppressions: syntax.suppressions,
    escape: syntax.escape,
    stages,
    globals,
    final,
    needed: final ? neededBy([final]) : new Set(),
  };
  const limits = limitsOf(document);
  if (limits.length > 0) document.limits = limits;
  if (syntax.syntax) document.syntax = syntax.syntax;
  if (inside) document.inline = inside.at;
  if (shell) document.shell = shell;
  return document;
}

/** A file of which nothing is said. */
const unjudged = (source: Source, why: string): DockerfileDocument => ({
  dialect: "dockerfile",
  source,
  skipped: why,
  instructions: [],
  escape: "\\",
  faults: [],
  suppressions: [],
  stages: [],
  globals: [],
  final: undefined,
  needed: new Set(),
});

/** What is larger than is looked at. */
function limitsOf({ source, stages }: DockerfileDocument): Limit[] {
  const limits: Limit[] = [];
  const nested = stages.flatMap(({ scripts }) => scripts.flatMap(({ script }) => script.limit ?? []))[0];
  if (nested) limits.push({ span: nested, message: `scripts in scripts are read ${deepest} deep: deeper ones are not checked` });
  if (crowded(stages))
    limits.push({
      span: { file: source.path, start: 0, end: 0 },
      message: `an image is given more than ${thousands(mostPlaced)} files: only the last of them are checked`,
    });
  return limits;
}

/** Scripts that are no shell's: rules say nothing about them, and the reader should know. */
function unread({ scripts }: Stage): Fault[] {
  const faults: Fault[] = [];
  for (const { script, instruction } of scripts)
    if (script.fault && !/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b|\.ps1\b/i.test(instruction.logical.text))
      faults.push({
        kind: "unread",
        span: script.fault.span,
        message: `this script could not be read, so nothing in it was checked: ${script.fault.message}`,
      });
  return faults;
}

/** A file that others take in: it has instructions and no stage, not even a misspelt one, and a name that no builder looks for by itself. */
const isPart = ({ path }: Source, { instructions }: DockerfileSyntax): boolean =>
  instructions.length > 0 &&
  !instructions.some(({ keyword }) => keyword === "FROM" || (!keywords.has(keyword) && nearest(keyword, keywords) === "FROM")) &&
  additional.test(path.slice(path.lastIndexOf("/") + 1));

const additional = /^(?:dockerfile|containerfile)[._-]|.\.(?:dockerfile|containerfile)$/i;

/** Whether `# syntax=` names another frontend than Dockerfile's, which may know instructions of its own. */
const isExtended = ({ syntax }: DockerfileSyntax): boolean => syntax !== undefined && !usual.test(syntax.value);

/** `docker/dockerfile`, its other channel, and mirrors of both. */
const usual = /(?:^|\/)dockerfile(?:-upstream)?(?:[:@]|$)/;

/**
 * Whether a file is a template for some generator rather than a Dockerfile, by its marks. Braces in the text of an ordinary
 * instruction or here-document are none of a template's: unless it is called a template, a file that builds is judged.
 */
function isTemplate({ text, path }: Source, { instructions }: DockerfileSyntax): boolean {
  const firstFrom = instructions.findIndex(({ keyword }) => keyword === "FROM");
  if (instructions.some((each, at) => isOfTemplate(each, at < firstFrom))) return true;
  if (firstFrom < 0 && (/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(path) || hasTag(text))) return true;
  return isNamedTemplate(path) && (hasMark(text) || hasDirective(text) || instructions.some(isUnreadable));
}

/** Whether no builder takes an instruction as it stands: it is unknown, or begins a stage with what names no image. */
const isUnreadable = ({ keyword, args: [image] }: Instruction): boolean =>
  keyword === "FROM"
    ? image !== undefined && !image.value.includes("$") && parseImageReference(image.value).fault !== undefined
    : !keywords.has(keyword);

/** Whether an instruction is one of a template: what the builder knows begins with its keyword, and has marks where no text may stand. */
function isOfTemplate({ keyword, logical: { text } }: Instruction, isBeforeFrom: boolean): boolean {
  switch (keyword) {
    case "FROM":
      return hasMarkInName(text.replace(/\s#(?!\{).*$/s, ""));
    case "EXPOSE":
      return hasMark(text);
    case "ARG":
      return isBeforeFrom && hasMark(text);
    default:
      return !keywords.has(keyword) && isTemplateLine(text.trimStart());
  }
}
