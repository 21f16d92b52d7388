import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sensitiveHostPath, sensitiveWindowsPath } from "../../src/knowledge/host-paths.ts";

/** What a path gives away: the severity when it is read, `-` for none, that when it is written to, and what it is. */
const told = (path: string, facts = sensitiveHostPath(path)): string | undefined =>
  facts && `${facts.readOnly ?? "-"} ${facts.writable} ${facts.gain}`;

/** The rows of the table: what is said, the paths it is said of, and those it is not said of. */
const rows: readonly (readonly [said: string, paths: string])[] = [
  ["high critical the whole host", "/"],
  ["high high the host's kernel", "/boot /boot/grub"],
  ["high high the host's accounts, keys and configuration", "/etc"],
  ["high high the host's processes and kernel settings", "/proc"],
  ["high high the host's devices and kernel settings", "/sys"],
  ["high high the host's control groups", "/sys/fs/cgroup"],
  ["high high the host's kernel settings", "/sys/kernel"],
  ["high high the host's devices", "/dev"],
  [
    "high high the administrator's files and keys",
    "/root /root/.config /root/.config/app /root/.gnupg /root/.bash_history /root/.zsh_history",
  ],
  ["high high every user's files and keys", "/home"],
  ["high high the host's programs", "/usr /usr/bin /usr/sbin /bin /sbin /usr/local/bin"],
  ["- high the host's programs", "/usr/local/sbin /usr/libexec /usr/libexec/x"],
  ["- high a program of the host", "/usr/bin/docker /bin/sh /sbin/ip /usr/local/bin/docker-compose"],
  ["high high the host's libraries", "/usr/lib /usr/lib64 /lib /lib64 /lib32 /libx32"],
  ["- high libraries and programs of the host", "/usr/lib/x86_64-linux-gnu/libltdl.so.7 /lib64/libc.so.6"],
  ["high high the data of every service on the host", "/var /var/lib"],
  ["medium medium what every service on the host logs", "/var/log"],
  [
    "high critical every container, image and volume of the engine",
    "/var/lib/docker /var/lib/containerd /var/lib/containers /var/lib/kubelet",
  ],
  [
    "high high the engine's own data, bypassing its access checks",
    "/var/lib/docker/volumes/db /var/lib/containerd/io /var/lib/containers/storage",
  ],
  ["high high the volumes and secrets of every pod", "/var/lib/kubelet/pods"],
  ["high high the cluster's keys and secrets", "/var/lib/etcd /var/lib/etcd/member /var/lib/rancher /var/lib/rancher/k3s"],
  ["high high the host's password hashes", "/etc/shadow /etc/shadow- /etc/gshadow /etc/gshadow- /etc/security/opasswd"],
  [
    "high high the cluster's keys",
    "/etc/kubernetes /etc/kubernetes/pki /etc/kubernetes/admin.conf /etc/kubernetes/pki/ca.key /etc/rancher/k3s/k3s.yaml",
  ],
  ["- high programs the host's kernel starts, as root too", "/etc/binfmt.d /etc/binfmt.d/x.conf /usr/lib/binfmt.d"],
  ["- high files and accounts the host makes as root when it starts", "/etc/tmpfiles.d /etc/tmpfiles.d/x.conf /etc/sysusers.d"],
  [
    "- high whom the host trusts",
    "/etc/pki/ca-trust/source/anchors /usr/local/share/ca-certificates /usr/share/ca-certificates /etc/ca-certificates",
  ],
  ["- high which file systems the host mounts and gives away", "/etc/exports /etc/exports.d/x.exports /etc/fstab"],
  [
    "high high the host's keys",
    "/etc/ipsec.d/private /etc/ipsec.secrets /etc/swanctl/private /etc/pki/private /etc/etcd/pki/ca.key /etc/salt/pki/minion",
  ],
  ["medium high every private key of the host's services", "/etc/ssl/private /etc/pki/tls/private"],
  ["- high whom the cluster trusts", "/etc/kubernetes/pki/ca.crt"],
  ["high high the host's keys", "/etc/ssh /etc/ssh/ssh_host_rsa_key /etc/ssh/ssh_host_ed25519_key /etc/krb5.keytab"],
  ["- high how the host lets people log in", "/etc/ssh/sshd_config /etc/ssh/sshd_config.d /etc/ssh/ssh_host_rsa_key.pub"],
  ["high high the engine's configuration and keys", "/etc/docker"],
  ["high high the engine's keys", "/etc/docker/key.json /etc/docker/server-key.pem /etc/docker/certs.d/r.example.com/client.key"],
  [
    "- high the engine's configuration",
    "/etc/docker/daemon.json /etc/docker/certs.d /etc/docker/ca.pem /etc/containerd/config.toml /etc/containers /etc/crio /etc/cni/net.d /opt/cni/bin",
  ],
  ["- high the host's accounts", "/etc/passwd /etc/passwd- /etc/group /etc/group-"],
  ["medium high who may become root on the host", "/etc/sudoers /etc/sudoers.d /etc/sudoers.d/app /etc/doas.conf"],
  [
    "- high how the host checks passwords",
    "/etc/pam.d /etc/pam.d/sshd /etc/pam.conf /etc/security /etc/security/access.conf /etc/nsswitch.conf /etc/login.defs",
  ],
  ["- high who may do what on the host", "/etc/polkit-1/rules.d /usr/share/polkit-1 /etc/dbus-1/system.d"],
  [
    "- high services the host runs as root",
    "/etc/systemd /etc/systemd/system /etc/systemd/system/app.service /lib/systemd/system /usr/lib/systemd/system /usr/local/lib/systemd /run/systemd/system /var/run/systemd/system/x /etc/init.d /etc/init.d/app /etc/init /etc/inittab /etc/rc.local /etc/rc.d /etc/rc0.d /etc/rc1.d /etc/rc2.d /etc/rc3.d /etc/rc4.d /etc/rc5.d /etc/rc6.d /etc/rcS.d /etc/conf.d /etc/default/docker /etc/sysconfig /etc/xinetd.d /etc/inetd.conf",
  ],
  [
    "- high commands the host runs as root",
    "/etc/crontab /etc/anacrontab /etc/cron.d /etc/cron.d/backup /etc/cron.hourly /etc/cron.daily/x /etc/cron.weekly /etc/cron.monthly /etc/cron.yearly /etc/crontabs/root /etc/periodic/daily /var/spool/cron /var/spool/cron/crontabs/root /var/spool/anacron /var/spool/at /var/spool/atjobs /etc/logrotate.d /etc/logrotate.conf",
  ],
  [
    "- high commands that run when someone logs in, root too",
    "/etc/profile /etc/profile.d /etc/profile.d/x.sh /etc/bash.bashrc /etc/bashrc /etc/bash /etc/zsh /etc/zshenv /etc/zshrc /etc/zprofile /etc/csh.cshrc /etc/csh.login /etc/fish /etc/environment /etc/environment.d /etc/update-motd.d",
  ],
  [
    "- high code in every process of the host",
    "/etc/ld.so.preload /etc/ld.so.conf /etc/ld.so.conf.d /etc/ld.so.conf.d/x.conf /etc/ld.so.cache",
  ],
  [
    "- high what the host's kernel loads",
    "/etc/modprobe.d /etc/modprobe.conf /etc/modules /etc/modules-load.d/x.conf /etc/depmod.d /lib/modules /lib/modules/6.1.0 /usr/lib/modules /usr/lib/modprobe.d /lib/firmware",
  ],
  ["- high the host's kernel settings", "/etc/sysctl.conf /etc/sysctl.d /proc/sys /proc/sys/kernel/core_pattern"],
  ["- high rebooting and crashing the host", "/proc/sysrq-trigger"],
  ["high high the memory of the host's kernel", "/proc/kcore /proc/kmsg"],
  ["high high the host's first process, and its root folder through it", "/proc/1 /proc/1/root /proc/1/ns/net"],
  ["- high commands the host's kernel runs as root", "/sys/fs/cgroup/release_agent /sys/kernel/uevent_helper"],
  ["medium high the host's kernel, through its debugger", "/sys/kernel/debug /sys/kernel/debug/tracing /sys/kernel/tracing"],
  ["- high the host's security policy", "/sys/kernel/security /sys/fs/selinux /etc/apparmor /etc/apparmor.d/docker /etc/selinux"],
  [
    "- high what the host starts from",
    "/sys/firmware/efi/efivars /etc/grub.d /etc/kernel/postinst.d /etc/initramfs-tools /etc/dracut.conf.d /etc/mkinitcpio.conf",
  ],
  ["- high commands the host runs when a device appears", "/etc/udev /etc/udev/rules.d/x.rules /lib/udev/rules.d /run/udev/rules.d"],
  [
    "- high commands the host runs when its network changes",
    "/etc/network/if-up.d /etc/NetworkManager/dispatcher.d /etc/networkd-dispatcher /etc/dhcp /etc/ppp",
  ],
  [
    "- high what the host installs, and commands that run with it",
    "/etc/apt/apt.conf.d /etc/yum.conf /etc/yum.repos.d /etc/dnf /etc/apk /etc/pacman.conf /etc/pacman.d /var/lib/dpkg /var/lib/dpkg/info",
  ],
  ["high high what the host was set up with, secrets included", "/var/lib/cloud/instance/user-data.txt"],
  ["high high the administrator's keys", "/root/.ssh /root/.ssh/id_ed25519"],
  [
    "- high who may log in as root on the host",
    "/root/.ssh/authorized_keys /root/.ssh/authorized_keys2 /root/.ssh/known_hosts /root/.ssh/config /root/.ssh/id_rsa.pub",
  ],
  [
    "- high commands that run when root logs in",
    "/root/.bashrc /root/.bash_profile /root/.bash_login /root/.bash_logout /root/.bash_aliases /root/.profile /root/.zshrc /root/.zshenv /root/.zprofile /root/.zlogin /root/.kshrc /root/.cshrc /root/.tcshrc /root/.login /root/.inputrc /root/.vimrc /root/.vim /root/.gitconfig /root/.screenrc /root/.tmux.conf /root/.local/bin/x",
  ],
];

describe("what a host path gives a container that mounts it", () => {
  it.each(rows.flatMap(([said, paths]) => paths.split(" ").map((path) => [path, said])))("%s: %s", (path, said) =>
    expect(told(path)).toBe(said),
  );

  it.each([
    "",
    ..."/srv /srv/etc/passwd /etc/ssh2 /etc/sshd /opt/etc/ssh /usr/share /usr/share/zoneinfo /usr/local /usr/local/lib /usr/libx /etc/hosts /etc/hostname /etc/resolv.conf /etc/localtime /etc/timezone /etc/ssl/certs /etc/ssl/private/shop.key /etc/pki/tls/certs /etc/ipsec.d /etc/machine-id /etc/os-release /etc/nginx /etc/letsencrypt /etc/passwd.d /etc/profiles /etc/cron.deny /var/lib/dockerish /var/lib/mysql /var/lib/shop /var/log/app /var/spool /var/spool/postfix /boots /dev/null /dev/shm /proc/2 /proc/cpuinfo /proc/10 /sys/class /sys/fs/bpf /run/dbus /run/udev /root/app /root/.cache /root/.sshx /home/me /home/me/data /media/x".split(
      " ",
    ),
  ])("%j gives nothing away", (path) => expect(told(path)).toBeUndefined());

  it.each([
    ["C:", "high critical the whole drive of the host"],
    ["C:\\", "high critical the whole drive of the host"],
    ["d:/x/..", "high critical the whole drive of the host"],
    ["C:\\Users", "high high every user's files and keys"],
    ["C:\\ProgramData\\", "high high the data of every service on the host"],
    ["c:/programdata/docker", "high critical every container, image and volume of the engine"],
    ["C:\\ProgramData\\Docker\\volumes", "high critical every container, image and volume of the engine"],
    ["C:\\Windows", "high high the host's programs and settings"],
    ["C:\\Windows\\System32", "high high the host's programs and settings"],
    ["C:\\app", undefined],
    ["C:\\Users\\me\\app", undefined],
    ["C:\\WindowsApps", undefined],
    ["/Windows", undefined],
    ["Users", undefined],
  ])("of Windows, %s: %s", (path, said) => expect(told(path, sensitiveWindowsPath(path))).toBe(said));

  it("is no worse to read than to write to, and never depends on what lies beside it", () =>
    fc.assert(
      fc.property(fc.constantFrom(...rows.flatMap(([, paths]) => paths.split(" ").slice(0, 3))), (path) => {
        const order = [undefined, "medium", "high", "critical"];
        const facts = sensitiveHostPath(path);
        expect(order.indexOf(facts?.readOnly)).toBeLessThanOrEqual(order.indexOf(facts?.writable));
        expect(sensitiveHostPath(`/srv${path}`)).toBeUndefined();
      }),
    ));
});
