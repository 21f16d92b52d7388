import { documentOf, entryFor, imageOf, requirePlatform } from "./image.ts";
import { entriesOf, headOf, isIndex, manifestOf } from "./manifest.ts";
import type { Answer, Reference } from "./registry.ts";
import type { Repository } from "./repository.ts";

/** What a canonical reference is looked up by: its tag, before its digest. */
const askedFor = ({ tag, digest }: Reference): string => (tag ?? digest) as string;

type Found = Extract<Answer, { readonly kind: "found" }>;

/**
 * What a reference leads to in a repository: an index or an image, or the image for a platform. Its content is asked for only when it
 * is needed: for a platform, to know all of them (`wantsAll`), and where the registry does not tell the digest without it. Throws a
 * Failure.
 */
export async function resolveIn(
  repository: Repository,
  reference: Reference,
  platform: string | undefined,
  wantsAll: boolean,
): Promise<Found> {
  const asked = askedFor(reference);
  const head = platform === undefined && !wantsAll ? await headOf(repository, asked) : undefined;
  if (head) return { kind: "found", ...head, platforms: [] };
  const manifest = await manifestOf(repository, asked);
  const { digest, mediaType } = manifest;
  if (isIndex(manifest) && platform === undefined)
    return { kind: "found", digest, mediaType, platforms: [...new Set(entriesOf(manifest).map((each) => each.platform))] };
  if (isIndex(manifest)) {
    const entry = entryFor(repository, manifest, platform as string);
    return { kind: "found", digest: entry.digest, mediaType: entry.mediaType, platforms: [entry.platform] };
  }
  if (platform !== undefined) await requirePlatform(repository, manifest, platform);
  return { kind: "found", digest, mediaType, platforms: platform === undefined ? [] : [platform] };
}

/** The configuration of the image that a reference leads to. Throws a Failure. */
export const configIn = async (repository: Repository, reference: Reference, platform = "linux/amd64"): Promise<object> =>
  documentOf(repository, await imageOf(repository, askedFor(reference), platform));
