/*
 * Ports that are published for other machines to ask: names of the IANA registry of services
 * (https://www.iana.org/assignments/service-names-port-numbers). One that is bound to the loopback serves nobody.
 */

const tcp: ReadonlySet<number> = new Set([
  // http, https; domain, domain-s; syslog-tls
  ...[80, 443, 53, 853, 6514],
  // Mail: smtp, submissions, submission; pop3, pop3s; imap, imaps; sieve
  ...[25, 465, 587, 110, 995, 143, 993, 4190],
  // Files: ftp-data, ftp, ftps-data, ftps; netbios-ssn, microsoft-ds; afpovertcp; nfs; rsync; git; ipp
  ...[20, 21, 989, 990, 139, 445, 548, 2049, 873, 9418, 631],
  // Calls and talk: sip, sips; xmpp-client, xmpp-server; stun, stuns; ircs-u; rtsp, and RTMP as macromedia-fcs
  ...[5060, 5061, 5222, 5269, 3478, 5349, 6697, 554, 1935],
]);

/**
 * Whether a port of the host is there for other machines. So are ports of UDP, by which devices, calls, games, tunnels and names are
 * reached: what programs of one host tell each other is rarely said by it.
 */
export const isForEverybody = (port: number | undefined, protocol: string): boolean =>
  protocol === "udp" || (port !== undefined && tcp.has(port));
