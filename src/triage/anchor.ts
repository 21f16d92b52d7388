import { readerOf } from "../frontends/registry.ts";
import type { Project } from "../link/project.ts";
import { documentsIn } from "../model/document.ts";
import type { Anchor } from "../model/finding.ts";
import { shownSource } from "../secrets/mask.ts";
import type { Span } from "../text/span.ts";

/** Says where spans of a project's files stand in the structure of their file: what stays when lines move and text is laid out anew. */
export function anchorsOf(project: Project, secrets: ReadonlyMap<string, readonly Span[]>): (span: Span) => Anchor {
  const byFile = new Map<string, (offset: number) => Anchor>();
  for (const document of documentsOf(project)) {
    const { dialect, source, inline } = document;
    // What stands inside another file has its place in the structure of that one.
    if (inline !== undefined) continue;
    const anchors = readerOf(dialect).anchors?.(document, shownSource(source, secrets.get(source.path)));
    if (anchors) byFile.set(source.path, anchors);
  }
  return ({ file, start }) => byFile.get(file)?.(start) ?? "";
}

/** Says in which stage of its file a place is written. */
export function stagesOf(project: Project): (span: Span) => string | undefined {
  const byFile = new Map<string, (offset: number) => string | undefined>();
  for (const document of documentsOf(project)) {
    const stages = readerOf(document.dialect).stages?.(document);
    if (stages) byFile.set(document.source.path, stages);
  }
  return ({ file, start }) => byFile.get(file)?.(start);
}

const documentsOf = ({ documents }: Project) => [...documents.values()].flat().flatMap(documentsIn);
