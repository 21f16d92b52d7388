/** What a key of the engine's configuration holds. */
export type DaemonValue = "boolean" | "string" | "number" | "strings" | "objects" | "object";

/** Keys by what they hold, as `dockerd --validate` of 28.5 takes them, and those of 29 (moby daemon/config, Config and CommonConfig). */
const table: Readonly<Record<DaemonValue, string>> = {
  boolean:
    "allow-direct-routing cri-containerd debug experimental icc init ip-forward ip-forward-no-drop ip-masq ip6tables iptables ipv6 live-restore no-new-privileges raw-logs rootless selinux-enabled tls tlsverify userland-proxy",
  string:
    "api-cors-header bip bip6 bridge bridge-accept-fwmark cgroup-parent containerd containerd-namespace containerd-plugins-namespace data-root deprecated-key-path default-cgroupns-mode default-gateway default-gateway-v6 default-ipc-mode default-runtime default-shm-size exec-root firewall-backend fixed-cidr fixed-cidr-v6 group host-gateway-ip init-path ip log-driver log-format log-level metrics-addr min-api-version pidfile seccomp-profile storage-driver swarm-default-advertise-addr tlscacert tlscert tlskey userland-proxy-path userns-remap",
  number:
    "cpu-rt-period cpu-rt-runtime max-concurrent-downloads max-concurrent-uploads max-download-attempts mtu network-control-plane-mtu network-diagnostic-port shutdown-timeout",
  strings:
    "allow-nondistributable-artifacts authorization-plugins cdi-spec-dirs dns dns-opts dns-search exec-opts host-gateway-ips hosts insecure-registries labels node-generic-resources registry-mirrors storage-opts",
  objects: "default-address-pools",
  object: "builder default-network-opts default-ulimits features log-opts proxies runtimes",
};

let kinds: ReadonlyMap<string, DaemonValue> | undefined;

/** What a key holds; `undefined` for one that the engine does not know. */
export function daemonKey(key: string): DaemonValue | undefined {
  kinds ??= new Map(Object.entries(table).flatMap(([kind, keys]) => keys.split(" ").map((each) => [each, kind as DaemonValue] as const)));
  return kinds.get(key);
}

/** Every key of the engine's configuration. */
export const daemonKeys = (): readonly string[] => Object.values(table).flatMap((keys) => keys.split(" "));

/** Options of the command line that the engine takes in the file, too, and ignores there; by the key that the file has for them. */
export const ignoredDaemonKeys: Readonly<Record<string, string>> = {
  "authorization-plugin": "authorization-plugins",
  "cdi-spec-dir": "cdi-spec-dirs",
  "default-address-pool": "default-address-pools",
  "default-network-opt": "default-network-opts",
  "default-ulimit": "default-ulimits",
  "dns-opt": "dns-opts",
  "exec-opt": "exec-opts",
  feature: "features",
  host: "hosts",
  "http-proxy": "proxies",
  "https-proxy": "proxies",
  "no-proxy": "proxies",
  "insecure-registry": "insecure-registries",
  label: "labels",
  "log-opt": "log-opts",
  "node-generic-resource": "node-generic-resources",
  "registry-mirror": "registry-mirrors",
  "storage-opt": "storage-opts",
};
