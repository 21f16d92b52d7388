import type { ShellCommand, ShellWord } from "../model/script.ts";
import { printers } from "../syntax/shell/written.ts";

const checks = /^(?:sha(?:256|384|512)sum|b2sum|shasum|gpgv?|gpg2|cosign|minisign|signify|rpmkeys|apksigner|slsa-verifier|sha256)$/;

/** Whether a command compares something with a checksum or a signature. MD5 and SHA-1 prove nothing. */
export function verifies({ name, words }: ShellCommand): boolean {
  if (name === "openssl")
    return words.some(({ text }) => /^-verify$|^-signature$/.test(text)) || words.some(({ text }) => text === "verify");
  if (!checks.test(name)) return false;
  const has = (pattern: RegExp): boolean => words.slice(1).some(({ text }) => pattern.test(text));
  if (/^gpg2?$/.test(name)) return has(/^--(?:batch-)?verify/) || has(/^--verify-files$/);
  if (name === "shasum") return has(/^(?:--check|-[abd-z]*c[a-z]*)$/) && has(/256|384|512/);
  if (name === "cosign") return has(/^verify/);
  return (
    name === "gpgv" ||
    name === "minisign" ||
    name === "slsa-verifier" ||
    name === "signify" ||
    has(/^(?:-[abd-z]*c[a-z]*|--check|--status)$/)
  );
}

/** `[ "$(sha256sum f)" = "$SUM" ]` and the like: a digest that goes into something else is compared there. */
export const digests = ({ name, substitutedInto, feeds }: ShellCommand): boolean =>
  /^(?:sha(?:256|384|512)sum|b2sum|shasum)$/.test(name) && (substitutedInto !== undefined || feeds.length > 0);

/** A comparison with a checksum, a signature or a fingerprint, and the files it is of; `undefined` when it does not name them. */
export interface Check<T> {
  readonly of: readonly T[] | undefined;
  /** It says something of its own script only. */
  readonly beside?: true;
}

/** Reads a command that compares what was downloaded with something; `find` knows the files by their names. */
export function checkOf<T>(command: ShellCommand, find: (word: Pick<ShellWord, "text">) => readonly T[]): Check<T> | undefined {
  if (pinsKey(command)) return { of: undefined, beside: true };
  const isDigest = digests(command);
  if (!isDigest && !verifies(command)) return undefined;
  const found = namedBy(command, isDigest).flatMap((word) => tokens(word.text).flatMap((text) => find({ text })));
  return { of: found.length > 0 ? found : undefined };
}

/** The words that may name files. What a list of checksums names is not known here, nor what a signed list holds. */
function namedBy(command: ShellCommand, isDigest: boolean): readonly ShellWord[] {
  const fed = listed(command);
  if (fed) return fed;
  const given = command.words.slice(1);
  return (!isDigest && /sum$|^sha256$/.test(command.name)) || given.some(({ text }) => list.test(text)) ? [] : given;
}

/** A name of such a list, or of its signature. */
const list = /(?:^|[^a-z])(?:sha\d*|md5|b2)?sums?(?![a-rt-z])|checksum|digest|manifest|sha\d{3}/i;

/** The lines of checksums that a command is fed, where they stand in the script. */
function listed({ readsFrom, redirects }: ShellCommand): ShellWord[] | undefined {
  const fed = redirects.flatMap(({ operator, target }) => (operator.startsWith("<<") ? [target] : []));
  const printed = readsFrom.flatMap(({ name, words, redirects: given }) =>
    printers.has(name) && name !== "cat" && name !== "sed"
      ? words.slice(1)
      : name === "cat"
        ? given.flatMap(({ operator, target }) => (operator.startsWith("<<") ? [target] : []))
        : [],
  );
  const all = [...fed, ...printed];
  return all.length > 0 ? all : undefined;
}

/** The words of a line of checksums, `SUM *file`, and what a detached signature is of. */
const tokens = (text: string): string[] =>
  text.split(/\s+/, 2_000).flatMap((each) => {
    const name = each.replace(/^\*|\\n$/g, "");
    const signed = name.replace(/\.(?:asc|sig|sign|gpg|minisig)$/, "");
    return signed === name ? [name] : [name, signed];
  });

/** A key is fetched by its full fingerprint, or compared with one. */
const pinsKey = ({ name, words }: ShellCommand): boolean =>
  (/^gpg2?$/.test(name) &&
    words.some(({ text }) => /^--recv-keys?$/.test(text)) &&
    words.some(({ text }) => /^(?:0x)?[0-9A-F]{40}$/i.test(text))) ||
  (name === "grep" && words.some(({ text }) => /^[0-9A-F]{4}(?: ?[0-9A-F]{4}){9}$/i.test(text.replace(/ {2}/g, " "))));
