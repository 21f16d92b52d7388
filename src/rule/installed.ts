import { chainOf, type Stage } from "../frontends/dockerfile/stage.ts";
import type { Project } from "../link/project.ts";
import { packageCommand } from "../syntax/shell/packages.ts";

/**
 * The lowest version of a package of Python that a stage may install, as its RUN or a requirements file that it installs from
 * says; `undefined` when neither does.
 */
export function pythonVersionOf(name: string, stage: Stage, file: string, { lookup }: Pick<Project, "lookup">): string | undefined {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const line = new RegExp(`^\\s*${name}(?:\\[[\\w, -]*\\])?\\s*(?:==|~=|>=)\\s*(\\d+(?:\\.\\d+)*)`, "im");
  let found: string | undefined;
  for (const { scripts } of chainOf(stage).toReversed())
    for (const { script } of scripts)
      for (const command of script.commands) {
        const install = packageCommand(command);
        if (install?.manager !== "pip" || install.action !== "install") continue;
        const lists = install.args.options.flatMap(({ name: option, value }) =>
          value && /^(?:-r|--requirements?|-c|--constraints?)$/.test(option)
            ? [lookup.source(`${folder}${value.text.replace(/^\.\//, "")}`), lookup.source(`${folder}${value.text.replace(/^.*\//, "")}`)]
            : [],
        );
        const texts = [...install.packages.map(({ text }) => text), ...lists.flatMap((source) => source?.text ?? [])];
        for (const text of texts) found = line.exec(text)?.[1] ?? found;
      }
  return found;
}

/** Whether a version is at least another one, number by number. */
export function isAtLeast(version: string, other: string): boolean {
  const [left, right] = [version, other].map((text) => text.split(".").map(Number)) as [number[], number[]];
  for (const [at, number] of right.entries()) if ((left[at] ?? 0) !== number) return (left[at] ?? 0) > number;
  return true;
}
