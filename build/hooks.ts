import { hosts } from "../src/frontends/commands/hosts.ts";
import { frontends } from "../src/frontends/registry.ts";
import type { Dialect } from "../src/model/workload.ts";

/** What tells a file of a format by its path, where the names that may be of one are those of too many others. */
const narrower: Readonly<Partial<Record<Dialect, readonly RegExp[]>>> = {
  compose: [/compose/],
  commands: hosts.flatMap(({ names, paths, isProse }) => (isProse ? [] : [paths ?? names])),
  seccomp: [/seccomp/],
  inspect: [/inspect[^/]*\.json$/],
  daemon: [/daemon\.json$/],
};

/** What Python, which reads the pattern for whole paths, writes otherwise; a name begins where its folder ends. */
const inPython = (source: string): string => source.replaceAll("\\/", "/").replace(/(^|[|(])\^/g, "$1(?:^|/)");

/** A pattern of Python for the paths of files that are checked when they are committed: those of every format, and env files. */
export function hookPattern(): string {
  const own = frontends.flatMap(({ dialect, names }) => narrower[dialect] ?? [names]);
  return `(?i)(${[...new Set([...own.map(({ source }) => inPython(source)), "(?:^|/)\\.env", "\\.env$"])].join("|")})`;
}

/** The hooks of pre-commit. */
export function hooksFile(note: string): string {
  const shared = `  language: node
  types_or: [dockerfile, yaml, json, text]
  files: '${hookPattern().replaceAll("'", "''")}'
`;
  return `# ${note}
# https://pre-commit.com: dist/ is committed, so nothing is built. pre-commit needs the network once, to install the hook; runs need none.
- id: seaworthy
  name: seaworthy
  description: Finds what is unsafe in the Dockerfiles, Compose files, scripts and kernel profiles of a commit
  entry: seaworthy check --force-exclude --allow-empty --no-progress
${shared}  # One process sees all files of a commit, as one project needs it.
  require_serial: true
  minimum_pre_commit_version: 3.0.0
- id: seaworthy-all
  name: seaworthy (whole repository)
  description: The same for the whole repository, if a commit changes such a file
  entry: seaworthy check --allow-empty --no-progress .
${shared}  pass_filenames: false
  require_serial: true
  minimum_pre_commit_version: 3.0.0
`;
}
