/** Facts about AppArmor's policy language: apparmor.d(5) and the parser of AppArmor 5.0. */

/** Capabilities as rules write them. */
export const policyCapabilities: readonly string[] =
  "audit_control audit_read audit_write block_suspend bpf checkpoint_restore chown dac_override dac_read_search fowner fsetid ipc_lock ipc_owner kill lease linux_immutable mac_admin mac_override mknod net_admin net_bind_service net_broadcast net_raw perfmon setfcap setgid setpcap setuid sys_admin sys_boot sys_chroot sys_module sys_nice sys_pacct sys_ptrace sys_rawio sys_resource sys_time sys_tty_config syslog wake_alarm".split(
    " ",
  );

/** Address families of `network` rules. */
export const networkFamilies: readonly string[] =
  "unspec unix inet ax25 ipx appletalk netrom bridge atmpvc x25 inet6 rose netbeui security key netlink packet ash econet atmsvc rds sna irda pppox wanpipe llc ib mpls can tipc bluetooth iucv rxrpc isdn phonet ieee802154 caif alg nfc vsock kcm qipcrtr smc xdp mctp".split(
    " ",
  );

/** Socket types of `network` and `unix` rules. */
export const socketTypes: readonly string[] = "stream dgram seqpacket rdm raw packet".split(" ");

/** Protocols that stand for a type of inet and inet6 sockets; `icmp` is one of inet alone. */
export const networkProtocols: readonly string[] = ["tcp", "udp", "icmp"];

/** Signals as `set=(...)` names them; besides, rtmin+0 to rtmin+32. */
export const signals: ReadonlySet<string> = new Set(
  "stp hup int quit ill trap abrt bus fpe kill usr1 segv usr2 pipe alrm term stkflt chld cont stop tstp ttin ttou urg xcpu xfsz vtalrm prof winch io poll pwr sys emt exists".split(
    " ",
  ),
);

/** Resource limits of `set rlimit`, and what their values count. */
export const rlimits: Readonly<Record<string, "size" | "count" | "time" | "nice">> = {
  cpu: "time",
  rttime: "time",
  fsize: "size",
  data: "size",
  stack: "size",
  core: "size",
  rss: "size",
  as: "size",
  memlock: "size",
  msgqueue: "size",
  nofile: "count",
  ofile: "count",
  nproc: "count",
  locks: "count",
  sigpending: "count",
  rtprio: "count",
  nice: "nice",
};

/** Mount options and the option that says the opposite; `""` when none does. */
export const mountOptions: Readonly<Record<string, string>> = {
  ro: "rw",
  r: "w",
  "read-only": "rw",
  rw: "ro",
  w: "r",
  suid: "nosuid",
  nosuid: "suid",
  dev: "nodev",
  nodev: "dev",
  exec: "noexec",
  noexec: "exec",
  sync: "async",
  async: "sync",
  remount: "",
  mand: "nomand",
  nomand: "mand",
  dirsync: "",
  symfollow: "nosymfollow",
  nosymfollow: "symfollow",
  atime: "noatime",
  noatime: "atime",
  diratime: "nodiratime",
  nodiratime: "diratime",
  bind: "",
  B: "",
  move: "",
  M: "",
  rbind: "",
  R: "",
  verbose: "",
  silent: "loud",
  loud: "silent",
  acl: "noacl",
  noacl: "acl",
  unbindable: "",
  "make-unbindable": "",
  runbindable: "",
  "make-runbindable": "",
  private: "",
  "make-private": "",
  rprivate: "",
  "make-rprivate": "",
  slave: "",
  "make-slave": "",
  rslave: "",
  "make-rslave": "",
  shared: "",
  "make-shared": "",
  rshared: "",
  "make-rshared": "",
  relatime: "norelatime",
  norelatime: "relatime",
  iversion: "noiversion",
  noiversion: "iversion",
  strictatime: "nostrictatime",
  nostrictatime: "strictatime",
  lazytime: "nolazytime",
  nolazytime: "lazytime",
  user: "nouser",
  nouser: "user",
};

/** Modes of a profile: one of them at most, `enforce` when none is named. */
export const profileModes: readonly string[] = ["enforce", "complain", "kill", "unconfined", "prompt", "default_allow"];

/** Flags of a profile that take no value. */
export const profileFlags: readonly string[] =
  "audit debug interruptible chroot_relative namespace_relative mediate_deleted delegate_deleted attach_disconnected no_attach_disconnected chroot_attach chroot_no_attach attach_disconnected.ipc".split(
    " ",
  );

/** Flags that contradict each other. */
export const opposedFlags: readonly (readonly [string, string])[] = [
  ["chroot_relative", "namespace_relative"],
  ["mediate_deleted", "delegate_deleted"],
  ["attach_disconnected", "no_attach_disconnected"],
  ["attach_disconnected.ipc", "no_attach_disconnected"],
  ["chroot_attach", "chroot_no_attach"],
];

/** What is defined without anybody assigning it. */
export const builtInVariables: ReadonlySet<string> = new Set(["profile_name", "attach_path", "exec_path"]);
