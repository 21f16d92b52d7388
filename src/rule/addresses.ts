import { HOLE } from "../syntax/image-reference.ts";

/** Names of what is on the machine itself, or that the cloud's own host answers. */
const nearNames =
  /^(?:localhost|(?:.+\.)?localhost|(?:host|gateway|kubernetes)\.docker\.internal|host\.containers\.internal|metadata\.google\.internal)\.?$/;

/**
 * Addresses that no router passes on, as the URL standard writes them: loopback (RFC 1122, RFC 4291), this host, link-local
 * (RFC 3927, RFC 4291), where clouds answer with their metadata; and the metadata addresses of single clouds beyond that
 * (Alibaba, Azure; over IPv6 EC2 and its pods, Google, Oracle).
 */
const nearAddresses =
  /^(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|169\.254\.\d+\.\d+|100\.100\.100\.200|168\.63\.129\.16|\[::1?\]|\[fe[89ab][0-9a-f]:[0-9a-f:]*\]|\[fd00:ec2::(?:254|23)\]|\[fd20:ce::254\]|\[fd00:c1::a9fe:a9fe\])$/;

/** IPv4 in IPv6 (RFC 4291, 2.5.5.2). */
const mapped = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/;

/** Whether nobody can stand between this machine and the host of a URL: its own, one it is not told, or a single-label name. */
export function isNear(host: string): boolean {
  if (host.includes(HOLE)) return host.startsWith(HOLE);
  return isOwnHost(host) || /^[^.:[\]]+$/.test(canonical(host) ?? ".");
}

/** Whether a host is the machine itself, or answers for it: loopback and link-local in any spelling. */
export function isOwnHost(host: string): boolean {
  const plain = host.includes(HOLE) ? undefined : canonical(host);
  if (plain === undefined) return false;
  const [, high, low] = mapped.exec(plain) ?? [];
  const ipv4 = high && low ? dotted(Number.parseInt(high, 16), Number.parseInt(low, 16)) : plain;
  return nearAddresses.test(ipv4) || nearNames.test(plain);
}

/** A host as the URL standard writes it: `2130706433` and `0x7f.1` are 127.0.0.1, as they are for curl and wget. */
function canonical(host: string): string | undefined {
  // A zone names the interface, not the address.
  const text = `http://${host.replace(/^(\[[^\]%]*)%[^\]]*/, "$1")}/`;
  return URL.canParse(text) ? new URL(text).hostname : undefined;
}

const dotted = (high: number, low: number): string => `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;

/** The host of a URL of http, https or ftp, as it is written; `undefined` for another text. */
export const hostOf = (text: string): string | undefined => /^(?:https?|ftp):\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(text)?.[1];
