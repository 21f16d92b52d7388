import type { ImageReference } from "../model/image-reference.ts";
import { oncePer } from "../text/once-per.ts";
import { remembering } from "../text/remembering.ts";

/** Stands for text nobody can know inside an expanded string: U+FFFC, the object replacement character. */
export const HOLE = "\uFFFC";

/** `null` when the text depends on something unknown. */
export const known = (text: string): string | null => (text.includes(HOLE) ? null : text);

const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagGrammar = /^\w[\w.-]{0,127}$/;
const digestLengths: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/**
 * Splits and checks an image reference by the grammar of github.com/distribution/reference.
 * `text` may contain `HOLE`; `shown` is what the user wrote.
 */
export function parseImageReference(text: string, shown = text): ImageReference {
  return shown === text ? referenceIn(text) : { ...referenceIn(text), text: shown };
}

/** The same image is named over and over. */
const referenceIn = remembering(1_000, (text): ImageReference => {
  const at = text.indexOf("@");
  const digest = at < 0 ? undefined : text.slice(at + 1);
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(":");
  const tagged = colon >= 0 && !named.slice(colon).includes("/");
  const tag = tagged ? named.slice(colon + 1) : undefined;
  const name = tagged ? named.slice(0, colon) : named;
  const { domain, path } = splitDomain(name);
  const fault = faultOf(domain, path, tag, digest);
  const wholeUnknown = name === HOLE;
  return {
    text,
    domain: wholeUnknown ? null : known(domain),
    path: known(path),
    ...(tag === undefined ? (name.endsWith(HOLE) ? { tag: null } : {}) : { tag: known(tag) }),
    ...(digest === undefined ? (text.endsWith(HOLE) ? { digest: null } : {}) : { digest: known(digest) }),
    ...(fault ? { fault } : {}),
  };
});

/** The first part is a registry only when it looks like a host: a dot, a port, `localhost`, or capitals. */
function splitDomain(name: string): { domain: string; path: string } {
  const slash = name.indexOf("/");
  const first = slash < 0 ? "" : name.slice(0, slash);
  const isHost = slash >= 0 && (/[.:]/.test(first) || first === "localhost" || first.includes(HOLE) || first !== first.toLowerCase());
  const domain = isHost ? first : "docker.io";
  const path = isHost ? name.slice(slash + 1) : name;
  if (domain === "docker.io" || domain === "index.docker.io")
    return { domain: "docker.io", path: path.startsWith("library/") ? path.slice(8) : path };
  return { domain, path };
}

function faultOf(domain: string, path: string, tag: string | undefined, digest: string | undefined): string | undefined {
  if (!path) return "the repository is empty";
  if (tag === "") return "nothing follows the colon";
  if (digest === "") return "nothing follows the @";
  if (!path.includes(HOLE)) {
    if (/[A-Z]/.test(path)) return "a repository is written in lower case";
    if (!path.split("/").every((part) => component.test(part))) return `${JSON.stringify(path)} is not a repository name`;
    if (path.length > 255) return "a repository has at most 255 characters";
  }
  if (tag !== undefined && !tag.includes(HOLE) && !tagGrammar.test(tag)) return `${JSON.stringify(tag)} is not a tag`;
  if (digest !== undefined && !digest.includes(HOLE)) return digestFault(digest);
  if (!domain.includes(HOLE) && !/^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d+)?$/.test(domain))
    return `${JSON.stringify(domain)} is not a registry host`;
  return undefined;
}

function digestFault(digest: string): string | undefined {
  const [algorithm = "", hex = ""] = digest.split(":", 2);
  const length = Object.hasOwn(digestLengths, algorithm) ? digestLengths[algorithm] : undefined;
  if (!hex) return `${JSON.stringify(digest)} has no digest after the algorithm`;
  if (length === undefined)
    return /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*$/.test(algorithm) ? undefined : `${JSON.stringify(algorithm)} is not a digest algorithm`;
  if (!/^[a-f0-9]*$/.test(hex)) return "a digest is lower-case hexadecimal";
  return hex.length === length ? undefined : `a ${algorithm} digest has ${length} digits, not ${hex.length}`;
}

/** One text for all spellings of one image: `app`, `docker.io/library/app:latest`. */
export const imageKey = oncePer(
  ({ domain, path, tag = "latest", digest = "" }: ImageReference): string => `${domain}/${path}:${tag}@${digest}`,
);
