import { createHash } from "node:crypto";

/** Digests that can be checked, by the specification of OCI images. */
const lengths: Readonly<Record<string, number>> = { sha256: 64, sha512: 128 };

/** Whether a text is a digest that can be checked. */
export function isDigest(text: string | undefined): text is string {
  const [, algorithm = "", hex = ""] = /^(sha256|sha512):([0-9a-f]{64,128})$/.exec(text ?? "") ?? [];
  return hex.length === lengths[algorithm];
}

/** The digest of some bytes, by the algorithm of another digest. */
export function digestOf(bytes: Buffer, like = "sha256:"): string {
  const algorithm = like.slice(0, like.indexOf(":"));
  return `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
}
