import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../syntax/nearest.ts";

/** A mistake in how the command was called: one sentence that names it and the way out. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** By name: parts of the bundle that load on demand have a class of their own. */
export const isUsageError = (error: unknown): error is UsageError => error instanceof Error && error.name === "UsageError";

const options = {
  format: { type: "string", multiple: true },
  file: { type: "string", short: "f", multiple: true },
  output: { type: "string", short: "o", multiple: true },
  profile: { type: "string" },
  only: { type: "string", multiple: true },
  skip: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  "min-severity": { type: "string" },
  "exit-zero": { type: "boolean" },
  "list-files": { type: "boolean" },
  "stdin-filename": { type: "string" },
  type: { type: "string" },
  target: { type: "string" },
  against: { type: "string" },
  "apparmor-include": { type: "string", multiple: true },
  as: { type: "string" },
  color: { type: "string" },
  quiet: { type: "boolean", short: "q" },
  "no-gitignore": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const satisfies ParseArgsConfig["options"];

/** The command line, split. */
export interface Arguments {
  readonly command: string;
  readonly paths: readonly string[];
  readonly values: ReturnType<typeof parse>["values"];
}

const commands = ["check", "rules", "explain", "show"];

const parse = (args: string[]) => parseArgs({ args, options, allowPositionals: true, strict: true });

/** Splits arguments; the first word is the command when it is one, else `check` is meant. */
export function readArguments(args: readonly string[]): Arguments {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse([...args]);
  } catch (error) {
    throw new UsageError(plain(error as Error & { code?: string }));
  }
  const [first, ...rest] = parsed.positionals;
  const command = first !== undefined && commands.includes(first) ? first : "check";
  return { command, paths: command === first ? rest : parsed.positionals, values: parsed.values };
}

function plain({ message }: Error): string {
  const unknown = /Unknown option '(-{1,2}[^']*)'/.exec(message)?.[1];
  if (unknown) {
    const meant = nearest(unknown.replace(/^-+/, ""), Object.keys(options));
    return `there is no option ${unknown}${meant ? `, did you mean --${meant}?` : " (see --help)"}`;
  }
  return message.split("\n")[0]?.replace(/\. To specify.*$/, "") ?? message;
}

/** One of a few words, or a usage error that lists them. */
export function oneOf<T extends string>(flag: string, value: string | undefined, words: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = words.find((word) => word === value);
  if (found) return found;
  const meant = nearest(value, words);
  throw new UsageError(`${flag} takes ${words.join(", ")}, not ${JSON.stringify(value)}${meant ? ` (did you mean ${meant}?)` : ""}`);
}

export const usage = `seaworthy finds what is unsafe in Dockerfiles, Compose projects, seccomp and AppArmor profiles.

  seaworthy [check] [paths...]    judge files and folders (default: .)
  seaworthy check -f a -f b       judge Compose files as one project, in this order
  seaworthy check -               judge standard input
  seaworthy show <path>           the container that would really start, and where each value comes from
  seaworthy explain <rule>        what a rule wants and why; other linters' ids work too
  seaworthy rules                 every rule

  -f, --file FILE            a file of one Compose project; repeat it for the files laid over the first
      --format FORMAT        text (default), compact, json, sarif; may be repeated
  -o, --output FORMAT=PATH   write a report to a file, - is standard output; may be repeated
      --profile PROFILE      recommended (default) or strict
      --only RULE,...        run these rules only
      --skip RULE,...        leave these rules out
      --fail-on SEVERITY     end with 1 from here on: info, low, medium (default), high, critical, never
      --min-severity LEVEL   report from here on
      --exit-zero            end with 0 whatever is found
      --list-files           say which files would be judged and why
      --stdin-filename NAME  what standard input is called
      --type TYPE            take the named files for this: dockerfile, compose, dockerignore, seccomp, apparmor
      --target ENGINE        whose loader reads seccomp profiles: docker (default), podman, oci
      --apparmor-include DIR look for AppArmor's includes there too; may be repeated
      --as VIEW              show: instructions of a Dockerfile, or compose, the merged project as JSON
      --against default      show: how a seccomp profile differs from Docker's default one
      --no-gitignore         judge ignored files too
      --color WHEN           auto (default), always, never
  -q, --quiet                findings only, no summary
  -h, --help                 this
  -V, --version              the version

Ends with 0 when clean, 1 with findings, 2 when it could not run, 3 when there was nothing to check.
`;
