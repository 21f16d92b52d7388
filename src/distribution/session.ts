import type { Credentials } from "./credentials/secret.ts";
import { Host, type Manners } from "./host.ts";

/** All that is asked in one run: hosts are known by what they were asked before. */
export class Session {
  readonly manners: Manners;
  readonly credentials: Credentials;
  readonly userAgent: string;
  readonly #hosts = new Map<string, Host>();

  constructor(manners: Manners, credentials: Credentials, userAgent: string) {
    this.manners = manners;
    this.credentials = credentials;
    this.userAgent = userAgent;
  }

  /** The host of an address. */
  host({ origin }: URL): Host {
    const host = this.#hosts.get(origin) ?? new Host(new URL(origin), this.manners);
    this.#hosts.set(origin, host);
    return host;
  }
}
