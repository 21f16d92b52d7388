import type { ImageReference } from "../model/image-reference.ts";
import { fits } from "../text/pattern.ts";

/** Tags whose very purpose is to move. */
const movers = new Set(
  "latest stable edge nightly dev devel develop development main master mainline trunk canary rolling current lts next unstable testing sid snapshot preview head tip insiders experimental".split(
    " ",
  ),
);
/** Variants: on their own they name no version. */
const variants = new Set(
  "alpine slim fpm cli apache perl jdk jre debug nonroot management bash dev musl full base minimal standard ubuntu debian alpine-slim windowsservercore nanoserver onbuild zts ls chiseled temurin corretto core ubi ubi-minimal distroless runtime sdk aspnet static".split(
    " ",
  ),
);
/** Releases of distributions: a version for the distribution itself, a variant for everything else. */
const codenames = new Set("buster bullseye bookworm trixie forky bionic focal jammy noble oracular plucky resolute".split(" "));

/** Why a tag moves; `undefined` when it names a version. `isOs`: the image is a distribution, whose release names are versions. */
export function whyItMoves(tag: string, isOs: boolean): string | undefined {
  const parts = tag.toLowerCase().split(/[-_]/);
  const [first = ""] = parts;
  if (movers.has(first)) return `\`${tag}\` moves`;
  if (parts[parts.length - 1] === "dev") return `\`${tag}\` moves`;
  const isVariant = (part: string): boolean => variants.has(part) || movers.has(part) || (!isOs && codenames.has(part));
  return parts.every(isVariant) ? `\`${tag}\` names a variant, not a version` : undefined;
}

/** Whether a tag fits a pattern: `*` stands for anything, `<2.4` for the releases before one. */
export const fitsTag = (tag: string, pattern: string): boolean =>
  pattern.startsWith("<") ? isBefore(tag, pattern.slice(1)) : fits(tag, pattern);

/**
 * The tag that an image is asked for by: `latest` where none is written, `null` where nobody can know it. A digest alone says nothing of the
 * release.
 */
export const tagOf = ({ tag, digest }: Pick<ImageReference, "tag" | "digest">): string | null =>
  tag !== undefined ? tag : digest === undefined ? "latest" : null;

/**
 * Whether a tag names no release before something came: `since` has the first release with it, of each series that was kept up then where
 * that is more than one, in their order and with blanks between. A tag that does not tell its release is a current one.
 */
export function isSince(tag: string, since: string): boolean {
  const [first = "", ...others] = since.split(" ");
  const isEarlyIn = (release: string): boolean =>
    tag.startsWith(release.slice(0, release.lastIndexOf(".") + 1)) && fitsTag(tag, `<${release}`);
  return !fitsTag(tag, `<${first}`) && !others.some(isEarlyIn);
}

/** Whether a tag begins with a release before another one; `2` is the newest of 2, and may be either. */
function isBefore(tag: string, release: string): boolean {
  const numbers = /^v?(\d{1,9}(?:\.\d{1,9}){0,5})(?![\w.])/.exec(tag)?.[1]?.split(".").map(Number);
  if (!numbers) return false;
  for (const [at, limit] of release.split(".").map(Number).entries()) {
    const number = numbers[at];
    if (number === undefined || number > limit) return false;
    if (number < limit) return true;
  }
  return false;
}
