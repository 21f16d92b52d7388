/** The 14 capabilities Docker gives every container (moby oci/caps defaults). */
export const defaultCapabilities: ReadonlySet<string> = new Set(
  "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" "),
);

/** What an engine gives every container. */
export interface EngineDefaults {
  /** What the engine is called. */
  readonly name: string;
  /** Its default capabilities, without the CAP_ prefix. */
  readonly capabilities: ReadonlySet<string>;
  /** Two of them that attackers use. */
  readonly telling: string;
}

/**
 * What engines give containers: Podman less than Docker (containers/common pkg/config/default.go DefaultCapabilities), containerd the
 * same (containerd pkg/oci/spec.go defaultUnixCaps).
 */
export const engineDefaults: Readonly<Record<"docker" | "podman" | "containerd", EngineDefaults>> = {
  docker: { name: "Docker", capabilities: defaultCapabilities, telling: "NET_RAW and SETUID" },
  podman: {
    name: "Podman",
    capabilities: new Set("CHOWN DAC_OVERRIDE FOWNER FSETID KILL NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" ")),
    telling: "DAC_OVERRIDE and SETUID",
  },
  containerd: { name: "containerd", capabilities: defaultCapabilities, telling: "NET_RAW and SETUID" },
};

/** Every capability of Linux, as capabilities(7) lists them without the CAP_ prefix. */
export const capabilities: ReadonlySet<string> = new Set([
  ...defaultCapabilities,
  ..."AUDIT_CONTROL AUDIT_READ BLOCK_SUSPEND BPF CHECKPOINT_RESTORE DAC_READ_SEARCH IPC_LOCK IPC_OWNER LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE NET_ADMIN NET_BROADCAST PERFMON SYSLOG SYS_ADMIN SYS_BOOT SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM".split(
    " ",
  ),
]);

/** How bad a capability is, and what it is good for to an attacker. */
interface EscapeCapability {
  readonly severity: "critical" | "high" | "medium";
  readonly gain: string;
  /** The same where the container sees every process of the host. */
  readonly withHostProcesses?: { readonly severity: "high"; readonly gain: string };
}

/**
 * Capabilities that hand over the host, or what of it a container can see. CAP_SYS_PTRACE is about processes (ptrace(2)), and a PID namespace
 * shows a container its own: since Linux 4.8 the engine's seccomp profile allows that much to everybody.
 */
export const escapeCapabilities: Readonly<Record<string, EscapeCapability>> = {
  ALL: { severity: "critical", gain: "every capability there is" },
  SYS_ADMIN: { severity: "critical", gain: "mounting the host's file systems" },
  SYS_MODULE: { severity: "critical", gain: "loading code into the host's kernel" },
  SYS_RAWIO: { severity: "critical", gain: "raw access to memory and disks" },
  SYS_PTRACE: {
    severity: "medium",
    gain: "taking over the other processes of the container",
    withHostProcesses: { severity: "high", gain: "taking over every process of the host, which `pid: host` shows it" },
  },
  DAC_READ_SEARCH: { severity: "high", gain: "reading any file of the host by its handle" },
  MAC_ADMIN: { severity: "high", gain: "changing the host's security policy" },
  MAC_OVERRIDE: { severity: "high", gain: "ignoring the host's security policy" },
};

/** Capabilities beyond the defaults that do harm without handing over the host. Those not named here are `low`. */
export const powerfulCapabilities: Readonly<Record<string, "high" | "medium">> = {
  BPF: "high",
  SYS_BOOT: "high",
  NET_ADMIN: "medium",
  PERFMON: "medium",
  SYS_TIME: "medium",
  SYSLOG: "medium",
  SYS_NICE: "medium",
  IPC_LOCK: "medium",
  LEASE: "medium",
  SYS_RESOURCE: "medium",
};

/** The name without prefix and case: `cap_net_raw` is NET_RAW. `CAP_ALL` stays, it is no capability. */
export function capabilityName(text: string): string {
  const upper = text.trim().toUpperCase();
  return upper.startsWith("CAP_") && upper !== "CAP_ALL" ? upper.slice(4) : upper;
}
