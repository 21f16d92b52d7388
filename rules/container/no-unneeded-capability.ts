import { capabilityName, engineDefaults } from "../../src/knowledge/capabilities.ts";
import {
  type Container,
  certainly,
  defineRule,
  isPrivileged,
  itemsOf,
  likelyNeedsOf,
  name,
  quote,
  safe,
  spareCapabilities,
  told,
  unsure,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-unneeded-capability",
  on: "container",
  severity: "info",
  confidence: "medium",
  profile: "strict",
  summary: "Do not add capabilities that have no effect.",
  why: "Readers take a list of capabilities as what the service needs. One without effect hides those that matter, and stays long after the reason for it is gone.",
  standards: ["CIS-5.4"],
  references: { "Runtime privilege": "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  a:\n    image: example/a:1.0\n    cap_add: [[|CHOWN|]]\n  b:\n    image: example/b:1.0\n    cap_drop: [ALL]\n    cap_add: [CHOWN, [|NET_BIND_SERVICE|]]\n  c:\n    image: example/c:1.0\n    privileged: true\n    cap_add: [[|NET_ADMIN|]]\n",
      good: "services:\n  a:\n    image: example/a:1.0\n  b:\n    image: example/b:1.0\n    cap_drop: [ALL]\n    cap_add: [CHOWN]\n  c:\n    image: example/c:1.0\n    privileged: true\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: nginx:1.29\n    user: nginx\n    cap_drop: [ALL]\n    cap_add: [[|CHOWN|], [|SETGID|], [|SETUID|]]\n",
      good: "services:\n  web:\n    image: nginx:1.29\n    user: nginx\n    cap_drop: [ALL]\n",
    },
  ],
  *check(container) {
    const { host, image } = container;
    const engine = engineDefaults[container.engine ?? "docker"];
    const dropped = host.capDrop.state === "unknown" ? undefined : new Set(itemsOf(host.capDrop).map(({ value }) => capabilityName(value)));
    const hasUnknownDrops = host.capDrop.state !== "unknown" && host.capDrop.value.some(({ state }) => state === "unknown");
    // The kernel executes no file whose own capabilities the container may not have.
    const executed = likelyNeedsOf(container)?.executed ?? [];
    const spare = new Set(spareCapabilities(container).map(({ value }) => value));
    for (const item of itemsOf(host.capAdd)) {
      const cap = capabilityName(item.value);
      const removal = { remove: "capAdd", items: [item.value] } as const;
      if (isPrivileged(host)) {
        yield {
          at: item,
          ...told(`a privileged container has every capability`, { label: `adding ${quote(item.value)} changes nothing` }),
          fix: safe(removal),
        };
        continue;
      }
      if (executed.includes(cap)) continue;
      if (spare.has(item.value)) {
        yield {
          at: item,
          ...told(`${name(container)} does not start as root`, { label: `it needs no ${quote(item.value)}`, joint: ", so " }),
          fix: unsure("no program in it is run as root", removal),
        };
        continue;
      }
      if (cap === "NET_BIND_SERVICE" && !setsStart(host.sysctls) && bindsAnyPort(host.networkMode, host.networks.state)) {
        const ports = [
          ...itemsOf(image.exposedPorts).map(({ value }) => value.from),
          ...itemsOf(host.portBindings).flatMap(({ value }) => value.containerPort?.from ?? []),
        ];
        const isHigh = ports.length > 0 && ports.every((port) => port >= 1024);
        yield {
          at: item,
          severity: isHigh ? "low" : "info",
          message: isHigh
            ? `${name(container)} listens above port 1023, where ${quote(item.value)} is not needed`
            : `current engines let any user of a container listen on any port: ${name(container)} does not need ${quote(item.value)}`,
          fix: isHigh ? unsure("it listens on no port below 1024", removal) : unsure("the engine is Docker 20.10 or newer", removal),
        };
      } else if (engine.capabilities.has(cap) && dropped && !hasUnknownDrops && !dropped.has("ALL") && !dropped.has(cap))
        yield {
          at: item,
          ...told(`every container has ${quote(item.value)} unless it is dropped`, { label: `adding it changes nothing` }),
          fix: safe(removal),
        };
    }
  },
});

/** Somebody set from which port on anybody may listen, or may have. */
const setsStart = (sysctls: Container["host"]["sysctls"]): boolean =>
  sysctls.state === "unknown" ||
  sysctls.value.some((each) => each.state === "unknown" || each.value.name === "net.ipv4.ip_unprivileged_port_start");

/** The engine sets net.ipv4.ip_unprivileged_port_start=0 in network namespaces of its own (moby, since 20.10). */
const bindsAnyPort = (mode: Parameters<typeof certainly<string>>[0], networks: string): boolean =>
  networks !== "unknown" && certainly(mode, (value) => value === "" || value === "bridge");
