import type { ImageReference } from "../model/image-reference.ts";
import { parseImageReference } from "../syntax/image-reference.ts";
import { hub, hubHost, isHub } from "./hub.ts";
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

/** An image as it is asked for; `undefined` when a part of it is not known, or no engine can pull it. */
export function referenceOf({ domain, path, tag, digest, fault }: ImageReference): Reference | undefined {
  if (fault !== undefined || domain === null || path === null || tag === null || digest === null) return undefined;
  return { registry: domain, repository: path, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}

/** A reference in one text, whatever of Docker Hub's names it has. */
export const textOf = ({ registry, repository, tag, digest }: Reference): string =>
  `${isHub(registry) ? hub : registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;

/** A reference as the grammar of names reads it, with the tag that is meant when there is none; `undefined` when it breaks it. */
export function canonical(reference: Reference): Reference | undefined {
  const read = referenceOf(parseImageReference(textOf(reference)));
  if (!read || read.registry !== (isHub(reference.registry) ? hub : reference.registry)) return undefined;
  return read.tag === undefined && read.digest === undefined ? { ...read, tag: "latest" } : read;
}

/**
 * The places where a canonical reference is asked for, in order: the mirrors of its registry, such as `mirror.example:5000/hub`, and
 * the registry itself. `plainHttp` are the hosts, with their ports, that are asked without TLS.
 */
export function placesOf({ registry, repository }: Reference, mirrors: readonly string[], plainHttp: readonly string[]): Place[] {
  const name = registry === hub && !repository.includes("/") ? `library/${repository}` : repository;
  const own = placeAt(registry === hub ? hubHost : registry, registry, name, plainHttp);
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
