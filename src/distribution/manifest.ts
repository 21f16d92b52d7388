import { digestOf, isDigest } from "./digest.ts";
import type { Reply } from "./exchange.ts";
import { Failure, Missing } from "./failure.ts";
import { platformIn } from "./platform.ts";
import type { Repository } from "./repository.ts";

const indexes = ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"];
const images = ["application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"];
const artifact = "application/vnd.oci.artifact.manifest.v1+json";
/** What is asked for: an index where there is one, as the first. */
const accept = [...indexes, ...images, artifact].join(", ");
/** Docker's first schema, which no engine pulls any more. */
const obsolete = /^application\/vnd\.docker\.distribution\.manifest\.v1\+/;

/** Bytes of a manifest, the most that the specification asks registries to take; and of the configuration of an image. */
export const mostOfManifest = 4 * 1024 * 1024;

/** What a registry says of a manifest without sending it. */
export interface Head {
  readonly digest: string;
  readonly mediaType: string;
}

/** A manifest with its content, whose digest was checked. */
export interface Manifest extends Head {
  readonly content: Readonly<Record<string, unknown>>;
}

/** One of the manifests of an index. */
export interface Entry {
  readonly digest: string;
  readonly mediaType: string;
  /** `linux/amd64`. */
  readonly platform: string;
}

/**
 * Asks what a tag or a digest leads to, without the manifest itself; `undefined` when the registry does not say it in that way.
 * Throws a Failure of the host.
 */
export async function headOf(repository: Repository, reference: string): Promise<Head | undefined> {
  try {
    const reply = await repository.ask({ method: "HEAD", path: `manifests/${reference}`, accept, most: 0 });
    const digest = reply.header("docker-content-digest");
    const mediaType = typeOf(reply);
    if (reply.status !== 200 || !isDigest(digest) || !isManifest(mediaType)) return undefined;
    return isDigest(reference) && digest !== reference ? undefined : { digest, mediaType };
  } catch (error) {
    // Some refuse this method alone.
    if (error instanceof Failure && !error.isOfHost) return undefined;
    throw error;
  }
}

/** Asks for a manifest. Throws a Failure, also when it is not what its digest says; a Missing when the registry does not have it. */
export async function manifestOf(repository: Repository, reference: string): Promise<Manifest> {
  const reply = await repository.ask({ method: "GET", path: `manifests/${reference}`, accept, most: mostOfManifest });
  if (reply.status === 404 && isRegistry(reply)) throw await missing(repository, reference);
  if (reply.status !== 200)
    throw new Failure(`${repository.host} answers ${reply.status} when it is asked for an image: check that it is a registry`);
  const said = reply.header("docker-content-digest");
  const digest = isDigest(reference) ? reference : isDigest(said) ? said : digestOf(reply.body);
  if (digestOf(reply.body, digest) !== digest || (said !== undefined && said !== digest)) throw wrong(repository);
  return { digest, ...read(repository, reply) };
}

/** The media type and the content of a manifest. */
function read({ host, place: { name } }: Repository, reply: Reply): Omit<Manifest, "digest"> {
  const said = typeOf(reply);
  if (obsolete.test(said))
    throw new Failure(`${host} has ${name} in Docker's first format alone, which engines no longer pull: push it again`);
  const content = objectIn(reply.body);
  const mediaType = isManifest(said) ? said : String(content?.["mediaType"]);
  if (!content || !isManifest(mediaType))
    throw new Failure(`${host} answers with something that is not a manifest: check that it is a registry`);
  if (isAmbiguous(content, mediaType)) throw new Failure(`${host} has a manifest for ${name} that can be read in two ways: it is not used`);
  return { mediaType, content };
}

/** What of a name a registry does not have: it lists the tags of every repository that it has. */
async function missing(repository: Repository, reference: string): Promise<Missing> {
  const { host, place } = repository;
  const list = { method: "GET", path: "tags/list?n=1", accept: "application/json", most: mostOfManifest } as const;
  const reply = await repository.ask(list).catch(() => undefined);
  if (reply?.status === 404) return new Missing(`${host} does not have ${place.name}: check the name`, "repository");
  const what = isDigest(reference) ? "digest" : "tag";
  return new Missing(`${host} has ${place.name}, but not the ${what} ${reference}: check it`, what);
}

const wrong = ({ host, place: { name } }: Repository): Failure =>
  new Failure(
    `${host} answers for ${name} with something that does not have the digest it names: it is not used; try again, in case it was cut short`,
  );

const typeOf = (reply: Reply): string => (reply.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

const isManifest = (mediaType: string): boolean => indexes.includes(mediaType) || images.includes(mediaType) || mediaType === artifact;

/** Whether a manifest is an index. */
export const isIndex = ({ mediaType }: Head): boolean => indexes.includes(mediaType);

/** An index that is an image as well is one thing for one engine, and the other for another (CVE-2021-41190). */
function isAmbiguous(content: Manifest["content"], mediaType: string): boolean {
  const named = content["mediaType"];
  if (named !== undefined && named !== mediaType) return true;
  return "manifests" in content && ("config" in content || "layers" in content);
}

/** A 404 of a registry, and not of whatever else answers at its address. */
function isRegistry(reply: Reply): boolean {
  if (reply.header("docker-distribution-api-version") !== undefined) return true;
  const errors = objectIn(reply.body)?.["errors"];
  return Array.isArray(errors) && errors.some((each: unknown) => typeof (each as { code?: unknown } | null)?.code === "string");
}

/** The images of an index, and what they run on; statements about images, which have no platform, are not among them. */
export function entriesOf({ content }: Manifest): readonly Entry[] {
  const all = Array.isArray(content["manifests"]) ? (content["manifests"] as readonly unknown[]) : [];
  return all.flatMap((each) => {
    const { digest, mediaType, platform: written } = (each ?? {}) as Readonly<Record<string, unknown>>;
    const platform = platformIn(written);
    if (typeof digest !== "string" || !isDigest(digest) || platform === undefined) return [];
    return [{ digest, mediaType: typeof mediaType === "string" && isManifest(mediaType) ? mediaType : (images[0] as string), platform }];
  });
}

/** What JSON says, when it is an object. */
export function objectIn(bytes: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
