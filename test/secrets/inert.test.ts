import { describe, expect, it } from "vitest";
import { secretAs } from "../../src/secrets/values.ts";
import { hex, letters } from "./made-up.ts";

const what = (name: string, value: string): string | undefined => secretAs(name, value)?.what;
const fingerprint = "0123456789ABCDEF0123456789ABCDEF01234567";

describe("half of a key pair that everybody may have is no secret", () => {
  it.each([
    ["OpenSSH's", `ssh-rsa AAAA${letters(60)} me@host`],
    ["OpenSSH's of a security key", `sk-ssh-ed25519@openssh.com AAAA${letters(60)}`],
    ["OpenSSH's elliptic", `ecdsa-sha2-nistp256 AAAA${letters(60)}`],
    ["PEM's", "-----BEGIN PUBLIC KEY-----\nMIIB"],
    ["PEM's of RSA", "-----BEGIN RSA PUBLIC KEY-----\nMIIB"],
    ["OpenPGP's", "-----BEGIN PGP PUBLIC KEY BLOCK-----\nmQIN"],
    ["a certificate", "-----BEGIN CERTIFICATE-----\nMIIB"],
    ["a certificate in base64", `LS0tLS1CRUdJTiBDRVJU${letters(20)}`],
    ["PEM's in base64", `LS0tLS1CRUdJTiBQVUJMSUMg${letters(20)}`],
    ["age's", `age1${"qpzry9x8gf2tvdw0".repeat(4).slice(0, 58)}`],
    ["minisign's", `RW${letters(54)}`],
  ])("%s", (_, value) => expect(what("APP_SIGNING_KEY", value)).toBeUndefined());

  it.each([
    ["the other half of age's", `AGE-SECRET-KEY-1${hex(58).toUpperCase()}`, "age identity"],
    ["the other half in PEM", "-----BEGIN RSA PRIVATE KEY-----\nMIIB", "private key"],
    ["a private key and its certificate", "-----BEGIN CERTIFICATE-----\nMIIB\n-----BEGIN PRIVATE KEY-----\nMIIB", "private key"],
    ["what only begins like age's", "age1h7Gk2pQz", "credential"],
    ["what only begins like minisign's", `RW${letters(53)}`, "credential"],
    ["a private key in base64", `LS0tLS1CRUdJTiBSU0Eg${letters(20)}`, "credential"],
  ])("but %s is one", (_, value, want) => expect(what("APP_SIGNING_KEY", value)).toBe(want));
});

describe("the fingerprint of the key that somebody signs with is no secret", () => {
  const silent: readonly (readonly [name: string, value: string])[] = [
    ["TOOL_SIGNING_KEY", fingerprint],
    ["TOOL_SIGNING_KEY", fingerprint.toLowerCase()],
    ["RELEASE_SIGN_KEY", "89ABCDEF01234567"],
    ["RELEASE_SIGN_KEY", "0x89ABCDEF01234567"],
    ["RELEASE_SIGNING_KEYS", `${fingerprint} ${fingerprint},0x89ABCDEF`],
    ["RELEASE_SIGNING_KEY", "0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567"],
    ["nodeSigningKey", "89ABCDEF"],
    ["TOOL_GPG_KEY", fingerprint],
    ["TOOL_PGP_KEYS", fingerprint],
  ];
  it.each(silent)("%s=%s", (name, value) => expect(what(name, value)).toBeUndefined());

  it.each([
    ["SESSION_SIGNING_KEY", fingerprint],
    ["JWT_SIGNING_KEY", fingerprint],
    ["COOKIE_SIGN_KEY", "89ABCDEF01234567"],
    ["TOKEN_SIGNING_KEY", fingerprint],
    ["APP_SIGNING_KEY", fingerprint],
    ["HMAC_SIGNING_KEY", fingerprint],
    ["ACCESS_TOKEN", fingerprint.toLowerCase()],
    ["TOOL_SIGNING_KEY", hex(32)],
    ["TOOL_SIGNING_KEY", hex(64)],
    ["TOOL_SIGNING_KEY", "pT7vX2kQ9mW4zR8sL1nB6cY3"],
    ["TOOL_SIGNING_KEY", `${fingerprint} h7Gk`],
    ["GPG_PRIVATE_KEY", fingerprint],
  ])("%s=%s is one", (name, value) => expect(what(name, value)).toBe("credential"));
});

describe("what follows the prefix of a token says whether it is one", () => {
  it.each([
    "sk-xxxxxx",
    "sk-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
    "sk-proj-your-key-here",
    "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx",
    "pk-dummy",
    "glpat-dummy-token-just-to-list-commands",
    "glpat-xxxxxxxxxxxxxxxxxxxx",
    "ghp_your_token_here",
    "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "github_pat_REPLACE_ME",
    "xoxb-your-token",
    "hf_placeholder",
    "npm_fake-token",
    "AKIAXXXXXXXXXXXXXXXX",
    "Bearer your-token",
    "DEMO_KEY",
    "demo-token",
    "sk-1234567890",
    "sk-abc123",
    "sk-local",
    "hf_test",
    "AIzaSample",
    "**None**",
    "*required*",
    "user_provided",
    "user-supplied",
    "PASSWORD_PLACE_HOLDER",
    "key-placeholder",
    "PLACE_HOLDER",
    // YAML's null.
    "~",
    "1x0000000000000000000000000000000AA",
    "2x0000000000000000000000000000000AA",
    "0x0000000000000000000000000000000000000000",
    "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe",
  ])("%s opens nothing", (value) => expect(what("MODEL_API_KEY", value)).toBeUndefined());

  it.each([
    ["sk-h7Gk2pQz", "credential"],
    ["sk-13572468", "credential"],
    ["sk-0123456789abcdef", "credential"],
    ["sk-tigersandothercats", "credential"],
    ["glpat-a8Kd03mQz7Lw5TtYv1Rr", "GitLab token"],
    [`ghp_${letters(36)}`, "GitHub token"],
    [`glpat-${letters(8)}-your-${letters(12)}`, "GitLab token"],
    ["sk-Dummy7pQz", "credential"],
    ["demo_key7", "credential"],
    ["placeholderless", "credential"],
    ["~h7Gk2pQz", "credential"],
  ])("%s may", (value, want) => expect(what("MODEL_API_KEY", value)).toBe(want));
});

describe("names of secrets are no secrets", () => {
  it.each([
    ["ADD_KNOWN_SECRETS", "queue[mqtt-export],store[collector]"],
    ["KNOWN_TOKENS", "h7Gk2pQz"],
    ["BUILD_SECRETS", "npm,github"],
    ["SECRETS", "db_password smtp_password"],
    ["SERVICE_CREDENTIALS", "db;mail"],
    ["VAULT_SECRETS", "kv/data/app"],
  ])("%s=%s", (name, value) => expect(what(name, value)).toBeUndefined());

  it.each([
    ["JWT_SECRETS", "h7Gk2pQz,Gk7h2pQz"],
    ["SECRETS", "npm"],
    ["SECRET", "npm,github"],
    ["SECRET", "kv/data/app"],
    ["JWT_SECRETS", "h7Gk/pQz"],
    ["API_KEYS", "h7Gk2pQz"],
  ])("%s=%s is one", (name, value) => expect(what(name, value)).toBe("credential"));
});

describe("the published password of a store of public certificates", () => {
  it.each([
    ["JAVA_TRUSTSTORE_PASSWORD", "changeit", undefined],
    ["javax.net.ssl.trustStorePassword", "changeit", undefined],
    ["TRUST_STORE_PASSWORD", "ChangeIt", undefined],
    ["CACERTS_PASSWORD", "changeit", undefined],
    ["KEYSTORE_PASSWORD", "changeit", "well-known password"],
    ["JAVA_TRUSTSTORE_PASSWORD", "h7Gk2pQz", "credential"],
  ])("%s=%s: %s", (name, value, want) => expect(what(name, value)).toBe(want));
});
