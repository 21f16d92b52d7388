import { digestOf, isDigest } from "./digest.ts";
import { Failure } from "./failure.ts";
import { type Entry, entriesOf, isIndex, type Manifest, manifestOf, mostOfManifest, objectIn } from "./manifest.ts";
import { platformIn } from "./platform.ts";
import type { Repository } from "./repository.ts";

/** The configuration of an image as the OCI image specification has it: `architecture`, `os`, `config` with `User`, `Env` and so on. */
export type ImageDocument = Readonly<Record<string, unknown>>;

/** Media types of configurations; that of an artifact is something else. */
const configurations = /^application\/vnd\.(?:oci\.image\.config\.v1|docker\.container\.image\.v1)\+json$/;

/** The entry of an index for a platform. Throws a Failure that names those there are. */
export function entryFor(repository: Repository, index: Manifest, platform: string): Entry {
  const entries = entriesOf(index);
  const found = entries.find((each) => each.platform === platform);
  if (found) return found;
  const others = [...new Set(entries.map((each) => each.platform))];
  const shown = others.length > 8 ? [...others.slice(0, 8), "others"] : others;
  throw new Failure(
    `${repository.host} has ${repository.place.name} for ${shown.join(", ") || "no platform"}, and not for ${platform}: choose another platform`,
  );
}

/** The manifest of one image, which a tag or digest leads to, by way of an index where there is one. Throws a Failure. */
export async function imageOf(repository: Repository, reference: string, platform: string): Promise<Manifest> {
  const manifest = await manifestOf(repository, reference);
  return isIndex(manifest) ? manifestOf(repository, entryFor(repository, manifest, platform).digest) : manifest;
}

/** The configuration of an image. Throws a Failure, also for an artifact, which has none. */
export async function documentOf(repository: Repository, { content }: Manifest): Promise<ImageDocument> {
  const { digest, mediaType } = (content["config"] ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof digest !== "string" || !isDigest(digest) || typeof mediaType !== "string" || !configurations.test(mediaType))
    throw new Failure(`${repository.place.name} at ${repository.host} is an artifact, not an image: it has no configuration`);
  const reply = await repository.ask({ method: "GET", path: `blobs/${digest}`, accept: "*/*", most: mostOfManifest });
  if (reply.status !== 200)
    throw new Failure(`${repository.host} answers ${reply.status} for the configuration of ${repository.place.name}: try again later`);
  const document = digestOf(reply.body, digest) === digest ? objectIn(reply.body) : undefined;
  if (document) return document;
  throw new Failure(`${repository.host} answers for the configuration of ${repository.place.name} with something else: it is not used`);
}

/** Makes sure that an image without an index runs on a platform. Throws a Failure. */
export async function requirePlatform(repository: Repository, image: Manifest, platform: string): Promise<void> {
  const own = platformIn(await documentOf(repository, image));
  if (own !== undefined && own !== platform)
    throw new Failure(`${repository.host} has ${repository.place.name} for ${own}, and not for ${platform}: choose another platform`);
}
