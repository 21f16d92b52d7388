import type { Change } from "../../model/change.ts";

/** What the Engine API calls a setting, and what Compose calls it. */
const keys: Readonly<Record<string, string>> = {
  privileged: "privileged",
  capAdd: "cap_add",
  capDrop: "cap_drop",
  securityOpt: "security_opt",
  readonlyRootfs: "read_only",
  networkMode: "network_mode",
  pidMode: "pid",
  ipcMode: "ipc",
  memory: "mem_limit",
  cpus: "cpus",
  pidsLimit: "pids_limit",
  user: "user",
};

/** A change as the line to write: `cap_drop: [ALL]`. */
export function spellCompose({ set, to }: Change): string {
  const key = keys[set] ?? set;
  return `${key}: ${typeof to === "object" ? `[${to.join(", ")}]` : to}`;
}
