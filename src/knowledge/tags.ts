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
  return parts.every(isVariant) ? `\`${tag}\` names a variant and no version` : undefined;
}
