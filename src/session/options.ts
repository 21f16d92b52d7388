import { formats } from "../config/schema.ts";
import { dialects, frontends } from "../frontends/registry.ts";
import { targets } from "../knowledge/targets.ts";
import { profiles, severities } from "../model/finding.ts";
import { standardIds } from "../model/standard.ts";
import { groupings } from "../report/groupings.ts";

/** Every command, in the order of the help. */
export const commands = [
  "check",
  "fix",
  "pin",
  "show",
  "explain",
  "rules",
  "ignores",
  "baseline",
  "compare",
  "config",
  "init",
  "problem-matcher",
  "completions",
] as const;
/** The name of a command. */
export type Command = (typeof commands)[number];

/** What there is to know of an option before anything is loaded that it is for. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** It may be said more than once. */
  readonly multiple?: true;
  /** The commands that use it. */
  readonly of: readonly Command[];
  /** The word for its value. */
  readonly value?: string;
  /** The values it takes, where they can be listed. */
  readonly words?: readonly string[] | (() => readonly string[]);
  /** It speaks of one call only: no variable stands in for it. */
  readonly isOfCall?: true;
  /** Options that mean nothing beside it. */
  readonly without?: readonly string[];
}

/** What rules check: the formats, and what is made of them. */
export const subjects = (): readonly string[] => ["container", "workload", "project", "ignore", ...dialects()];

/** When words are coloured. */
const colourings = ["auto", "always", "never"] as const;
export type Colouring = (typeof colourings)[number];

const judging = ["check", "fix", "pin", "ignores", "baseline"] as const;
const reading = [...judging, "show"] as const;
const finding = ["check", "fix", "baseline"] as const;
const counting = ["check", "fix"] as const;
const reporting = ["check"] as const;
const asking = ["check", "fix", "pin"] as const;

/** Every option there is, and the commands it belongs to; `help.ts` says what each is for. */
export const options = {
  file: { type: "string", short: "f", multiple: true, of: reading, value: "FILE", isOfCall: true },
  config: { type: "string", short: "c", of: [...reading, "config"], value: "FILE" },
  "no-config": { type: "boolean", of: [...reading, "config"] },
  profile: { type: "string", of: [...finding, "config", "rules"], value: "PROFILE", words: profiles },
  only: { type: "string", multiple: true, of: [...finding, "pin", "config"], value: "RULE,..." },
  skip: { type: "string", multiple: true, of: [...finding, "config"], value: "RULE,..." },
  rule: { type: "string", multiple: true, of: [...finding, "config"], value: "RULE=LEVEL" },
  "fail-on": { type: "string", of: [...counting, "config"], value: "SEVERITY", words: [...severities, "never"] },
  "min-severity": { type: "string", of: [...counting, "config"], value: "SEVERITY", words: severities },
  "min-confidence": { type: "string", of: [...counting, "config"], value: "LEVEL", words: ["low", "medium", "high"] },
  "exit-zero": { type: "boolean", of: counting },
  all: { type: "boolean", of: reporting },
  "group-by": { type: "string", of: reporting, value: "WHAT", words: groupings },
  max: { type: "string", of: reporting, value: "N" },
  statistics: { type: "boolean", of: reporting },
  on: { type: "string", of: ["rules"], value: "SUBJECT", words: subjects, isOfCall: true },
  format: {
    type: "string",
    multiple: true,
    of: [...reporting, "show", "rules", "ignores", "pin", "compare", "config"],
    value: "FORMAT",
    words: formats,
  },
  output: { type: "string", short: "o", multiple: true, of: [...reporting, "pin", "config"], value: "FORMAT=PATH" },
  "sarif-category": { type: "string", of: reporting, value: "NAME" },
  compliance: { type: "string", multiple: true, of: reporting, value: "STANDARD", words: standardIds },
  score: { type: "boolean", of: reporting },
  "min-score": { type: "string", of: [...reporting, "config"], value: "N" },
  "score-weights": { type: "string", of: [...reporting, "config"], value: "FILE" },
  history: { type: "string", of: reporting, value: "FILE" },
  since: { type: "string", of: reporting, value: "REF" },
  baseline: { type: "string", of: [...finding, "config"], value: "FILE" },
  "no-baseline": { type: "boolean", of: [...counting, "config"] },
  prune: { type: "boolean", of: ["baseline"], isOfCall: true },
  "no-ignores": { type: "boolean", of: [...finding, "config"] },
  "add-ignore": {
    type: "string",
    of: reporting,
    value: "REASON",
    isOfCall: true,
    without: ["since", "format", "output", "statistics", "history"],
  },
  fix: { type: "boolean", of: reporting, isOfCall: true, without: ["since"] },
  unsafe: { type: "boolean", of: counting, isOfCall: true },
  diff: { type: "boolean", of: ["fix", "pin"], isOfCall: true, without: ["interactive"] },
  interactive: { type: "boolean", of: ["fix"], isOfCall: true },
  online: { type: "boolean", of: ["check", "fix"], isOfCall: true, without: ["since"] },
  update: { type: "boolean", of: ["pin"], isOfCall: true },
  check: { type: "boolean", of: ["pin"], isOfCall: true, without: ["update", "diff", "json", "list"] },
  list: { type: "boolean", of: ["pin"], isOfCall: true, without: ["diff", "format", "output"] },
  json: { type: "boolean", of: ["pin"], isOfCall: true, without: ["diff", "format", "output"] },
  offline: { type: "boolean", of: ["pin"], isOfCall: true },
  platform: { type: "string", of: ["pin"], value: "OS/ARCH", isOfCall: true },
  updates: { type: "boolean", of: ["init"], isOfCall: true },
  mirror: { type: "string", multiple: true, of: asking, value: "REGISTRY=HOST", isOfCall: true },
  "plain-http": { type: "string", multiple: true, of: asking, value: "HOST", isOfCall: true },
  exclude: { type: "string", multiple: true, of: [...judging, "config"], value: "PATTERN" },
  "force-exclude": { type: "boolean", of: judging },
  "no-gitignore": { type: "boolean", of: judging },
  docs: { type: "boolean", of: reading },
  "allow-empty": { type: "boolean", of: [...finding, "pin"] },
  "list-files": {
    type: "boolean",
    of: reporting,
    isOfCall: true,
    without: ["fix", "add-ignore", "since", "format", "output", "statistics", "history"],
  },
  "stdin-filename": { type: "string", of: ["check", "ignores", "baseline"], value: "NAME", isOfCall: true },
  type: { type: "string", of: reading, value: "TYPE", words: dialects },
  target: { type: "string", of: [...reading, "config"], value: "ENGINE", words: targets },
  "apparmor-include": { type: "string", multiple: true, of: [...reading, "config"], value: "DIR" },
  as: { type: "string", of: ["show"], value: "VIEW", words: () => frontends.flatMap(({ view }) => view ?? []), isOfCall: true },
  against: { type: "string", of: ["show"], value: "default", words: ["default"], isOfCall: true },
  explain: { type: "string", of: ["config"], value: "FILE", isOfCall: true },
  jobs: { type: "string", of: judging, value: "N" },
  color: { type: "string", of: commands, value: "WHEN", words: colourings },
  "no-progress": { type: "boolean", of: judging },
  quiet: { type: "boolean", short: "q", of: reporting },
  help: { type: "boolean", short: "h", of: commands, isOfCall: true },
  version: { type: "boolean", short: "V", of: commands, isOfCall: true },
} as const satisfies Readonly<Record<string, Option>>;

/** The long name of an option, without its dashes. */
export type OptionName = keyof typeof options;

/** What is given of each option: of a few words, one of them. */
export type OptionValues = {
  [Name in OptionName]?: (typeof options)[Name] extends { readonly multiple: true }
    ? string[]
    : (typeof options)[Name] extends { readonly words: readonly (infer Word)[] }
      ? Word
      : (typeof options)[Name] extends { readonly type: "string" }
        ? string
        : boolean;
};

/** What the table says of an option. */
export const optionOf = (name: OptionName): Option => options[name];

/** The values an option takes; none where they cannot be listed. */
export function wordsOf(name: OptionName): readonly string[] {
  const { words = [] } = optionOf(name);
  return typeof words === "function" ? words() : words;
}
