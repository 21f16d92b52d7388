import type { Severity } from "../model/finding.ts";
import { partsAlong } from "../text/path.ts";

/** Control sockets of container engines and of the host's init, and what they give away. */
export const controlSockets: readonly { readonly path: RegExp; readonly what: string }[] = [
  { path: /(?:^|\/)docker(?:-\w+)?\.sock(?:\.raw)?$/, what: "the Docker engine" },
  { path: /(?:^|\/)containerd\.sock$/, what: "containerd" },
  { path: /(?:^|\/)crio\.sock$/, what: "CRI-O" },
  { path: /(?:^|\/)podman\.sock$/, what: "Podman" },
  { path: /(?:^|\/)buildkitd\.sock$/, what: "BuildKit" },
  { path: /(?:^|\/)(?:cri-dockerd|dockershim)\.sock$/, what: "the Docker engine" },
  { path: /(?:^|\/)balena(?:-engine)?\.sock$/, what: "the balena engine" },
  { path: /^\/var\/(?:snap\/lxd\/common\/lxd|lib\/(?:lxd|incus))\/unix\.socket$/, what: "LXD" },
  { path: /(?:^|\/)libvirt-sock$/, what: "libvirt" },
  { path: /^\/run\/systemd\/private$/, what: "the host's systemd" },
  { path: /[\\/]{2}\.[\\/]pipe[\\/]docker_engine$/i, what: "the Docker engine" },
];

/** Whether a repository is that of a program that stands before the engine's socket and lets some requests pass. */
export const isSocketProxy = (path: string): boolean => /(?:^|[/-])(?:docker-)?socket-?proxy$/.test(path);

/** Folders in which engines keep their sockets. */
const socketFolders: ReadonlySet<string> = new Set([
  "/",
  "/run",
  "/var/run",
  "/var",
  "/run/docker",
  "/run/containerd",
  "/run/podman",
  "/run/crio",
  "/run/buildkit",
  "/run/systemd",
  "/run/k3s",
  "/run/k3s/containerd",
  "/run/libvirt",
  "/var/lib/lxd",
  "/var/lib/incus",
  "/var/snap/lxd/common/lxd",
]);

/**
 * Whether an engine keeps its socket in a folder, or below it: a normalised path, or one below `~` as written. Those of engines that run
 * as an ordinary user are in $XDG_RUNTIME_DIR, those of Docker Desktop, OrbStack, Rancher Desktop and Colima below the home folder.
 */
export const isSocketFolder = (path: string): boolean =>
  socketFolders.has(path) ||
  /^\/run\/user(?:\/\d+(?:\/(?:docker|podman|containerd|buildkit))?)?$|^(?:~|\/home\/[^/]+|\/Users\/[^/]+|\/root)\/\.(?:docker\/run|orbstack(?:\/run)?|rd|colima(?:\/(?:default|docker))?)$/.test(
    path,
  );

/** What a host path gives a container that mounts it. */
export interface HostPath {
  readonly gain: string;
  /** How bad it is to read; absent where reading gives nothing away. */
  readonly readOnly?: Severity;
  /** How bad it is to write to. */
  readonly writable: Severity;
}

/** One row of the table: paths, what they give away, and what everything below them does, when that counts. */
interface Row {
  readonly paths: string;
  readonly here: HostPath;
  readonly below?: HostPath;
}

/** Bad to read and to write. */
const both = (gain: string, readOnly: Severity = "high", writable: Severity = readOnly): HostPath => ({ gain, readOnly, writable });

/** The paths alone: what lies below them belongs to something else. */
const alone = (paths: string, here: HostPath): Row => ({ paths, here });

/** Files and whole folders that hold secrets, or that only root may look into. */
const secret = (paths: string, gain: string): Row => ({ paths, here: both(gain), below: both(gain) });

/** Files and whole folders that root on the host runs, loads or trusts: harmless to read, as good as root to write to. */
const trusted = (paths: string, gain: string): Row => ({ paths, here: { gain, writable: "high" }, below: { gain, writable: "high" } });

const dataRoot = both("every container, image and volume of the engine", "high", "critical");

/**
 * Paths of a Linux host as hier(7) and the manual page of each program name them; /bin, /sbin and /lib are looked up below /usr, where
 * merged systems have them. After the deny lists of CIS 5.6, the engines' data roots, and what root reads at start, login or by the clock:
 * systemd.unit(5), crontab(5), ld.so(8), modprobe.d(5), sysctl.d(5), pam.d(5), udev(7), sudoers(5), bash(1), proc_sys(5).
 */
const rows: readonly Row[] = [
  alone("/", both("the whole host", "high", "critical")),
  { paths: "/boot", here: both("the host's kernel"), below: both("the host's kernel") },
  alone("/etc", both("the host's accounts, keys and configuration")),
  alone("/proc", both("the host's processes and kernel settings")),
  alone("/sys", both("the host's devices and kernel settings")),
  alone("/sys/fs/cgroup", both("the host's control groups")),
  alone("/sys/kernel", both("the host's kernel settings")),
  alone("/dev", both("the host's devices")),
  alone("/root", both("the administrator's files and keys")),
  alone("/home", both("every user's files and keys")),
  alone("/usr", both("the host's programs")),
  ...["/usr/bin", "/usr/sbin"].map(
    (paths): Row => ({ paths, here: both("the host's programs"), below: { gain: "a program of the host", writable: "high" } }),
  ),
  { paths: "/usr/local/bin", here: both("the host's programs"), below: { gain: "a program of the host", writable: "high" } },
  trusted("/usr/local/sbin", "the host's programs"),
  ...["/usr/lib", "/usr/lib64"].map(
    (paths): Row => ({
      paths,
      here: both("the host's libraries"),
      below: { gain: "libraries and programs of the host", writable: "high" },
    }),
  ),
  trusted("/usr/libexec", "the host's programs"),
  alone("/usr/lib32 /usr/libx32", both("the host's libraries")),
  alone("/var /var/lib", both("the data of every service on the host")),
  alone("/var/log", both("what every service on the host logs", "medium")),
  ...["/var/lib/docker", "/var/lib/containerd", "/var/lib/containers"].map(
    (paths): Row => ({ paths, here: dataRoot, below: both("the engine's own data, bypassing its access checks") }),
  ),
  { paths: "/var/lib/kubelet", here: dataRoot, below: both("the volumes and secrets of every pod") },
  secret("/var/lib/etcd /var/lib/rancher", "the cluster's keys and secrets"),
  secret("/etc/shadow /etc/shadow- /etc/gshadow /etc/gshadow- /etc/security/opasswd", "the host's password hashes"),
  secret("/etc/kubernetes /etc/rancher", "the cluster's keys"),
  { paths: "/etc/ssh", here: both("the host's keys"), below: { gain: "how the host lets people log in", writable: "high" } },
  {
    paths: "/etc/docker",
    here: both("the engine's configuration and keys"),
    below: { gain: "the engine's configuration", writable: "high" },
  },
  trusted("/etc/containerd /etc/containers /etc/crio /etc/cni/net.d /opt/cni/bin", "the engine's configuration"),
  trusted("/etc/passwd /etc/passwd- /etc/group /etc/group-", "the host's accounts"),
  {
    paths: "/etc/sudoers.d",
    here: both("who may become root on the host", "medium", "high"),
    below: both("who may become root on the host", "medium", "high"),
  },
  alone("/etc/sudoers /etc/doas.conf", both("who may become root on the host", "medium", "high")),
  trusted("/etc/pam.d /etc/pam.conf /etc/security /etc/nsswitch.conf /etc/login.defs", "how the host checks passwords"),
  trusted("/etc/polkit-1 /usr/share/polkit-1 /etc/dbus-1", "who may do what on the host"),
  trusted(
    "/etc/systemd /usr/lib/systemd /usr/local/lib/systemd /run/systemd/system /etc/init.d /etc/init /etc/inittab /etc/rc.local /etc/rc.d /etc/rc0.d /etc/rc1.d /etc/rc2.d /etc/rc3.d /etc/rc4.d /etc/rc5.d /etc/rc6.d /etc/rcS.d /etc/conf.d /etc/default /etc/sysconfig /etc/xinetd.d /etc/inetd.conf",
    "services the host runs as root",
  ),
  trusted(
    "/etc/crontab /etc/anacrontab /etc/cron.d /etc/cron.hourly /etc/cron.daily /etc/cron.weekly /etc/cron.monthly /etc/cron.yearly /etc/crontabs /etc/periodic /var/spool/cron /var/spool/anacron /var/spool/at /var/spool/atjobs /etc/logrotate.d /etc/logrotate.conf",
    "commands the host runs as root",
  ),
  trusted(
    "/etc/profile /etc/profile.d /etc/bash.bashrc /etc/bashrc /etc/bash /etc/zsh /etc/zshenv /etc/zshrc /etc/zprofile /etc/csh.cshrc /etc/csh.login /etc/fish /etc/environment /etc/environment.d /etc/update-motd.d",
    "commands that run when someone logs in, root too",
  ),
  trusted("/etc/ld.so.preload /etc/ld.so.conf /etc/ld.so.conf.d /etc/ld.so.cache", "code in every process of the host"),
  trusted(
    "/etc/modprobe.d /etc/modprobe.conf /etc/modules /etc/modules-load.d /etc/depmod.d /usr/lib/modules /usr/lib/modprobe.d /usr/lib/firmware",
    "what the host's kernel loads",
  ),
  trusted("/etc/sysctl.conf /etc/sysctl.d /proc/sys", "the host's kernel settings"),
  trusted("/proc/sysrq-trigger", "rebooting and crashing the host"),
  secret("/proc/kcore /proc/kmsg", "the memory of the host's kernel"),
  secret("/proc/1", "the host's first process, and its root folder through it"),
  trusted("/sys/fs/cgroup/release_agent /sys/kernel/uevent_helper", "commands the host's kernel runs as root"),
  ...["/sys/kernel/debug", "/sys/kernel/tracing"].map(
    (paths): Row => ({
      paths,
      here: both("the host's kernel, through its debugger", "medium", "high"),
      below: both("the host's kernel, through its debugger", "medium", "high"),
    }),
  ),
  trusted("/sys/kernel/security /sys/fs/selinux", "the host's security policy"),
  trusted("/sys/firmware/efi", "what the host starts from"),
  trusted("/etc/apparmor /etc/apparmor.d /etc/selinux", "the host's security policy"),
  trusted("/etc/udev /usr/lib/udev /run/udev/rules.d", "commands the host runs when a device appears"),
  trusted("/etc/grub.d /etc/kernel /etc/initramfs-tools /etc/dracut.conf.d /etc/mkinitcpio.conf", "what the host starts from"),
  trusted(
    "/etc/network /etc/NetworkManager /etc/networkd-dispatcher /etc/dhcp /etc/ppp",
    "commands the host runs when its network changes",
  ),
  trusted(
    "/etc/apt /etc/yum.conf /etc/yum.repos.d /etc/dnf /etc/apk /etc/pacman.conf /etc/pacman.d /var/lib/dpkg",
    "what the host installs, and commands that run with it",
  ),
  trusted("/etc/binfmt.d /usr/lib/binfmt.d", "programs the host's kernel starts, as root too"),
  trusted("/etc/tmpfiles.d /etc/sysusers.d", "files and accounts the host makes as root when it starts"),
  trusted("/etc/pki/ca-trust /usr/local/share/ca-certificates /usr/share/ca-certificates /etc/ca-certificates", "whom the host trusts"),
  trusted("/etc/exports /etc/exports.d /etc/fstab", "which file systems the host mounts and gives away"),
  secret("/etc/krb5.keytab", "the host's keys"),
  secret("/etc/ipsec.d/private /etc/ipsec.secrets /etc/swanctl/private /etc/pki/private /etc/etcd/pki /etc/salt/pki", "the host's keys"),
  // The one key that a service needs is mounted by itself.
  alone("/etc/ssl/private /etc/pki/tls/private", both("every private key of the host's services", "medium", "high")),
  secret("/var/lib/cloud", "what the host was set up with, secrets included"),
  secret("/root/.ssh", "the administrator's keys"),
  secret("/root/.config /root/.gnupg /root/.bash_history /root/.zsh_history", "the administrator's files and keys"),
  trusted(
    "/root/.bashrc /root/.bash_profile /root/.bash_login /root/.bash_logout /root/.bash_aliases /root/.profile /root/.zshrc /root/.zshenv /root/.zprofile /root/.zlogin /root/.kshrc /root/.cshrc /root/.tcshrc /root/.login /root/.inputrc /root/.vimrc /root/.vim /root/.gitconfig /root/.screenrc /root/.tmux.conf /root/.local/bin",
    "commands that run when root logs in",
  ),
];

const places: ReadonlyMap<string, Row> = new Map(rows.flatMap((row) => row.paths.split(" ").map((path) => [path, row] as const)));

/** Files that are something else than the folder they lie in. */
const files: readonly { readonly path: RegExp; readonly facts: HostPath }[] = [
  { path: /^\/etc\/ssh\/ssh_host_\w+_key$/, facts: both("the host's keys") },
  { path: /^\/etc\/docker\/(?:.*\/)?(?:[\w.-]*key\.(?:json|pem)|[\w.-]+\.key)$/, facts: both("the engine's keys") },
  {
    path: /^\/root\/\.ssh\/(?:authorized_keys2?|known_hosts2?|config|[^/]+\.pub)$/,
    facts: { gain: "who may log in as root on the host", writable: "high" },
  },
  // A certificate and the public half of a key are there to be read.
  { path: /^\/etc\/kubernetes\/.*\.crt$/, facts: { gain: "whom the cluster trusts", writable: "high" } },
];

/** What mounting a normalised host path gives away; `undefined` when nothing. */
export function sensitiveHostPath(path: string): HostPath | undefined {
  const real = path.replace(/^\/(?=(?:s?bin|lib(?:32|64|x32)?)(?:\/|$))/, "/usr/").replace(/^\/var\/run(?=\/|$)/, "/run");
  const here = files.find((each) => each.path.test(real))?.facts ?? places.get(real)?.here;
  if (here) return here;
  for (let at = real.lastIndexOf("/"); at > 0; at = real.lastIndexOf("/", at - 1)) {
    const row = places.get(real.slice(0, at));
    if (row) return row.below;
  }
  return undefined;
}

/** The same of a path of Windows, its slashes either way. */
export function sensitiveWindowsPath(path: string): HostPath | undefined {
  const [, below] = /^[a-z]:(?:\/(.*))?$/.exec(path.replaceAll("\\", "/").toLowerCase()) ?? [];
  if (!/^[A-Za-z]:/.test(path)) return undefined;
  const folder = partsAlong(below ?? "", true).join("/");
  if (folder === "") return both("the whole drive of the host", "high", "critical");
  if (folder === "users") return both("every user's files and keys");
  if (folder === "programdata") return both("the data of every service on the host");
  if (/^programdata\/docker(?:\/|$)/.test(folder)) return dataRoot;
  return /^windows(?:\/system32)?$/.test(folder) ? both("the host's programs and settings") : undefined;
}

/** Where a path below /var/run really is: a link to /run everywhere, on hosts and in images. */
export const belowRun = (path: string): string => path.replace(/^\/var\/run(?=\/|$)/, "/run");

/** Trees of the system that a security label must not be changed in. */
export const isSystemPath = (path: string): boolean =>
  /^\/(?:etc|usr|bin|sbin|lib|lib64|boot|dev|proc|sys|root)(?:\/|$)|^\/(?:var|opt|srv|home|var\/log|var\/lib)?$/.test(path);

/** Raw devices by normalised path; the first that matches counts. */
export const hostDevices: readonly {
  readonly path: RegExp;
  readonly readOnly: Severity;
  readonly writable: Severity;
  readonly gain: string;
}[] = [
  { path: /^\/dev\/(?:mem|kmem|port)$/, readOnly: "critical", writable: "critical", gain: "the host's memory" },
  {
    path: /^\/dev\/(?:[shv]d[a-z]+\d*|xvd[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.*)?|disk(?:\/.*)?|sg\d+)$/,
    readOnly: "high",
    writable: "critical",
    gain: "a disk of the host, bypassing every file permission",
  },
  { path: /^\/dev\/kmsg$/, readOnly: "high", writable: "high", gain: "the kernel's log" },
  { path: /^\/dev\/loop(?:-control|\d+)$/, readOnly: "high", writable: "high", gain: "mounting file systems that it crafts itself" },
  { path: /^\/dev\/fuse$/, readOnly: "high", writable: "high", gain: "mounting file systems that it crafts itself" },
  { path: /^\/dev\/kvm$/, readOnly: "high", writable: "high", gain: "the host's virtualisation, a large part of its kernel" },
  { path: /^\/dev$/, readOnly: "high", writable: "critical", gain: "every device of the host" },
  { path: /^\/dev\/(?!null$|zero$|u?random$|shm$)/, readOnly: "info", writable: "info", gain: "a device of the host" },
];
