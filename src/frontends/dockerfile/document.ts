import type { Fault } from "../../model/document.ts";
import type { ShellReader } from "../../syntax/shell/reader.ts";
import { hasDirective, hasMark, hasMarkInName, hasTag, isNamedTemplate, isTemplateLine, templateReason } from "../../syntax/template.ts";
import type { Source } from "../../text/source.ts";
import type { Inside } from "../frontend.ts";
import { evaluate } from "./evaluate.ts";
import { type DockerfileSyntax, parseDockerfile } from "./parse.ts";
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
  const inline = inside ? { inline: inside.at } : {};
  if (isTemplate(source, syntax)) return unjudged(source, templateReason);
  if (!inside && isPart(source, syntax))
    return unjudged(source, "it has no FROM, so it is a part of a Dockerfile, and only the whole can be judged");
  const { instructions, faults: found } = contain(syntax);
  const { stages, globals, faults, hasProperty } = evaluate({ ...syntax, instructions }, new Map(), shell);
  if (hasProperty) return unjudged(source, templateReason);
  const own = isExtended(syntax) ? instructions.filter(mayBeMistaken) : instructions;
  const all: Fault[] = [...found, ...own.flatMap(instructionFaults), ...faults, ...stages.flatMap(unread)];
  const final = stages[stages.length - 1];
  return {
    ...syntax,
    instructions,
    ...inline,
    ...(shell ? { shell } : {}),
    faults: all,
    stages,
    globals,
    final,
    needed: final ? neededBy([final]) : new Set(),
  };
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

/** Scripts that are no shell's: rules say nothing about them, and the reader should know. */
const unread = ({ scripts }: Stage): Fault[] =>
  scripts.flatMap(({ script, instruction }) =>
    script.fault && !/\b(?:powershell|pwsh|iex|New-Object|Invoke-\w+)\b|\.ps1\b/i.test(instruction.logical.text)
      ? [
          {
            kind: "unread",
            span: script.fault.span,
            message: `this script could not be read, so nothing in it was judged: ${script.fault.message}`,
          },
        ]
      : [],
  );

/** A file that others take in: it has instructions and no stage, and a name that no builder looks for by itself. */
const isPart = ({ path }: Source, { instructions }: DockerfileSyntax): boolean =>
  instructions.length > 0 &&
  !instructions.some(({ keyword }) => keyword === "FROM") &&
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
  const isUnread =
    instructions.some(({ logical }) => isTemplateLine(logical.text.trimStart())) ||
    instructions.some(({ keyword, logical }) => keyword === "FROM" && hasMarkInName(logical.text.replace(/\s#(?!\{).*$/s, ""))) ||
    instructions.some(({ keyword, logical }) => keyword === "EXPOSE" && hasMark(logical.text)) ||
    instructions.slice(0, Math.max(0, firstFrom)).some(({ keyword, logical }) => keyword === "ARG" && hasMark(logical.text));
  const isBare = firstFrom < 0 && (/(?:^|[/._-])templates?(?:[/._-]|$)/i.test(path) || hasTag(text));
  const isNamed = isNamedTemplate(path) && (hasMark(text) || hasDirective(text));
  return isUnread || isBare || isNamed;
}
