import type { ImageReference } from "../model/image-reference.ts";
import { parseImageReference } from "../syntax/image-reference.ts";
import type { Reference } from "./registry.ts";

/** Where a repository is asked for. */
export interface Place {
  /** Scheme, host and port. */
  readonly origin: URL;
  /** The registry as names of images call it, by which credentials are stored: `docker.io`. */
  readonly registry: string;
  /** The repository as the registry calls it: `library/nginx`. */
  readonly name: string;
}

/** Where Docker Hub answers, under whatever of its names. */
const hub = "registry-1.docker.io";

/** An image as it is asked for; `undefined` when a part of it is not known, or no engine can pull it. */
export function referenceOf({ domain, path, tag, digest, fault }: ImageReference): Reference | undefined {
  if (fault !== undefined || domain === null || path === null || tag === null || digest === null) return undefined;
  return { registry: domain, repository: path, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}

/** A reference in one text, whatever of Docker Hub's names it has. */
export const textOf = ({ registry, repository, tag, digest }: Reference): string =>
  `${registry === hub ? "docker.io" : registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;

/** What a reference comes to by the grammar of names; `undefined` when it breaks it. */
export function canonical(reference: Reference): Reference | undefined {
  const read = referenceOf(parseImageReference(textOf(reference)));
  const isSame = read && (read.registry === reference.registry || read.registry === "docker.io");
  return isSame ? read : undefined;
}

/**
 * The places where a canonical reference is asked for, in order: the mirrors of its registry, such as `mirror.example:5000/hub`, and
 * the registry itself. `plainHttp` are the hosts, with their ports, that are asked without TLS.
 */
export function placesOf({ registry, repository }: Reference, mirrors: readonly string[], plainHttp: readonly string[]): Place[] {
  const name = registry === "docker.io" && !repository.includes("/") ? `library/${repository}` : repository;
  const own = placeAt(registry === "docker.io" ? hub : registry, registry, name, plainHttp);
  const others = mirrors.map((mirror) => {
    const [host = "", ...prefix] = mirror.replace(/^https?:\/\/|\/$/g, "").split("/");
    return placeAt(host, host, [...prefix, name].join("/"), plainHttp);
  });
  return [...others, own].filter((place) => place !== undefined);
}

function placeAt(host: string, registry: string, name: string, plainHttp: readonly string[]): Place | undefined {
  const address = `${plainHttp.includes(host) ? "http" : "https"}://${host}/`;
  if (!/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(host) || !URL.canParse(address)) return undefined;
  return { origin: new URL(address), registry, name };
}
