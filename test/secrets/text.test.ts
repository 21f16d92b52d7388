import { describe, expect, it } from "vitest";
import { secretFormats } from "../../src/knowledge/secret-formats.ts";
import { redact } from "../../src/secrets/redact.ts";
import { inText } from "../../src/secrets/text.ts";

const a1 = (length: number): string => "a1B2c3D4e5".repeat(10).slice(0, length);
const hex = (length: number): string => "0123456789abcdef".repeat(10).slice(0, length);

/** A value of each format. */
const values: Readonly<Record<string, string>> = {
  "private key": "-----BEGIN OPENSSH PRIVATE KEY-----",
  "GitHub token": `ghp_${a1(36)}`,
  "GitHub fine-grained token": `github_pat_${a1(60)}`,
  "GitLab token": `glpat-${a1(20)}`,
  "Slack token": `xoxb-${a1(24)}`,
  "Slack webhook": `https://hooks.slack.com/services/${a1(30)}`,
  "Stripe key": `sk_live_${a1(24)}`,
  "Google API key": `AIza${a1(35)}`,
  "Google OAuth secret": `GOCSPX-${a1(28)}`,
  "OpenAI key": `sk-proj-${a1(40)}`,
  "Anthropic key": `sk-ant-${a1(40)}`,
  "SendGrid key": `SG.${a1(22)}.${a1(43)}`,
  "Mailgun key": `key-${hex(32)}`,
  "Twilio key": `SK${hex(32)}`,
  "npm token": `npm_${a1(36)}`,
  "PyPI token": `pypi-${a1(60)}`,
  "Docker Hub token": `dckr_pat_${a1(27)}`,
  "DigitalOcean token": `dop_v1_${hex(64)}`,
  "Hugging Face token": `hf_${a1(34)}`,
  "Shopify token": `shpat_${hex(32)}`,
  "Databricks token": `dapi${hex(32)}`,
  "HashiCorp Vault token": `hvs.${a1(30)}`,
  "Azure storage key": `AccountKey=${a1(86)}==`,
  "JSON Web Token": `eyJ${a1(20)}.eyJ${a1(30)}.${a1(43)}`,
  "AWS secret key with its id": `AKIA${"A2B3C4D5".repeat(2)} ${a1(40)}`,
};

describe("formats", () => {
  it.each(secretFormats.map(({ name }) => name))("%s is reported and masked", (name) => {
    const value = values[name] ?? "";
    expect(inText(`use ${value} for it`)?.secret.by).toBe("format");
    const shown = redact(`use ${value} for it`);
    expect(shown).toMatch(/^use (?:https:|AccountKey=)?[* ]+ for it$/);
    expect(shown).toHaveLength(`use ${value} for it`.length);
  });

  it.each(["ghp_short", "sk-learn", "key-value", "AKIAIOSFODNN7EXAMPLE", "eyJhbGciOi", "npm_config_cache", "hf_hub"])(
    "%s is none",
    (text) => {
      expect(inText(`use ${text} for it`)).toBeUndefined();
      expect(redact(`use ${text} for it`)).toBe(`use ${text} for it`);
    },
  );
});

/** Text, and the same masked. What is reported of it is what the asterisks stand for. */
describe("forms", () => {
  it.each([
    ["Authorization: Bearer c0ffee5ecret1", "Authorization: Bearer *************"],
    ["Authorization: c0ffee5ecret1", "Authorization: *************"],
    ["authorization: Basic c0ffee=", "authorization: Basic *******"],
    ["-H 'X-Vault-Token: c0ffee5ecret1'", "-H 'X-Vault-Token: *************'"],
    ["requirepass Tr0ub4dor3", "requirepass **********"],
    ["masterauth Tr0ub4dor3", "masterauth **********"],
    ["<password>Tr0ub4dor3</password>", "<password>**********</password>"],
    ["CREATE USER app IDENTIFIED BY 'Tr0 b4dor3';", "CREATE USER app IDENTIFIED BY '**********';"],
    ["ALTER ROLE app PASSWORD 'Tr0ub4dor3'", "ALTER ROLE app PASSWORD '**********'"],
    ["machine x.example login app password Tr0ub4dor3", "machine x.example login app password **********"],
    ["db_password=Tr0ub4dor3", "db_password=**********"],
    ["postgres://app:Tr0ub4dor3@db/app", "postgres://app:**********@db/app"],
  ])("%s", (text, want) => {
    expect(inText(text)?.secret).toBeDefined();
    expect(redact(text)).toBe(want);
  });

  it.each([
    "Authorization: Bearer $TOKEN",
    "Authorization: ${TOKEN}",
    "requirepass $PW",
    "<password>${PW}</password>",
    "AUTH <password> or AUTH default <password>",
    "IDENTIFIED BY '<password>'",
    "machine x.example login app password $PW",
    "db_password=${PW}",
    "postgres://app:$PW@db/app",
  ])("%s holds none", (text) => {
    expect(inText(text.replace(/\$\{?\w+\}?/g, "\uFFFC"))).toBeUndefined();
    expect(redact(text)).toBe(text);
  });
});

describe("hostile text", () => {
  const long = (text: string): string => text.repeat(Math.ceil(8000 / text.length)).slice(0, 8000);
  it.each([
    " -u",
    " -uuuuuuuu",
    "mysql ",
    "docker docker ",
    "az ",
    "'",
    '"',
    '\\"',
    "\"'",
    "`",
    "((",
    "echo > ",
    "<<<",
    "- a\n- ",
    "\\\n",
    'a":          ',
    "machine x login y ",
    "login ",
    "eyJaaaaaaaaaaa-",
    "${A:-",
    "$$",
    "--password ",
    "ENV a ",
    "htpasswd -b ",
    "sshpass -p",
    "://a:",
    "a,b]",
  ])("%j is masked in no time", (text) => {
    const start = performance.now();
    for (const each of [long(text), `mysql -p'${long(text)}`, `RUN curl ${long(text)}`]) redact(each);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("of many programs, too", () => {
    const start = performance.now();
    redact(Array.from({ length: 1000 }, (_, at) => `mysql${at}`).join(" "));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
