import type { ShellCommand } from "../model/script.ts";

const checks = /^(?:sha(?:256|384|512)sum|b2sum|shasum|gpgv?|gpg2|cosign|minisign|signify|rpmkeys|apksigner|slsa-verifier|sha256)$/;

/** Whether a command compares something with a checksum or a signature. MD5 and SHA-1 prove nothing. */
export function verifies({ name, words }: ShellCommand): boolean {
  if (name === "openssl")
    return words.some(({ text }) => /^-verify$|^-signature$/.test(text)) || words.some(({ text }) => text === "verify");
  if (!checks.test(name)) return false;
  const has = (pattern: RegExp): boolean => words.slice(1).some(({ text }) => pattern.test(text));
  if (/^gpg2?$/.test(name)) return has(/^--(?:batch-)?verify/) || has(/^--verify-files$/);
  if (name === "shasum") return has(/^(?:-c|--check|-[a-z]*c[a-z]*)$/) && has(/256|384|512/);
  if (name === "cosign") return has(/^verify/);
  return (
    name === "gpgv" || name === "minisign" || name === "slsa-verifier" || name === "signify" || has(/^(?:-[a-z]*c[a-z]*|--check|--status)$/)
  );
}

/** `[ "$(sha256sum f)" = "$SUM" ]` and the like: a digest that goes into something else is compared there. */
export const digests = ({ name, substitutedInto, feeds }: ShellCommand): boolean =>
  /^(?:sha(?:256|384|512)sum|b2sum|shasum)$/.test(name) && (substitutedInto !== undefined || feeds.length > 0);
