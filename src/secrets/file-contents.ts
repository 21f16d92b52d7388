import type { SecretFile } from "../knowledge/secret-files.ts";
import { HOLE } from "../syntax/image-reference.ts";
import { isInert, standsIn } from "./inert.ts";
import { inText } from "./text.ts";

/** What the text of a file says of what its name promises. */
export type Verdict = "secret" | "none" | "unknown";

/** Lines looked at: no file of credentials has more. */
const mostLines = 2_000;
/** Characters of a line. */
const longestLine = 8_192;

/** Private keys looked at before a text with more of them is taken for one that holds some. */
const mostKeys = 200;

/** Encrypted as a whole, or value by value: ansible-vault(1), age(1), gpg(1), openssl-enc(1), sops. */
const encrypted =
  /^\$ANSIBLE_VAULT;|^age-encryption\.org\/|^Salted__|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED FILE)-----|\bENC\[AES256_GCM,/m;
/** Armour of what anybody may have: RFC 7468, RFC 4716, RFC 9580, sshd(8). */
const publicHalf =
  /-----BEGIN (?:(?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?|(?:RSA )?PUBLIC KEY|X509 CRL|DH PARAMETERS|PGP PUBLIC KEY BLOCK|SSH2 PUBLIC KEY)-----|^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-|sk-(?:ssh|ecdsa))/m;
/** A text that stands for a file kept elsewhere: Git LFS. */
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\//;

/** Whether a text holds a private key: its armour, and enough of what belongs in it. */
export function holdsPrivateKey(text: string): boolean {
  if (/^PuTTY-User-Key-File-\d/m.test(text) || /\bAGE-SECRET-KEY-(?:PQ-)?1[A-Z0-9]{20}/.test(text)) return true;
  const armours = [...text.matchAll(/-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g)];
  if (armours.length > mostKeys) return true;
  for (const { 0: armour, index } of armours) {
    const from = index + armour.length;
    // In JSON a line break is two characters; headers as in `Proc-Type: 4,ENCRYPTED` come first.
    const [body = ""] = text
      .slice(from, from + 2_000)
      .replaceAll("\\n", "\n")
      .split("-----END");
    if (/[A-Za-z0-9+/]{40}/.test(body.replace(/^[\w-]{1,40}: .*$/gm, "").replace(/\s/g, ""))) return true;
  }
  return false;
}

/** A line that says nothing. In .npmrc two slashes begin a registry's settings, not a comment. */
const comment = /^(?:#|;|\/\/(?=\s|$)|--(?!-)|<!--|\/?\*)/;

/** What a file that promises a secret by its name really holds. */
export function verdictOn({ form }: Pick<SecretFile, "form">, text: string): Verdict {
  if (pointer.test(text)) return "unknown";
  if (holdsPrivateKey(text)) return "secret";
  if (encrypted.test(text)) return "none";
  const lines = text.split("\n", mostLines + 1);
  const said = lines.map((line) => line.slice(0, longestLine).trim()).filter((line) => line && !comment.test(line));
  if (said.length === 0) return "none";
  if (form === "pairs" || form === "env") return inPairs(said, form) ?? (lines.length > mostLines ? "unknown" : "none");
  if (said.length === 1 && saysNothing(said[0] as string)) return "none";
  return form !== "opaque" && publicHalf.test(text) ? "none" : "unknown";
}

/** A text that only says that something belongs here; of JSON, whose braces are none of a template's, each of its values. */
const saysNothing = (line: string): boolean => {
  const isJson = /^[{[]\s{0,99}["{[]/.test(line);
  return isJson ? [...line.matchAll(/:\s{0,99}"([^"]{0,999})"/g)].every(([, value = ""]) => isNothing(value)) : isNothing(line);
};

const isNothing = (line: string): boolean =>
  isInert("", line, true) || standsIn(line) || /^(?:change[-_ ]?(?:me|this|it)\S*|secret|x+|\$\{[^}]*\}|example.*)$/i.test(line);

/** Ways to write a credential that files of one program have; the group is the credential. */
const ways: readonly RegExp[] = [
  // .npmrc, Docker's config.json, rclone.conf, kubeconfig
  /(?:^|[\s"':,{])(?:_auth|auth|identitytoken|registrytoken|client-key-data|pass|secret)"?\s{0,9}[=:]\s{0,9}"?([^\s",}{]{2,})/i,
  // netrc(5), over one line or several
  /(?:^|\s)password\s+(\S+)/,
  // The password file of PostgreSQL: host:port:database:user:password
  /^[^\s:#]{1,255}:(?:\d{1,5}|\*):[^:]{1,63}:[^:]{1,63}:(\S+)$/,
  // htpasswd(1): the hash of one
  /^[^\s:]{1,255}:((?:\$(?:apr1|2[abxy]|1|5|6)\$|\{SHA\})\S+)$/,
  // auth.json of Composer
  /^"[\w-]{1,99}(?:\.[\w-]{1,99}){1,9}"\s{0,9}:\s{0,9}"([\w-]{20,})"/,
  // wg(8)
  /^PrivateKey\s{0,9}=\s{0,9}(\S{43,})$/,
  // PHP
  /\bdefine\(\s{0,9}['"](?:DB_PASSWORD|\w{1,40}_(?:KEY|SALT|SECRET|TOKEN))['"]\s{0,9},\s{0,9}['"]([^'"]{2,})['"]/,
];

/** Whether names with values hold a credential; `unknown` where a value of an environment may be one, `undefined` for none. */
function inPairs(lines: readonly string[], form: "pairs" | "env"): Verdict | undefined {
  const holds = (line: string): boolean =>
    inText(line.replace(variable, HOLE)) !== undefined || ways.some((way) => isFilledIn(way.exec(line)?.[1] ?? ""));
  if (lines.some(holds)) return "secret";
  return form === "env" && lines.some(mayBeSecret) ? "unknown" : undefined;
}

const isFilledIn = (value: string): boolean =>
  value.length > 1 && !isInert("", value, false) && !standsIn(value) && !value.replace(variable, HOLE).startsWith(HOLE);

/** What somebody fills in later: of a shell, of a template. */
const variable = /\$\{[^{}]{0,200}\}|\$[A-Za-z_]\w{0,80}(?![\w$])|\{\{[^{}]{0,200}\}\}|<%[^%]{0,200}%>/g;

/** A value that looks like one nobody would type: letters and digits together, and neither a path, an address nor a version. */
function mayBeSecret(line: string): boolean {
  const value = /^(?:export\s+)?\w{1,200}\s{0,9}=\s{0,9}["']?([^\s"'#]{8,})/.exec(line)?.[1] ?? "";
  return /\d/.test(value) && /[A-Za-z]/.test(value) && !/[/:$]|^v?\d+\.\d+|\.[a-z]{2,}$/i.test(value);
}
