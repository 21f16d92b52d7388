import { type DaemonDocument, readDaemon } from "../frontends/daemon/document.ts";
import { frontendOf } from "../frontends/registry.ts";
import { daemonFiles } from "../knowledge/build-files.ts";
import type { Project } from "../link/project.ts";
import type { Edit } from "../text/edit.ts";
import { Memory } from "../text/memory.ts";
import { folderOf, joinPath } from "../text/path.ts";

/** Gives the engine's configuration settings, each in place of the one that is there, or before the first. */
export function setInDaemon(
  { source, root }: DaemonDocument,
  settings: readonly (readonly [key: string, value: string])[],
): readonly Edit[] | undefined {
  if (!root) return undefined;
  // What is written as null leaves the default, and yet it is there.
  const written = new Map(root.members.map(({ key, value }) => [key, value.span]));
  const edits = settings.flatMap(([key, text]) => {
    const span = written.get(key);
    return span ? [{ span, text }] : [];
  });
  const absent = settings.filter(([key]) => !written.has(key));
  if (absent.length === 0) return edits;
  const { span } = root;
  const start = span.start + 1;
  const blanks = /^\s*/.exec(source.text.slice(start))?.[0] ?? "";
  // The ends of lines are made those of the file.
  const isEmpty = source.text[start + blanks.length] === "}";
  const between = isEmpty ? " " : blanks.replaceAll("\r", "");
  const text = absent.map(([key, value]) => `${between}${JSON.stringify(key)}: ${value}`).join(",");
  return [...edits, { span: { file: source.path, start, end: start }, text: `${text}${isEmpty ? "" : ","}` }];
}

const known = new Memory<Project["documents"], readonly DaemonDocument[]>();

/** Whether the engine that starts a project's containers lets none of them gain privileges, by its configuration or by what it says of itself. */
export const forbidsNewPrivileges = (project: Pick<Project, "documents" | "lookup">): boolean =>
  daemonSettings(project).some(
    ({ at, info }) => at("no-new-privileges")?.text === "true" || info?.security?.options.has("no-new-privileges") === true,
  );

/**
 * The engine configurations beside what starts containers, each once, and what engines say of themselves beside what they print of
 * containers; what is no JSON object is none.
 */
export function daemonSettings(project: Pick<Project, "documents" | "lookup">): readonly DaemonDocument[] {
  const settings = known.get(project.documents) ?? readSettings(project);
  known.set(project.documents, settings);
  return settings;
}

function readSettings({ documents, lookup }: Pick<Project, "documents" | "lookup">): readonly DaemonDocument[] {
  const units = [...documents.values()].flat().filter(({ dialect }) => frontendOf(dialect)?.part === "starts");
  const folders = units.map((unit) => ({ folder: "folder" in unit ? unit.folder : folderOf(unit.source.path), dialect: unit.dialect }));
  const paths = new Set(
    folders.flatMap(({ folder, dialect }) =>
      frontendOf(dialect)?.isPrinted ? infosIn(folder, lookup) : daemonFiles.map((name) => joinPath(folder, name)),
    ),
  );
  return [...paths].flatMap((path) => {
    const source = lookup.source(path);
    const document = source && readDaemon(source);
    return document && !document.isBroken ? [document] : [];
  });
}

/** The files in a folder in which an engine says how it runs (`docker info`). */
function infosIn(folder: string, { below, source }: Project["lookup"]): string[] {
  const isInfo = (text: string): boolean => text.includes('"ServerVersion"') && text.includes('"SecurityOptions"');
  return (below?.(folder) ?? []).filter((path) => folderOf(path) === folder && isInfo(source(path)?.text ?? ""));
}
