import { certainly, defineRule, isSaid, name, told, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "no-host-ipc",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Do not share the host's IPC namespace.",
  why: "Databases and browsers keep working data in shared memory and message queues. In the host's IPC namespace an intruder can read or change that of every host program.",
  standards: ["CIS-5.17", "NIST-4.4.3", "PSS-B", "CWE-653"],
  references: { "Compose: ipc": "https://docs.docker.com/reference/compose-file/services/#ipc" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  trainer:\n    image: example/trainer:1.9\n    ipc: [|host|]\n",
      good: "services:\n  trainer:\n    image: example/trainer:1.9\n    shm_size: 1g\n",
    },
  ],
  *check(container) {
    const { ipcMode, shmSize } = container.host;
    // The engine gives a namespace of its own 64 MB, and most who ask for the host's ask for more.
    const room = isSaid(shmSize) ? [] : [{ set: "shmSize", to: 1024 ** 3 } as const];
    if (certainly(ipcMode, (mode) => mode === "host"))
      yield {
        at: ipcMode,
        ...told(`${name(container)} can read and write the shared memory of host programs`, {
          help: `if it only needs more shared memory, set its shm size`,
        }),
        fix: unsure("it shares no memory with programs of the host", { unset: "ipcMode" }, ...room),
      };
  },
});
