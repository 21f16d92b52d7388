/** How a program is told the account that it gives root up for. */
export interface RootDropper {
  /** Its first operand; a lone `-` of su does not count. */
  readonly operand?: true;
  /** One of these options. */
  readonly options?: readonly string[];
  /** Names the account, or the file it is in, elsewhere: calling it is enough. */
  readonly always?: true;
}

/**
 * Programs that change to another account and then start another program, from the manual page or README of each. `su`, `sudo`
 * and `doas` mean root when they name no account.
 */
export const rootDroppers: Readonly<Record<string, RootDropper>> = {
  // github.com/tianon/gosu, github.com/ncopa/su-exec
  gosu: { operand: true },
  "su-exec": { operand: true },
  // skarnet.org/software/s6: s6-setuidgid, s6-applyuidgid
  "s6-setuidgid": { operand: true },
  "s6-applyuidgid": { options: ["-u", "-U"] },
  // cr.yp.to/daemontools, busybox
  setuidgid: { operand: true },
  // runit's chpst(8)
  chpst: { options: ["-u"] },
  // phusion/baseimage-docker
  setuser: { operand: true },
  // util-linux: setpriv(1), runuser(1), su(1)
  setpriv: { options: ["--reuid", "--ruid", "--euid"] },
  runuser: { options: ["-u", "--user"], operand: true },
  su: { operand: true },
  // coreutils
  chroot: { options: ["--userspec"] },
  sudo: { options: ["-u", "--user"] },
  doas: { options: ["-u"] },
  // Debian's and OpenRC's start-stop-daemon(8)
  "start-stop-daemon": { options: ["-c", "--chuid", "-u", "--user"] },
  // capsh(1)
  capsh: { options: ["--user", "--uid"] },
  // github.com/boxboat/fixuid reads /etc/fixuid/config.yml
  fixuid: { always: true },
};
