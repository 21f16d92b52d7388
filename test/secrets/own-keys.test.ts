import { describe, expect, it } from "vitest";
import { namesHalf, namesOwnKey, namesSecret } from "../../src/secrets/names.ts";
import { secretAs } from "../../src/secrets/values.ts";
import { said } from "../rule/said.ts";

describe("a key that a program signs or encrypts with itself", () => {
  it.each(
    "SECRET_KEY SECRET_KEY_BASE DJANGO_SECRET_KEY APP_KEY APP_SECRET JWT_SECRET JWT_SECRET_KEY NEXTAUTH_SECRET AUTH_SECRET SESSION_SECRET COOKIE_SECRET ENCRYPTION_KEY NEXT_PRIVATE_ENCRYPTION_KEY SIGNING_KEY secretKey SECRET".split(
      " ",
    ),
  )("%s is one", (name) => expect(namesOwnKey(name)).toBe(true));

  it.each(
    "API_KEY API_SECRET CLIENT_SECRET OAUTH_CLIENT_SECRET AWS_SECRET_KEY AWS_SECRET_ACCESS_KEY S3_SECRET_KEY MINIO_SECRET_KEY DB_PASSWORD PGPASSWORD NPM_TOKEN GITHUB_TOKEN WEBHOOK_SECRET ACCESS_KEY PRIVATE_KEY".split(
      " ",
    ),
  )("%s is none", (name) => expect(namesOwnKey(name)).toBe(false));

  const run = (command: string) => said("no-secret-in-run", `FROM a:1\nRUN ${command}\n`);
  it.each([
    "SECRET_KEY=build-key ./manage.py collectstatic --noinput",
    "rm -f a && DEBUG=False SECRET_KEY=build-key ./manage.py collectstatic && SECRET_KEY=build-key ./manage.py compress",
    "env SECRET_KEY=collectstatic python manage.py collectstatic",
    "export SECRET_KEY=build-key && ./manage.py collectstatic",
    "SECRET_KEY_BASE=precompile bundle exec rails assets:precompile",
    "APP_KEY='only for now' php artisan package:discover",
    "JWT_SECRET=whatever12 npm run build",
    "NEXTAUTH_SECRET=nothing_special npx next build",
  ])("needs no secret text for one command of a build: %s", async (command) => expect(await run(command)).toEqual([]));

  it.each([
    "SECRET_KEY=h7Gk2pQz9mW4zR8sL1nB make",
    "SECRET_KEY=9f86d081884c7d659a2feaa0c55ad015 make",
    "SECRET_KEY=qmzkvbtrwplxhgdsn make",
    "API_KEY=build-key make",
    "CLIENT_SECRET=build-key make",
    "PGPASSWORD=build-key psql -h db",
    "export DB_PASSWORD=build-key && make",
    "echo SECRET_KEY=build-key > .env",
  ])("but this is a secret: %s", async (command) => expect(await run(command)).toHaveLength(1));

  it("and a service that is started with it keeps it", async () => {
    const compose = 'services:\n  a:\n    image: a:1\n    command: ["sh", "-c", "SECRET_KEY=build-key gunicorn a"]\n';
    expect(await said("no-secret-in-command", { "compose.yaml": compose })).toHaveLength(1);
    expect(await said("no-secret-in-env", "FROM a:1\nENV SECRET_KEY=build-key\n")).toHaveLength(1);
  });
});

describe("words that hexadecimal digits spell open nothing", () => {
  it.each(
    "CAFEBABE DEADBEEF deadbeef 0xDEADBEEF baadf00d 8BADF00D deadc0de feedface decafbad c0ffeebabe cafe-babe CAFEBABEDEADBEEF".split(" "),
  )("%s", async (value) => {
    expect(secretAs("APP_ENCRYPTION_KEY", value)).toBeUndefined();
    expect(await said("no-secret-in-arg", `FROM a:1\nARG APP_ENCRYPTION_KEY=${value}\n`)).toEqual([]);
  });
  it.each("DEADBEEF42 xCAFEBABE cafe0123 c0ffee5ecret1 deadbee".split(" "))("but %s may", (value) =>
    expect(secretAs("APP_ENCRYPTION_KEY", value)?.what).toBe("credential"),
  );
  it("is told in time, whatever is written", () => {
    const started = performance.now();
    for (const piece of ["deca", "decaf", "face", "baad", "dead-"]) secretAs("A_KEY", `${piece.repeat(4000)}!`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("the public half of a pair of keys", () => {
  it.each([
    ["MINIO_ACCESS_KEY", "MINIO_SECRET_KEY"],
    ["AWS_ACCESS_KEY", "AWS_SECRET_KEY"],
    ["AWS_ACCESS_KEY", "AWS_SECRET_ACCESS_KEY"],
    ["OSS_ACCESS_KEY", "OSS_ACCESS_KEY_SECRET"],
    ["S3_ACCESS_KEY", "S3_ACCESS_SECRET"],
    ["OBJECTSTORE_S3_ACCESS_KEY", "OBJECTSTORE_S3_SECRET"],
    ["s3AccessKey", "s3SecretKey"],
    ["ACCESS_KEY", "SECRET_KEY"],
    ["SITE1_ACCESS_KEY_2", "SITE1_SECRET_KEY_2"],
  ])("%s beside %s", (name, other) => expect(namesHalf(name, ["A", other])).toBe(true));

  it.each([
    ["AZURE_STORAGE_ACCESS_KEY", "AZURE_STORAGE_ACCOUNT"],
    ["MINIO_ACCESS_KEY", "AWS_SECRET_KEY"],
    ["MINIO_SECRET_KEY", "MINIO_ACCESS_KEY"],
    ["API_KEY", "SECRET_KEY"],
  ])("%s beside %s is none", (name, other) => expect(namesHalf(name, [name, other])).toBe(false));

  const keys = "MINIO_ACCESS_KEY=h7Gk2pQz9mW4 MINIO_SECRET_KEY=Tr0ub4dor3x";
  it.each<[string, Record<string, string>, string[]]>([
    ["no-secret-in-env", { Dockerfile: `FROM a:1\nENV ${keys}\n` }, ["critical MINIO_SECRET_KEY=Tr0ub4dor3x"]],
    [
      "no-secret-in-env",
      { "compose.yaml": `services:\n  a:\n    image: a:1\n    environment: [${keys.replace(" ", ", ")}]\n` },
      ["high MINIO_SECRET_KEY=Tr0ub4dor3x"],
    ],
    [
      "no-secret-in-env",
      { "compose.yaml": "services: {a: {image: a:1, environment: [MINIO_ACCESS_KEY=h7Gk2pQz9mW4]}}\n" },
      ["high MINIO_ACCESS_KEY=h7Gk2pQz9mW4"],
    ],
    ["no-secret-in-arg", { Dockerfile: `FROM a:1\nARG ${keys}\n` }, ["high MINIO_SECRET_KEY=Tr0ub4dor3x"]],
    [
      "no-secret-in-build-args",
      { "compose.yaml": `services:\n  a:\n    build: {context: ., args: [${keys.replace(" ", ", ")}]}\n` },
      ["high MINIO_SECRET_KEY=Tr0ub4dor3x"],
    ],
    [
      "no-secret-in-env-file",
      { "compose.yaml": "services:\n  a:\n    image: a:1\n    env_file: [a.env]\n", "a.env": keys.replace(" ", "\n") },
      ["high MINIO_SECRET_KEY=Tr0ub4dor3x"],
    ],
  ])("is none for %s", async (rule, files, want) => expect(await said(rule, files)).toEqual(want));
});

describe("a key in the script of a page is everybody's", () => {
  it.each(
    "VITE_AMPLITUDE_API_KEY REACT_APP_MAPS_API_KEY VUE_APP_APP_KEY GATSBY_SEARCH_API_KEY NEXT_PUBLIC_API_KEY EXPO_PUBLIC_API_KEY".split(
      " ",
    ),
  )("%s", (name) => expect(namesSecret(name)).toBe(false));
  it.each(
    "VITE_DB_PASSWORD VITE_SECRET_KEY VITE_PRIVATE_KEY REACT_APP_GITHUB_TOKEN REACT_APP_ENCRYPTION_KEY INVITE_API_KEY API_KEY".split(" "),
  )("but %s stays a secret's name", (name) => expect(namesSecret(name)).toBe(true));
});

describe("where a key is, is no key", () => {
  it.each(["config/jwt/private.pem", "%kernel.project_dir%/config/jwt/private.pem", "certs/app.v2/server.key", "private.pem"])(
    "%s",
    (value) => expect(secretAs("JWT_SECRET_KEY", value)).toBeUndefined(),
  );
  it.each(["config/jwt/hunter2", "%h7Gk%/pQz9mW4", "a/b.c.h7Gk2pQz", "h7Gk/2pQz+9mW4="])("but %s may be", (value) =>
    expect(secretAs("JWT_SECRET_KEY", value)?.what).toBe("credential"),
  );
});
