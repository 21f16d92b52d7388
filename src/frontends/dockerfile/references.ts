import { buildFiles } from "../../knowledge/build-files.ts";
import { lockPrograms } from "../../knowledge/package-managers.ts";
import type { Reference } from "../../model/document.ts";
import type { Source } from "../../text/source.ts";

const copyLine = /^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim;
const supervisorConfig = /supervisor[\w.-]{0,100}\.(?:conf|ini)$/;

/** Stages that somebody may ask for by name. */
const hasStages = /^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im;

/** It copies its whole context, or installs from a lock file that lies there. */
const looksIntoContext = new RegExp(`^[ \\t]*(?:COPY|ADD)[ \\t]+(?:--\\S+[ \\t]+)*\\.?\\/?\\s|\\b(?:${lockPrograms.join("|")})\\b`, "im");

/** What `pip install -r` reads. */
const requirementsFile = /\s(?:-[rc]|--(?:requirement|constraint)s?)[ =]?["']?([\w./-]{1,200}\.(?:txt|in|pip))\b/g;

/** What Dockerfiles refer to; builds may start from any folder up to the repository's root, and are governed by the ignore file there. */
export const referencesOf = (sources: readonly Source[], above: readonly string[]): Reference[] =>
  sources.length === 0
    ? []
    : [...above.map((folder): Reference => ({ path: `${folder}.dockerignore`, role: "text" })), ...sources.flatMap(referencesOfFile)];

/** The ignore files that may govern builds of this file: its own, and those of every folder above it; its folder, where what lies there matters. */
function referencesOfFile(source: Source): Reference[] {
  if (source.alone) return [];
  const parts = source.path.split("/").slice(0, -1);
  const folders = parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
  const shared = ["", ...folders].map((folder) => (folder ? `${folder}/.dockerignore` : ".dockerignore"));
  const ignoreFiles = [`${source.path}.dockerignore`, ...shared].map((path) => ({ path, role: "text" as const }));
  const folder = parts.join("/");
  const context = looksIntoContext.test(source.text) ? [{ path: folder || ".", role: "context" as const }] : [];
  const builds = hasStages.test(source.text)
    ? [...new Set(["", folder && `${folder}/`])].flatMap((each) =>
        buildFiles.map((name) => ({ path: `${each}${name}`, role: "text" as const, isGuess: true as const })),
      )
    : [];
  const supervisors = source.text.includes("supervisor")
    ? [...source.text.matchAll(copyLine)]
        .flatMap(([, words = ""]) => words.split(/\s+/))
        .filter((word) => supervisorConfig.test(word))
        .map((word) => ({ path: `${folder && `${folder}/`}${word.replace(/^\.?\/+/, "")}`, role: "text" as const }))
    : [];
  const requirements = [...source.text.matchAll(requirementsFile)]
    .flatMap(([, path = ""]) => [path.replace(/^\.?\/+/, ""), path.replace(/^.*\//, "")])
    .map((path) => ({ path: `${folder && `${folder}/`}${path}`, role: "text" as const, isGuess: true as const }));
  return [...ignoreFiles, ...context, ...builds, ...supervisors, ...uniquePaths(requirements)];
}

const uniquePaths = <T extends { readonly path: string }>(references: readonly T[]): readonly T[] => [
  ...new Map(references.map((each) => [each.path, each])).values(),
];
