import { sysctlName, sysctlScope } from "../../src/knowledge/sysctls.ts";
import { certainly, defineRule, itemsOf, name, quote, unsure } from "../../src/rule.ts";

const spaces = { network: "network", ipc: "IPC", uts: "UTS" } as const;

export default defineRule({
  id: "no-unsafe-sysctl",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Set only namespaced, safe sysctls.",
  why: "Most kernel parameters belong to the whole host. The engine refuses to start a container that asks for one of them, or for one of a namespace it shares with the host. Set from a privileged container instead, they change for everything on the host, routing and forwarding included.",
  standards: ["PSS-B"],
  references: { "Compose: sysctls": "https://docs.docker.com/reference/compose-file/services/#sysctls" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  search:\n    image: example/search:2.0\n    sysctls:\n      - [|vm.max_map_count=262144|]\n  router:\n    image: example/router:1.0\n    network_mode: host\n    sysctls:\n      net.ipv4.ip_forward: [|1|]\n",
      good: "services:\n  search:\n    image: example/search:2.0\n  router:\n    image: example/router:1.0\n    network_mode: host\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  relay:\n    image: example/relay:0.9\n    sysctls:\n      net.core.rmem_max: [|7500000|]\n      net/core/somaxconn: 4096\n",
      good: "services:\n  relay:\n    image: example/relay:0.9\n    sysctls:\n      net.core.somaxconn: 4096\n",
    },
  ],
  *check(container) {
    const { host } = container;
    const shared = {
      network: certainly(host.networkMode, (mode) => mode === "host"),
      ipc: certainly(host.ipcMode, (mode) => mode === "host"),
      uts: certainly(host.utsMode, (mode) => mode === "host"),
    };
    const isPrivate = certainly(host.networkMode, (mode) => mode !== "host" && !/^(?:container|service):/.test(mode));
    for (const item of itemsOf(host.sysctls)) {
      const key = sysctlName(item.value.name);
      const scope = sysctlScope(key);
      const without = { fix: unsure("the host has the value that it needs", { entries: "sysctls", to: { [item.value.name]: null } }) };
      const refusal = `the engine refuses to start ${name(container)} with it`;
      if (scope === "host") {
        const once = key.startsWith("net.") ? "because all networks share it" : "because it has no namespace";
        yield { at: item, message: `${quote(key)} belongs to the host, ${once}: ${refusal}; set it on the host`, ...without };
      } else if (scope === "hostname") yield { at: item, message: `${quote(key)} is set by the key \`hostname\`: ${refusal}`, ...without };
      else if (scope === "network" && isPrivate && /^net\.[^.]+\.[^.]+\.eth\d*\./.test(key))
        yield {
          at: item,
          severity: "low",
          confidence: "medium",
          message: `${quote(key)} belongs to one interface: since Docker 28 ${refusal}; set it in the driver_opts of the network, as \`com.docker.network.endpoint.sysctls: ${key.replace(/\.eth\d*\./, ".IFNAME.")}=VALUE\``,
        };
      else if (shared[scope])
        yield {
          at: item,
          message: `${name(container)} would set ${quote(key)} for the whole host, since it shares the ${spaces[scope]} namespace: ${refusal}`,
          ...without,
        };
    }
  },
});
