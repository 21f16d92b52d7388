import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const pw = "Amber-Kettle-94";
const service = (...lines: string[]): Record<string, string> => ({
  "compose.yaml": `services:\n  web:\n    image: example/web:1.0\n${lines.map((line) => `    ${line}\n`).join("")}`,
});

/** A connection string, a query, JSON, options: wherever one may be written. */
const carriers = [`Server=db;Password=${pw};x=y`, `host=db password=${pw}`, `jdbc:x://db?user=u&password=${pw}`, `-Ddb.password=${pw}`];

describe("a password inside a longer value is found in every place", () => {
  it.each(carriers)("%s", async (text) => {
    const of = (id: string, files: string | Record<string, string>): Promise<string[]> =>
      said(id, files).then((all) => all.map((each) => (each.includes(text) ? (each.split(" ")[0] ?? "") : each)));
    const dockerfile = (line: string): string => `FROM debian:12.11\n${line}\n`;
    expect(await of("no-secret-in-env", dockerfile(`ENV A="${text}"`))).toEqual(["critical"]);
    expect(await of("no-secret-in-env", dockerfile(`ENV A ${text}`))).toEqual(["critical"]);
    expect(await of("no-secret-in-arg", dockerfile(`ARG A="${text}"`))).toEqual(["high"]);
    expect(await of("no-secret-in-label", dockerfile(`LABEL com.example.a="${text}"`))).toEqual(["medium"]);
    expect(await of("no-secret-in-run", dockerfile(`RUN tool "${text}"`))).toEqual(["high"]);
    expect(await of("no-secret-in-run", dockerfile(`RUN echo '${text}' > /etc/a`))).toEqual(["high"]);
    expect(await of("no-secret-in-run", dockerfile(`COPY <<EOF /etc/a\n${text}\nEOF`))).toEqual(["high"]);
    expect(await of("no-secret-in-run", dockerfile(`ADD <<'EOF' /etc/a\n${text}\nEOF`))).toEqual(["high"]);
    for (const line of [`CMD ["tool", "${text}"]`, `ENTRYPOINT tool "${text}"`, `HEALTHCHECK CMD tool '${text}'`])
      expect(await of("no-secret-in-command", dockerfile(line)), line).toEqual(["high"]);
    expect(await of("no-secret-in-env", service("environment:", `  A: '${text}'`))).toEqual(["high"]);
    expect(await of("no-secret-in-env", service("environment:", `  - 'A=${text}'`))).toEqual(["high"]);
    expect(await of("no-secret-in-label", service("labels:", `  com.example.a: '${text}'`))).toEqual(["medium"]);
    expect(await of("no-secret-in-command", service(`command: ["tool", '${text}']`))).toEqual(["high"]);
    expect(await of("no-secret-in-build-args", service("build:", "  context: .", "  args:", `    A: '${text}'`))).toEqual(["high"]);
    expect(await of("no-secret-in-config", { "compose.yaml": `configs:\n  a:\n    content: '${text}'\nservices: {}\n` })).toEqual([
      "medium",
    ]);
    expect(await of("no-secret-in-env-file", { ...service("env_file: a.env"), "a.env": `A='${text}'\n` })).toEqual(["high"]);
  });
});

describe("a variable is followed", () => {
  const env = (...lines: string[]): Promise<string[]> => said("no-secret-in-env", `FROM debian:12.11\n${lines.join("\n")}\n`);
  it.each<[string, string[], string[]]>([
    ["to its fallback", ["ENV DB_PASSWORD=${DB_PASSWORD:-Orchid77Zq}"], ["critical DB_PASSWORD=${DB_PASSWORD:-Orchid77Zq}"]],
    ["to its fallback without a colon", ["ENV DB_PASSWORD=${X-Orchid77Zq}"], ["critical DB_PASSWORD=${X-Orchid77Zq}"]],
    ["to a fallback in a fallback", ["ENV DB_PASSWORD=${X:-${Y:-Orchid77Zq}}"], ["critical DB_PASSWORD=${X:-${Y:-Orchid77Zq}}"]],
    ["to the fallback of an argument", ["ARG X", "ENV DB_PASSWORD=${X:-Orchid77Zq}"], ["critical DB_PASSWORD=${X:-Orchid77Zq}"]],
    ["to a fallback in an address", ["ENV U=postgres://app:${X:-Orchid77Zq}@db"], ["critical U=postgres://app:${X:-Orchid77Zq}@db"]],
    ["to another variable", ["ENV A=Orchid77Zq", "ENV API_TOKEN=$A"], ["critical API_TOKEN=$A"]],
    ["to another variable that tells itself", ["ENV A_TOKEN=Orchid77Zq", "ENV API_TOKEN=$A_TOKEN"], ["critical A_TOKEN=Orchid77Zq"]],
    ["to an argument, which is reported", ["ARG A=Orchid77Zq", "ENV API_TOKEN=$A"], []],
    ["to nothing", ["ENV DB_PASSWORD=${DB_PASSWORD:-}"], []],
    ["to a variable alone", ["ENV DB_PASSWORD=${X} A=$DB_PASSWORD"], []],
    ["to a file", ["ENV DB_PASSWORD_FILE=${F:-/run/secrets/db} DB_PASSWORD=${G:-/run/secrets/db}"], []],
    ["to a variable that is set", ["ARG X=fast", "ENV DB_PASSWORD=${X:-Orchid77Zq}"], []],
  ])("%s", async (_, lines, want) => expect(await env(...lines)).toEqual(want));

  it("into a label", async () => {
    const text = "FROM debian:12.11\nLABEL api_token=${T:-Orchid77Zq} db_password=${P}\n";
    expect(await said("no-secret-in-label", text)).toEqual(["medium api_token=${T:-Orchid77Zq}"]);
  });

  it("into a here-document", async () => {
    const text = "FROM node:24.11\nCOPY <<EOF /a\npassword=${X:-Orchid77Zq}\nEOF\n";
    expect(await said("no-secret-in-run", text)).toEqual(["high password=${X:-Orchid77Zq}"]);
  });
});

describe("a password that everybody knows", () => {
  const rated = (...lines: string[]): Promise<string[]> =>
    said("no-secret-in-env", service(...lines)).then((all) => all.map((each) => each.split(" ")[0] ?? ""));
  const open = "ports: ['3000:3000']";
  it.each<[string, string[], string[]]>([
    ["is worse on a port that is published to everybody", [open, "environment: {ADMIN_PASSWORD: password}"], ["high"]],
    ["than on this machine", ["ports: ['127.0.0.1:3000:3000']", "environment: {ADMIN_PASSWORD: password}"], ["medium"]],
    ["or on none", ["environment: {ADMIN_PASSWORD: password}"], ["medium"]],
    ["in an address", [open, "environment: {DB_URL: 'postgres://app:example@db/app'}"], ["high"]],
    ["in an address, unpublished", ["environment: {DB_URL: 'postgres://app:example@db/app'}"], ["medium"]],
    ["as what a placeholder becomes", [open, "environment: {POSTGRES_PASSWORD: your-strong-password}"], ["high"]],
    ["as what a placeholder becomes, unpublished", ["environment: {MYSQL_ROOT_PASSWORD: your_mysql_root_password}"], ["medium"]],
    [
      "and not where another has given it out",
      [open, "environment: {OPENAI_API_KEY: your-openai-api-key, GITHUB_TOKEN: your-token-here}"],
      [],
    ],
    ["nor where a person fills it in", [open, "environment: {POSTGRES_PASSWORD: <password>, DB_URL: 'postgres://app:<password>@db'}"], []],
  ])("%s", async (_, lines, want) => expect(await rated(...lines)).toEqual(want));

  it("in a command, too", async () => {
    const command = "command: [redis-server, --requirepass, redis]";
    expect(await said("no-secret-in-command", service(command))).toEqual(["medium --requirepass, redis"]);
    expect(await said("no-secret-in-command", service(open, command))).toEqual(["high --requirepass, redis"]);
  });

  it("is one for development in a file for development", async () => {
    const files = { "compose.dev.yaml": service(open, "environment: {ADMIN_PASSWORD: password}")["compose.yaml"] ?? "" };
    expect(await said("no-secret-in-env", files)).toEqual(["medium ADMIN_PASSWORD: password"]);
  });

  it("never less than as a fallback", async () => {
    for (const ports of [open, "ports: ['127.0.0.1:3000:3000']", "expose: ['3000']"]) {
      const [literal] = await rated(ports, "environment: {ADMIN_PASSWORD: password}");
      const fallback = await said("no-default-credential", service(ports, "environment: {ADMIN_PASSWORD: '${PW:-password}'}"));
      expect(fallback).toEqual([`${literal} \${PW:-password}`]);
    }
  });
});

describe("a fallback of Compose's", () => {
  it.each<[string, string]>([
    ["environment: {DSN: 'host=db password=${X:-Orchid77Zq} dbname=a'}", "${X:-Orchid77Zq}"],
    ["environment: {DSN: 'Server=db;Password=${X:-Orchid77Zq};'}", "${X:-Orchid77Zq}"],
    ["environment: {DSN: '${DSN:-host=db password=Orchid77Zq}'}", "${DSN:-host=db password=Orchid77Zq}"],
    ["environment: {MYSQL_ROOT_PASSWORD: '${DB_PASSWORD:-your-password}'}", "${DB_PASSWORD:-your-password}"],
    ["command: redis-server --requirepass ${X:-Orchid77Zq}", "${X:-Orchid77Zq}"],
  ])("%s", async (line, marked) => expect(await said("no-default-credential", service(line))).toEqual([`medium ${marked}`]));

  it.each([
    "environment: {DSN: 'host=${H:-db} dbname=${N:-app} password=${PW:?}'}",
    "environment: {DSN: 'host=${H:-db} password=Orchid77Zq'}",
    "environment: {OPENAI_API_KEY: '${KEY:-your-openai-api-key}'}",
  ])("but none in %s", async (line) => expect(await said("no-default-credential", service(line))).toEqual([]));

  it("in a config", async () => {
    const config = (content: string) => ({ "compose.yaml": `services: {}\nconfigs:\n  a:\n    content: "${content}"\n` });
    expect(await said("no-default-credential", config("requirepass ${PW:-hunter2secret}"))).toEqual(["medium ${PW:-hunter2secret}"]);
    expect(await said("no-default-credential", config("requirepass ${PW:?} ${MODE:-fast}"))).toEqual([]);
  });
});

describe("what the project calls something in public", () => {
  it.each<[string, string[]]>([
    ["environment: {EXPORT_SERVICE_KEY: web}", []],
    ["environment: {EXPORT_SERVICE_KEY: front}", []],
    ["environment: {EXPORT_SERVICE_KEY: front-host}", []],
    ["environment: {EXPORT_SERVICE_KEY: backend}", []],
    ["environment: {EXPORT_SERVICE_KEY: pT7vX2kQ9mW4zR8sL1nB6cY3}", ["high EXPORT_SERVICE_KEY: pT7vX2kQ9mW4zR8sL1nB6cY3"]],
    ["environment: {WEB_PASSWORD: web}", ["high WEB_PASSWORD: web"]],
    ["environment: {DB_PASSWORD: backend}", ["high DB_PASSWORD: backend"]],
    ["environment: {RABBITMQ_ERLANG_COOKIE: backend}", ["high RABBITMQ_ERLANG_COOKIE: backend"]],
  ])("%s", async (line, want) => {
    const files = service(line, "container_name: front", "hostname: front-host", "networks: [backend]");
    expect(await said("no-secret-in-env", { "compose.yaml": `${files["compose.yaml"]}networks: {backend: {}}\n` })).toEqual(want);
  });

  it("in an env file and a build argument", async () => {
    expect(
      await said("no-secret-in-env-file", { ...service("env_file: a.env"), "a.env": "A_SERVICE_KEY=web\nB_SERVICE_KEY=h7Gk2pQz\n" }),
    ).toEqual(["high B_SERVICE_KEY=h7Gk2pQz"]);
    const args = service("build:", "  context: .", "  args: {A_SERVICE_KEY: web, B_SERVICE_KEY: h7Gk2pQz}");
    expect(await said("no-secret-in-build-args", args)).toEqual(["high B_SERVICE_KEY: h7Gk2pQz"]);
  });
});

describe("a label that shows how the image is started", () => {
  it.each<[string, string[]]>([
    ["LABEL run='docker run -e POSTGRES_PASSWORD=mysecretpassword x'", []],
    ["LABEL run='docker run -e POSTGRES_PASSWORD=Orchid77Zq x'", ["medium run='docker run -e POSTGRES_PASSWORD=Orchid77Zq x'"]],
    ["LABEL db='Server=db;Pwd=changeme;'", ["medium db='Server=db;Pwd=changeme;'"]],
  ])("%s", async (line, want) => expect(await said("no-secret-in-label", `FROM debian:12.11\n${line}\n`)).toEqual(want));
});

describe("text that a command writes", () => {
  it.each<[string, string[]]>([
    ["sed -i -e '$s/$/\\n\\nfrontend:\\n  port: 8080\\n# auth_token: PASSWORD\\n/' /a.yaml", []],
    ["printf '# password=Orchid77Zq\\nmode=fast\\n' > /a", []],
    ["sed -i 's/password=changeme/password=$PW/' /a", []],
    ["sed -i 's|^auth_token: old-Orchid77|auth_token: |' /a", []],
    ["sed -i 's/^auth_token:.*/auth_token: Zq81kd02Lm/' /a.yaml", ["high 's/^auth_token:.*/auth_token: Zq81kd02Lm/'"]],
    ["sed -i '/x/s#a#token=Zq81kd02Lm#' /a", ["high '/x/s#a#token=Zq81kd02Lm#'"]],
    ["sed -i '$a password=Zq81kd02Lm' /a", ["high '$a password=Zq81kd02Lm'"]],
    ["printf 'mode=fast\\npassword=Orchid77Zq\\n' > /a", ["high 'mode=fast\\npassword=Orchid77Zq\\n'"]],
    ["echo 'auth_token: Zq81kd02Lm' >> /a.yaml", ["high 'auth_token: Zq81kd02Lm'"]],
  ])("%s", async (run, want) => expect(await said("no-secret-in-run", `FROM alpine:3.22\nRUN ${run}\n`)).toEqual(want));
});
