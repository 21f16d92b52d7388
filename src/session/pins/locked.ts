import type { Answer, Reference } from "../../distribution/registry.ts";
import type { Answering } from "./asking.ts";
import type { LockedImage } from "./lock.ts";

/** A lock that answers in the place of registries, which nobody asks. */
export function answeringFrom(images: readonly LockedImage[]): Answering {
  const newestFirst = [...images].sort((a, b) => (a.when < b.when ? 1 : a.when > b.when ? -1 : 0));
  return {
    resolve: async (reference, platform) => {
      const found = newestFirst.find((image) => isMeant(image, reference) && (platform === undefined || isFor(image, platform)));
      return found ? answerOf(found) : { kind: "failed", why: "seaworthy.lock does not have it; run seaworthy pin without --offline" };
    },
  };
}

/** Registries that are not asked for digests which a lock has: those do not change. */
export function askedLess(answering: Answering, images: readonly LockedImage[]): Answering {
  return {
    resolve: async (reference, platform) => {
      const known = reference.digest === undefined ? undefined : images.find((image) => isMeant(image, reference));
      return known ? answerOf(known) : answering.resolve(reference, platform);
    },
  };
}

const isMeant = ({ name, tag, digest }: LockedImage, reference: Reference): boolean =>
  name === `${reference.registry}/${reference.repository}` &&
  (reference.digest === undefined ? tag === reference.tag : digest === reference.digest);

const isFor = ({ platforms }: LockedImage, platform: string): boolean => platforms.length === 1 && platforms[0] === platform;

const answerOf = ({ digest, platforms }: LockedImage): Answer => ({ kind: "found", digest, mediaType: "", platforms: [...platforms] });
