import { daemonFiles } from "../../knowledge/build-files.ts";
import type { Lookup, Reference } from "../../model/document.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { configsAmong, scriptsAmong } from "../../syntax/mounted-texts.ts";
import { policyNamed, profileFile } from "../../syntax/security-opt.ts";
import { folderOf, joinPath } from "../../text/path.ts";
import { buildsIn } from "./builds.ts";
import type { CommandLine } from "./command-line.ts";
import type { CommandsDocument } from "./document.ts";
import { Line } from "./line.ts";
import { mountsOf } from "./mounts.ts";
import { linesThatStart } from "./names.ts";
import { commandLines } from "./read-lines.ts";
import { saidIn } from "./said.ts";

/** The files that commands name: env files, kernel profiles, what images are built from. Of those that may lie in several folders, each. */
export function referencesOf(documents: readonly CommandsDocument[], _lookup: Lookup): Reference[] {
  return documents
    .filter(({ source }) => !source.alone)
    .flatMap((document) => [
      ...linesThatStart(document).flatMap((line) => [...givenTo(line), ...mountedBy(line, document)]),
      ...(linesThatStart(document).length > 0 ? enginesBeside(document) : []),
      ...buildsIn(commandLines(document), document.source).flatMap(({ places }) => places.flatMap(builtFrom)),
    ]);
}

/** How the engine may be configured that a script starts containers with, beside it. */
const enginesBeside = ({ source: { path } }: CommandsDocument): Reference[] =>
  daemonFiles.map((name) => ({ path: joinPath(folderOf(path), name), role: "engine", isGuess: true }));

/** What a container is given as a file, or by a name that some file defines. */
const givenTo = ({ given, call: { folders } }: CommandLine): Reference[] =>
  given.flatMap(({ flag, value: { text } }): Reference[] => {
    if (text.includes(HOLE)) return [];
    if (flag.name === "env-file" || flag.name === "label-file") return inEach(folders, text, "text");
    if (flag.name !== "security-opt") return [];
    const [profile, policy] = [profileFile(text), policyNamed(text)];
    if (profile) return inEach(folders, profile, "profile");
    return policy ? folders.map((folder) => ({ path: folder || ".", role: "policy", defines: policy })) : [];
  });

/** Configurations and scripts that a container mounts. */
function mountedBy(command: CommandLine, { source }: CommandsDocument): Reference[] {
  const line = new Line(command);
  const mounts = mountsOf(line, new Map());
  if (mounts.state === "unknown" || mounts.value.length === 0) return [];
  const words = [
    ...(line.last("entrypoint")?.text.split(/\s+/) ?? []),
    ...command.operands.slice(1).map((word) => saidIn(word, source).text),
  ];
  const paths = [
    ...configsAmong(mounts.value),
    ...(words.length
      ? scriptsAmong(
          mounts.value,
          words.flatMap((word) => word.split(/\s+/)),
        )
      : []),
  ];
  return paths.flatMap((path) => command.call.folders.map((folder) => ({ path: joinPath(folder, path), role: "text", isGuess: true })));
}

const inEach = (folders: readonly string[], path: string, role: "text" | "profile"): Reference[] =>
  path === "" || /^[/~]/.test(path)
    ? []
    : folders.map((folder) => ({ path: joinPath(folder, path), role, ...(folders.length > 1 ? { isGuess: true as const } : {}) }));

function builtFrom({ context, dockerfile }: { readonly context: string; readonly dockerfile: string }): Reference[] {
  return [
    { path: dockerfile, role: "build", isGuess: true },
    { path: `${dockerfile}.dockerignore`, role: "text", isGuess: true },
    { path: joinPath(context, ".dockerignore"), role: "text", isGuess: true },
    { path: context || ".", role: "context", isGuess: true },
  ];
}

/** The Dockerfiles that a script builds. */
export function builtBy(document: CommandsDocument): string[] {
  return buildsIn(commandLines(document), document.source).flatMap(({ places }) => places.map(({ dockerfile }) => dockerfile));
}
