import { isShell } from "../../syntax/shell/shells.ts";
import { programName } from "../../syntax/shell/unwrap.ts";
import { readYaml, type YamlNode } from "../../syntax/yaml.ts";
import { scalarText } from "../../syntax/yaml-logical.ts";
import { folderOf, joinPath } from "../../text/path.ts";
import type { Source } from "../../text/source.ts";
import type { Span } from "../../text/span.ts";
import type { Filling } from "./filling.ts";
import { mayAsk, type ShellText, variablesOf } from "./shell-text.ts";
import { type Constants, constantsReader, filledIn, itemsOf, textUnder, under, valuesOf } from "./yaml-parts.ts";

/** What the runner fills in before a shell reads it. A workflow in which one has no end is refused. */
const expression = /\$\{\{([\s\S]*?)(?:\}\}|$)/g;

const constantsIn = constantsReader(expression);

/** What holds for the steps of a job, unless one says otherwise. */
interface Job {
  /** What is set closest to the steps first. */
  readonly env: readonly Constants[];
  readonly shell: string | undefined;
  readonly folder: string | undefined;
}

/** The `run:` steps of a GitHub workflow, and of an action that is made of steps. */
export function textsOfWorkflow(source: Source, filling: Filling): ShellText[] {
  return readYaml(source).roots.flatMap((root) => {
    const outer = jobOf(root, { env: [], shell: undefined, folder: undefined });
    const jobs = valuesOf(under(root, "jobs"))
      .filter(mayRun)
      .map((job) => ({ steps: under(job, "steps"), job: jobOf(job, outer) }));
    const action = { steps: under(under(root, "runs"), "steps"), job: outer };
    return [...jobs, action].flatMap(({ steps, job }) => itemsOf(steps).flatMap((step) => textOf(step, job, source, filling) ?? []));
  });
}

/** Whether a step or a job may run at all. */
const mayRun = (node: YamlNode): boolean => !/^(?:false|\$\{\{\s*false\s*\}\})$/.test(textUnder(node, "if") ?? "");

function jobOf(node: YamlNode, outer: Job): Job {
  const defaults = under(under(node, "defaults"), "run");
  return {
    env: [constantsIn(under(node, "env")), ...outer.env],
    // Windows has another shell by default.
    shell: textUnder(defaults, "shell") ?? outer.shell ?? (/windows/i.test(textUnder(node, "runs-on") ?? "") ? "pwsh" : undefined),
    folder: textUnder(defaults, "working-directory") ?? outer.folder,
  };
}

function textOf(step: YamlNode, job: Job, source: Source, filling: Filling): ShellText | undefined {
  const run = under(step, "run");
  if (run?.kind !== "scalar" || !mayAsk(run.text) || !mayRun(step)) return undefined;
  const shell = textUnder(step, "shell") ?? job.shell;
  const [program = ""] = (shell ?? "bash").split(/\s/);
  if (!isShell(programName(program)) && !program.startsWith("${{")) return undefined;
  if (!filling.reads(run, run.text.length, run.span)) return undefined;
  const variables = variablesOf(constantsIn(under(step, "env")), ...job.env);
  const known = (name: string, at: Span): string | undefined =>
    name.startsWith("env.") ? filling.fill(variables(name.slice(4)), at) : undefined;
  const folder = textUnder(step, "working-directory") ?? job.folder ?? "";
  return {
    text: filledIn(scalarText(source, run), expression, known),
    variables,
    options: { errexit: true, pipefail: shell === "bash" },
    folders: foldersOf(source.path, folder),
  };
}

/** Steps run in the repository, an action in the one that uses it. */
function foldersOf(path: string, folder: string): string[] {
  if (/[$~]|^\//.test(folder)) return [];
  const home = /^(.*?)\/?\.(?:github|gitea|forgejo)\//.exec(path)?.[1];
  return [...new Set([home ?? folderOf(path), ""])].map((each) => joinPath(each, folder));
}
