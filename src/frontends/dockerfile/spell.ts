import type { Change } from "../../model/change.ts";

/** Instructions for keys of the image config. */
const instructions: Readonly<Record<string, string>> = { user: "USER", workingDir: "WORKDIR", stopSignal: "STOPSIGNAL" };

/** What to write: a later instruction takes the place of an earlier one, so one is added. `undefined`: no instruction says it. */
export function spellDockerfile(change: Change): string | undefined {
  const instruction = "set" in change ? instructions[change.set] : undefined;
  return instruction && "set" in change ? `add \`${instruction} ${change.to}\`` : undefined;
}
