import { hub, isHub } from "../hub.ts";

/** How programs that keep credentials are asked for those of Docker Hub. */
const hubKey = "https://index.docker.io/v1/";

/** What a program that keeps credentials is asked for. */
export const serverOf = (registry: string): string => (isHub(registry) ? hubKey : registry);

/**
 * The keys of a file that are about a repository, the closest first: `host/a/b`, `host/a`, `host` (containers-auth.json(5)), then
 * addresses of the host as old versions of Docker wrote them, `https://host/v1/`.
 */
export function keysFor(keys: Iterable<string>, registry: string, repository: string): string[] {
  const rank = new Map(closest(registry, repository).map((name, at) => [name, at]));
  return [...keys]
    .map((key) => ({ key, rank: rank.get(normal(key)) }))
    .filter((each): each is { key: string; rank: number } => each.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || Number(isAddress(a.key)) - Number(isAddress(b.key)))
    .map(({ key }) => key);
}

function closest(registry: string, repository: string): string[] {
  const host = named(registry);
  const parts = repository.split("/");
  return [...parts.map((_, at) => [host, ...parts.slice(0, parts.length - at)].join("/")), host];
}

const isAddress = (key: string): boolean => /^https?:\/\//.test(key);

/** A key without scheme; of an address, only the host. */
function normal(key: string): string {
  const bare = key.replace(/^https?:\/\//, "");
  const slash = bare.indexOf("/");
  const [host, path] = slash < 0 ? [bare, ""] : [bare.slice(0, slash), bare.slice(slash + 1)];
  return isAddress(key) || !path || /^v[12]\/?$/.test(path) ? named(host) : `${named(host)}/${path.replace(/\/$/, "")}`;
}

const named = (host: string): string => (isHub(host) ? hub : host);
