import type { Fault } from "../../model/document.ts";
import type { Source } from "../../text/source.ts";
import { type DockerfileSyntax, parseDockerfile } from "./parse.ts";
import { type Assignment, evaluate, neededBy, type Stage } from "./stages.ts";
import { instructionFaults } from "./validate.ts";

/** A parsed and evaluated Dockerfile: what rules of subject `dockerfile` judge. */
export interface DockerfileDocument extends DockerfileSyntax {
  readonly stages: readonly Stage[];
  /** ARGs before the first FROM. */
  readonly globals: readonly Assignment[];
  /** The stage a plain build produces. */
  readonly final: Stage | undefined;
  /** The stages a plain build runs. */
  readonly needed: ReadonlySet<Stage>;
}

/** Parses and evaluates. Never throws. */
export function readDockerfile(source: Source): DockerfileDocument {
  const skipped = templateOf(source);
  if (skipped)
    return {
      dialect: "dockerfile",
      source,
      skipped,
      instructions: [],
      escape: "\\",
      faults: [],
      suppressions: [],
      stages: [],
      globals: [],
      final: undefined,
      needed: new Set(),
    };
  const syntax = parseDockerfile(source);
  const { stages, globals, faults } = evaluate(syntax);
  const all: Fault[] = [...syntax.faults, ...syntax.instructions.flatMap(instructionFaults), ...faults];
  const final = stages[stages.length - 1];
  return { ...syntax, faults: all, stages, globals, final, needed: final ? neededBy(final) : new Set() };
}

/** Why a file is a template for some generator rather than a Dockerfile; `undefined` when it is none. */
function templateOf({ text, path }: Source): string | undefined {
  const reason = "it is a template, and only what it generates can be judged";
  const hasFrom = /^[ \t]*FROM[ \t]/im.test(text);
  if (!hasFrom && /(?:^|[/._-])templates?(?:[/._-]|$)/i.test(path)) return reason;
  if (!text.includes("{{") && !text.includes("{%") && !text.includes("<%")) return undefined;
  const named = /\.(?:j2|jinja2?|tmpl|tpl|template|erb|mustache|hbs|gotmpl|in)$/i.test(path);
  const atLineStart = /^[ \t]*(?:\{\{|\{%|<%)/m.test(text);
  const inFrom = /^[ \t]*FROM[^\n]*(?:\{\{|\{%|<%)/im.test(text);
  return named || atLineStart || inFrom || !hasFrom ? reason : undefined;
}
