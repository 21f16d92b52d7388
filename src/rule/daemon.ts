import { daemonFiles } from "../knowledge/build-files.ts";
import type { Project } from "../link/project.ts";
import type { Edit } from "../text/edit.ts";
import { Memory } from "../text/memory.ts";
import { joinPath } from "../text/path.ts";
import type { Source } from "../text/source.ts";
import type { Span } from "../text/span.ts";
import { composesOf } from "./documents.ts";

/** A setting of the engine: its value as written. */
export interface DaemonSetting {
  readonly span: Span;
  readonly text: string;
}

/** A daemon.json that a project ships. */
export interface DaemonConfig {
  readonly source: Source;
  readonly root: Span;
  readonly at: (key: string) => DaemonSetting | undefined;
}

/** Gives the engine's configuration a setting, in place of the one that is there, or before the first. */
export function setInDaemon({ source, root, at }: DaemonConfig, key: string, value: string): readonly Edit[] {
  const there = at(key);
  if (there) return [{ span: there.span, text: value }];
  const start = root.start + 1;
  const blanks = /^\s*/.exec(source.text.slice(start))?.[0] ?? "";
  // The ends of lines are made those of the file.
  const isEmpty = source.text[start + blanks.length] === "}";
  return [
    {
      span: { file: source.path, start, end: start },
      text: `${isEmpty ? " " : blanks.replaceAll("\r", "")}${JSON.stringify(key)}: ${value}${isEmpty ? "" : ","}`,
    },
  ];
}

const known = new Memory<Project["documents"], readonly DaemonConfig[]>();

/** The engine configurations beside the Compose projects, each once; what is no JSON object is none. */
export function daemonSettings(project: Pick<Project, "documents" | "lookup">): readonly DaemonConfig[] {
  const settings = known.get(project.documents) ?? readSettings(project);
  known.set(project.documents, settings);
  return settings;
}

function readSettings(project: Pick<Project, "documents" | "lookup">): readonly DaemonConfig[] {
  const paths = new Set(composesOf(project).flatMap(({ folder }) => daemonFiles.map((name) => joinPath(folder, name))));
  return [...paths].flatMap((path) => {
    const source = project.lookup.source(path);
    const start = source?.text.indexOf("{") ?? -1;
    if (!source || start < 0 || !isObject(source.text)) return [];
    const at = (key: string): DaemonSetting | undefined => {
      const match = new RegExp(`"${key}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*"?|\\[[^\\]]*\\]?|\\{[^}]*\\}?|[^\\s,}]+)`).exec(source.text);
      const text = match?.[1];
      if (!match || text === undefined) return undefined;
      const from = match.index + match[0].length - text.length;
      return { span: { file: path, start: from, end: from + text.length }, text };
    };
    return [{ source, root: { file: path, start, end: source.text.length }, at }];
  });
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
