import { describe, expect, it } from "vitest";
import { readArguments as readFor, variableOf } from "../../src/session/arguments.ts";
import { type Command, type OptionName, optionOf, options, wordsOf } from "../../src/session/options.ts";
import { complaint } from "./project.ts";

/** Every option: what it takes, its letter, whether it may be said more than once, and whether no variable stands in for it. */
const rows: readonly (readonly [name: OptionName, takes: "a text" | "texts" | "nothing", letter?: string, callOnly?: "call only"])[] = [
  ["file", "texts", "f", "call only"],
  ["config", "a text", "c"],
  ["no-config", "nothing"],
  ["profile", "a text"],
  ["only", "texts"],
  ["skip", "texts"],
  ["rule", "texts"],
  ["fail-on", "a text"],
  ["min-severity", "a text"],
  ["min-confidence", "a text"],
  ["exit-zero", "nothing"],
  ["all", "nothing"],
  ["group-by", "a text"],
  ["max", "a text"],
  ["statistics", "nothing"],
  ["on", "a text", "", "call only"],
  ["format", "texts"],
  ["output", "texts", "o"],
  ["sarif-category", "a text"],
  ["compliance", "texts"],
  ["score", "nothing"],
  ["min-score", "a text"],
  ["score-weights", "a text"],
  ["history", "a text"],
  ["since", "a text"],
  ["baseline", "a text"],
  ["no-baseline", "nothing"],
  ["prune", "nothing", "", "call only"],
  ["no-ignores", "nothing"],
  ["add-ignore", "a text", "", "call only"],
  ["fix", "nothing", "", "call only"],
  ["unsafe", "nothing", "", "call only"],
  ["diff", "nothing", "", "call only"],
  ["interactive", "nothing", "", "call only"],
  ["online", "nothing", "", "call only"],
  ["update", "nothing", "", "call only"],
  ["check", "nothing", "", "call only"],
  ["list", "nothing", "", "call only"],
  ["json", "nothing", "", "call only"],
  ["offline", "nothing", "", "call only"],
  ["platform", "a text", "", "call only"],
  ["updates", "nothing", "", "call only"],
  ["mirror", "texts", "", "call only"],
  ["plain-http", "texts", "", "call only"],
  ["exclude", "texts"],
  ["force-exclude", "nothing"],
  ["no-gitignore", "nothing"],
  ["docs", "nothing"],
  ["allow-empty", "nothing"],
  ["list-files", "nothing", "", "call only"],
  ["stdin-filename", "a text", "", "call only"],
  ["type", "a text"],
  ["target", "a text"],
  ["apparmor-include", "texts"],
  ["as", "a text", "", "call only"],
  ["against", "a text", "", "call only"],
  ["explain", "a text", "", "call only"],
  ["jobs", "a text"],
  ["color", "a text"],
  ["no-progress", "nothing"],
  ["quiet", "nothing", "q"],
  ["help", "nothing", "h", "call only"],
  ["version", "nothing", "V", "call only"],
];

/** Reads the words for the command that the options in them belong to. */
const readArguments = (
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
  command: Command = "check",
) => readFor(words, environment, () => command);

describe("an option", () => {
  it.each(rows.map(([name, takes, letter = "", callOnly = ""]) => [name, takes, letter, callOnly] as const))(
    "--%s takes %s",
    (name, takes, letter, callOnly) => {
      const [command = "check"] = optionOf(name).of;
      const word = takes === "a text" ? (wordsOf(name)[0] ?? "x") : "x";
      const said = takes === "nothing" ? [`--${name}`] : [`--${name}`, word];
      const want = takes === "nothing" ? true : takes === "a text" ? word : ["x"];
      expect(readArguments([...said, "path"], {}, command)).toMatchObject({ paths: ["path"], values: { [name]: want } });
      if (takes === "texts") expect(readArguments([...said, `--${name}=y`], {}, command).values).toEqual({ [name]: ["x", "y"] });
      if (letter) expect(readArguments([`-${letter}`, ...said.slice(1)], {}, command).values).toEqual({ [name]: want });
      expect(readArguments(said, {}, command).origin(name)).toBe(`--${name}`);
      const variable = `SEAWORTHY_${name.toUpperCase().replaceAll("-", "_")}`;
      expect(variableOf(name)).toBe(variable);
      const read = readArguments([], { [variable]: word }, command);
      expect([read.values, read.origin(name)]).toEqual(callOnly ? [{}, `--${name}`] : [{ [name]: want }, variable]);
      // What is said outweighs the variable.
      const both = readArguments(said, { [variable]: "z" }, command);
      expect([both.values, both.origin(name)]).toEqual([{ [name]: want }, `--${name}`]);
    },
  );

  it("is one of these", () => {
    expect(Object.keys(options)).toEqual(rows.map(([name]) => name));
    expect(rows.flatMap(([, , letter]) => letter || [])).toEqual(
      Object.values(options).flatMap((option) => ("short" in option ? [option.short] : [])),
    );
  });
});

describe("a variable of the environment", () => {
  it.each([
    ["a, b\nc,,\n", ["a", "b", "c"]],
    [" a b ", ["a b"]],
    [",", []],
  ])("holds a list in %j", (SEAWORTHY_SKIP, skip) => expect(readArguments([], { SEAWORTHY_SKIP }).values).toEqual({ skip }));

  it.each([
    ["1", true],
    ["yes", true],
    ["nothing", true],
    ["no way", true],
    ["10", true],
    ["0", undefined],
    ["false", undefined],
    ["No", undefined],
    ["OFF", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("switches an option on, or does not: %j", (SEAWORTHY_QUIET, quiet) => {
    expect(readArguments([], { SEAWORTHY_QUIET }).values).toEqual(quiet ? { quiet } : {});
  });

  it("holds a text as it is, commas and all", () => {
    expect(readArguments([], { SEAWORTHY_SINCE: " a,b " }).values).toEqual({ since: " a,b " });
    expect(readArguments([], { SEAWORTHY_SINCE: "0" }).values).toEqual({ since: "0" });
    expect(readArguments([], { SEAWORTHY_SINCE: "" }).values).toEqual({});
  });

  it("says nothing where its opposite is said", () => {
    const environment = { SEAWORTHY_BASELINE: "b.json", SEAWORTHY_CONFIG: "c.yaml", SEAWORTHY_NO_CONFIG: "1" };
    expect(readArguments(["--no-baseline", "--no-config"], environment).values).toEqual({ "no-baseline": true, "no-config": true });
    expect(readArguments(["--config", "d.yaml", "--baseline="], environment).values).toEqual({ config: "d.yaml", baseline: "" });
    expect(readArguments([], environment).values).toEqual({ baseline: "b.json", config: "c.yaml", "no-config": true });
  });
});

describe("what is said wrongly", () => {
  it.each<[readonly string[], string]>([
    [["--profil", "x"], "there is no option --profil, did you mean --profile?"],
    [["--sinec=x"], "there is no option --sinec, did you mean --since?"],
    [["--absolutely-nothing"], "there is no option --absolutely-nothing (see seaworthy check --help)"],
    [["-z"], "there is no option -z (see seaworthy check --help)"],
    [["-qz"], "there is no option -z (see seaworthy check --help)"],
    [["-profile", "strict"], "there is no option -profile, did you mean --profile?"],
    [["-format=json"], "there is no option -format, did you mean --format?"],
    [["--json"], "--json belongs to pin; seaworthy check does not take it, did you mean --format json?"],
    [["--strict"], "there is no option --strict, did you mean --profile strict?"],
    [["--difff"], "there is no option --difff, did you mean --diff?"],
    [["--profile"], "--profile needs a value: recommended, strict"],
    [["-c"], "--config needs a value: FILE"],
    [["--quiet=x"], "--quiet takes no value"],
    [["--profile", "--quiet"], '--profile needs a value: recommended, strict (if "--quiet" is the value, say --profile=--quiet)'],
  ])("%j is answered with a sentence", (words, want) => {
    expect(complaint(() => readArguments(words))).toBe(`UsageError: ${want}`);
  });

  it("is nothing after two dashes", () => {
    expect(readArguments(["a", "--", "--nothing", "-z"])).toMatchObject({ paths: ["a", "--nothing", "-z"], values: {} });
  });
});
