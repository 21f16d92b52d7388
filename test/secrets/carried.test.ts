import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriedBy, secretIn } from "../../src/secrets/carried.ts";
import { redact } from "../../src/secrets/redact.ts";
import { carriers, pw } from "./carriers.ts";

describe("a password inside a longer value", () => {
  it.each(carriers)("%s", (carrier) => {
    const text = carrier.replace(/PW(?!D)/, pw);
    expect(carriedBy("APP_SETTING", text)).toMatchObject({ secret: { wellKnown: false } });
    for (const shown of [text, `ENV APP_SETTING="${text.replaceAll('"', '\\"')}"`]) expect(redact(shown), shown).not.toContain(pw);
  });

  it.each(carriers)("%s: none where it is a variable, a template or in a file", (carrier) => {
    for (const value of ["\uFFFC", "a\uFFFCb", "<password>", "%PW%", "/run/secrets/pw"])
      expect(secretIn("APP_SETTING", carrier.replace(/PW(?!D)/, value)), value).toBeUndefined();
    if (!/jdbc:oracle|Bearer/.test(carrier)) expect(secretIn("APP_SETTING", carrier.replace(/PW(?!D)/, ""))).toBeUndefined();
  });

  it("is masked wherever it is found", () => {
    const around = fc.constantFrom("", "a", "a=b", "é", "- x", "mode: fast");
    fc.assert(
      fc.property(around, fc.constantFrom(...carriers), around, (before, carrier, after) => {
        const text = `${before}\n${carrier.replace(/PW(?!D)/, pw)}\n${after}`;
        expect(redact(text)).not.toContain(pw);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a longer value without one", () => {
  it.each([
    "host=db user=app passfile=/run/secrets/pgpass sslmode=require",
    "password_policy=strict;token_lifetime=3600",
    "-Dserver.ssl.key-password-file=/run/secrets/p",
    "-Djavax.net.ssl.trustStorePassword=changeit",
    "Integrated Security=SSPI;Persist Security Info=False",
    "Server=db;Authentication=Active Directory Managed Identity",
    "token_endpoint=https://x.example/token",
    "the default password: see the manual",
    "--token-file=/run/secrets/t",
    "max_tokens=4096 min_token=7",
    "key=value;cache_key=h7Gk2pQz",
    "http://proxy.example:3128",
    "/usr/local/bin:/usr/bin:/bin",
    '{"password":"${DB_PASSWORD}"}'.replace("${DB_PASSWORD}", "\uFFFC"),
    '{"password":{"min":8}}',
    "log_format '$remote_addr token=$arg_token'",
    "# password=h7Gk2pQz\nmode=fast",
    '{"reset password": "h7Gk2pQz"}',
  ])("%s", (text) => expect(secretIn("APP_SETTING", text)).toBeUndefined());

  it("is judged by its own name first", () => {
    expect(carriedBy("DB_PASSWORD", "h7Gk2pQz")).toEqual({
      secret: { by: "name", what: "credential", wellKnown: false },
      value: "h7Gk2pQz",
    });
    expect(carriedBy("APP_DSN", "host=db password=h7Gk2pQz")?.value).toBe("h7Gk2pQz");
    expect(carriedBy("APP_DSN", "host=db password=changeme")?.secret.wellKnown).toBe(true);
  });

  it("in raw text a variable is none", () => {
    expect(secretIn("APP_DSN", "host=db password=$PW", true)).toBeUndefined();
    expect(secretIn("APP_DSN", "host=db password=${PW:-x}", true)).toBeUndefined();
    expect(secretIn("APP_DSN", "host=$HOST password=h7Gk2pQz", true)).toBeDefined();
  });
});
