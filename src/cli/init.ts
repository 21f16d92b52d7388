import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findConfig } from "../config/find.ts";
import { git } from "../discover/git-command.ts";
import { repositoryRoot } from "../discover/root.ts";
import type { Arguments } from "../session/arguments.ts";
import { shown } from "../session/baseline-file.ts";
import { exit } from "../session/exit.ts";
import { UsageError } from "../session/usage.ts";
import { version } from "../session/version.ts";
import type { Streams } from "./streams.ts";

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
      - uses: actions/checkout@v5
        with:
          # The commit before is what a pull request is compared with.
          fetch-depth: 2
          persist-credentials: false
      # Pin this to the commit of the release: a tag can be moved.
      - uses: seaworthy-lint/seaworthy@v${release}
`;

/** `seaworthy init`: begins what is not there yet at the repository's root. */
export function initCommand({ paths }: Arguments, { out }: Streams): number {
  if (paths.length) throw new UsageError("init takes no paths: it works at the root of the repository you stand in");
  const root = repositoryRoot(process.cwd());
  const known = findConfig(root);
  if (known) out(`${shown(known.path)} is there already: left as it is\n`);
  else begin(join(root, "seaworthy.yaml"), configuration, out);
  begin(join(root, ".github/workflows/seaworthy.yml"), workflow(version(), branchOf(root)), out);
  out("Next: seaworthy, then seaworthy baseline to keep what is there today as known.\n");
  return exit.clean;
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

function begin(path: string, text: string, out: Streams["out"]): void {
  if (existsSync(path)) {
    out(`${shown(path)} is there already: left as it is\n`);
    return;
  }
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    throw new UsageError(`${shown(path)} could not be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
  out(`wrote ${shown(path)}\n`);
}
