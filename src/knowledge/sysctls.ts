/**
 * Which kernel parameters a container has for itself. runc sorts them by name (libcontainer/configs/validate/validator.go);
 * of `net.*` the kernel decides, and some exist once for the host (net/core/sysctl_net_core.c, net/ipv4/sysctl_net_ipv4.c,
 * net/ipv4/route.c, net/core/neighbour.c, net/netfilter/nf_conntrack_standalone.c): there is no such file in another network
 * namespace, or it can only be read.
 */
export type SysctlScope = "network" | "ipc" | "uts" | "hostname" | "host";

const ipc = /^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..*)$/;

/** Names below `net.` of which there is one for the host, by their folder. */
const once: Readonly<Record<string, readonly string[]>> = {
  "net.core": [
    ...["bpf_jit_enable", "bpf_jit_harden", "bpf_jit_kallsyms", "bpf_jit_limit", "busy_poll", "busy_read", "default_qdisc"],
    ...["dev_weight", "dev_weight_rx_bias", "dev_weight_tx_bias", "devconf_inherit_init_net", "fb_tunnels_only_for_init_net"],
    ...["flow_limit_cpu_bitmap", "flow_limit_table_len", "gro_normal_batch", "high_order_alloc_disable", "max_skb_frags"],
    ...["mem_pcpu_rsv", "message_burst", "message_cost", "netdev_budget", "netdev_budget_usecs", "netdev_max_backlog"],
    ...["netdev_rss_key", "netdev_tstamp_prequeue", "netdev_unregister_timeout_secs", "rmem_default", "rmem_max"],
    ...["rps_sock_flow_entries", "skb_defer_max", "warnings", "wmem_default", "wmem_max"],
  ],
  "net.ipv4": [
    ...["fib_sync_mem", "inet_peer_maxttl", "inet_peer_minttl", "inet_peer_threshold", "ipfrag_secret_interval"],
    ...["tcp_allowed_congestion_control", "tcp_available_congestion_control", "tcp_available_ulp", "tcp_low_latency", "tcp_max_orphans"],
    ...["tcp_mem", "udp_mem"],
  ],
  "net.ipv4.neigh.default": ["gc_interval", "gc_thresh1", "gc_thresh2", "gc_thresh3"],
  "net.ipv6.neigh.default": ["gc_interval", "gc_thresh1", "gc_thresh2", "gc_thresh3"],
  "net.ipv4.route": [
    ...["error_burst", "error_cost", "gc_elasticity", "gc_interval", "gc_min_interval", "gc_min_interval_ms", "gc_thresh", "gc_timeout"],
    ...["max_size", "redirect_load", "redirect_number", "redirect_silence"],
  ],
  "net.ipv6": ["ip6frag_secret_interval", "mld_max_msf", "mld_qrv"],
  "net.netfilter": ["nf_conntrack_buckets", "nf_conntrack_expect_max", "nf_conntrack_max", "nf_log_all_netns"],
  net: ["nf_conntrack_max"],
};

/** The name with dots: `net/ipv4/ip_forward` is `net.ipv4.ip_forward`. The first separator says which is which (sysctl.d(5)). */
export function sysctlName(text: string): string {
  const first = /[./]/.exec(text)?.[0];
  return first === "/" ? text.replace(/[./]/g, (separator) => (separator === "/" ? "." : "/")) : text;
}

/** Whose parameter it is; `name` has dots. Everything that no namespace has for itself belongs to the host. */
export function sysctlScope(name: string): SysctlScope {
  if (ipc.test(name)) return "ipc";
  if (name === "kernel.domainname") return "uts";
  // The container's host name is set in another way, and runc takes one of the two.
  if (name === "kernel.hostname") return "hostname";
  if (!name.startsWith("net.")) return "host";
  const dot = name.lastIndexOf(".");
  return once[name.slice(0, dot)]?.includes(name.slice(dot + 1)) ? "host" : "network";
}
