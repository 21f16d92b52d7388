import { readYaml, type YamlMap, type YamlNode, type YamlScalar } from "../../syntax/yaml.ts";
import { folderOf, joinPath } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import { mayAsk, type ShellText, variablesOf } from "./shell-text.ts";
import { constantsIn, filledIn, itemsOf, linesText, mapsIn, textUnder, under } from "./yaml-parts.ts";

/** How a service's pipeline holds scripts. */
interface Service {
  /** The lines that one shell reads, of a mapping that may be a step. */
  lines(step: YamlMap): readonly YamlScalar[][];
  /** The key of variables, in a step and at the top. */
  readonly variables: string;
  readonly folder?: string;
  /** What it fills in before a shell reads it; the last group is its name. */
  readonly unknown: RegExp;
}

const scalars = (node: YamlNode | undefined): YamlScalar[] =>
  node?.kind === "scalar" ? [node] : itemsOf(node).flatMap((item) => (item.kind === "scalar" ? [item] : []));

/** The `script:` and `bash:` steps of an Azure pipeline, and its task that runs a script. */
export const textsOfAzure = (source: Source): ShellText[] =>
  // One that runs on Windows has another shell.
  source.text.match(/vmImage:.*/gi)?.some((rest) => /windows/i.test(rest))
    ? []
    : textsOf(source, {
        lines: (step) => {
          const isBash = /^(?:Bash|CmdLine|ShellScript)@/.test(textUnder(step, "task") ?? "");
          return [under(step, "script"), under(step, "bash"), isBash ? under(under(step, "inputs"), "script") : undefined].map((node) =>
            node?.kind === "scalar" ? [node] : [],
          );
        },
        variables: "env",
        folder: "workingDirectory",
        // Azure refuses what begins with `${{` and has no end; what begins with `$[` goes no further than to the next `$[`.
        unknown: /\$\{\{([\s\S]*?)(?:\}\}|$)|\$\[((?:[^\]$]|\$(?!\[))*?)\]|\$\(([A-Za-z][\w.]*)\)/g,
      });

/** The scripts of a Bitbucket pipeline. */
export const textsOfBitbucket = (source: Source): ShellText[] =>
  textsOf(source, {
    lines: (step) => [scalars(under(step, "script")), scalars(under(step, "after-script"))],
    variables: "variables",
    unknown: /(?!)/g,
  });

/** The `run:` steps of CircleCI. */
export const textsOfCircleci = (source: Source): ShellText[] =>
  textsOf(source, {
    lines: (step) => {
      const run = under(step, "run");
      const shell = textUnder(run, "shell") ?? textUnder(step, "shell") ?? "bash";
      return /power|pwsh|cmd\.exe|python/i.test(shell) ? [] : [scalars(run?.kind === "map" ? under(run, "command") : run)];
    },
    variables: "environment",
    folder: "working_directory",
    unknown: /<<([^<>]*)>>/g,
  });

/** The `commands:` of Woodpecker and Drone. */
export const textsOfWoodpecker = (source: Source): ShellText[] =>
  textsOf(source, { lines: (step) => [scalars(under(step, "commands"))], variables: "environment", unknown: /(?!)/g });

function textsOf(source: Source, { lines, variables, folder, unknown }: Service): ShellText[] {
  const home = folderOf(source.path).replace(/(?:^|\/)\.[\w-]+(?:\/[\s\S]*)?$/, "");
  return readYaml(source).roots.flatMap((root) => {
    const outer = constantsIn(under(root, variables), /\$.*/gs);
    return [...mapsIn(root)].flatMap((step) =>
      lines(step).flatMap((own) => {
        if (!own.some(({ text }) => mayAsk(text))) return [];
        const run = under(step, "run");
        const within = folder === undefined ? "" : (textUnder(step, folder) ?? textUnder(run, folder) ?? "");
        return [
          {
            text: filledIn(linesText(source, own), unknown),
            variables: variablesOf(constantsIn(under(run, variables), /\$.*/gs), constantsIn(under(step, variables), /\$.*/gs), outer),
            options: { errexit: true, pipefail: false },
            folders: /[$~<]|^\//.test(within) ? [] : [...new Set([home, ""])].map((each) => joinPath(each, within)),
          },
        ];
      }),
    );
  });
}
