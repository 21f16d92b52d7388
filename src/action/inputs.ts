import { getInput, getMultilineInput } from "@actions/core";
import { type Arguments, readArguments } from "../session/arguments.ts";
import { oneOf, UsageError } from "../session/usage.ts";

const choices = ["auto", "true", "false"] as const;
type Choice = (typeof choices)[number];

/** What the step is asked to do. Empty inputs leave it to the configuration. */
export interface Inputs {
  readonly args: Arguments;
  readonly newOnly: Choice;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly sarif: Choice;
  readonly token: string;
}

/** Reads the inputs; each stands for an option of the command line. */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  const options = ["config", "profile", "fail-on", "sarif-category", "min-score", "history"].flatMap((name) => {
    const value = getInput(name);
    return value ? [`--${name}=${value}`] : [];
  });
  const outputs = getMultilineInput("output").map((each) => `--output=${each}`);
  const paths = getMultilineInput("paths");
  const args = readArguments([...options, ...outputs, "--format=text", ...words(getInput("args")), "--", ...paths], environment);
  if (args.values.file?.length && paths.length)
    throw new UsageError("args contains -f, which names all files: leave the input paths empty");
  return {
    args,
    newOnly: choice("new-only"),
    annotations: choice("annotations") !== "false",
    summary: choice("summary") !== "false",
    sarif: choice("sarif"),
    token: getInput("token"),
  };
}

const choice = (name: string): Choice => oneOf(`the input ${name}`, getInput(name) || "auto", choices) ?? "auto";

/** Words of a line, quotes respected; no shell has a say in it. */
export function words(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}
