import {
  type Container,
  certainly,
  daemonSettings,
  defineRule,
  itemsOf,
  name,
  type Project,
  quote,
  type Setting,
  type Severity,
  unsure,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-shared-namespace",
  on: "container",
  severity: "low",
  profile: "recommended",
  summary: "Do not join another container's process or network namespace.",
  why: "Two containers in one namespace are one target. An attacker in one can see the other's processes, with their arguments and files, listen on its loopback, or mount its volumes.",
  instead:
    "Let the containers communicate over their own network and share files by a named volume, which says what is shared. To inspect a running container, use `docker debug` or `docker exec` for as long as it takes. A service that uses a VPN names the VPN service of the project: `network_mode: service:vpn`.",
  standards: ["NIST-4.4.3", "CWE-653"],
  references: { "Compose: pid": "https://docs.docker.com/reference/compose-file/services/#pid" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  probe:\n    image: example/probe:1.0\n    pid: [|container:main|]\n    network_mode: [|container:main|]\n    volumes_from: [[|container:main|]]\n",
      good: "services:\n  vpn:\n    image: example/vpn:1.0\n  client:\n    image: example/client:1.0\n    network_mode: service:vpn\n    volumes_from: [vpn]\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n  probe:\n    image: example/probe:1.0\n    pid: [|service:app|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n  probe:\n    image: example/probe:1.0\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  cache:\n    image: example/cache:1.0\n  reader:\n    image: example/reader:1.0\n    ipc: [|service:cache|]\n",
      good: "services:\n  cache:\n    image: example/cache:1.0\n  reader:\n    image: example/reader:1.0\n    ipc: private\n",
    },
  ],
  *check(container, linked) {
    const { host, networkOf } = container;
    const shared: [Setting<string>, Severity, string][] = [
      [host.pidMode, "medium", "sees its processes, and through them its files and memory"],
      [host.ipcMode, "low", "reads and writes its shared memory"],
      [host.networkMode, "low", "listens on its network and its loopback"],
    ];
    for (const [mode, severity, gain] of shared) {
      // A service that lends its network to another of the project is a pattern of its own: VPN, service mesh.
      const pattern = mode === host.networkMode ? /^container:/ : /^(?:container|service):/;
      const isOwn = mode === host.networkMode && networkOf !== undefined && container.dialect === "compose";
      if (isOwn || !certainly(mode, (value) => pattern.test(value))) continue;
      const keeps = mode === host.ipcMode ? keepsItself(mode.value, container, linked) : undefined;
      const key = mode === host.pidMode ? "pidMode" : mode === host.ipcMode ? "ipcMode" : undefined;
      yield {
        at: mode,
        severity,
        // Out of the network of another one, such as a VPN, it would speak to the world by itself.
        ...(key ? { fix: unsure("it works without sharing it", { unset: key }) } : {}),
        message: keeps
          ? `${name(container)} joins ${quote(mode.value)}, which keeps its IPC namespace to itself: the engine refuses to start it, remove this or set \`ipc: shareable\` on ${name(keeps)}`
          : `${name(container)} joins ${quote(mode.value)}: it ${gain}`,
      };
    }
    for (const from of itemsOf(host.volumesFrom, (value) => value.startsWith("container:")))
      yield { at: from, message: `${name(container)} mounts every volume of ${quote(from.value)}, including later ones` };
  },
});

/** The container whose IPC namespace another would join, when it certainly lends it to none: private is the engine's default. */
function keepsItself(mode: string, { project, dialect }: Container, linked: Project): Container | undefined {
  const [kind = "", ...rest] = mode.split(":");
  const called = rest.join(":");
  const donor = linked.containers.find(
    (each) => each.project === project && each.dialect === dialect && (kind === "service" ? each.path[1] : each.containerName) === called,
  );
  if (!donor) return undefined;
  const isDefault = donor.host.ipcMode.state === "default";
  if (isDefault && daemonSettings(linked).some(({ at }) => at("default-ipc-mode"))) return undefined;
  return certainly(donor.host.ipcMode, (value) => ["", "private", "none"].includes(value)) ? donor : undefined;
}
