import { describe, expect, it } from "vitest";
import { secretIn } from "../../src/secrets/values.ts";

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
