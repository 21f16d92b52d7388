import type { ImageConfig } from "../model/image-config.ts";

/** A namespace of the host, that its mounts appear inside as they come, or all of it. */
type OfHost = "pid" | "network" | "propagation" | "privileged";

/** What an image asks for besides the defaults of the engine, by its own documentation: without it the service does nothing. */
interface Asked {
  readonly capabilities?: readonly string[];
  readonly host?: readonly OfHost[];
}

/** By repository; the last part alone where many publish the same software under that name. */
const asked: Readonly<Record<string, Asked>> = {
  // github.com/qdm12/gluetun README: the tunnel device and its routes.
  "qmcgaw/gluetun": { capabilities: ["NET_ADMIN"] },
  // docs.linuxserver.io/images/docker-wireguard
  "linuxserver/wireguard": { capabilities: ["NET_ADMIN", "SYS_MODULE"] },
  // docs.linuxserver.io/images/docker-homeassistant: Bluetooth, and discovery on the link of the host
  "linuxserver/homeassistant": { capabilities: ["NET_ADMIN", "NET_RAW"], host: ["network"] },
  // github.com/wg-easy/wg-easy, docs: docker-compose.yml
  "wg-easy/wg-easy": { capabilities: ["NET_ADMIN", "SYS_MODULE"] },
  "weejewel/wg-easy": { capabilities: ["NET_ADMIN", "SYS_MODULE"] },
  // tailscale.com/kb/1282/docker, with TS_USERSPACE=false
  "tailscale/tailscale": { capabilities: ["NET_ADMIN", "NET_RAW", "SYS_MODULE"] },
  // github.com/kylemanna/docker-openvpn README
  "kylemanna/openvpn": { capabilities: ["NET_ADMIN"] },
  // docs.pi-hole.net/docker/configuration: DHCP, time, priorities; github.com/pi-hole/docker-pi-hole README, "Note on Capabilities"
  "pihole/pihole": { capabilities: ["NET_ADMIN", "NET_RAW", "SYS_TIME", "SYS_NICE"] },
  // github.com/crazy-max/docker-fail2ban README: it bans in the host's tables.
  "crazymax/fail2ban": { capabilities: ["NET_ADMIN", "NET_RAW"], host: ["network"] },
  "crazy-max/fail2ban": { capabilities: ["NET_ADMIN", "NET_RAW"], host: ["network"] },
  // hub.docker.com/r/hashicorp/vault: memory that is not swapped
  "hashicorp/vault": { capabilities: ["IPC_LOCK"] },
  vault: { capabilities: ["IPC_LOCK"] },
  "openbao/openbao": { capabilities: ["IPC_LOCK"] },
  // learn.netdata.cloud/docs/netdata-agent/installation/docker, Privileges
  "netdata/netdata": { capabilities: ["SYS_PTRACE", "SYS_ADMIN"], host: ["pid", "network"] },
  // github.com/prometheus/node_exporter README, section Docker; its collector `timex` asks for the capability on some systems
  "prom/node-exporter": { capabilities: ["SYS_TIME"], host: ["pid", "network", "propagation"] },
  "prometheus/node-exporter": { capabilities: ["SYS_TIME"], host: ["pid", "network", "propagation"] },
  // github.com/prometheus/blackbox_exporter README, section Permissions: probes by ICMP
  "prom/blackbox-exporter": { capabilities: ["NET_RAW"] },
  "prometheus/blackbox-exporter": { capabilities: ["NET_RAW"] },
  // github.com/google/cadvisor README, Quick Start
  "cadvisor/cadvisor": { host: ["privileged"] },
  "google/cadvisor": { host: ["privileged"] },
  "google-containers/cadvisor": { host: ["privileged"] },
  // hub.docker.com/_/docker: an engine in a container
  docker: { host: ["privileged"] },
  // docs.datadoghq.com/containers/docker: live processes
  "datadog/agent": { capabilities: ["SYS_ADMIN", "SYS_RESOURCE", "SYS_PTRACE", "NET_ADMIN"], host: ["pid"] },
  // home-assistant.io/installation/linux#docker-compose: discovery on the link of the host
  "homeassistant/home-assistant": { host: ["network"] },
  "home-assistant/home-assistant": { host: ["network"] },
};

function askedBy({ ref }: Pick<ImageConfig, "ref">): Asked | undefined {
  if (!ref || ref.state === "unknown" || ref.value.path === null) return undefined;
  const path = ref.value.path.replace(/^library\//, "");
  const short = path.split("/").slice(-2).join("/");
  return Object.hasOwn(asked, short) ? asked[short] : undefined;
}

/** Whether the documentation of an image asks for a capability. */
export const asksForCapability = (image: Pick<ImageConfig, "ref">, capability: string): boolean =>
  askedBy(image)?.capabilities?.includes(capability) ?? false;

/** Whether the documentation of an image asks for a part of the host. */
export const asksForHost = (image: Pick<ImageConfig, "ref">, what: OfHost): boolean => askedBy(image)?.host?.includes(what) ?? false;
