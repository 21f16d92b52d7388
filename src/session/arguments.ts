import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "../syntax/nearest.ts";
import { UsageError } from "./usage.ts";

/** Every option there is. `help.ts` says what each is for. */
export const options = {
  file: { type: "string", short: "f", multiple: true },
  config: { type: "string", short: "c" },
  "no-config": { type: "boolean" },
  profile: { type: "string" },
  only: { type: "string", multiple: true },
  skip: { type: "string", multiple: true },
  rule: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  "min-severity": { type: "string" },
  "min-confidence": { type: "string" },
  "exit-zero": { type: "boolean" },
  all: { type: "boolean" },
  "group-by": { type: "string" },
  max: { type: "string" },
  statistics: { type: "boolean" },
  on: { type: "string" },
  format: { type: "string", multiple: true },
  output: { type: "string", short: "o", multiple: true },
  "sarif-category": { type: "string" },
  compliance: { type: "string", multiple: true },
  since: { type: "string" },
  baseline: { type: "string" },
  "no-baseline": { type: "boolean" },
  prune: { type: "boolean" },
  "no-ignores": { type: "boolean" },
  "add-ignore": { type: "string" },
  fix: { type: "boolean" },
  unsafe: { type: "boolean" },
  diff: { type: "boolean" },
  interactive: { type: "boolean" },
  exclude: { type: "string", multiple: true },
  "force-exclude": { type: "boolean" },
  "no-gitignore": { type: "boolean" },
  "allow-empty": { type: "boolean" },
  "list-files": { type: "boolean" },
  "stdin-filename": { type: "string" },
  type: { type: "string" },
  target: { type: "string" },
  "apparmor-include": { type: "string", multiple: true },
  as: { type: "string" },
  against: { type: "string" },
  explain: { type: "string" },
  jobs: { type: "string" },
  color: { type: "string" },
  "no-progress": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const satisfies ParseArgsConfig["options"];

/** The long name of an option, without its dashes. */
export type OptionName = keyof typeof options;

/** Options that speak of one call only: no environment sets them. */
const onCommandLineOnly: ReadonlySet<string> = new Set([
  "file",
  "help",
  "version",
  "stdin-filename",
  "as",
  "against",
  "explain",
  "prune",
  "add-ignore",
  "fix",
  "unsafe",
  "diff",
  "interactive",
  "list-files",
  "on",
]);

/** What a run is asked to do. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly values: ReturnType<typeof parse>["values"];
  /** What set an option: `--profile`, or `SEAWORTHY_PROFILE`. */
  readonly origin: (name: OptionName) => string;
}

const parse = (args: string[]) => parseArgs({ args, options, allowPositionals: true, strict: true });

/** The variable that stands in for an option. */
export const variableOf = (name: string): string => `SEAWORTHY_${name.toUpperCase().replaceAll("-", "_")}`;

/** Splits words into options and paths. What is not said, the environment may say. A UsageError says what is wrong. */
export function readArguments(words: readonly string[], environment: Readonly<Record<string, string | undefined>> = {}): Arguments {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse([...words]);
  } catch (error) {
    throw new UsageError(plain(error as Error & { code?: string }));
  }
  const fromEnvironment = environmentValues(parsed.values, environment);
  return {
    paths: parsed.positionals,
    values: { ...fromEnvironment, ...parsed.values },
    origin: (name) => (Object.hasOwn(fromEnvironment, name) ? variableOf(name) : `--${name}`),
  };
}

function environmentValues(
  given: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): Arguments["values"] {
  const found: Record<string, string | boolean | string[]> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = environment[variableOf(name)];
    // An option and its opposite are one setting: who says one of them has said it.
    const opposite = name.startsWith("no-") ? name.slice(3) : `no-${name}`;
    if (!value || onCommandLineOnly.has(name) || Object.hasOwn(given, name) || Object.hasOwn(given, opposite)) continue;
    if (option.type === "string")
      found[name] =
        "multiple" in option
          ? value
              .split(/[\n,]/)
              .map((each) => each.trim())
              .filter(Boolean)
          : value;
    else if (!/^(?:0|false|no|off)$/i.test(value)) found[name] = true;
  }
  return found as Arguments["values"];
}

function plain({ message }: Error): string {
  const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (unknown) {
    const meant = nearest(unknown.replace(/^-+/, ""), Object.keys(options));
    return `there is no option ${unknown}${meant ? `, did you mean --${meant}?` : " (see --help)"}`;
  }
  return message.split("\n")[0] as string;
}
