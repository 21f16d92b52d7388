/*
 * Ports that are published for other machines to ask: names of the IANA registry of services
 * (https://www.iana.org/assignments/service-names-port-numbers). One that is bound to the loopback serves nobody.
 */

/** http, https; domain, domain-s; smtp, submissions, submission; pop3s, imaps; ftp; syslog-tls; sip, sips; xmpp-client, xmpp-server; stun, stuns; rtmp, rtsp. */
const tcp: ReadonlySet<number> = new Set([
  ...[80, 443, 53, 853, 25, 465, 587, 995, 993, 21, 6514, 5060, 5061, 5222, 5269, 3478, 5349, 1935, 554],
]);

/**
 * Whether a port of the host is there for other machines. So are ports of UDP, by which devices, calls, games, tunnels and names are
 * reached: what programs of one host tell each other is rarely said by it.
 */
export const isForEverybody = (port: number | undefined, protocol: string): boolean =>
  protocol === "udp" || (port !== undefined && tcp.has(port));
