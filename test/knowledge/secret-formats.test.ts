import { describe, expect, it } from "vitest";
import { secretFormats } from "../../src/knowledge/secret-formats.ts";
import { secretIn } from "../../src/secrets/carried.ts";
import { redact } from "../../src/secrets/redact.ts";
import { inText } from "../../src/secrets/text.ts";
import { dashed, hex, letters } from "../secrets/made-up.ts";

/**
 * What begins a credential, what follows, and how much of it: `least` is the shortest that counts, `exactly` the only
 * length there is. `inside`: it may stand right after other letters.
 */
interface Row {
  readonly what: string;
  readonly start: string;
  readonly of: (length: number) => string;
  readonly least?: number;
  readonly exactly?: number;
  readonly end?: string;
  readonly inside?: true;
}

const rows: readonly Row[] = [
  ...["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map((start): Row => ({ what: "GitHub token", start, of: letters, least: 36 })),
  { what: "GitHub fine-grained token", start: "github_pat_", of: (length) => `${letters(22)}_${letters(length - 23)}`, least: 40 },
  { what: "GitLab token", start: "glpat-", of: dashed, least: 20 },
  ...["a", "b", "e", "o", "p", "r", "s"].map((sort): Row => ({ what: "Slack token", start: `xox${sort}-`, of: dashed, least: 10 })),
  ...["services", "workflows"].map(
    (sort): Row => ({
      what: "Slack webhook",
      start: `hooks.slack.com/${sort}/`,
      of: (n) => `T/${letters(n - 2)}`,
      least: 20,
      inside: true,
    }),
  ),
  ...["sk_live_", "rk_live_"].map((start): Row => ({ what: "Stripe key", start, of: letters, least: 16 })),
  { what: "Google API key", start: "AIza", of: dashed, exactly: 35 },
  { what: "Google OAuth secret", start: "GOCSPX-", of: dashed, exactly: 28 },
  { what: "OpenAI key", start: "sk-", of: dashed, least: 32 },
  ...["proj-", "svcacct-", "admin-"].map((sort): Row => ({ what: "OpenAI key", start: `sk-${sort}`, of: dashed, least: 32 - sort.length })),
  { what: "SendGrid key", start: `SG.${dashed(22)}.`, of: dashed, least: 16 },
  { what: "SendGrid key", start: "SG.", of: dashed, least: 16, end: `.${dashed(43)}` },
  { what: "Mailgun key", start: "key-", of: hex, exactly: 32 },
  { what: "Twilio key", start: "SK", of: hex, exactly: 32 },
  { what: "npm token", start: "npm_", of: letters, exactly: 36 },
  { what: "PyPI token", start: "pypi-", of: dashed, least: 50 },
  ...["pat", "oat"].map((sort): Row => ({ what: "Docker Hub token", start: `dckr_${sort}_`, of: dashed, least: 20 })),
  ...["dop", "doo", "dor"].map((sort): Row => ({ what: "DigitalOcean token", start: `${sort}_v1_`, of: hex, exactly: 64 })),
  { what: "Hugging Face token", start: "hf_", of: letters, least: 30 },
  ...["shpat_", "shpca_", "shppa_", "shpss_"].map((start): Row => ({ what: "Shopify token", start, of: hex, exactly: 32 })),
  { what: "Shopify token", start: "shpat_", of: (length) => hex(length).toUpperCase(), exactly: 32 },
  { what: "Databricks token", start: "dapi", of: hex, exactly: 32 },
  { what: "HashiCorp Vault token", start: "hvs.", of: dashed, least: 24 },
  { what: "age identity", start: "AGE-SECRET-KEY-1", of: (length) => hex(length).toUpperCase(), exactly: 58 },
  { what: "Azure storage key", start: "AccountKey=", of: (n) => `+/${letters(n - 2)}`, exactly: 86, end: "==", inside: true },
  { what: "Azure storage key", start: "accountkey=", of: letters, exactly: 86, end: "==", inside: true },
  { what: "JSON Web Token", start: "eyJ", of: dashed, least: 10, end: `.eyJ${dashed(30)}.${dashed(43)}` },
  { what: "JSON Web Token", start: `eyJ${dashed(20)}.eyJ`, of: dashed, least: 10, end: `.${dashed(43)}` },
  { what: "JSON Web Token", start: `eyJ${dashed(20)}.eyJ${dashed(30)}.`, of: dashed, least: 16 },
  { what: "AWS secret key with its id", start: `${"AK"}IA${"A2B3".repeat(4)} `, of: (n) => `${letters(n - 2)}+/`, least: 40 },
  { what: "AWS secret key with its id", start: `${"AK"}IA${"A2B3".repeat(4)}${" ".repeat(40)}`, of: letters, exactly: 40 },
];

const typed = ({ start, of, least = 0, exactly = 0, end = "" }: Row, more = 0): string => `${start}${of((exactly || least) + more)}${end}`;
const title = (row: Row): string => `${row.what}: ${row.start.slice(0, 16)} and ${row.exactly ?? `at least ${row.least}`}`;

describe("the credentials of a provider are told by their form", () => {
  it.each(rows.map((row) => [title(row), row] as const))("%s", (_, row) => {
    const value = typed(row);
    expect(secretIn("", value)).toEqual({ by: "format", what: row.what, wellKnown: false });
    expect(inText(`use ${value} for it`)?.secret.what).toBe(row.what);
    expect(secretIn("", typed(row, -1))?.what).not.toBe(row.what);
    if (!row.inside) expect(secretIn("", `x${value}`)?.what).not.toBe(row.what);
  });

  it.each(rows.filter(({ exactly }) => exactly).map((row) => [title(row), row] as const))("%s, and no more than that", (_, row) => {
    expect(secretIn("", `${row.start}1${row.of(row.exactly ?? 0)}${row.end ?? ""}`)?.what).not.toBe(row.what);
  });

  it.each(rows.filter(({ least }) => least).map((row) => [title(row), row] as const))("%s, and longer ones whole", (_, row) => {
    const value = typed(row, 7);
    expect(secretIn("", value)?.what).toBe(row.what);
    expect(redact(`use ${value} for it`)).toBe(`use ${"*".repeat(value.length)} for it`);
  });

  it.each([
    ["-----BEGIN PRIVATE KEY-----", true],
    ["-----BEGIN RSA PRIVATE KEY-----", true],
    ["-----BEGIN OPENSSH PRIVATE KEY-----", true],
    ["-----BEGIN ENCRYPTED PRIVATE KEY-----", true],
    ["-----BEGIN EC PRIVATE KEY-----", true],
    ["-----BEGIN PGP PRIVATE KEY BLOCK-----", true],
    ["-----BEGIN SSH2 ENCRYPTED PRIVATE KEY-----", true],
    ["-----BEGIN PUBLIC KEY-----", false],
    ["-----BEGIN RSA PUBLIC KEY-----", false],
    ["-----BEGIN CERTIFICATE-----", false],
    ["the private key", false],
  ])("%s begins a private key: %s", (text, is) => {
    expect(secretIn("", text)).toEqual(is ? { by: "format", what: "private key", wellKnown: false } : undefined);
  });

  it("says whose key it is where two providers begin theirs alike", () => {
    expect(secretIn("", `sk-ant-${letters(40)}`)?.what).toBe("Anthropic key");
    expect(secretIn("", `sk-ant-${letters(32)}`)?.what).toBe("Anthropic key");
    expect(secretIn("", `sk-ant-${letters(31)}`)?.what).toBe("OpenAI key");
    expect(secretIn("", `x sk-ant-api03-${dashed(93)}`)?.what).toBe("Anthropic key");
  });

  it("are looked for only where a short text hints at them, and ordinary text does not", () => {
    const hinted = (text: string): string[] => secretFormats.filter(({ hint }) => text.includes(hint)).map(({ name }) => name);
    expect(hinted("run apt-get update && cp a/b.c /etc/d")).toEqual([]);
    expect(secretFormats.filter(({ hint }) => hint !== hint.toLowerCase())).toEqual([]);
  });

  it("is told of every provider", () => {
    const shown = new Set([...rows.map(({ what }) => what), "private key", "Anthropic key"]);
    expect(secretFormats.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it("takes the documentation's own for no secret", () => {
    expect(secretIn("", `ghp_EXAMPLE${letters(40)}`)).toBeUndefined();
    expect(secretIn("", `ghp_${letters(40)} is an example`)).toBeUndefined();
    expect(secretIn("", `ghp_${"x".repeat(36)}`)).toBeUndefined();
    expect(secretIn("", `ghp_${letters(24)}${"x".repeat(12)}`)).toBeUndefined();
    expect(secretIn("", `ghp_${letters(25)}${"x".repeat(11)}`)?.what).toBe("GitHub token");
  });

  it.each(["ghp_short", "sk-learn", "key-value", "AKIAIOSFODNN7EXAMPLE", "eyJhbGciOi", "npm_config_cache", "hf_hub", "pypi-index"])(
    "%s is none",
    (text) => {
      expect(inText(`use ${text} for it`)).toBeUndefined();
      expect(redact(`use ${text} for it`)).toBe(`use ${text} for it`);
    },
  );
});
