import { hexWords, placeholder, template, testKey } from "../knowledge/placeholders.ts";
import { tokenPrefix } from "../knowledge/secret-formats.ts";
import { wordsOf } from "./names.ts";

/** A value nobody can misuse, whatever takes it: empty, a switch, a path, a reference, a template, a public thing. In `raw` text a `$` begins a reference. */
export function isInert(name: string, text: string, raw: boolean): boolean {
  const value = unquoted(text);
  if (value === "" || /^(?:true|false|yes|no|on|off|null|none|nil|~|0|1)$/i.test(value)) return true;
  if (/\$\{|\$\(|\uFFFC/.test(value) || (raw && value.startsWith("$"))) return true;
  if (/^(?:\.{0,2}|~)\/[\w@%+=:,./-]*$|^[A-Za-z]:\\/.test(value)) return true;
  if (/^(?:file|vault|ssm|arn|env|secret|op|ref\+\w+|awssm|gcpsm|sops):|^ENC\[/i.test(value)) return true;
  if (
    /EXAMPLE(?:KEY)?$/.test(value) ||
    /^(?:%[\w.]+%\/)?(?:[\w@.-]+\/)*[\w-]+\.(?:sh|py|json|ya?ml|txt|pem|key|crt|conf|cfg|properties|ini|env|php|js|rb)$/.test(value)
  )
    return true;
  return template.test(value) || isPublicKey(value) || (namesPublicKey(name) && isFingerprint(value)) || isListOfNames(name, value);
}

/**
 * Words or signs in the place of a secret, behind the prefix of a token too. They open nothing, but a service that makes an account
 * with whatever it is given takes them.
 */
export function standsIn(text: string): boolean {
  const value = unquoted(text);
  const rest = value.replace(tokenPrefix, "");
  return (
    isMonotonous(value) || placeholder.test(value) || hexWords.test(value) || testKey.test(value) || (rest !== value && isMadeUp(rest))
  );
}

/** Whether what has the form of a token is none: what follows its prefix is words, or one sign over and over. */
export function isMadeUpToken(token: string): boolean {
  const rest = token.replace(tokenPrefix, "");
  return isMonotonous(token.slice(-12)) || (rest !== token && isMadeUp(rest));
}

const isMadeUp = (rest: string): boolean =>
  isMonotonous(rest) ||
  placeholder.test(rest) ||
  /x{12}|\*{4}/i.test(rest) ||
  // No provider gives out so short a one.
  /^[a-z]{1,12}$/i.test(rest) ||
  (rest.length <= 12 && isCounting(rest)) ||
  /^(?:[a-z]+(?:[-_ .][a-z]+)+|[A-Z]+(?:[-_ .][A-Z]+)+)$/.test(rest);

/** `1234567890`, `abc123`: signs in the order they are counted in. */
const isCounting = (text: string): boolean =>
  /^[a-z\d]{3,}$/i.test(text) &&
  (text.match(/\d+|[a-z]+/gi) ?? []).every(
    (run) => "01234567890".includes(run) || "abcdefghijklmnopqrstuvwxyz".includes(run.toLowerCase()),
  );

const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/s, "$2");

/** `xxxxxxxx` and `0000-0000` stand in for something else. */
const isMonotonous = (value: string): boolean => value.length >= 6 && new Set(value.replace(/[^A-Za-z0-9]/g, "")).size <= 1;

/** Half of a key pair that everybody may have: OpenSSH's (sshd(8)), PEM's (RFC 7468), also in base64, age's (its bech32), minisign's and signify's. */
const isPublicKey = (value: string): boolean =>
  /^(?:sk-)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-[\w-]+)(?:@openssh\.com)? /.test(value) ||
  /-----BEGIN (?:[A-Z0-9]+ ){0,3}(?:PUBLIC KEY|CERTIFICATE)/.test(value) ||
  /^LS0tLS1CRUdJTi(?:BDRVJU|BQVUJM|BSU0EgUFVC|BQR1AgUFVC)/.test(value) ||
  /^age1(?:[a-z0-9]{1,20}1)?[02-9ac-hj-np-z]{50,70}$/.test(value) ||
  /^RW[A-Za-z0-9+/]{54}$/.test(value);

/** The key somebody signs releases or packages with, and not the secret a service signs its cookies or tokens with. */
function namesPublicKey(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => /^(?:sign|signing|gpg|pgp)$/.test(word)) && !words.some((word) => ownSignature.test(word));
}

const ownSignature =
  /^(?:session|sessions|cookie|cookies|jwt|jws|token|tokens|auth|api|app|hmac|secret|private|request|webhook|webhooks|url|password)$/;

/** The fingerprint of an OpenPGP key (RFC 4880, 12.2), or the end of it: 40, 16 or 8 hexadecimal digits, several of them too. */
const isFingerprint = (value: string): boolean =>
  value.split(/[,;\s]+/).every((each) => /^(?:0x)?(?:[0-9a-f]{40}|[0-9a-f]{16}|[0-9a-f]{8})$/i.test(each)) ||
  /^[0-9a-f]{40}$/i.test(value.replace(/[\s:]/g, ""));

/** `db,api_key`, `queue[reader],store` or `kv/data/app`: which secrets there are, or where they are kept, under a plural. */
const isListOfNames = (name: string, value: string): boolean =>
  /(?:secrets|tokens|keys|credentials)$/i.test(name) &&
  value.length < 1000 &&
  /^[a-z_-]+(?:\/[a-z_-]+)+$|^[a-z_-]+(?:\[[a-z_,-]*\])?(?:[,;\s]+[a-z_-]+(?:\[[a-z_,-]*\])?)+$/.test(value);
