import { describe, expect, it } from "vitest";
import { redact } from "../../src/rule/redact.ts";
import { namesSecret, secretIn } from "../../src/rule/secrets.ts";

describe("names", () => {
  it.each([
    "PASSWORD",
    "DB_PASSWORD",
    "dbPassword",
    "MYSQL_ROOT_PASSWORD",
    "DB_PASS",
    "API_KEY",
    "APIKEY",
    "SECRET_KEY",
    "SECRET_KEY_BASE",
    "AWS_SECRET_ACCESS_KEY",
    "GITHUB_TOKEN",
    "JWT_SECRET",
    "PRIVATE_KEY",
    "PASSWORD_2",
    "NPM_TOKEN",
    "KEYCLOAK_ADMIN_PASSWORD",
    "ENCRYPTION_KEY",
  ])("%s is a secret's", (name) => expect(namesSecret(name)).toBe(true));

  it.each([
    "PASSWORD_FILE",
    "TOKEN_PATH",
    "SECRET_ID",
    "SECRET_NAME",
    "API_KEY_VERSION",
    "TOKEN_EXPIRY",
    "TOKEN_TTL",
    "MAX_TOKENS",
    "PUBLIC_KEY",
    "USERNAME",
    "SSH_AUTH_SOCK",
    "GOPRIVATE",
    "KMS_KEY_ALIAS",
    "AWS_ACCESS_KEY_ID",
    "PASSWORD_PROMPT",
    "PYTHON_GPG_KEY",
    "CACHE_KEY",
    "KEYBOARD",
    "MONKEY",
    "COMPASS",
    "PASSAGE",
    "ALLOW_EMPTY_PASSWORD",
    "TOKEN_URL",
    "AUTH",
    "PATH",
    "BYPASS",
    "KAFKA_SSL_TRUSTSTORE_CREDENTIALS",
  ])("%s is not", (name) => expect(namesSecret(name)).toBe(false));
});

describe("values", () => {
  it.each([
    "",
    "true",
    "/run/secrets/x",
    "./key.pem",
    "${PW}",
    "${PW:?}",
    "<token>",
    "xxx",
    "your-token-here",
    "YOUR_API_KEY",
    "changeme-here",
    "AKIAIOSFODNN7EXAMPLE",
    "file:/x",
    "vault:secret/x",
    "https://example.com/token",
    "deploy.sh",
    "'<KEY>'",
    "***",
  ])("%j is no secret", (value) => expect(secretIn("API_TOKEN", value)).toBeUndefined());

  it("takes a dollar for a reference only in raw text", () => {
    expect(secretIn("API_TOKEN", "$PW", true)).toBeUndefined();
    expect(secretIn("API_TOKEN", "$ecret12")?.by).toBe("name");
  });

  it("tells well-known passwords from lost secrets", () => {
    expect(secretIn("POSTGRES_PASSWORD", "postgres")).toEqual({ by: "name", what: "credential", wellKnown: true });
    expect(secretIn("POSTGRES_PASSWORD", "changeme")?.wellKnown).toBe(true);
    expect(secretIn("POSTGRES_PASSWORD", "h7Gk2pQz")?.wellKnown).toBe(false);
  });

  it("knows formats and URLs whatever the name", () => {
    expect(secretIn("X", `ghp_${"a1B2".repeat(9)}`)?.what).toBe("GitHub token");
    expect(secretIn("X", "-----BEGIN OPENSSH PRIVATE KEY-----\nabc")?.what).toBe("private key");
    expect(secretIn("X", "postgres://app:s3cr3t@db/app")?.by).toBe("url");
    expect(secretIn("X", "postgres://app:${PW}@db/app")).toBeUndefined();
    expect(secretIn("X", "postgres://app@db/app")).toBeUndefined();
  });
});

describe("redaction", () => {
  it.each([
    ["ENV DB_PASSWORD=hunter2x", "ENV DB_PASSWORD=********"],
    ["ENV DB_PASSWORD hunter2x", "ENV DB_PASSWORD ********"],
    ["  POSTGRES_PASSWORD: 'a b c'", "  POSTGRES_PASSWORD: '*****'"],
    ['- "API_KEY=abc123def"', '- "API_KEY=*********"'],
    ["url: amqp://u:p4ss@h", "url: amqp://u:****@h"],
    ["${DB_PASSWORD:-postgres}", "${DB_PASSWORD:-********}"],
    [`RUN curl -H "ghp_${"a1B2".repeat(9)}"`, `RUN curl -H "${"*".repeat(40)}"`],
    ["ENV MODE=fast PORT=80", "ENV MODE=fast PORT=80"],
  ])("%j", (text, want) => expect(redact(text)).toBe(want));
});
