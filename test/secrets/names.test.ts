import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayNameSecret, namesSecret } from "../../src/secrets/names.ts";

const listed = (words: string): string[] => words.split(" ");

/** What may own a key that opens something. */
const owners = listed(
  "api access private secret encryption encrypt signing sign auth master app account license session cookie jwt ssh service deploy hmac aes cipher shared stripe sendgrid openai anthropic",
);
/** Words that say it by themselves, and those that say it after an owner. */
const alone = listed("password passwd passphrase pwd psw secret secrets token apikey secretkey privatekey credential credentials creds");
const afterOwner = listed("pass pat salt pepper");
/** What may follow the telling word. */
const tails = listed(
  "2 17 key keys base value default prod production dev development staging test root admin primary secondary old new current previous plain text encoded base64 b64",
);
/** What makes it the name of something about a secret. */
const about = listed(
  "file files path paths dir folder location mount id ids name names username user version expiry expires expiration ttl timeout lifetime age length size len limit count rotation policy algorithm alg type kind mode method format header prefix suffix prompt url uri endpoint host port issuer audience field param scheme enabled disabled required allowed validity seconds minutes hours days hint label fingerprint sha256 sha1 md5 checksum hash digest alias region provider backend driver engine service sock socket store ref arn",
);

describe("a name is that of a secret", () => {
  it.each(owners)("when it is the key of: %s", (owner) => {
    expect([`${owner}_key`, `${owner.toUpperCase()}_KEYS`, `my-${owner}Key`, `X_${owner}_of_key`].map(namesSecret)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it.each(alone)("when it says %s", (word) => {
    expect(
      [word, `db_${word}`, `db.${word}`, `${word}_2`, `DB-${word.replace(/^./, (first) => first.toUpperCase())}`].map(namesSecret),
    ).toEqual([true, true, true, true, true]);
  });

  it.each(afterOwner)("when it says whose %s it is", (word) => {
    expect([word, `db_${word}`, `db${word.replace(/^./, (first) => first.toUpperCase())}`].map(namesSecret)).toEqual([false, true, true]);
  });

  it.each(["dbpassword", "dbpasswd", "mysecret", "myapikey", "apitoken", "authtoken", "accesstoken", "GITHUBTOKEN", "mysql_rootpassword"])(
    "even without a sign between its words: %s",
    (name) => expect(namesSecret(name)).toBe(true),
  );

  it.each(tails)("with %s after the telling word", (tail) => expect(namesSecret(`TOKEN_${tail}_old`)).toBe(true));

  it.each(["AWS_SECRET_ACCESS_KEY", "SECRET_KEY_BASE", "KEYCLOAK_ADMIN_PASSWORD", "KEYBASE_TOKEN", "GPG_PRIVATE_KEY", "GPG_PASSPHRASE"])(
    "%s",
    (name) => expect(namesSecret(name)).toBe(true),
  );

  it("however long it is, up to what anybody writes", () => {
    expect(namesSecret(`${"A".repeat(191)}_PASSWORD`)).toBe(true);
    expect(namesSecret(`${"A".repeat(192)}_PASSWORD`)).toBe(false);
  });
});

describe("a name is none of a secret", () => {
  it.each(about)("when it is about the %s of one", (word) => {
    expect([`TOKEN_${word}`, `db-secret-${word}`, `API_KEY_${word.toUpperCase()}`].map(namesSecret)).toEqual([false, false, false]);
  });

  it.each(["public", "pub"])("when it is %s", (word) => {
    expect([`SSH_${word}_KEY`, `${word}_TOKEN`, `TOKEN_${word}`].map(namesSecret)).toEqual([false, false, false]);
  });

  it.each(["allow", "skip", "disable"])("when it is a switch: %s", (word) => {
    expect([`${word}_EMPTY_PASSWORD`, `MYSQL_${word}_EMPTY_ROOT_PASSWORD`].map(namesSecret)).toEqual([false, false]);
  });

  it.each(["no", "without"])("when it is a switch of few words: %s", (word) => {
    expect([`${word}_PASSWORD`, `${word}_root_PASSWORD`, `X_${word}_PASSWORD`, `${word}_PLACE_OF_PASSWORD`].map(namesSecret)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each([
    // sudoers(5)
    ["NOPASSWD", false],
    ["PASSWD", false],
    ["passwd", true],
    ["DB_PASSWD", true],
    ["PASSWD_2", true],
    ["XPASSWD", false],
    ["PASSWDX", false],
    // How many tokens a model may use.
    ["MAX_TOKEN", false],
    ["MIN_TOKEN", false],
    ["NUM_OUTPUT_TOKEN", false],
    ["MAX_TOKENS", false],
    ["X_MAX_TOKEN", true],
    ["ETCD_INITIAL_CLUSTER_TOKEN", false],
    ["DB_PASSWORD1", true],
    ["TOKEN2", true],
    ["DB_PW1", true],
    ["DBPASS", true],
    ["BYPASS", false],
    ["PASSWORD_SHA256", false],
    ["TOKEN_V2", false],
    ["initial-cluster-token", false],
    ["K3S_CLUSTER_TOKEN", true],
    ["MAXIMAL_TOKEN", true],
    ["MAX_SECRET", true],
    ["ADMIN_TOKEN", true],
    ["NOTE_PASSWORD", true],
    ["CASINO_PASSWORD", true],
    // Fingerprints of public keys
    ["SIGNING_GPG_KEY", false],
    ["APP_GPG_KEYS", false],
    ["GPG_KEY_SECRET", true],
    // Names of files, in the images of Kafka
    ["KAFKA_SSL_KEY_CREDENTIALS", false],
    ["KAFKA_SSL_CREDENTIALS", false],
    ["KAFKA_SSL_KEYSTORE_CREDENTIALS", false],
    ["KAFKA_KEY_STORE_CREDENTIALS", false],
    ["KAFKA_KEYSTORE_CREDENTIALS", false],
    ["KAFKA_TRUST_STORE_MY_CREDENTIALS", false],
    ["KAFKA_TRUSTSTORE_CREDENTIALS_2", true],
    ["KAFKA_SSL_CREDENTIALS_2", true],
    ["KAFKA_CREDENTIALS", true],
    ["SSH_AUTH_SOCK", false],
    ["AWS_ACCESS_KEY_ID", false],
    ["GOPRIVATE", false],
    ["KMS_KEY_ALIAS", false],
    ["USERNAME", false],
    ["CACHE_KEY", false],
    ["KEY_API", false],
    ["KEY", false],
    ["API_KEYS_LIST", false],
    ["KEYBOARD", false],
    ["MONKEY", false],
    ["COMPASS", false],
    ["PASSAGE", false],
    ["BYPASS", false],
    ["HTTP_AUTH", false],
    ["DB_PASS_FOR_ALL", false],
    ["ASPIRIN_PAT_X", false],
    ["XTOKEN", false],
    ["SALTED", false],
    ["SALTX_OF_IT", false],
    ["TOKENS_OF_IT", false],
    ["PATH", false],
    ["__", false],
    ["", false],
  ])("or it is, by the words around: %s", (name, is) => expect(namesSecret(name)).toBe(is));
});

describe("the cheap test before names are looked for", () => {
  it.each([...owners.map((owner) => `${owner}_key`), ...alone, ...afterOwner.map((word) => `db_${word}`), "auth", "PAT"])(
    "lets %s through",
    (name) => expect(mayNameSecret(`let ${name.toLowerCase()} be`)).toBe(true),
  );

  it.each(["", "path", "user", "patience", "command", "pas", "to ken"])("stops %j", (text) => expect(mayNameSecret(text)).toBe(false));

  it("lets every text through in which there is a secret's name", () => {
    const word = fc.constantFrom(...owners, ...alone, ...afterOwner, ...tails, ...about.slice(0, 8), "key", "Pat", "apiToken", "x1");
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join("_"));
    fc.assert(
      fc.property(name, (each) => !namesSecret(each) || mayNameSecret(each.toLowerCase())),
      { numRuns: 100 },
    );
  });
});

it.each([
  ["DD_UWSGI_PASS", false],
  ["FASTCGI_PASS", false],
  ["nginx_grpc_pass", false],
  ["DD_DB_PASS", true],
  ["PROXY_PASS", true],
  ["UWSGI_PASSWORD", true],
])("%s, a directive of nginx or none: %s", (name, isSecret) => expect(namesSecret(name)).toBe(isSecret));
