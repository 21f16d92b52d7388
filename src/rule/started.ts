import type { Command } from "../model/image-config.ts";
import type { ShellCommand } from "../model/script.ts";
import type { Setting } from "../model/setting.ts";
import type { Container, Workload } from "../model/workload.ts";

/** What a workload runs, and for what. */
export interface Started {
  readonly what: "entrypoint" | "command" | "health check" | "hook";
  readonly setting: Extract<Setting<unknown>, { state: "written" }>;
  readonly command: Command;
  readonly commands: readonly ShellCommand[];
}

/** What is written as entrypoint, command and health check, as far as somebody read it. A check that is switched off is none; hooks come last. */
export function startedBy({ image, hooks }: Workload & Partial<Pick<Container, "hooks">>): Started[] {
  const found: Started[] = [];
  const add = (what: Started["what"], setting: Setting<unknown>, command: Command | null | undefined): void => {
    if (setting.state === "written" && command) found.push({ what, setting, command, commands: command.script?.commands ?? [] });
  };
  if (image.entrypoint.state === "written") add("entrypoint", image.entrypoint, image.entrypoint.value);
  if (image.cmd.state === "written") add("command", image.cmd, image.cmd.value);
  if (image.healthcheck.state === "written") add("health check", image.healthcheck, image.healthcheck.value?.test);
  for (const { command } of hooks ?? []) if (command.state === "written") add("hook", command, command.value);
  return found;
}
