import { formats } from "../config/schema.ts";
import { dialects, frontends } from "../frontends/registry.ts";
import { targets } from "../knowledge/targets.ts";
import { standardIds } from "../model/standard.ts";
import { groupings } from "../report/text.ts";
import { wrapped } from "../report/wrap.ts";
import { type OptionName, options } from "../session/arguments.ts";
import type { Command } from "./arguments.ts";

/** What an option is for. */
export interface Help {
  /** The word for its value. */
  readonly value?: string;
  /** Words it takes, for completions. */
  readonly words?: readonly string[];
  readonly says: string;
  /** The commands that take it. */
  readonly of: readonly Command[] | "all";
}

/** What rules check: the formats, and what is made of them. */
export const subjects: readonly string[] = ["container", "workload", "project", "ignore", ...dialects()];

const severityWords = ["info", "low", "medium", "high", "critical"] as const;

/** Every command in a line. */
export const commandHelp: Readonly<Record<Command, { readonly form: string; readonly says: string }>> = {
  check: { form: "[check] [paths...|-]", says: "check files, folders and quoted patterns (default: .), or standard input" },
  fix: { form: "fix [paths...]", says: "repair what can be repaired safely; with --unsafe also what may change behaviour" },
  show: { form: "show <path>", says: "show the container that would really start, and where each value comes from" },
  explain: { form: "explain <rule>", says: "explain a rule: what it checks, why, and how to fix it; ids of other linters work too" },
  rules: { form: "rules [rule|tag:cis...]", says: "list the rules; --profile and --on narrow the list" },
  ignores: { form: "ignores [paths...]", says: "list every ignore comment: what it ignores, why, and until when" },
  baseline: { form: "baseline [paths...]", says: "accept today's findings in .seaworthy-baseline.json; --prune only removes old entries" },
  config: { form: "config [--explain FILE]", says: "show the settings, and where each comes from" },
  init: { form: "init", says: "create a seaworthy.yaml and what runs it in CI here; nothing is overwritten" },
  "problem-matcher": { form: "problem-matcher [github|vscode]", says: "print what makes GitHub or VS Code read the compact report" },
  completions: { form: "completions <shell>", says: "print completions for bash, zsh, fish or powershell" },
};

const checking = ["check", "fix", "show", "ignores", "baseline"] as const satisfies readonly Command[];
const finding = ["check", "fix", "baseline"] as const satisfies readonly Command[];
const reporting = ["check"] as const satisfies readonly Command[];

/** Every option in a line, in groups. */
export const optionGroups: Readonly<Record<string, Readonly<Partial<Record<OptionName, Help>>>>> = {
  "What is checked": {
    file: { value: "FILE", says: "a file of one Compose project; repeat it for the files that are merged over the first", of: checking },
    exclude: { value: "PATTERN", says: "exclude files, as .gitignore would; may be repeated", of: checking },
    "force-exclude": { says: "exclude them even when they are named", of: checking },
    "no-gitignore": { says: "check files that git ignores, too", of: checking },
    "allow-empty": { says: "exit with 0 when there is nothing to check", of: checking },
    "list-files": { says: "list the files that would be checked, and why", of: reporting },
    "stdin-filename": { value: "NAME", says: "the file name that standard input is reported as", of: checking },
    type: {
      value: "TYPE",
      words: dialects(),
      says: `treat the named files as this type: ${dialects().join(", ")}`,
      of: checking,
    },
    target: { value: "ENGINE", words: targets, says: "runtime that loads seccomp profiles: docker (default), podman, oci", of: checking },
    "apparmor-include": { value: "DIR", says: "search this folder for AppArmor's includes, too; may be repeated", of: checking },
    jobs: { value: "N", says: "check in this many threads (default: one for each core, when there is enough to check)", of: checking },
  },
  Rules: {
    config: { value: "FILE", says: "the configuration (default: seaworthy.yaml at the repository's root)", of: [...checking, "config"] },
    "no-config": { says: "read no configuration", of: [...checking, "config"] },
    profile: { value: "PROFILE", words: ["recommended", "strict"], says: "recommended (default) or strict", of: [...finding, "rules"] },
    only: { value: "RULE,...", says: "run only these rules; * and tag:cis, tag:CWE-250, tag:compose work", of: finding },
    skip: { value: "RULE,...", says: "do not run these rules", of: finding },
    rule: { value: "RULE=LEVEL", says: "set one rule: off, on, or a severity", of: finding },
    on: { value: "SUBJECT", words: subjects, says: `list only rules that check this: ${subjects.join(", ")}`, of: ["rules"] },
  },
  "What counts": {
    "fail-on": {
      value: "SEVERITY",
      words: [...severityWords, "never"],
      says: "exit with 1 if any finding has this severity or a higher one: info, low, medium (default), high, critical, never",
      of: finding,
    },
    "exit-zero": { says: "exit with 0 whatever is found", of: finding },
    "min-severity": { value: "SEVERITY", words: severityWords, says: "show only findings of this severity or higher", of: finding },
    "min-confidence": {
      value: "LEVEL",
      words: ["low", "medium", "high"],
      says: "show only findings of this confidence or higher",
      of: finding,
    },
    since: { value: "REF", says: "compare HEAD with a commit of git: only new findings count; A..B compares those two", of: reporting },
    baseline: { value: "FILE", says: "accepted findings (default: .seaworthy-baseline.json at the repository's root)", of: finding },
    "no-baseline": { says: "count accepted findings, too", of: finding },
    prune: { says: "only remove entries that no longer match", of: ["baseline"] },
    "no-ignores": { says: "disregard every ignore comment", of: checking },
    "add-ignore": { value: "REASON", says: "write an ignore comment above every finding", of: reporting },
  },
  Report: {
    format: {
      value: "FORMAT",
      words: formats,
      says: `text (default), ${formats.slice(1).join(", ")}`,
      of: [...reporting, "fix", "show", "rules", "ignores", "config"],
    },
    output: { value: "FORMAT=PATH", says: "write a report to a file; - is standard output; may be repeated", of: reporting },
    "sarif-category": { value: "NAME", says: "keep several SARIF reports of one commit apart (default: seaworthy)", of: reporting },
    compliance: {
      value: "STANDARD",
      words: standardIds,
      says: `tell of every control of a standard what it comes to: ${standardIds.join(", ")}; may be repeated`,
      of: reporting,
    },
    "group-by": {
      value: "WHAT",
      words: groupings,
      says: "in the text report, group findings by severity (default), file or rule",
      of: reporting,
    },
    all: { says: "show every finding in the text report, also those that repeat", of: reporting },
    max: { value: "N", says: "show at most N findings or groups of findings in the text report", of: reporting },
    statistics: { says: "count the findings of each rule instead of showing them", of: reporting },
    color: { value: "WHEN", words: ["auto", "always", "never"], says: "auto (default), always, never", of: "all" },
    quiet: { says: "print findings only, no summary", of: reporting },
    "no-progress": { says: "never show the progress of a long run", of: checking },
  },
  Repair: {
    fix: { says: "repair what can be repaired safely first, and report the rest", of: reporting },
    unsafe: { says: "make repairs that may change behaviour, too", of: ["check", "fix"] },
    diff: { says: "print a patch that git apply takes, and write nothing; exits with 1 when there is one", of: ["fix"] },
    interactive: { says: "show each repair and ask", of: ["fix"] },
  },
  Other: {
    as: {
      value: "VIEW",
      words: frontends.flatMap(({ view }) => view ?? []),
      says: "show instructions of a Dockerfile, or compose: the merged project as JSON",
      of: ["show"],
    },
    against: {
      value: "default",
      words: ["default"],
      says: "show how a seccomp profile differs from the engine's default one",
      of: ["show"],
    },
    explain: { value: "FILE", says: "show which settings apply to one file", of: ["config"] },
    help: { says: "print this help; with a command, the help of that command", of: "all" },
    version: { says: "print the version", of: "all" },
  },
};

/** Every option's help, in the order of the groups. */
export const optionHelp = Object.assign({}, ...Object.values(optionGroups)) as Readonly<Record<OptionName, Help>>;

/** The letter of an option, when it has one. */
export function shortOf(name: OptionName): string | undefined {
  const option = options[name];
  return "short" in option ? option.short : undefined;
}

const width = 120;

/** The options that a command takes, in their groups; all of them without one. */
function optionLines(command?: Command): string {
  const groups = Object.entries(optionGroups).flatMap(([title, group]) => {
    const rows = Object.entries(group).filter(([, { of }]) => command === undefined || of === "all" || of.includes(command));
    const lines = rows.flatMap(([name, { value, says }]) => {
      const short = shortOf(name as OptionName);
      const first = `  ${short ? `-${short},` : "   "} ${`--${name}${value ? ` ${value}` : ""}`.padEnd(24)} `;
      return wrapped(says, width, first, first.length);
    });
    return rows.length ? [`${title}:\n${lines.join("\n")}\n`] : [];
  });
  return groups.join("\n");
}

/** The text of `--help`: of one command, or of all. */
export function usage(command?: Command): string {
  if (command) {
    const { form, says } = commandHelp[command];
    return `Usage: seaworthy ${form} [options]\n\n${says[0]?.toUpperCase()}${says.slice(1)}.\n\n${optionLines(command)}`;
  }
  const commandLines = Object.values(commandHelp).flatMap(({ form, says }) => {
    const first = `  seaworthy ${form.padEnd(32)} `;
    return wrapped(says, width, first, first.length);
  });
  return `seaworthy finds security problems in Dockerfiles, Compose projects, seccomp and AppArmor profiles.

${commandLines.join("\n")}

"seaworthy COMMAND --help" prints the options of one command.

${optionLines()}
Every option has a variable: --fail-on high is SEAWORTHY_FAIL_ON=high. An option overrides its variable, which overrides seaworthy.yaml.
The compiled program is kept in your cache folder for a faster start; SEAWORTHY_NO_COMPILE_CACHE=1 disables it.
Exits with 0 when nothing is wrong, 1 with findings, 2 when it could not run, 3 when there was nothing to check.
`;
}
