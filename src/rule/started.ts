import type { Command } from "../model/image-config.ts";
import type { ShellCommand } from "../model/script.ts";
import type { Setting } from "../model/setting.ts";
import type { Container, Hook, Workload } from "../model/workload.ts";
import { isShell } from "../syntax/shell/shells.ts";
import { programName } from "../syntax/shell/unwrap.ts";
import { oncePer } from "../text/once-per.ts";
import { knownValue } from "./predicates.ts";

/** What a workload runs, and for what. */
export interface Started {
  readonly what: "entrypoint" | "command" | "health check" | "hook";
  /** When a hook runs. */
  readonly when?: Hook["when"];
  /** It runs in an image of its own. */
  readonly elsewhere?: true;
  readonly setting: Extract<Setting<unknown>, { state: "written" }>;
  readonly command: Command;
  readonly commands: readonly ShellCommand[];
}

/** What is written as entrypoint, command and health check, as far as somebody read it. A check that is switched off is none; hooks come last. */
export const startedBy = oncePer(({ image, hooks }: Workload & Partial<Pick<Container, "hooks">>): readonly Started[] => {
  const found: Started[] = [];
  const add = (what: Started["what"], setting: Setting<unknown>, command: Command | null | undefined, hook: Partial<Hook> = {}): void => {
    const { when, elsewhere } = hook;
    if (setting.state === "written" && command)
      found.push({
        what,
        ...(when ? { when } : {}),
        ...(elsewhere ? { elsewhere } : {}),
        setting,
        command,
        commands: command.script?.commands ?? [],
      });
  };
  if (image.entrypoint.state === "written") add("entrypoint", image.entrypoint, image.entrypoint.value);
  if (image.cmd.state === "written") add("command", image.cmd, image.cmd.value);
  if (image.healthcheck.state === "written") add("health check", image.healthcheck, image.healthcheck.value?.test);
  for (const hook of hooks ?? []) if (hook.command.state === "written") add("hook", hook.command, hook.command.value, hook);
  return found;
});

/** Whether a workload only starts a shell for somebody to type into: what a development image or a base image does. */
export function isInteractive({ image, contents }: Workload): boolean {
  const entrypoint = knownValue(image.entrypoint);
  if (entrypoint === undefined) return false;
  // The entrypoint of the image runs its arguments when they name a program.
  const handsOn = image.entrypoint.state === "default" && contents?.execs === true;
  const words = [...(entrypoint && !handsOn ? wordsOf(entrypoint) : []), ...wordsOf(knownValue(image.cmd) ?? null)];
  const [program = "", ...flags] = words;
  return isShell(programName(program)) && flags.every((flag) => /^-(?:[il]+|-login|-interactive|-norc|-noprofile)$/.test(flag));
}

const wordsOf = (command: Command | null): string[] =>
  command?.words.flatMap((word) =>
    word.state === "unknown" ? [""] : command.form === "exec" ? [word.value] : word.value.trim().split(/\s+/),
  ) ?? [];
