import type { PolicyFiles } from "../frontends/apparmor/library.ts";
import type { ComposeDocument } from "../frontends/compose/parse.ts";
import { type DockerfileDocument, readDockerfile } from "../frontends/dockerfile/document.ts";
import { readIgnoreFile } from "../frontends/dockerignore/document.ts";
import type { SeccompTarget } from "../frontends/seccomp/targets.ts";
import type { Lookup } from "../model/document.ts";
import type { Container, Dialect, OwnImage } from "../model/workload.ts";
import { folderOf } from "../text/path.ts";
import type { Source } from "../text/source.ts";
import { Kernel } from "./kernel.ts";
import { link } from "./link.ts";
import type { Project } from "./project.ts";

/** A text to judge, or one that others refer to: an env file, an ignore file. */
export interface Input {
  readonly source: Source;
  /** Decided by name and content when absent. */
  readonly kind?: Dialect;
  /** Only there for others to refer to: not judged itself. */
  readonly beside?: boolean;
  /** The document, when it has been parsed already. */
  readonly compose?: ComposeDocument;
}

/** What is known of the files around those that were given. */
export interface Surroundings {
  /** What lies in the build contexts, as far as somebody looked. */
  readonly contexts?: Contexts;
  /** Paths that were looked for and are not there. */
  readonly absent?: ReadonlySet<string>;
  /** Files that are not known to be in a repository. */
  readonly ignored?: ReadonlySet<string>;
  /** The repository's folder as seen from where we stand. */
  readonly root?: string | undefined;
  /** Where we stand as seen from the repository's folder. */
  readonly prefix?: string;
  /** Facts about images that are not known here. */
  readonly images?: readonly OwnImage[];
  /** Compose files that are one project, in this order, whatever their names. */
  readonly together?: readonly string[];
  /** Folders AppArmor's includes are looked for in, besides those beside the profile. */
  readonly policyFolders?: readonly string[];
  /** The names in folders that are included as a whole. */
  readonly policies?: Contexts;
  /** Whose loader reads seccomp profiles: Docker's unless told. */
  readonly target?: SeccompTarget;
}

/** Paths of the files below a folder, relative to it, by folder; the empty name is where we stand. */
export type Contexts = ReadonlyMap<string, readonly string[]>;

/** Whether builds of a Dockerfile may read an ignore file: its own, or the one in its folder or a folder above. */
function governs(ignoreFile: string, dockerfile: string): boolean {
  if (ignoreFile === `${dockerfile}.dockerignore`) return true;
  const folder = ignoreFile.slice(0, ignoreFile.lastIndexOf("/") + 1);
  return ignoreFile === `${folder}.dockerignore` && dockerfile.startsWith(folder);
}

/** An input that some front-end reads. */
export type Judged = Input & { readonly kind: Dialect };

/**
 * Groups files that belong together: the Compose files of a folder with the Dockerfiles they build, and every other
 * Dockerfile alone. One group is in memory at a time.
 */
export async function* projects(
  inputs: readonly Input[],
  files: readonly Judged[],
  fail: (path: string, error: unknown) => void,
  { contexts, absent, ignored, root, images, together, policyFolders = [], policies, target = "docker" }: Surroundings = {},
): AsyncGenerator<Project> {
  const byPath = new Map(inputs.map((input) => [input.source.path, input]));
  const lookup: Lookup = {
    source: (path) => byPath.get(path)?.source,
    files: (folder) => contexts?.get(folder),
    absent: (path) => absent?.has(path) === true,
    ignored: (path) => ignored?.has(path) === true,
    root,
    images,
  };
  const kernel = await readKernel(
    files,
    { folders: policyFolders, source: lookup.source, files: (folder) => policies?.get(folder) },
    target,
    fail,
  );
  const dockerfiles = new Map(files.flatMap(({ source, kind }) => (kind === "dockerfile" ? [[source.path, source] as const] : [])));
  const composeFiles = files.filter(({ kind }) => kind === "compose");
  const built = new Set<string>();
  // Loaded only when there is something to read with it, as YAML is.
  const shell = files.some(runsSomething) ? await import("../syntax/shell/read.ts") : undefined;
  if (composeFiles.length > 0) {
    const compose = await import("../frontends/compose/frontend.ts");
    const read = (path: string): DockerfileDocument[] => {
      const source = dockerfiles.get(path);
      if (source) built.add(path);
      return source ? [readDockerfile(source, shell)] : [];
    };
    const documents = new Map(composeFiles.map(({ source, compose: parsed }) => [source.path, parsed ?? compose.readCompose(source)]));
    const document = (path: string): ComposeDocument | undefined => {
      const known = documents.get(path);
      const input = byPath.get(path);
      if (known || !input) return known;
      const parsed = input.compose ?? compose.readCompose(input.source);
      documents.set(path, parsed);
      return parsed;
    };
    const known = { document, lookup };
    const plans = together
      ? [{ documents: together.flatMap((path) => document(path) ?? []), isGuess: false }]
      : compose.planProjects([...documents.values()], known);
    const folders = new Map<string, typeof plans>();
    for (const plan of plans) {
      // Of what is a guess there may be many over one base: they do not know of each other.
      const folder = plan.isGuess
        ? plan.documents.map(({ source }) => source.path).join("\0")
        : folderOf(plan.documents[0]?.source.path ?? "");
      const planned = folders.get(folder);
      if (planned) planned.push(plan);
      else folders.set(folder, [plan]);
    }
    for (const planned of folders.values())
      try {
        const composes = planned.map(({ documents: members, isGuess }) => compose.assemble(members, known, { isGuess }));
        const services: Container[] = composes.flatMap((each) => compose.lowerCompose(each, images));
        const wanted = new Set(
          composes.flatMap(compose.composeReferences).flatMap(({ path, role }) => (role === "dockerfile" ? [path] : [])),
        );
        const inline = composes
          .flatMap(compose.inlineDockerfiles)
          .map(({ source, at, indent }) => readDockerfile(source, shell, { at, indent }));
        const project = link({
          dockerfiles: [...[...wanted].flatMap(read), ...inline],
          composes,
          kernel,
          services,
          lookup,
          ...(shell ? { shell } : {}),
        });
        // What follows from it is known when its own rules run, and of everybody's at the end.
        kernel.attach(project);
        yield project;
      } catch (error) {
        for (const { source } of new Set(planned.flatMap((plan) => plan.documents))) fail(source.path, error);
      }
  }
  for (const [path, source] of dockerfiles)
    if (!built.has(path))
      try {
        yield link({ dockerfiles: [readDockerfile(source, shell)], composes: [], services: [], lookup });
      } catch (error) {
        fail(path, error);
      }
  for (const { source, kind } of files)
    if (kind === "dockerignore")
      try {
        const governed = [...dockerfiles].filter(([path]) => governs(source.path, path)).slice(0, mostGoverned);
        const dockerignores = [readIgnoreFile(source)];
        yield link({
          dockerfiles: [],
          composes: [],
          dockerignores,
          governed: governed.map(([, each]) => readDockerfile(each)),
          services: [],
          lookup,
        });
      } catch (error) {
        fail(source.path, error);
      }
  // Last, when everybody who is given one is known.
  for (const seccomp of kernel.seccomps.values())
    yield link({ dockerfiles: [], composes: [], seccomps: [seccomp], kernel, services: [], lookup });
  for (const apparmor of kernel.apparmors)
    yield link({ dockerfiles: [], composes: [], apparmors: [apparmor], kernel, services: [], lookup });
}

/** Reads every kernel profile: they belong to whoever names them, in whatever project. */
async function readKernel(
  files: readonly Judged[],
  policyFiles: PolicyFiles,
  target: SeccompTarget,
  fail: (path: string, error: unknown) => void,
): Promise<Kernel> {
  if (!files.some(({ kind }) => kind === "seccomp" || kind === "apparmor")) return new Kernel([], []);
  const { isFragment, PolicyLibrary, readAppArmor, readSeccomp } = await import("../frontends/kernel.ts");
  const library = new PolicyLibrary(policyFiles);
  const read = <D>(kind: Dialect, reader: (source: Source) => D): D[] =>
    files.flatMap(({ source, kind: each }) => {
      if (each !== kind) return [];
      try {
        return [reader(source)];
      } catch (error) {
        fail(source.path, error);
        return [];
      }
    });
  const policies = read("apparmor", (source) => readAppArmor(source, library));
  return new Kernel(
    read("seccomp", (source) => readSeccomp(source, target)),
    // A part of other files is judged through them.
    policies.filter((document) => !(library.included.has(document.source.path) && isFragment(document))),
  );
}

/** More Dockerfiles under one ignore file than this say nothing new about it. */
const mostGoverned = 50;

const runsSomething = ({ source, kind }: Judged): boolean =>
  kind !== "dockerfile" && kind !== "compose"
    ? false
    : kind === "dockerfile"
      ? /\b(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)\b/i.test(source.text)
      : /\b(?:command|entrypoint|test|build)\b/.test(source.text);
