import { describe, expect, it } from "vitest";
import {
  belowRun,
  controlSockets,
  credentialPath,
  hostDevices,
  isSystemPath,
  sensitiveHostPath,
  socketFolders,
} from "../../src/knowledge/host-paths.ts";
import type { Severity } from "../../src/model/finding.ts";

describe("a host path that gives a container more than it should have", () => {
  it.each<[path: string, gain: string, severity?: Severity, writable?: Severity]>([
    ["/", "the whole host", "high", "critical"],
    ["/etc", "the host's accounts, keys and configuration"],
    ["/boot", "the host's kernel"],
    ["/proc", "the host's processes and kernel settings"],
    ["/sys", "the host's devices and kernel settings"],
    ["/sys/fs/cgroup", "the host's control groups"],
    ["/sys/kernel", "the host's kernel settings"],
    ["/dev", "the host's devices"],
    ["/root", "the administrator's files and keys"],
    ["/home", "every user's files and keys"],
    ["/usr", "the host's programs"],
    ["/usr/bin", "the host's programs"],
    ["/usr/sbin", "the host's programs"],
    ["/usr/lib", "the host's libraries"],
    ["/usr/local/bin", "the host's programs"],
    ["/bin", "the host's programs"],
    ["/sbin", "the host's programs"],
    ["/lib", "the host's libraries"],
    ["/lib64", "the host's libraries"],
    ["/var", "the data of every service on the host"],
    ["/var/lib", "the data of every service on the host"],
    ["/var/log", "what every service on the host logs", "medium"],
    ["/var/lib/docker", "every container, image and volume of the engine", "high", "critical"],
    ["/var/lib/containerd", "every container, image and volume of the engine", "high", "critical"],
    ["/var/lib/containers", "every container, image and volume of the engine", "high", "critical"],
    ["/var/lib/kubelet", "every container, image and volume of the engine", "high", "critical"],
    ["/etc/shadow", "the host's password hashes"],
    ["/etc/gshadow", "the host's password hashes"],
    ["/etc/sudoers", "who may become root on the host"],
    ["/etc/ssh", "the host's keys"],
    ["/etc/kubernetes", "the cluster's keys"],
    ["/etc/docker", "the engine's configuration and keys"],
    ["/etc/pam.d", "how the host checks passwords"],
    ["/etc/ld.so.preload", "code in every process of the host"],
    ["/etc/crontab", "commands the host runs as root"],
    ["/etc/systemd", "services the host runs as root"],
    ["/var/lib/docker/volumes/db", "the engine's own data, past its access checks"],
    ["/var/lib/containerd/io", "the engine's own data, past its access checks"],
    ["/var/lib/kubelet/pods", "the volumes and secrets of every pod"],
    ["/boot/grub", "the host's kernel"],
    ["/root/.ssh", "the administrator's keys"],
    ["/root/.ssh/id_ed25519", "the administrator's keys"],
    ["/etc/cron.d", "commands the host runs as root"],
    ["/etc/cron.d/backup", "commands the host runs as root"],
    ["/etc/sudoers.d", "who may become root on the host"],
    ["/etc/sudoers.d/app", "who may become root on the host"],
  ])("%s: %s", (path, gain, severity = "high", writable = undefined) => {
    expect(sensitiveHostPath(path)).toEqual({ severity, gain, ...(writable ? { writable } : {}) });
  });

  it.each([
    "",
    "/srv",
    "/etc/ssh2",
    "/etc/sshd",
    "/opt/etc/ssh",
    "/usr/share",
    "/etc/hosts",
    "/var/lib/dockerish",
    "/boots",
    "/var/log/app",
  ])("%j gives nothing away", (path) => expect(sensitiveHostPath(path)).toBeUndefined());
});

describe("a control socket", () => {
  const what = (path: string): string | undefined => controlSockets.find((each) => each.path.test(path))?.what;
  it.each([
    ["/var/run/docker.sock", "the Docker engine"],
    ["/run/user/1000/docker.sock", "the Docker engine"],
    ["docker.sock", "the Docker engine"],
    ["/x/docker-cli.sock", "the Docker engine"],
    ["/x/docker.sock.raw", "the Docker engine"],
    ["/run/containerd/containerd.sock", "containerd"],
    ["/run/crio/crio.sock", "CRI-O"],
    ["/run/podman/podman.sock", "Podman"],
    ["/run/buildkit/buildkitd.sock", "BuildKit"],
    ["/run/systemd/private", "the host's systemd"],
    ["\\\\.\\pipe\\docker_engine", "the Docker engine"],
    ["//./pipe/docker_engine", "the Docker engine"],
  ])("%s is that of %s", (path, owner) => expect(what(path)).toBe(owner));

  it.each([
    "/run/mydocker.sock",
    "/run/docker.sock.bak",
    "/run/dockerxsock",
    "/run/docker-.sock",
    "/run/app/systemd/private",
    "/run/systemd/private2",
    "/run/notcrio.sock",
    "/run/podman.sock/x",
    "/pipe/docker_engine",
    "//./pipe/docker_engine2",
    "/run/app.sock",
  ])("%s is none", (path) => expect(what(path)).toBeUndefined());

  it("lies in one of these folders", () => {
    expect([...socketFolders]).toEqual([
      ...["/", "/run", "/var/run", "/var", "/run/docker", "/run/containerd", "/run/podman", "/run/crio", "/run/buildkit"],
      ...["/run/systemd", "/run/k3s", "/run/k3s/containerd"],
    ]);
  });
});

describe("a device of the host", () => {
  const device = (path: string): unknown[] | undefined => {
    const found = hostDevices.find((each) => each.path.test(path));
    return found && [found.readOnly, found.writable, found.gain];
  };
  const disk = ["high", "critical", "a disk of the host, past every file permission"];
  const mounting = ["high", "high", "mounting file systems of its own making"];
  it.each<[string, unknown[]]>([
    ...["mem", "kmem", "port"].map((name): [string, unknown[]] => [name, ["critical", "critical", "the host's memory"]]),
    ...["sda", "sdab12", "hda1", "vda", "xvdf1", "nvme0", "nvme0n1", "nvme0n1p2", "mmcblk0", "dm-0", "md127", "sg1"].map(
      (name): [string, unknown[]] => [name, disk],
    ),
    ...["mapper", "mapper/root", "disk", "disk/by-id/x"].map((name): [string, unknown[]] => [name, disk]),
    ["kmsg", ["high", "high", "the kernel's log"]],
    ...["loop0", "loop-control", "fuse"].map((name): [string, unknown[]] => [name, mounting]),
    ["kvm", ["high", "high", "the host's virtualisation, a large part of its kernel"]],
    ...["ttyUSB0", "dri", "nullx", "urandom1", "sd-card", "fused", "kvm2"].map((name): [string, unknown[]] => [
      name,
      ["info", "info", "a device of the host"],
    ]),
  ])("/dev/%s", (name, want) => expect(device(`/dev/${name}`)).toEqual(want));

  it("all of them are in /dev", () => expect(device("/dev")).toEqual(["high", "critical", "every device of the host"]));

  it.each(["/dev/null", "/dev/zero", "/dev/random", "/dev/urandom", "/dev/shm", "/x/dev/mem", "/devices"])(
    "%s is nothing to hand out",
    (path) => expect(device(path)).toBeUndefined(),
  );
});

describe("credentials on the host", () => {
  it.each([
    ["~/.ssh", "SSH keys"],
    ["/home/me/.ssh/id_rsa", "SSH keys"],
    ["~/.ssh/config.d", "SSH keys"],
    ["/root/.aws", "AWS credentials"],
    ["/Users/me/.aws/credentials", "AWS credentials"],
    ["C:\\Users\\me\\.azure", "Azure credentials"],
    ["~/.azure/token", "Azure credentials"],
    ["~/.config/gcloud", "Google Cloud credentials"],
    ["~/.config/gcloud/x", "Google Cloud credentials"],
    ["~/.kube", "Kubernetes credentials"],
    ["~/.kube/config", "Kubernetes credentials"],
    ["~/.docker", "registry credentials"],
    ["~/.docker/config.json", "registry credentials"],
    ["~/.gnupg", "GnuPG keys"],
    ["~/.gnupg/secring", "GnuPG keys"],
    ["~/.netrc", "stored passwords and tokens"],
    ["~/.git-credentials", "stored passwords and tokens"],
    ["~/.pgpass", "stored passwords and tokens"],
    ["~/.npmrc", "stored passwords and tokens"],
    ["~/.pypirc", "stored passwords and tokens"],
    ["~/.vault-token", "stored passwords and tokens"],
    ["~/.password-store", "a password store"],
    ["~/.password-store/web", "a password store"],
    ["$SSH_AUTH_SOCK", "the agent that signs with the user's SSH keys"],
    ["${SSH_AUTH_SOCK:-/x}", "the agent that signs with the user's SSH keys"],
    ["/run/host-services/ssh-auth.sock", "the agent that signs with the user's SSH keys"],
    ["/run/secrets", "the secrets of another container or of the host"],
    ["/var/run/secrets/x", "the secrets of another container or of the host"],
  ])("%s: %s", (path, what) => expect(credentialPath(path)).toBe(what));

  it.each([
    "./.ssh",
    ".aws",
    "/srv/.ssh",
    "/home/.ssh",
    "~/.ssh/known_hosts",
    "~/.ssh/config",
    "~/.ssh/id_rsa.pub",
    "~/.sshx",
    "~/.docker/cli-plugins",
    "~/.netrc.bak",
    "~/x.npmrc",
    "/run/secretsx",
    "/srv/run/secrets",
    "$SSH_AUTH_SOCKET",
    "/x/run/host-services/ssh-auth.sock",
    "/Users/.ssh",
    "D:\\.aws",
  ])("%s holds none", (path) => expect(credentialPath(path)).toBeUndefined());
});

describe("places of the system", () => {
  it.each([
    ["/var/run", "/run"],
    ["/var/run/docker.sock", "/run/docker.sock"],
    ["/var/runner", "/var/runner"],
    ["/srv/var/run", "/srv/var/run"],
  ])("%s is %s", (path, real) => expect(belowRun(path)).toBe(real));

  it.each(
    "/etc /etc/x /usr /usr/local /bin /sbin /lib /lib64 /boot /dev /proc /sys /root /root/x / /var /opt /srv /home /var/log /var/lib".split(
      " ",
    ),
  )("%s must keep its security label", (path) => expect(isSystemPath(path)).toBe(true));

  it.each("/etcetera /srv/app /home/me /var/www /var/log/app /opt/app /x/etc /libs".split(" "))("%s may change it", (path) =>
    expect(isSystemPath(path)).toBe(false),
  );
});
