import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../src/cli/arguments.ts";
import { takes, variableOf } from "../../src/session/arguments.ts";
import { type Command, commands, type OptionName, optionOf, options, wordsOf } from "../../src/session/options.ts";
import { complaint } from "./project.ts";

/** Every option by the commands that use it: `c`heck, `f`ix, `p`in, `s`how, `i`gnores, `b`aseline, c`o`nfig, `r`ules, i`n`it, or all. */
const belongs: Readonly<Record<OptionName, string>> = {
  file: "cfibsp",
  config: "cfibsop",
  "no-config": "cfibsop",
  profile: "cfbor",
  only: "cfbop",
  skip: "cfbo",
  rule: "cfbo",
  "fail-on": "cfo",
  "min-severity": "cfo",
  "min-confidence": "cfo",
  "exit-zero": "cf",
  all: "c",
  "group-by": "c",
  max: "c",
  statistics: "c",
  on: "r",
  format: "csrimop",
  output: "cop",
  "sarif-category": "c",
  compliance: "c",
  score: "c",
  "min-score": "co",
  "score-weights": "co",
  history: "c",
  since: "c",
  baseline: "cfbo",
  "no-baseline": "cfo",
  prune: "b",
  "no-ignores": "cfbo",
  "add-ignore": "c",
  fix: "c",
  unsafe: "cf",
  diff: "fp",
  interactive: "f",
  online: "cf",
  update: "p",
  check: "p",
  list: "p",
  json: "p",
  offline: "p",
  platform: "p",
  updates: "n",
  mirror: "cfp",
  "plain-http": "cfp",
  exclude: "cfibop",
  "force-exclude": "cfibp",
  "no-gitignore": "cfibp",
  docs: "cfsibp",
  "allow-empty": "cfbp",
  "list-files": "c",
  "stdin-filename": "cib",
  type: "cfibsp",
  target: "cfibsop",
  "apparmor-include": "cfibsop",
  as: "s",
  against: "s",
  explain: "o",
  jobs: "cfibp",
  color: "all",
  "no-progress": "cfibp",
  quiet: "c",
  help: "all",
  version: "all",
};
const letters: Readonly<Partial<Record<Command, string>>> = {
  check: "c",
  compare: "m",
  fix: "f",
  pin: "p",
  show: "s",
  ignores: "i",
  baseline: "b",
  config: "o",
  rules: "r",
  init: "n",
};
const names = Object.keys(options) as OptionName[];

/** A value that an option takes. */
const usual = (name: OptionName): string => wordsOf(name)[0] ?? "1";
const given = (name: OptionName): string => (optionOf(name).type === "boolean" ? `--${name}` : `--${name}=${usual(name)}`);

describe("an option belongs to some commands", () => {
  it.each(names)("--%s: those that use it take it, the others refuse it in a sentence", (name) => {
    for (const command of commands) {
      const letter = letters[command];
      const is = belongs[name] === "all" || (letter !== undefined && belongs[name].includes(letter));
      expect([command, takes(command, name)]).toEqual([command, is]);
      const said = complaint(() => readCommandLine([command, given(name)]));
      if (is) expect([command, said]).toEqual([command, "nothing thrown"]);
      else
        expect(said).toMatch(
          new RegExp(
            `^UsageError: --${name} belongs to [a-z-]+(?:, [a-z-]+)*(?: and [a-z-]+)?; seaworthy ${command} does not take it(?:, did you mean --format json\\?)?$`,
          ),
        );
    }
  });

  it.each(names)("the variable of --%s is for the commands that take it, and no other minds it", (name) => {
    for (const command of commands) {
      const { values } = readCommandLine([command], { [variableOf(name)]: usual(name) });
      expect([command, Object.hasOwn(values, name)]).toEqual([command, takes(command, name) && !optionOf(name).isOfCall]);
    }
  });

  it("is check's where no command is named, and a mistyped command is told first", () => {
    expect(complaint(() => readCommandLine(["--prune", "."]))).toBe(
      "UsageError: --prune belongs to baseline; seaworthy check does not take it",
    );
    expect(complaint(() => readCommandLine(["fixx", "--diff"]))).toBe("UsageError: there is no command fixx, did you mean fix?");
    expect(complaint(() => readCommandLine(["show", "--jobs=2", "x"]))).toBe(
      "UsageError: --jobs belongs to check, fix, pin, ignores and baseline; seaworthy show does not take it",
    );
    expect(readCommandLine(["show", "--jobs=2", "--help"]).values.help).toBe(true);
  });
});

describe("options that mean nothing beside another", () => {
  it.each(names.filter((name) => optionOf(name).without))("--%s", (name) => {
    for (const other of (optionOf(name).without ?? []) as OptionName[]) {
      const command = commands.find((each) => takes(each, name)) as Command;
      expect(takes(command, other)).toBe(true);
      expect(complaint(() => readCommandLine([command, given(name), given(other)]))).toBe(
        `UsageError: --${name} and --${other} cannot be combined: remove one of them`,
      );
      // A variable that is set for every run is no mistake of this one.
      expect(complaint(() => readCommandLine([command, given(name)], { [variableOf(other)]: usual(other) }))).toBe("nothing thrown");
    }
  });
});

describe("values", () => {
  it.each(names.filter((name) => optionOf(name).type === "string"))("--%s without one is told what it takes", (name) => {
    const [command = "check"] = optionOf(name).of;
    const wanted = wordsOf(name).join(", ") || optionOf(name).value;
    expect(complaint(() => readCommandLine([command, `--${name}`]))).toBe(`UsageError: --${name} needs a value: ${wanted}`);
    expect(complaint(() => readCommandLine([command, `--${name}`, "--help"]))).toBe(
      `UsageError: --${name} needs a value: ${wanted} (if "--help" is the value, say --${name}=--help)`,
    );
  });

  it.each(names.filter((name) => optionOf(name).words && !optionOf(name).multiple))("--%s takes its words and no other", (name) => {
    const [command = "check"] = optionOf(name).of;
    for (const word of wordsOf(name)) expect(readCommandLine([command, `--${name}`, word]).values).toEqual({ [name]: word });
    const takesWords = `takes ${wordsOf(name).join(", ")}, not "zzzzzzzz"`;
    expect(complaint(() => readCommandLine([command, `--${name}=zzzzzzzz`]))).toBe(`UsageError: --${name} ${takesWords}`);
    if (!optionOf(name).isOfCall)
      expect(complaint(() => readCommandLine([command], { [variableOf(name)]: "zzzzzzzz" }))).toBe(
        `UsageError: ${variableOf(name)} ${takesWords}`,
      );
  });

  it.each(names.filter((name) => optionOf(name).type === "boolean"))("--%s takes none", (name) => {
    expect(complaint(() => readCommandLine([optionOf(name).of[0] as Command, `--${name}=1`]))).toBe(`UsageError: --${name} takes no value`);
  });
});
