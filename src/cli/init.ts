import { join } from "node:path";
import { findConfig } from "../config/find.ts";
import { git } from "../discover/git-command.ts";
import { repositoryRoot } from "../discover/root.ts";
import { exists } from "../disk/look.ts";
import { WriteError } from "../disk/target.ts";
import { writeFile } from "../disk/write.ts";
import { harmlessLine, harmlessPath } from "../secrets/harmless.ts";
import type { Arguments } from "../session/arguments.ts";
import { shown } from "../session/baseline-file.ts";
import { exit } from "../session/exit.ts";
import { printNotices } from "../session/outputs.ts";
import { UsageError } from "../session/usage.ts";
import { version } from "../session/version.ts";
import { printable, say } from "../text/printable.ts";
import { type Runner, remoteHosts, runnersIn } from "./runners.ts";
import type { Streams } from "./streams.ts";
import { type Updater, updatersFor } from "./updates.ts";

const configuration = `# yaml-language-server: $schema=https://raw.githubusercontent.com/seaworthy-lint/seaworthy/main/schema/config.json

# recommended is what a security reviewer would raise; strict adds limits, hygiene and policy.
profile: recommended
# The severity that fails a run: info, low, medium, high, critical or never.
fail-on: medium

# One rule: off, on, a severity, or its options. seaworthy explain RULE says what it wants.
# rules:
#   healthcheck-defined: low
#   allowed-registry:
#     level: high
#     allow: [docker.io/library/*, ghcr.io/example/*]

# Other settings for some files, services or stages.
# overrides:
#   - files: [examples/]
#     rules:
#       no-default-credential: off

# exclude: [vendor/, "**/testdata/"]
`;

const workflowPath = ".github/workflows/seaworthy.yml";

/** Where nothing else is in it, a job is a pipeline. */
const gitlabPath = ".gitlab-ci.yml";

const checkout = "actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09 # v5.1.0";

const workflow = (release: string, branch: string): string => `name: seaworthy
on:
  pull_request:
  push:
    branches: [${branch}]
permissions: {}
jobs:
  seaworthy:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      # To show findings under Security; the step goes on without it.
      security-events: write
    steps:
      - uses: ${checkout}
        with:
          # The commit before is what a pull request is compared with.
          fetch-depth: 2
          persist-credentials: false
      # Pin this to the commit of the release: a tag can be moved.
      - uses: seaworthy-lint/seaworthy@v${release}
`;

/**
 * `seaworthy init`: begins what is not there yet at the repository's root, and nothing that a link would put elsewhere: a configuration, and
 * what runs us where the repository is hosted. For what is there already it prints what to add.
 */
export function initCommand({ paths, values }: Arguments, { out, err }: Streams): number {
  if (paths.length) throw new UsageError("init takes no paths: it works at the root of the repository that you are in");
  const root = repositoryRoot(process.cwd());
  const known = findConfig(root, (notice) => printNotices([{ ...notice, path: shown(notice.path) }], err));
  const begin = (path: string, text: string): boolean => {
    const why = begun(root, path, text);
    if (why) err(say`seaworthy: ${harmlessLine(why)}\n`);
    else out(say`wrote ${harmlessPath(shown(join(root, path)))}\n`);
    return !why;
  };
  const isThere = (path: string): boolean => {
    const is = exists(path);
    if (is) out(say`${harmlessPath(shown(path))} already exists: not changed\n`);
    return is;
  };
  const hosts = remoteHosts(root);
  if (values.updates) {
    const updaters = updatersFor(root, { hosts, release: version(), checkout });
    return updaters.map((each) => keepUpdated(each, { isThere, begin, out })).every(Boolean) ? exit.clean : exit.failed;
  }
  const runners = runnersIn(root, hosts, version());
  const isBegun = [isThere(known?.path ?? join(root, "seaworthy.yaml")) || begin("seaworthy.yaml", configuration)];
  if (exists(join(root, ".github")) || hosts.includes("github.com") || !runners.some(({ isHost }) => isHost))
    isBegun.push(isThere(join(root, workflowPath)) || begin(workflowPath, workflow(version(), branchOf(root))));
  let isTold = false;
  for (const runner of runners)
    if (runner.file === gitlabPath && !runner.isThere) isBegun.push(begin(gitlabPath, runner.snippet));
    else isTold = tell(runner, out) || isTold;
  if (!isBegun.every(Boolean)) return exit.failed;
  out(say`${printable(isTold ? "\n" : "")}Next: run "seaworthy", then "seaworthy baseline" to accept today's findings.\n`);
  return exit.clean;
}

/** What begins files, and says so. */
interface Beginning {
  isThere(path: string): boolean;
  begin(path: string, text: string): boolean;
  readonly out: Streams["out"];
}

/** Begins what keeps pins up to date, or says what to add to what is there. Answers whether nothing went wrong. */
function keepUpdated({ name, file, begins, what, snippet }: Updater, { isThere, begin, out }: Beginning): boolean {
  if (begins) return isThere(file) || begin(file, snippet);
  out(say`For ${harmlessLine(name)}, ${harmlessLine(what)} ${harmlessPath(file)}:\n\n${printable(snippet)}`);
  return true;
}

/** Says what to add to a file that is there, or to one that somebody has to begin. Answers whether there is something to add. */
function tell({ name, file, runsUs, what, snippet }: Runner, out: Streams["out"]): boolean {
  if (runsUs) out(say`${harmlessPath(file)} already runs seaworthy: not changed\n`);
  else out(say`\nFor ${harmlessLine(name)}, ${harmlessLine(what)} ${harmlessPath(file)}:\n\n${printable(snippet)}`);
  return !runsUs;
}

/** The branch that pushes are judged on: the one the repository was cloned with, else the one that is checked out. */
function branchOf(root: string): string {
  for (const args of [
    ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"],
    ["symbolic-ref", "--short", "HEAD"],
  ])
    try {
      const name = git(root, args)
        .toString("utf8")
        .trim()
        .replace(/^origin\//, "");
      if (/^[\w./-]+$/.test(name)) return name;
    } catch {
      // The next one may know.
    }
  return "main";
}

/** Writes a file that is not there; answers why not, in a sentence. */
function begun(root: string, path: string, text: string): string | undefined {
  try {
    writeFile(join(root, path), text, { root, makesFolders: true, mayReplace: () => "already exists" });
    return undefined;
  } catch (error) {
    if (error instanceof WriteError)
      return `${shown(join(root, path))} ${error.kind === "failed" ? "" : "is not written: it "}${error.message}`;
    throw error;
  }
}
