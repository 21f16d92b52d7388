/**
 * Programs that start as root and change to other accounts themselves, or manage what root's is: from the manual page of each. A container that
 * starts one of them as another account does not do its work.
 */
const programs = [
  // sshd(8), crond(8), cron(8), anacron(8), atd(8)
  "sshd|crond?|anacron|atd",
  // postfix(1), exim(8), dovecot(1), sendmail(8)
  "postfix|exim4?|dovecot|sendmail",
  // smbd(8), nfsd(8), rpcbind(8), vsftpd(8), pure-ftpd(8), proftpd(8), xinetd(8)
  "smbd|nmbd|rpc\\.nfsd|rpc\\.mountd|rpcbind|vsftpd|pure-ftpd|proftpd|xinetd",
  // Networks: shorewall(8), iptables(8), nft(8), openvpn(8), wg-quick(8), ipsec(8), keepalived(8), fail2ban-server(1), pppd(8), xl2tpd(8)
  "shorewall6?|ip6?tables|nft|openvpn|wg-quick|ipsec|charon|keepalived|fail2ban-(?:client|server)|pppd|xl2tpd|tailscaled",
  // dockerd(8), systemd(1), OpenRC's openrc-run(8), runit's runsvdir(8) below phusion/baseimage's my_init, udevd(8);
  // www.rsyslog.com/doc/droppriv.html: as root for its usual port and files
  "dockerd|systemd|openrc|my_init|runsvdir|runsvdir-start|rsyslogd|udevd",
  // The first process of s6-overlay, which changes accounts for its services, and of a whole system.
  "/(?:s?bin/)?init",
].join("|");

/** Commands for root alone, whose names are words as well: chown(1), mount(8), useradd(8), apt-get(8), apk(8), dnf(8), service(8), login(1). */
const commands = "service|login|chown|chgrp|u?mount|useradd|adduser|usermod|groupadd|addgroup|apt-get|apt|apk|dnf|microdnf|yum";

const program = new RegExp(`(?:^|[\\s/;&|("'=\`])(?:${programs})(?=$|[\\s;&|)"'\`])`);
const command = new RegExp(`(?:^|[;&|({!]|\\b(?:then|do|else|exec|if))[ \\t]*(?:/(?:usr/)?s?bin/)?(?:${commands})(?=$|[ \\t])`, "m");

/** Whether a text, a word of a command or a script, names a program that has to start as root, or begins a command with one for root alone. */
export const namesRootProgram = (text: string): boolean => program.test(text) || command.test(text);
