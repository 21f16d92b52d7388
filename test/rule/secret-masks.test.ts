import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { shownOf } from "./shown.ts";

/** A password that everybody sees is made up; in the rows below it is `PW`. */
const pw = "Zq7Rt4Wm9Xk";
const stars = "*".repeat(pw.length);
const service = (lines: string): string => `services:\n  app:\n    image: example/app:1\n${lines.replace(/^/gm, "    ")}\n`;
const key = "bodyAAAA1111bbbbCCCC2222ddddEEEE3333ffffGGGG4444hhhhIIII55";

describe("of a file is masked what is secret, and nothing around it", () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    // Values
    ["the password of an address", { "compose.yaml": service("environment:\n  URL: postgres://app:PW@db/app") }],
    ["a password in quotes", { Dockerfile: 'FROM a:1\nENV MODE=fast DB_PASSWORD="PW" PORT=80\n' }],
    ["the old form", { Dockerfile: "FROM a:1\nENV DB_PASSWORD PW\n" }],
    ["a header among options", { Dockerfile: "FROM a:1\nLABEL run=\"curl -H 'Authorization: Bearer PW' x\"\n" }],
    // What others take over
    ["a variable that a password is taken from", { Dockerfile: "FROM a:1\nENV A=PW\nENV DB_PASSWORD=$A\n" }],
    ["an argument that a password is taken from", { Dockerfile: 'ARG A="PW"\nFROM a:1\nARG A\nENV C=$A\nENV DB_PASSWORD=$C\n' }],
    [
      "a variable of an env file",
      {
        "compose.yaml": service("environment:\n  DB_PASSWORD: ${A}\n  URL: postgres://u:${A}@h/x"),
        ".env": "A=PW\nB=fast\nC_PASSWORD=$A\n",
      },
    ],
    [
      "the same value in another place",
      { "compose.yaml": service("environment:\n  DB_PASSWORD: PW\n# it was PW before\ncommand: start PW") },
    ],
    // Operators
    ["what is said for want of a password", { "compose.yaml": "services:\n  a:\n    image: a:${DB_PASSWORD:?PW}\n" }],
    ["what is there instead of a password", { Dockerfile: "FROM a:${DB_PASSWORD:+PW}\n" }],
    // Labels
    ...[
      'traefik.http.middlewares.site.basicauth.users: "admin:PW,guest:PW"',
      'traefik.http.middlewares.site.digestauth.users: "admin:realm:PW"',
      'traefik.http.middlewares.x.headers.customrequestheaders.Authorization: "Basic PW"',
      "caddy.basic_auth.admin: PW",
      'caddy_1.route.basicauth.0_admin: "PW"',
      "homepage.widget.key: PW",
      "homepage.widgets[0].key: PW",
      "com.centurylinklabs.watchtower.http-api-token: PW",
      'com.example.basic-auth: "admin:PW"',
      "com.example.db_password: PW",
    ].map(
      (label) =>
        [label, { "compose.yaml": service(`labels:\n  ${label}\n  com.example.team: shipping`) }] as [string, Record<string, string>],
    ),
    // Everywhere in Compose
    ["a fragment", { "compose.yaml": `x-env: &env\n  DB_PASSWORD: PW\n  MODE: fast\n${service("environment: *env")}` }],
    ["a list of a fragment", { "compose.yaml": `x-env: &env\n  - DB_PASSWORD=PW\n  - MODE=fast\n${service("environment: *env")}` }],
    [
      "options of a driver",
      { "compose.yaml": `${service("volumes: [v:/v]")}volumes:\n  v:\n    driver_opts:\n      password: PW\n      type: cifs\n` },
    ],
    ["build arguments", { "compose.yaml": service("build:\n  context: .\n  args:\n    DB_PASSWORD: PW") }],
    ["a scalar over lines", { "compose.yaml": service("environment:\n  DB_PASSWORD: >-\n    PW") }],
    ["a health check", { "compose.yaml": service('healthcheck:\n  test: ["CMD", "redis-cli", "-a", "PW", "ping"]') }],
    ["quotes that are put together", { "compose.yaml": service(`command: sh -c "export DB_PASSWORD='PW'; run"`) }],
    [
      "an inline config",
      { "compose.yaml": `${service("configs: [c]")}configs:\n  c:\n    content: "user=app\\ndb_password=PW\\nmode=fast"\n` },
    ],
  ])("%s", async (_, files) => {
    const written = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll("PW", pw)]));
    const want = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll("PW", stars)]));
    expect(await shownOf(written)).toEqual(want);
  });

  it("a word that a password is taken from, there and nowhere else", async () => {
    const files = { Dockerfile: "FROM a:1\nENV A='hunter'\nENV DB_PASSWORD=$A\nRUN echo hunter\n" };
    expect(await shownOf(files)).toEqual({ Dockerfile: "FROM a:1\nENV A='******'\nENV DB_PASSWORD=$A\nRUN echo hunter\n" });
  });

  it("a password whose parts stand in quotes of their own", async () => {
    const entrypoint = `entrypoint: ["/bin/sh", "-c", "export DB_PASSWORD=Kd7\\"wR3nB0\\"'tY6hB8'; exec run"]`;
    const { "compose.yaml": shown = "" } = await shownOf({ "compose.yaml": service(entrypoint) });
    expect(shown).not.toMatch(/Kd7|wR3nB0|tY6hB8/);
    expect(shown).toContain("export DB_PASSWORD=");
    expect(shown).toContain("exec run");
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      "a block of YAML",
      {
        "compose.yaml": `${service("configs: [c]")}configs:\n  c:\n    content: |\n      -----BEGIN EC PRIVATE KEY-----\n      KEY\n      KEY\n`,
      },
    ],
    [
      "a member of JSON",
      {
        "compose.yaml": `${service("configs: [c]")}configs:\n  c:\n    content: '{"private_key": "-----BEGIN PRIVATE KEY-----\\nKEY\\nKEY\\n-----END PRIVATE KEY-----\\n"}'\n`,
      },
    ],
    [
      "a variable",
      { Dockerfile: 'FROM a:1\nENV SIGNER="-----BEGIN PRIVATE KEY-----\\nKEY\\nKEY\\n-----END PRIVATE KEY-----"\nRUN make\n' },
    ],
    [
      "what printf writes",
      {
        Dockerfile: 'FROM a:1\nRUN printf "-----BEGIN RSA PRIVATE KEY-----\\nKEY\\nKEY\\n-----END RSA PRIVATE KEY-----\\n" > /k && make\n',
      },
    ],
    [
      "a here-document",
      {
        Dockerfile:
          "FROM a:1\nCOPY <<EOF /k\n-----BEGIN OPENSSH PRIVATE KEY-----\nKEY\nKEY\n-----END OPENSSH PRIVATE KEY-----\nEOF\nRUN make\n",
      },
    ],
    ["a comment", { Dockerfile: "FROM a:1\n# -----BEGIN PRIVATE KEY-----\n# KEY\n# KEY\n# -----END PRIVATE KEY-----\nRUN make\n" }],
    [
      "an env file",
      {
        "compose.yaml": service("env_file: a.env"),
        "a.env": 'SIGNER="-----BEGIN PRIVATE KEY-----\nKEY\nKEY\n-----END PRIVATE KEY-----"\nMODE=fast\n',
      },
    ],
  ])("every line of a key in %s", async (_, files) => {
    const shown = Object.values(
      await shownOf(
        Object.fromEntries(
          Object.entries(files).map(([path, text]) => [path, text.replaceAll("KEY\n", `${key}\n`).replaceAll("KEY\\n", `${key}\\n`)]),
        ),
      ),
    );
    for (const text of shown) expect(text).not.toContain(key.slice(0, 12));
    expect(shown.join("\n")).toMatch(/image: example|RUN make|&& make/);
  });

  it.each<[string, string]>([
    [
      "a hint",
      "services:\n  a:\n    image: a:${API_TAG:?set the tag in .env}\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD:?set it in .env}\n",
    ],
    ["a reference", service("environment:\n  DB_PASSWORD: ${A}\n  URL: postgres://u:$A@h/x")],
    ["names of secrets", `${service("secrets: [db_password]")}secrets:\n  db_password:\n    file: ./db_password.txt\n`],
    [
      "files of users",
      service("labels:\n  traefik.http.middlewares.b.basicauth.usersfile: /run/secrets/users\n  homepage.widget.type: grafana"),
    ],
    ["labels of a template", service("labels:\n  traefik.http.middlewares.a.basicauth.users: ${USERS}\n  caddy.basic_auth: /admin/*")],
    ["other fragments", `x-env: &env\n  MODE: fast2026\n  KEY_FILE: /run/secrets/k\n${service("environment: *env")}`],
  ])("and nothing of %s", async (_, text) => expect(await shownOf({ "compose.yaml": text })).toEqual({ "compose.yaml": text }));
});

describe("a message about a service names it", () => {
  const messages = async (text: string): Promise<string[]> => {
    const policy = {
      rules: rules.filter(({ id }) => id === "no-new-privileges" || id === "image-digest-pinned"),
      profile: "strict",
    } as const;
    return (await lint([{ source: new Source("compose.yaml", text) }], policy)).findings.map(({ message }) => message);
  };
  const project = (image: string) =>
    `services:\n  garden-web:\n    image: ${image}\n    environment:\n      DB_PASSWORD: \${DB_PASS:-garden}\n`;

  it("though the word of a fallback is in its name", async () => {
    expect(await messages(project("example/garden:1"))).toEqual([
      "processes of service `garden-web` can gain privileges, for example through setuid programs",
      "`example/garden:1` is not pinned to a digest, so it can become a different image",
    ]);
  });

  it("an image that may be made of the fallback is masked", async () => {
    const text = project("example/garden:${DB_PASS:-flower}").replace("garden}", "flower}");
    expect((await messages(text))[1]).toBe(
      "`example/garden:${DB_PASS:-******}` is not pinned to a digest, so it can become a different image",
    );
  });
});
