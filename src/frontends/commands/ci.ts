import type { ShellOptions } from "../../syntax/shell/shells.ts";
import { readYaml, type YamlMap, type YamlNode, type YamlScalar } from "../../syntax/yaml.ts";
import { folderOf, joinPath } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { Filling } from "./filling.ts";
import { mayAsk, plainShell, type ShellText, variablesOf } from "./shell-text.ts";
import { constantsReader, filledIn, itemsOf, linesText, mapsIn, textUnder, under } from "./yaml-parts.ts";

/** How a service's pipeline holds scripts. */
interface Service {
  /** The scripts of a mapping that may be a step, each the lines that one shell reads. */
  lines(step: YamlMap): readonly YamlScalar[][];
  /** How the shell of a step is started. */
  options(step: YamlMap): ShellOptions;
  /** The key of variables, in a step and at the top. */
  readonly variables: string;
  /** The folder that a step names to run in, as written. */
  folder?(step: YamlMap): string | undefined;
  /** What it fills in before a shell reads it; the last group is its name. */
  readonly unknown: RegExp;
}

const scalars = (node: YamlNode | undefined): YamlScalar[] =>
  node?.kind === "scalar" ? [node] : itemsOf(node).flatMap((item) => (item.kind === "scalar" ? [item] : []));

/** A shell that ends with the first command that fails. */
const strictShell: ShellOptions = { errexit: true, pipefail: false };

/** Where an Azure pipeline has the repository. */
const azureHome = /^\$\((?:System\.DefaultWorkingDirectory|Build\.SourcesDirectory|Build\.Repository\.LocalPath)\)(?:\/|$)/i;

const azure: Service = {
  lines: (step) => {
    const isBash = /^(?:Bash|CmdLine|ShellScript)@/.test(textUnder(step, "task") ?? "");
    return [under(step, "script"), under(step, "bash"), isBash ? under(under(step, "inputs"), "script") : undefined].map((node) =>
      node?.kind === "scalar" ? [node] : [],
    );
  },
  // Its tasks write the script into a file, and have a plain bash run it.
  options: () => plainShell,
  variables: "env",
  folder: (step) => (textUnder(step, "workingDirectory") ?? textUnder(under(step, "inputs"), "workingDirectory"))?.replace(azureHome, ""),
  // Azure refuses what begins with `${{` and has no end; what begins with `$[` goes no further than to the next `$[`.
  unknown: /\$\{\{([\s\S]*?)(?:\}\}|$)|\$\[((?:[^\]$]|\$(?!\[))*?)\]|\$\(([A-Za-z][\w.]*)\)/g,
};

/** The `script:` and `bash:` steps of an Azure pipeline, and its task that runs a script. */
export const textsOfAzure = (source: Source, filling: Filling): ShellText[] =>
  // One that runs on Windows has another shell.
  source.text.match(/vmImage:.*/gi)?.some((rest) => /windows/i.test(rest)) ? [] : textsOf(source, azure, filling);

const bitbucket: Service = {
  lines: (step) => [scalars(under(step, "script")), scalars(under(step, "after-script"))],
  options: () => strictShell,
  variables: "variables",
  unknown: /(?!)/g,
};

/** The scripts of a Bitbucket pipeline. */
export const textsOfBitbucket = (source: Source, filling: Filling): ShellText[] => textsOf(source, bitbucket, filling);

/** The shell of a step of CircleCI: one that is named is started as it is written (https://circleci.com/docs/configuration-reference/#default-shell-options). */
const circleShell = (step: YamlMap): string => textUnder(under(step, "run"), "shell") ?? textUnder(step, "shell") ?? "bash -eo pipefail";

const circleci: Service = {
  lines: (step) => {
    const run = under(step, "run");
    if (/power|pwsh|cmd\.exe|python/i.test(circleShell(step))) return [];
    return [scalars(run?.kind === "map" ? under(run, "command") : run)];
  },
  options: (step) => {
    const shell = circleShell(step);
    return { errexit: /[ \t]-[a-z]*e/.test(shell), pipefail: /[ \t]pipefail\b/.test(shell) };
  },
  variables: "environment",
  folder: (step) => textUnder(step, "working_directory") ?? textUnder(under(step, "run"), "working_directory"),
  unknown: /<<([^<>]*)>>/g,
};

/** The `run:` steps of CircleCI. */
export const textsOfCircleci = (source: Source, filling: Filling): ShellText[] => textsOf(source, circleci, filling);

const woodpecker: Service = {
  lines: (step) => [scalars(under(step, "commands"))],
  options: () => strictShell,
  variables: "environment",
  unknown: /(?!)/g,
};

/** The `commands:` of Woodpecker and Drone. */
export const textsOfWoodpecker = (source: Source, filling: Filling): ShellText[] => textsOf(source, woodpecker, filling);

const constantsIn = constantsReader(/\$.*/gs);

function textsOf(source: Source, { lines, options, variables, folder, unknown }: Service, filling: Filling): ShellText[] {
  const home = folderOf(source.path).replace(/(?:^|\/)\.[\w-]+(?:\/[\s\S]*)?$/, "");
  return readYaml(source).roots.flatMap((root) => {
    const outer = constantsIn(under(root, variables));
    // What a task is given is no step.
    const given = new Set<YamlNode | undefined>();
    return [...mapsIn(root)].flatMap((step) => {
      if (given.has(step)) return [];
      given.add(under(step, "inputs"));
      return lines(step).flatMap((own) => {
        if (!own.some(({ text }) => mayAsk(text))) return [];
        const within = folder?.(step) ?? "";
        return [
          {
            text: filledIn(linesText(source, own, filling), unknown),
            variables: variablesOf(constantsIn(under(under(step, "run"), variables)), constantsIn(under(step, variables)), outer),
            options: options(step),
            folders: /[$~<]|^\//.test(within) ? [] : [...new Set([home, ""])].map((each) => joinPath(each, within)),
          },
        ];
      });
    });
  });
}
