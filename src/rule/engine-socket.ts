import { belowRun, controlSockets, isSocketFolder } from "../knowledge/host-paths.ts";
import { accountOf, idOf, isRoot } from "../knowledge/users.ts";
import type { Mount } from "../model/host-config.ts";
import type { Container } from "../model/workload.ts";
import { normalPath } from "../text/path.ts";
import { isPrivileged } from "./host.ts";
import { certainlyLacks, knownValue } from "./predicates.ts";

/** A mount that shows a container the control socket of an engine. */
export interface SocketMount {
  /** The host path as written. */
  readonly source: string;
  /** What listens there; absent for a folder in which a socket lies. */
  readonly what?: string;
  /** The socket of an engine that runs as an ordinary user. */
  readonly rootless: boolean;
  /** Whether the container's process may open it, as far as anybody knows: connect(2) needs write permission on a socket. */
  readonly opens: boolean;
}

/** The engine's socket that a mount shows; `undefined` for none, and where nobody knows what is mounted. */
export function socketOf(container: Container, { source: from }: Mount): SocketMount | undefined {
  const source = from && knownValue(from);
  if (!source) return undefined;
  const path = belowRun(normalPath(source));
  const socket = controlSockets.find((each) => each.path.test(path) || each.path.test(source));
  if (!socket && !isSocketFolder(path)) return undefined;
  const rootless = /^\/run\/user(?:\/|$)|\/\.(?:docker\/run|orbstack|rd|colima)(?:\/|$)/.test(path);
  // A socket that somebody put elsewhere may belong to anybody.
  const isSystems = !socket || path.startsWith("/run/");
  return {
    source,
    ...(socket ? { what: socket.what } : {}),
    rootless,
    // A socket mounted by itself is meant to be opened: of an image nobody knows, its account may belong to the group on that host.
    opens: rootless || !isSystems || (socket !== undefined && !container.base) || !isShutOut(container),
  };
}

/**
 * Whether the process certainly may not open a socket that belongs to root and a group of the engine's (dockerd makes it root:docker
 * 0660): it is not root and has none of its groups. Accounts that an image defines have groups of their own, unless the image is a known
 * one, or the build makes the account and names no group of an engine.
 */
function isShutOut({ image: { user }, host, base, added }: Container): boolean {
  if (user.state === "unknown" || isRoot(user.value) || isPrivileged(host)) return false;
  if (!certainlyLacks(host.groupAdd, (group) => mayBeSocketGroup(group))) return false;
  if ([...(added?.mentions ?? [])].some((word) => /docker|podman/i.test(word))) return false;
  const { account, group } = accountOf(user.value);
  if (group) return !mayBeSocketGroup(group, account);
  const isMade = added?.accounts.some(({ name, uid }) => name === account && idOf(uid ?? "") !== 0);
  return isMade || typeof idOf(account) === "number" || account === "nobody" || base?.user === account || base?.account === account;
}

/** Whether the socket may belong to a group: groupadd(8) takes the next free number, and Docker Desktop leaves the socket to root's. */
function mayBeSocketGroup(group: string, account = ""): boolean {
  const id = idOf(group);
  if (typeof id !== "number") return /docker|podman|containerd|crio|root/i.test(group);
  return id === 0 || (id >= 100 && id < 65_534 && id !== idOf(account));
}
