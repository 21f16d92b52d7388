import { describe, expect, it } from "vitest";
import { longest, secretAs, secretInWord } from "../../src/secrets/values.ts";
import { letters } from "./made-up.ts";

const credential = { by: "name", what: "credential", wellKnown: false };
const wellKnown = { ...credential, what: "well-known password", wellKnown: true };
const inUrl = { by: "url", what: "password in a URL", wellKnown: false };

/** Values nobody can misuse, and beside each one that looks much like it and opens something. */
const pairs: readonly (readonly [why: string, harmless: string, live: string])[] = [
  ["nothing", "", "h"],
  ["nothing, in quotes", '""', '"h7"'],
  ["blanks", "   ", " h7Gk "],
  ["a switch", "TRUE", "trueh7"],
  ["a switch, in quotes", "'off'", "'offh7'"],
  ["a switch, in double quotes", '"yes"', '"yesh7'],
  ["nothing to speak of", "null", "h7null"],
  ["a digit", "7", "7777"],
  ["a version", "1.2", "1.2.3"],
  ["a variable", "${PW}", "$PW"],
  ["a variable that is required", "${PW:?}", "PW:?}"],
  ["a variable within", "a${PW}b", "a$PWb"],
  ["a command's output", "$(cat pw)", "(cat pw)"],
  ["what nobody can know", "a\uFFFCb", "a?b"],
  ["a variable of Windows", "%PW%", "%P W%x"],
  ["an absolute path", "/run/secrets/db_pw", "/run/secrets/db pw"],
  ["a relative path", "./key-1.txt", "./key#1"],
  ["a path up", "../key", ".../key?"],
  ["a path at home", "~/.netrc@x%y+z=a:b,c", "~h7Gk"],
  ["a path of Windows", "C:\\secrets\\pw", "h:\\secrets\\pw!".slice(1)],
  ["a file to read", "file:/x", "xfile:/h7 x"],
  ["a place in a vault", "vault:secret/x#y", "vaulth7"],
  ["a parameter", "ssm:/x/y", "ssmh7:x".slice(0, 5)],
  ["a resource", "arn:aws:x", "arnaws"],
  ["another variable", "env:PW", "envPW"],
  ["another secret", "secret:db", "secretdbh7"],
  ["1Password's", "op://a/b/c", "ops//a/b"],
  ["a reference of vals", "ref+vault://a/b", "refvault//a"],
  ["a secret of AWS", "awssm:x", "awssmx"],
  ["a secret of Google's", "gcpsm:x", "gcpsmx"],
  ["a value of sops'", "sops:x", "sopsx"],
  ["an encrypted value", "ENC[AES256,data:x]", "ENCAES256"],
  ["an encrypted value, in small letters", "enc[x]", "xenc[x]"],
  ["a public key", `ssh-ed25519 ${letters(30)}`, `ssh-ed25519x${letters(30)}`],
  ["a public RSA key", `ssh-rsa ${letters(30)}`, `xssh-rsa ${letters(30)}`],
  ["a public elliptic key", `ecdsa-sha2-nistp256 ${letters(30)}`, `ecdsa-sha2- ${letters(30)}`],
  ["a public key in PEM", "-----BEGIN PUBLIC KEY-----\nMIIB", "-----BEGIN PUBLICKEY-----"],
  ["a certificate", "x -----BEGIN CERTIFICATE-----\nMIIB", "-----BEGINCERTIFICATE-----"],
  ["the documentation's", "h7Gk2pQzEXAMPLE", "h7Gk2EXAMPLEpQz"],
  ["the documentation's key", "h7Gk2pQzEXAMPLEKEY", "h7Gk2pQzEXAMPLEKEYS"],
  ...["sh", "py", "json", "yml", "yaml", "txt", "pem", "key", "crt", "conf", "cfg", "properties", "ini", "env", "php", "js", "rb"].map(
    (end) => [`a file's name: .${end}`, `my_deploy-1.${end}`, `deploy.${end}x`] as const,
  ),
  ["a file's name with no letter before", "a.py", ".pyh7"],
  ["a file's name and nothing else", "deploy.sh", "deploy sh.sh"],
  ["one sign over and over", "qqqqqq", "qqqqq"],
  ["one digit in groups", "0000-0000", "0000-0001"],
  ["signs only", "?!?!?!", "?!?!?"],
  ["a placeholder", "<token>", "<token"],
  ["a placeholder, in quotes", "'<KEY>'", "<KEY>'"],
  ["a URL without a user", "https://example.com/token", "https//example.com/token"],
  ["a URL with a scheme of signs", "svn+ssh2.x-y://example.com", "+ssh://example.com"],
];

describe("a value under a secret's name", () => {
  it.each(pairs)("is harmless when it is %s: %j, and not %j", (_, harmless, live) => {
    expect([secretAs("API_TOKEN", harmless), secretAs("API_TOKEN", live)]).toEqual([undefined, credential]);
  });

  it.each(pairs)("is none under another name, %s: %j, %j", (_, ...values) => {
    expect(values.map((value) => secretAs("COLOUR", value))).toEqual([undefined, undefined]);
  });

  it.each([
    ["postgres", wellKnown],
    ["POSTGRES", wellKnown],
    [" admin ", wellKnown],
    ["12345", wellKnown],
    ["changeme", wellKnown],
    ["please-change-it", wellKnown],
    ["my-app-password1", wellKnown],
    ["h7Gk2pQz", credential],
    // Well-known, although it looks like a placeholder.
    ["default", wellKnown],
    ["example", wellKnown],
    ["none", undefined],
  ])("%j is the one everybody tries first, or not", (value, want) => expect(secretAs("POSTGRES_PASSWORD", value)).toEqual(want));

  it("may hold a dollar that begins no variable, unless the text is still raw", () => {
    expect(secretAs("API_TOKEN", "$ecret12")).toEqual(credential);
    expect(secretAs("API_TOKEN", "$ecret12", true)).toBeUndefined();
    expect(secretAs("API_TOKEN", "ecret$12", true)).toEqual(credential);
  });

  it("is looked at without the blanks around it, and no further than where any format would begin", () => {
    expect(secretAs("X", `  ghp_${letters(36)}\n`)).toEqual({ by: "format", what: "GitHub token", wellKnown: false });
    expect(secretAs("X", `${" ".repeat(5000)}ghp_${letters(36)}`)?.by).toBe("format");
    expect(secretAs("X", `${"- ".repeat(2028)}ghp_${letters(36)}`)?.by).toBe("format");
    expect(secretAs("X", `${"- ".repeat(2029)}ghp_${letters(36)}`)).toBeUndefined();
  });
});

describe("a password in a URL", () => {
  it.each([
    ["postgres://app:s3cr3t@db/app", inUrl],
    ["see postgres://app:s3cr3t@db/app there", inUrl],
    ["AMQP://:s3cr3t@mq", inUrl],
    ["ftp://anonymous:guest@ftp.example/a", undefined],
    ["ftp://anonymouse:s3cr3t@ftp.acme/a", inUrl],
    ["svn+ssh2.x-y://app:s3cr3t@h", inUrl],
    [`postgres://${"u".repeat(200)}:${letters(100)}${letters(100)}@db`, inUrl],
    [`postgres://${"u".repeat(201)}:s3cr3t@db`, undefined],
    [`postgres://u:${letters(100)}${letters(100)}x@db`, undefined],
    ["postgres://app:postgres@db", { ...inUrl, what: "well-known password", wellKnown: true }],
    ["postgres://app:ChangeMe@db", { ...inUrl, what: "well-known password", wellKnown: true }],
    ["postgres://app:12345@db", { ...inUrl, what: "well-known password", wellKnown: true }],
    ["postgres://app:0@db", undefined],
    ["postgres://app:${PW}@db/app", undefined],
    ["postgres://app:a\uFFFCb@db/app", undefined],
    ["postgres://app:<password>@db/app", undefined],
    ["postgres://app:xxxxxx@db/app", undefined],
    ["postgres://app@db/app", undefined],
    ["postgres://app:@db/app", undefined],
    ["postgres://app:s3cr3t/db@x", undefined],
    ["postgres://app:a b@x", undefined],
    ["postgres:app:s3cr3t@db", undefined],
    ["1://app:s3cr3t@db", undefined],
    ["p://app:s3cr3t@db", undefined],
    [`p${"q".repeat(20)}://app:s3cr3t@db`, inUrl],
    [`${"q".repeat(22)}://app:s3cr3t@db`, undefined],
    ["http://db:5432/a@b", undefined],
    ["http://a b:s3cr3t@db", undefined],
    // An address that only shows its form.
    ["smtp://user:pass@mail.example.com:25/", undefined],
    ["smtp://user:password@example.org", undefined],
    ["smtp://user:Password@MAIL.EXAMPLE", undefined],
    ["smtp://user:pass@db.invalid amqp://app:s3cr3t@db", inUrl],
    ["smtp://user:s3cr3t@mail.example.com", inUrl],
    ["smtp://user:pass@mail.example.com.test", { ...inUrl, what: "well-known password", wellKnown: true }],
    ["smtp://user:pass@myexample.com", { ...inUrl, what: "well-known password", wellKnown: true }],
  ])("%s", (text, want) => expect(secretAs("X", text)).toEqual(want));

  it("is none where a dollar begins a variable in raw text", () => {
    expect(secretAs("X", "postgres://app:a$PW@db", true)).toBeUndefined();
    expect(secretAs("X", "postgres://app:$PW@db", true)).toBeUndefined();
    expect(secretAs("X", "postgres://app:a$PW@db")).toEqual(inUrl);
    expect(secretAs("X", "postgres://app:s3cr3t@db", true)).toEqual(inUrl);
  });

  it("is told before the name is, and after the format", () => {
    expect(secretAs("DB_PASSWORD", "postgres://app:s3cr3t@db")).toEqual(inUrl);
    expect(secretAs("DB_PASSWORD", `postgres://app:ghp_${letters(36)}@db`)?.by).toBe("format");
  });
});

describe("a word of a command line", () => {
  it.each([
    ["h7", credential],
    ["h", undefined],
    ["", undefined],
    ["h".concat("7G".repeat((longest - 2) / 2)), credential],
    ["h".concat("7G".repeat(longest / 2)).slice(0, longest), undefined],
    ["'h7'", credential],
    ...["-h7", "/h7", ".h7", "<h7", "{h7", "[h7", "(h7", "%h7", "@h7", "|h7", "\\h7", "$h7", "'-h7'", '"$h7"'].map(
      (word) => [word, undefined] as const,
    ),
    ["h7-/.<", credential],
    ["x'-h7", credential],
  ] as const)("is a credential or something else by how it begins: %#", (word, want) => {
    expect(secretInWord("PASSWORD", word)).toEqual(want);
  });

  it("counts under its name only", () => expect(secretInWord("COLOUR", "h7Gk2pQz")).toBeUndefined());
});
