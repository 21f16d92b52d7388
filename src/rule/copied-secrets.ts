import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Copy, Stage } from "../frontends/dockerfile/stage.ts";
import { mayHoldKey, privateKey, type SecretFile, secretFileOf } from "../knowledge/secret-files.ts";
import type { Project } from "../link/project.ts";
import { holdsPrivateKey, verdictOn } from "../secrets/file-contents.ts";
import { matchesPattern, readDockerignore } from "../syntax/dockerignore.ts";
import { lazy } from "../text/lazy.ts";
import { oncePer } from "../text/once-per.ts";
import { contextPath } from "../text/path.ts";
import { contextFiles, contextFolders, ignoreFilesFor } from "./context.ts";
import { knownValue } from "./predicates.ts";

/** A file with a secret that a COPY or ADD takes. */
export interface CopiedSecret {
  readonly stage: Stage;
  readonly copy: Copy;
  /** The word that takes it. */
  readonly source: Copy["sources"][number];
  /** The file that is named; else those that lie in what is copied, by their paths in the context. */
  readonly taken: { readonly named: SecretFile } | { readonly inside: readonly string[] };
  /** It was read, and holds one. */
  readonly certain: boolean;
}

/**
 * The files with secrets that a Dockerfile copies. What lies in a file decides where it can be read; its name, where it is not there or nobody
 * can tell. `also`: a further file of a stage that is known to hold one, by name.
 */
export function* copiedSecrets(
  document: DockerfileDocument,
  project: Project,
  also: (stage: Stage) => { readonly name: string; readonly file: SecretFile } | undefined,
): Generator<CopiedSecret> {
  const folders = lazy(() => contextFolders(document, project));
  const texts = (path: string): string[] =>
    folders().flatMap((folder) => project.lookup.source(folder ? `${folder}/${path}` : path)?.text ?? []);
  const ignores = lazy(() => ignoreFilesFor(document, project).map(({ text }) => readDockerignore(text)));
  const isIgnored = (path: string): boolean => ignores().some((each) => each.ignores(path));
  const held = lazy(() =>
    worthReading(contextFiles(document, project) ?? []).filter((path) => !isIgnored(path) && secretIn(secretFileOf(path), path, texts)),
  );
  for (const stage of document.stages) {
    const more = also(stage);
    for (const copy of stage.copies)
      for (const source of copy.sources) {
        const written = knownValue(source);
        if (written === undefined) continue;
        const path = contextPath(written, stage.windows);
        const kind = secretFileOf(path) ?? (more && path.slice(path.lastIndexOf("/") + 1) === more.name ? more.file : undefined);
        const found = secretIn(kind, path, copy.from ? () => [] : texts);
        if (found && (copy.from || !isIgnored(path))) yield { stage, copy, source, taken: { named: found.file }, certain: found.certain };
        const inside = copy.from || found ? [] : held().filter((each) => takes(path, each));
        if (inside.length) yield { stage, copy, source, taken: { inside }, certain: false };
      }
  }
}

/** The files of a context that may hold a key: many Dockerfiles have one context. */
const worthReading = oncePer((context: readonly string[]) => context.filter((path) => !path.endsWith("/") && mayHoldKey(path)));

/** Whether copying a path, or what a pattern matches, takes another file along that lies in it. */
const takes = (path: string, file: string): boolean =>
  path === "" || (/[*?[]/.test(path) ? matchesPattern(path, file) : file.startsWith(`${path}/`));

/** Whether a file holds a secret: by its texts, of which there are several where nobody knows the context, else by the kind its name says. */
function secretIn(
  kind: SecretFile | undefined,
  path: string,
  texts: (path: string) => readonly string[],
): { readonly file: SecretFile; readonly certain: boolean } | undefined {
  if (!kind && !mayHoldKey(path)) return undefined;
  const read = texts(path);
  const keyed = read.some(holdsPrivateKey);
  if (keyed) return { file: !kind || kind.maybe ? privateKey : kind, certain: true };
  if (!kind) return undefined;
  const verdicts = read.map((text) => verdictOn(kind, text));
  if (verdicts.includes("secret")) return { file: kind, certain: true };
  if (kind.maybe || (verdicts.length > 0 && verdicts.every((each) => each === "none"))) return undefined;
  return { file: kind, certain: false };
}
