import { buildFiles } from "../../knowledge/build-files.ts";
import type { Reference } from "../../model/document.ts";
import type { Source } from "../../text/source.ts";

const names = /^(?:dockerfile|containerfile)(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/i;
/** Endings of files that talk about a Dockerfile or belong to it without being one. */
const others =
  /\.(?:md|rst|txt|adoc|html?|json|ya?ml|toml|sh|bash|py|go|rs|ts|js|mjs|cjs|rb|java|kt|c|h|cc|cpp|cs|php|pl|lua|sql|diff|patch|orig|rej|bak|swp|dockerignore|lock|png|svg|zip|gz|tar|map|css|scss|vue|tsx|jsx|snap|out|log)$/i;

/** Whether a file is a Dockerfile: by its name, or because its first instruction can only be one. */
export function claimsDockerfile(path: string, head: string | undefined): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (names.test(name) && !others.test(name)) return true;
  if (head === undefined || others.test(name)) return false;
  const text = head.replace(/^\uFEFF/, "").replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/, "");
  return /^[ \t]*(?:ARG[ \t]+[A-Za-z_]\w*(?:=[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w.$/{}:@-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*(?:\r?\n|$)/i.test(
    text,
  );
}

const copyLine = /^[ \t]*(?:COPY|ADD)[ \t]([^\n]*)$/gim;
const supervisorConfig = /supervisor[\w.-]{0,100}\.(?:conf|ini)$/;

/** Stages that somebody may ask for by name. */
const hasStages = /^[ \t]*FROM[ \t][^\n]*[ \t]AS[ \t][^\n]*\n[\s\S]*^[ \t]*FROM[ \t]/im;

/** It copies its whole context, or installs from a lock file that lies there. */
const looksIntoContext = /^[ \t]*(?:COPY|ADD)[ \t]+(?:--\S+[ \t]+)*\.?\/?\s|\b(?:npm|yarn|pnpm|bundle|uv)\b/im;

/** The ignore files that may govern builds of this file: its own, and those of every folder above it; its folder, where what lies there matters. */
export function dockerfileReferences(source: Source): Reference[] {
  if (source.alone) return [];
  const parts = source.path.split("/").slice(0, -1);
  const folders = parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
  const shared = ["", ...folders].map((folder) => (folder ? `${folder}/.dockerignore` : ".dockerignore"));
  const ignoreFiles = [`${source.path}.dockerignore`, ...shared].map((path) => ({ path, role: "dockerignore" as const }));
  const folder = parts.join("/");
  const context = looksIntoContext.test(source.text) ? [{ path: folder || ".", role: "context" as const }] : [];
  const builds = hasStages.test(source.text)
    ? [...new Set(["", folder && `${folder}/`])].flatMap((each) =>
        buildFiles.map((name) => ({ path: `${each}${name}`, role: "builds" as const })),
      )
    : [];
  const supervisors = source.text.includes("supervisor")
    ? [...source.text.matchAll(copyLine)]
        .flatMap(([, words = ""]) => words.split(/\s+/))
        .filter((word) => supervisorConfig.test(word))
        .map((word) => ({ path: `${folder && `${folder}/`}${word.replace(/^\.?\/+/, "")}`, role: "env" as const }))
    : [];
  return [...ignoreFiles, ...context, ...builds, ...supervisors];
}
