import { javascriptPackages } from "./javascript-packages.ts";
import { languagePackages } from "./language-packages.ts";
import type { PackageManager } from "./package-manager.ts";
import { pythonPackages } from "./python-packages.ts";
import { systemPackages } from "./system-packages.ts";

const table = { ...systemPackages, ...pythonPackages, ...javascriptPackages, ...languagePackages };

/** A package manager, by the family whose commands it shares. */
export type Manager = keyof typeof table;

/** Every package manager: one row is all there is to say of one. */
export const packageManagers: Readonly<Record<Manager, PackageManager>> = table;

const byProgram = new Map<string, Manager>(
  Object.entries(packageManagers).flatMap(([manager, { programs }]) =>
    programs.split(" ").map((program) => [program, manager as Manager] as const),
  ),
);

/** The package manager a program is; `pip3.12` is pip. */
export const managerOf = (program: string): Manager | undefined =>
  byProgram.get(program.startsWith("pip") && /^pip[\d.]+$/.test(program) ? "pip" : program);

/** Whether a list between blanks holds a word. */
export const lists = (words: string | undefined, word: string): boolean => words !== undefined && ` ${words} `.includes(` ${word} `);

/** Programs that follow a lock file. */
export const lockPrograms: readonly string[] = Object.values(packageManagers).flatMap(({ programs, lock }) =>
  lock ? programs.split(" ").filter((program) => !program.includes(".")) : [],
);
