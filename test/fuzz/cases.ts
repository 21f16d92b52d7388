import { expand, grammarOf, type Language } from "./grammar.ts";
import { longest, mutate } from "./mutate.ts";
import { Random } from "./random.ts";
import type { Seeds } from "./seeds.ts";

/** The files of a project: texts by path. */
export type Files = Readonly<Record<string, string>>;

/** An input for one run. */
export interface Case {
  readonly frontEnd: FrontEnd;
  /** Makes the same input again, from the same seeds. */
  readonly seed: number;
  readonly files: Files;
  /** Whether every command runs over it, on the disk; else the library judges it in memory. */
  readonly onDisk: boolean;
}

/** What a project of each kind is made of; the first file is what it is about, the others are there half the time. */
const projects = {
  dockerfile: [
    ["Dockerfile", "dockerfile"],
    [".dockerignore", "ignores"],
    ["web.Dockerfile", "dockerfile"],
  ],
  compose: [
    ["compose.yaml", "compose"],
    ["compose.override.yaml", "compose"],
    ["base.yaml", "compose"],
    [".env", "dotenv"],
    ["app.env", "dotenv"],
    ["Dockerfile", "dockerfile"],
    ["seccomp.json", "seccomp"],
    ["src/Dockerfile", "dockerfile"],
  ],
  dotenv: [
    [".env", "dotenv"],
    ["app.env", "dotenv"],
    ["compose.yaml", "compose"],
  ],
  seccomp: [["seccomp.json", "seccomp"]],
  apparmor: [
    ["apparmor.d/app", "apparmor"],
    ["apparmor.d/abstractions/base", "apparmor"],
  ],
  commands: [
    ["run.sh", "shell"],
    ["Makefile", "make"],
    ["app.env", "dotenv"],
    ["Dockerfile", "dockerfile"],
    ["seccomp.json", "seccomp"],
    ["compose.yaml", "compose"],
  ],
  make: [
    ["Makefile", "make"],
    ["app.env", "dotenv"],
  ],
  workflow: [
    [".github/workflows/a.yml", "workflow"],
    ["Dockerfile", "dockerfile"],
  ],
  unit: [
    ["app.service", "unit"],
    ["app.env", "dotenv"],
  ],
  inspect: [
    ["inspect.json", "inspect"],
    ["more.json", "inspect"],
  ],
  daemon: [
    ["docker/daemon.json", "daemon"],
    ["compose.yaml", "compose"],
  ],
  dockerignore: [
    [".dockerignore", "ignores"],
    ["Dockerfile", "dockerfile"],
  ],
  gitignore: [
    [".gitignore", "ignores"],
    ["Dockerfile", "dockerfile"],
    ["src/.gitignore", "ignores"],
    ["src/compose.yaml", "compose"],
  ],
  config: [
    ["seaworthy.yaml", "config"],
    ["policy.yaml", "config"],
    ["Dockerfile", "dockerfile"],
    ["compose.yaml", "compose"],
  ],
  baseline: [
    [".seaworthy-baseline.json", "baseline"],
    ["Dockerfile", "dockerfile"],
  ],
} as const satisfies Record<string, readonly (readonly [path: string, language: Language])[]>;

/** What a case is about. */
export type FrontEnd = keyof typeof projects;

/** Everything that a case may be about. */
export const frontEnds = Object.keys(projects) as readonly FrontEnd[];

/** What the library does not read: their cases are about the command. */
const ofCommand: ReadonlySet<FrontEnd> = new Set(["gitignore", "config", "baseline"]);

/** How large an input is, in characters. */
export const sizeOf = (files: Files): number => Object.values(files).reduce((sum, text) => sum + text.length, 0);

/** The input that a number makes. `most` bounds its size, in characters. */
export function caseOf(frontEnd: FrontEnd, seed: number, seeds: Seeds, most = longest): Case {
  const random = new Random(seed);
  const text = (language: Language): string => {
    const known = seeds[language];
    return known.length > 0 && random.chance(0.6) ? random.pick(known) : expand(grammarOf(language), "file", random);
  };
  const files: Record<string, string> = {};
  let room = most;
  for (const [at, [path, language]] of projects[frontEnd].entries()) {
    // The projects of the command judge something.
    if (at > 0 && !ofCommand.has(frontEnd) && random.chance(0.5)) continue;
    let made = text(language);
    const changes = at === 0 ? random.below(5) : random.chance(0.3) ? 1 : 0;
    for (let count = 0; count < changes; count += 1) made = mutate(made, random, text(language));
    files[path] = made.slice(0, room);
    room -= (files[path] as string).length;
  }
  return { frontEnd, seed, files, onDisk: ofCommand.has(frontEnd) || random.chance(0.15) };
}
