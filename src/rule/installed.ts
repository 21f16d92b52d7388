import { chainOf, type Stage } from "../frontends/dockerfile/stage.ts";
import type { Project } from "../link/project.ts";
import { packageCommand } from "../syntax/shell/packages.ts";

/** Lock files by the program that installs what they say, and how each writes a version (poetry, uv, pdm: TOML; pipenv: JSON). */
const locks: Readonly<Record<string, string>> = {
  poetry: "poetry.lock",
  uv: "uv.lock",
  pdm: "pdm.lock",
  pipenv: "Pipfile.lock",
};

/**
 * The lowest version of a package of Python that a stage may install, as its RUN, a requirements file or a lock file that it installs
 * from says, in a stage that it copies from, too; `undefined` when none does.
 */
export function pythonVersionOf(name: string, stage: Stage, file: string, { lookup }: Pick<Project, "lookup">): string | undefined {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const line = new RegExp(`^[ \\t]*${name}(?:\\[[\\w, -]*\\])?\\s*(?:==|~=|>=)\\s*(\\d+(?:\\.\\d+)*)`, "im");
  const locked = new RegExp(`^name = "${name}"\\s+version = "(\\d[\\d.]*)|"${name}": \\{[^{}]{0,20000}"version": "==(\\d[\\d.]*)`, "im");
  const textOf = (path: string): string => lookup.source(`${folder}${path}`)?.text ?? "";
  let found: string | undefined;
  for (const { scripts } of installedIn(stage))
    for (const { script } of scripts)
      for (const command of script.commands) {
        const lock = locks[command.name];
        const [, toml, json] = (lock && locked.exec(textOf(lock))) || [];
        found = toml ?? json ?? found;
        const install = packageCommand(command);
        if (install?.manager !== "pip" || install.action !== "install") continue;
        const lists = install.args.options.flatMap(({ name: option, value }) =>
          value && /^(?:-r|--requirements?|-c|--constraints?)$/.test(option)
            ? [value.text.replace(/^\.\//, ""), value.text.replace(/^.*\//, "")]
            : [],
        );
        for (const text of [...install.packages.map((each) => each.text), ...lists.map(textOf)]) found = line.exec(text)?.[1] ?? found;
      }
  return found;
}

/** The stages whose files a stage has: those it is made of, behind those that it copies a virtual environment from. */
const installedIn = (stage: Stage): Stage[] => {
  const chain = chainOf(stage);
  const from = chain.flatMap(({ copies }) => copies.flatMap((copy) => (copy.from && "stage" in copy.from ? chainOf(copy.from.stage) : [])));
  return [...new Set([...from.toReversed(), ...chain.toReversed()])];
};

/** Whether a version is at least another one, number by number. */
export function isAtLeast(version: string, other: string): boolean {
  const [left, right] = [version, other].map((text) => text.split(".").map(Number)) as [number[], number[]];
  for (const [at, number] of right.entries()) if ((left[at] ?? 0) !== number) return (left[at] ?? 0) > number;
  return true;
}
