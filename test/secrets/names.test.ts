import { describe, expect, it } from "vitest";
import { mayNameSecret, namesSecret } from "../../src/secrets/names.ts";

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
    "db.pwd",
    "user-psw",
    "githubPat",
    "AWS_CREDS",
    "PASSWORD_SALT",
    "HASH_PEPPER",
  ])("%s is a secret's", (name) => {
    expect(namesSecret(name)).toBe(true);
    expect(mayNameSecret(name.toLowerCase())).toBe(true);
  });

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
