import { Mistake } from "../model/mistake.ts";

/** git would not do what was asked: one sentence. */
export class GitError extends Mistake {
  override readonly name = "GitError";
}

/** Milliseconds: a repository of millions of files answers in less. */
const patience = 300_000;

/**
 * What every start of git begins with: the repository, whoever owns it, and nothing run that its configuration names to watch
 * files, to show text or to be told of changes (git-config: core.fsmonitor, core.pager, core.hooksPath).
 */
export const inRepository = (root: string): readonly string[] => [
  "--no-pager",
  ...["-C", root, "-c", `safe.directory=${root}`, "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"],
];

/**
 * Runs git on a repository, whoever owns the folder, as in the containers of CI; nothing is fetched. It is asked about objects
 * and the index alone: what looks at the work tree could run filters that the repository's configuration names.
 */
export function git(root: string, args: readonly string[], { input }: { readonly input?: string } = {}): Buffer {
  // Most runs ask git nothing, and this module of Node's brings streams and sockets along.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { status, stdout, stderr, error } = spawnSync("git", [...inRepository(root), ...args], {
    ...(input === undefined ? {} : { input }),
    maxBuffer: 2 ** 31 - 1,
    timeout: patience,
    env: { ...elsewhere(process.env), GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "none", LC_ALL: "C" },
  });
  if (error)
    throw new GitError(
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "git is not installed" : `git could not be run (${error.message})`,
    );
  if (status !== 0 && /promisor|lazy fetch/.test(stderr.toString("utf8"))) throw new GitError(incomplete);
  if (status !== 0) throw new GitError(complaintIn(stderr.toString("utf8")) ?? `git exited with ${status}`);
  return stdout;
}

/** The environment without what a hook is told about the repository it runs in (git rev-parse --local-env-vars). */
export const elsewhere = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) =>
        !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|COMMON_DIR|NAMESPACE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+)$/.test(
          name,
        ),
    ),
  );

/** What to do about a clone that holds only some files. */
export const incomplete = "this clone does not hold every file of its commits: fetch them (git fetch --refetch, or clone without --filter)";

/** What git says went wrong; hints and warnings stand around it. */
function complaintIn(stderr: string): string | undefined {
  const lines = stderr.trim().split("\n");
  return (lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0])?.replace(/^(?:fatal|error): /, "") || undefined;
}

/** The full name of a commit. */
export function commitOf(root: string, ref: string): string {
  try {
    const name = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
      .toString("utf8")
      .trim();
    if (/^[0-9a-f]{40,64}$/.test(name)) return name;
  } catch (error) {
    if (error instanceof GitError && /not installed|could not be run|not a git/.test(error.message)) throw error;
  }
  throw new GitError(`there is no commit ${JSON.stringify(ref)} here: fetch it first, or check the name`);
}
