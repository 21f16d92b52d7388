import type { Severity } from "../model/finding.ts";

/** Control sockets of container engines and of the host's init, and what they give away. */
export const controlSockets: readonly { readonly path: RegExp; readonly what: string }[] = [
  { path: /(?:^|\/)docker(?:-\w+)?\.sock(?:\.raw)?$/, what: "the Docker engine" },
  { path: /(?:^|\/)containerd\.sock$/, what: "containerd" },
  { path: /(?:^|\/)crio\.sock$/, what: "CRI-O" },
  { path: /(?:^|\/)podman\.sock$/, what: "Podman" },
  { path: /(?:^|\/)buildkitd\.sock$/, what: "BuildKit" },
  { path: /^\/run\/systemd\/private$/, what: "the host's systemd" },
  { path: /[\\/]{2}\.[\\/]pipe[\\/]docker_engine$/i, what: "the Docker engine" },
];

/** Folders in which engines keep their sockets. */
export const socketFolders: ReadonlySet<string> = new Set([
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
]);

/** A host path whose mount gives a container more than it should have. */
export interface HostPath {
  readonly severity: Severity;
  /** The severity when it can be written to, if that differs. */
  readonly writable?: Severity;
  readonly gain: string;
}

const system = (gain: string): HostPath => ({ severity: "high", gain });
const dataRoot: HostPath = { severity: "high", writable: "critical", gain: "every container, image and volume of the engine" };

/** Exact paths, after the deny lists of CIS 5.6 and the engines' own data roots. */
const exact: ReadonlyMap<string, HostPath> = new Map<string, HostPath>([
  ["/", { severity: "high", writable: "critical", gain: "the whole host" }],
  ["/etc", system("the host's accounts, keys and configuration")],
  ["/proc", system("the host's processes and kernel settings")],
  ["/sys", system("the host's devices and kernel settings")],
  ["/sys/fs/cgroup", system("the host's control groups")],
  ["/sys/kernel", system("the host's kernel settings")],
  ["/dev", system("the host's devices")],
  ["/root", system("the administrator's files and keys")],
  ["/home", system("every user's files and keys")],
  ["/usr", system("the host's programs")],
  ["/usr/bin", system("the host's programs")],
  ["/usr/sbin", system("the host's programs")],
  ["/usr/lib", system("the host's libraries")],
  ["/usr/local/bin", system("the host's programs")],
  ["/bin", system("the host's programs")],
  ["/sbin", system("the host's programs")],
  ["/lib", system("the host's libraries")],
  ["/lib64", system("the host's libraries")],
  ["/var", system("the data of every service on the host")],
  ["/var/lib", system("the data of every service on the host")],
  ["/var/log", { severity: "medium", gain: "what every service on the host logs" }],
  ["/var/lib/docker", dataRoot],
  ["/var/lib/containerd", dataRoot],
  ["/var/lib/containers", dataRoot],
  ["/var/lib/kubelet", dataRoot],
  ["/etc/shadow", system("the host's password hashes")],
  ["/etc/gshadow", system("the host's password hashes")],
  ["/etc/sudoers", system("who may become root on the host")],
  ["/etc/ssh", system("the host's keys")],
  ["/etc/kubernetes", system("the cluster's keys")],
  ["/etc/docker", system("the engine's configuration and keys")],
  ["/etc/pam.d", system("how the host checks passwords")],
  ["/etc/ld.so.preload", system("code in every process of the host")],
  ["/etc/crontab", system("commands the host runs as root")],
  ["/etc/systemd", system("services the host runs as root")],
]);

/** Trees of which every part counts. */
const trees: readonly { readonly root: string; readonly facts: HostPath }[] = [
  { root: "/var/lib/docker", facts: system("the engine's own data, past its access checks") },
  { root: "/var/lib/containerd", facts: system("the engine's own data, past its access checks") },
  { root: "/var/lib/kubelet", facts: system("the volumes and secrets of every pod") },
  { root: "/boot", facts: system("the host's kernel") },
  { root: "/root/.ssh", facts: system("the administrator's keys") },
  { root: "/etc/cron.d", facts: system("commands the host runs as root") },
  { root: "/etc/sudoers.d", facts: system("who may become root on the host") },
];

/** What mounting a normalised host path gives away; `undefined` when nothing. */
export const sensitiveHostPath = (path: string): HostPath | undefined =>
  exact.get(path) ?? trees.find(({ root }) => path === root || path.startsWith(`${root}/`))?.facts;

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
    gain: "a disk of the host, past every file permission",
  },
  { path: /^\/dev\/kmsg$/, readOnly: "high", writable: "high", gain: "the kernel's log" },
  { path: /^\/dev\/loop(?:-control|\d+)$/, readOnly: "high", writable: "high", gain: "mounting file systems of its own making" },
  { path: /^\/dev\/fuse$/, readOnly: "high", writable: "high", gain: "mounting file systems of its own making" },
  { path: /^\/dev\/kvm$/, readOnly: "high", writable: "high", gain: "the host's virtualisation, a large part of its kernel" },
  { path: /^\/dev$/, readOnly: "high", writable: "critical", gain: "every device of the host" },
  { path: /^\/dev\/(?!null$|zero$|u?random$|shm$)/, readOnly: "info", writable: "info", gain: "a device of the host" },
];

/** Folders and files of a user that hold credentials, below any home folder or `~`, and what they open. */
const credentials: readonly { readonly path: RegExp; readonly what: string }[] = [
  { path: /\/\.ssh(?:\/(?!known_hosts|config$|.*\.pub$).*)?$/, what: "SSH keys" },
  { path: /\/\.aws(?:\/.*)?$/, what: "AWS credentials" },
  { path: /\/\.azure(?:\/.*)?$/, what: "Azure credentials" },
  { path: /\/\.config\/gcloud(?:\/.*)?$/, what: "Google Cloud credentials" },
  { path: /\/\.kube(?:\/.*)?$/, what: "Kubernetes credentials" },
  { path: /\/\.docker(?:\/config\.json)?$/, what: "registry credentials" },
  { path: /\/\.gnupg(?:\/.*)?$/, what: "GnuPG keys" },
  { path: /\/\.(?:netrc|git-credentials|pgpass|npmrc|pypirc|vault-token)$/, what: "stored passwords and tokens" },
  { path: /\/\.password-store(?:\/.*)?$/, what: "a password store" },
];

/** What credentials lie at a host path as somebody wrote it; `undefined` for none. Project-relative paths are the project's own. */
export function credentialPath(path: string): string | undefined {
  if (/^\$\{?SSH_AUTH_SOCK\b|^\/run\/host-services\/ssh-auth\.sock$/.test(path)) return "the agent that signs with the user's SSH keys";
  if (/^\/(?:var\/)?run\/secrets(?:\/|$)/.test(path)) return "the secrets of another container or of the host";
  if (!/^(?:~|\/root\/|\/home\/[^/]+\/|\/Users\/[^/]+\/|[A-Za-z]:\\Users\\)/.test(path)) return undefined;
  return credentials.find((each) => each.path.test(path.replaceAll("\\", "/")))?.what;
}
