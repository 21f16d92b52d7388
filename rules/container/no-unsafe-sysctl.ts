import { certainly, defineRule, itemsOf, name, quote } from "../../src/rule.ts";

/** What Pod Security Standards allow at the level "baseline": kernel parameters a container has for itself. */
const safe = new Set([
  "kernel.shm_rmid_forced",
  "net.ipv4.ip_local_port_range",
  "net.ipv4.ip_local_reserved_ports",
  "net.ipv4.ip_unprivileged_port_start",
  "net.ipv4.ping_group_range",
  "net.ipv4.tcp_fin_timeout",
  "net.ipv4.tcp_keepalive_intvl",
  "net.ipv4.tcp_keepalive_probes",
  "net.ipv4.tcp_keepalive_time",
  "net.ipv4.tcp_rmem",
  "net.ipv4.tcp_syncookies",
  "net.ipv4.tcp_wmem",
]);
/** Parameters of the IPC namespace (moby daemon validateSysctls): the container's own, unless it shares the host's. */
const ipc = /^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..+)$/;

export default defineRule({
  id: "no-unsafe-sysctl",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Set only namespaced, safe sysctls.",
  why: "Most kernel parameters belong to the whole host: the engine refuses them, and on the host's network or IPC namespace a container really changes them for everybody, routing and forwarding included.",
  standards: ["PSS-B"],
  references: { "Compose: sysctls": "https://docs.docker.com/reference/compose-file/services/#sysctls" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  search:\n    image: example/search:2.0\n    sysctls:\n      - [|vm.max_map_count=262144|]\n  router:\n    image: example/router:1.0\n    network_mode: host\n    sysctls:\n      net.ipv4.ip_forward: [|1|]\n",
      good: "services:\n  search:\n    image: example/search:2.0\n    sysctls:\n      - net.core.somaxconn=1024\n      - kernel.shmmax=68719476736\n  router:\n    image: example/router:1.0\n    network_mode: host\n    sysctls:\n      net.ipv4.tcp_syncookies: 1\n",
    },
  ],
  *check(container) {
    const { host } = container;
    const onHostNetwork = certainly(host.networkMode, (mode) => mode === "host");
    const onHostIpc = certainly(host.ipcMode, (mode) => mode === "host");
    for (const item of itemsOf(host.sysctls, (sysctl) => !safe.has(sysctl.name))) {
      const { name: key } = item.value;
      const isNet = key.startsWith("net.");
      if (ipc.test(key) ? !onHostIpc : isNet && !onHostNetwork) continue;
      const message =
        isNet || ipc.test(key)
          ? `${name(container)} would set ${quote(key)} for the whole host, and the engine refuses it in this mode`
          : `${quote(key)} belongs to the host: the engine refuses to start ${name(container)} with it, set it on the host`;
      yield { at: item, message };
    }
  },
});
