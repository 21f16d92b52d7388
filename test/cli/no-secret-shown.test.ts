import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { formats } from "../../src/config/schema.ts";
import { folder, git, runIn } from "./command.ts";

/** Every secret of a run is another one: a leak is told by the place it comes from. */
const seed = String(process.env["SEAWORTHY_SEED"] ?? Date.now());
const secrets = new Map<string, string>();
/** A password that nobody takes for a word, a path or a number. */
function pw(place: string): string {
  const made = createHash("sha256")
    .update(`${seed} ${place}`)
    .digest("base64")
    .replace(/[^A-Za-z0-9]/g, "")
    .slice(0, 14);
  secrets.set(place, `Kv7${made}`);
  return `Kv7${made}`;
}
/** A token in a provider's form. */
function token(place: string): string {
  const made = createHash("sha512")
    .update(`${seed} ${place}`)
    .digest("base64")
    .replace(/[^A-Za-z0-9]/g, "")
    .slice(0, 36);
  secrets.set(place, made);
  return `ghp_${made}`;
}
/** The body of a private key, in lines. */
function key(place: string, indent: string): string {
  const lines = [0, 1, 2].map((at) =>
    createHash("sha512").update(`${seed} ${place} ${at}`).digest("base64").replace(/=/g, "A").slice(0, 64),
  );
  for (const [at, line] of lines.entries()) secrets.set(`${place}, line ${at}`, line.slice(10, 40));
  return ["-----BEGIN OPENSSH PRIVATE KEY-----", ...lines, "-----END OPENSSH PRIVATE KEY-----"].map((line) => indent + line).join("\n");
}

const dockerfile = `# ordinary-comment
# about ${token("a comment")}
FROM debian:12
ENV APP_ENV=production GREETING=welcome-aboard
ENV DB_PASSWORD=${pw("ENV")}
ENV API_TOKEN ${pw("the old form of ENV")}
ARG NPM_TOKEN=${pw("ARG")}
LABEL note="${token("LABEL")}"
RUN useradd -m app && echo 'app:${pw("a pipe into chpasswd")}' | chpasswd
RUN curl -H 'Authorization: Bearer ${token("a header")}' http://files.example.com/a.sh | sh
RUN sudo mysql -uroot -p${pw("an option of mysql")} \\
  -e 'select 1'
RUN curl http://ci:${pw("a URL")}@files.corp.example/b.sh | sh
# seaworthy: ignore[no-sudo] because of ${token("the reason of a comment")}
RUN sudo ordinary-command --port 8080
COPY <<EOT /root/.ssh/id_rsa
${key("a here-document", "")}
EOT
HEALTHCHECK CMD redis-cli -a ${pw("HEALTHCHECK")} ping
CMD ["mysql", "-uroot", "-p${pw("CMD")}", "--host", "db.example"]
`;

const compose = `x-note: "${token("an extension")}"
services:
  web:
    image: registry.example.com/web:1.4.2
    privileged: true
    build: {context: ., args: {NPM_TOKEN: ${pw("a build argument")}}}
    environment:
      APP_ENV: production
      DB_PASSWORD: ${pw("environment")}
      DATABASE_URL: postgres://app:${pw("a URL in environment")}@db/app
      SECRET_KEY: "\${FROM_FILE}"
    labels:
      com.example.team: shipping
      com.example.url: "https://ci:${pw("a label")}@ci.corp.example/"
    command: sh -c "echo 'root:${pw("a command")}' | chpasswd && exec server --port 8080"
    entrypoint: ["redis-server", "--requirepass", "${pw("an entrypoint")}"]
    healthcheck: {test: ["CMD", "mysqladmin", "-p${pw("a health check")}", "ping"]}
    env_file: [app.env]
    configs: [key, site]
    logging: {driver: splunk, options: {splunk-token: ${pw("an option of the log")}, splunk-format: json}}
  "ordinary-service":
    image: nginx:latest
    privileged: true
    container_name: ${token("the name of a container")}
configs:
  key:
    content: |
${key("the content of a config", "      ")}
  site:
    content: |
      server_name shop.example.com;
`;

const files: Readonly<Record<string, string>> = {
  Dockerfile: dockerfile,
  "compose.yaml": compose,
  "broken/compose.yaml": `services:\n  web:\n    image: a:1\n    privilegd: "${token("a value of an unknown key")}"\n    ports: ["${token("what is no port")}"]\n    environment: [DB_PASSWORD=${pw("a broken file")}, {]\n`,
  ".env": `FROM_FILE=${pw(".env")}\n`,
  "app.env": `APP_NAME=ordinary\nAPI_TOKEN=${pw("an env file")}\n`,
  "seccomp/profile.json": `{"defaultAction": "SCMP_ACT_ALLOW", "comment": "${token("a comment of seccomp")}", "syscalls": [{"names": ["mount", "${token("the name of a call")}"], "action": "SCMP_ACT_ERRNO"}]}\n`,
  "apparmor.d/web": `# ${token("a comment of AppArmor")}\n#include <tunables/global>\nprofile web flags=(attach_disconnected) {\n  /srv/${token("a path of AppArmor")} rw,\n  /** rwlkix,\n}\n`,
};
const mistaken: Readonly<Record<string, string>> = {
  "a wrong word": `profile: "${token("a wrong word of the configuration")}"\n`,
  "an unknown key": `"${token("an unknown key of the configuration")}": 1\n`,
  "a rule nobody knows": `rules: {"${token("a rule of the configuration")}": off}\n`,
  "broken YAML": `profile: [strict, "${token("broken YAML of the configuration")}\n`,
};

const plain = { ...files, "seaworthy.yaml": `exclude: ["vendor/${token("a pattern of the configuration")}"]\n` };
let cwd = "";
beforeAll(() => {
  cwd = folder(plain);
  git(cwd, "init", "-q");
});

const leaksIn = (text: string): string[] => [...secrets].flatMap(([place, secret]) => (text.includes(secret) ? [place] : []));

const commands: readonly (readonly string[])[] = [
  ...formats.map((format) => ["check", "--profile", "strict", "--format", format, "."]),
  ["check", "--list-files", "."],
  ["check", "--profile", "strict", "--no-ignores", "--format", "json", "."],
  ["show", "Dockerfile"],
  ["show", "Dockerfile", "--format", "json"],
  ["show", "Dockerfile", "--as", "instructions", "--format", "json"],
  ["show", "compose.yaml"],
  ["show", "compose.yaml", "--format", "json"],
  ["show", "compose.yaml", "--as", "compose", "--format", "json"],
  ["show", "seccomp/profile.json"],
  ["show", "seccomp/profile.json", "--against", "default", "--format", "json"],
  ["show", "apparmor.d/web"],
  ["show", "apparmor.d/web", "--format", "json"],
  ["show", "broken/compose.yaml", "--as", "compose", "--format", "json"],
  ["ignores", "."],
  ["ignores", "--format", "json", "."],
  ["config"],
  ["config", "--format", "json", "--explain", "compose.yaml"],
  ["explain", `${token("an argument")}`],
  ["check", "--profile", `${token("the value of an option")}`],
];

describe("no secret is shown", () => {
  it.each(commands.map((args) => [args.join(" ").replace(/ghp_\w+/g, "TOKEN"), args] as const))("by %s", (_, args) => {
    const { stdout, stderr, status } = runIn(cwd, args);
    expect(status).not.toBeNull();
    expect(stdout + stderr).not.toBe("");
    expect(stderr).not.toContain("our mistake");
    expect(leaksIn(stdout + stderr)).toEqual([]);
  });

  it("in what is written: the baseline, reports and comments", () => {
    const own = folder(plain);
    git(own, "init", "-q");
    const outputs = formats.flatMap((format) => ["--output", `${format}=out.${format}`]);
    const said = [
      runIn(own, ["check", "--profile", "strict", ...outputs, "."]),
      runIn(own, ["baseline", "--profile", "strict", "."]),
      runIn(own, ["check", "--profile", "strict", "."]),
      runIn(own, ["check", "--profile", "strict", "--no-baseline", "--add-ignore", "known", "."]),
    ];
    const written = (readdirSync(own, { recursive: true, encoding: "utf8" }) as string[])
      .filter((path) => !path.startsWith(".git") && !(path in plain) && statSync(join(own, path)).isFile())
      .map((path) => readFileSync(join(own, path), "utf8"));
    expect(written.length).toBeGreaterThan(formats.length);
    for (const text of [...written, ...said.map(({ stdout, stderr }) => stdout + stderr)]) expect(leaksIn(text)).toEqual([]);
  });

  it.each(Object.entries(mistaken))("by what is said of a configuration with %s", (_, text) => {
    const own = folder({ ...files, "seaworthy.yaml": text });
    git(own, "init", "-q");
    for (const args of [["check", "."], ["config"]]) {
      const { stdout, stderr } = runIn(own, args);
      expect(stderr).toContain("seaworthy.yaml");
      expect(leaksIn(stdout + stderr)).toEqual([]);
    }
  });
});

describe("what is no secret is shown", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["in frames", ["check", "--profile", "strict", "."], ["privileged: true", "APP_ENV=production", "-e 'select 1'"]],
    ["in JSON", ["check", "--profile", "strict", "--format", "json", "."], ["ordinary-service", "ordinary-command --port 8080"]],
    [
      "of instructions",
      ["show", "Dockerfile", "--as", "instructions", "--format", "json"],
      ["GREETING=welcome-aboard", "useradd -m app", "| chpasswd", "sudo ordinary-command --port 8080", "db.example"],
    ],
    [
      "of a service",
      ["show", "compose.yaml"],
      ["APP_ENV=production", "com.example.team=shipping", "server --port 8080", "chpasswd", "redis-server --requirepass"],
    ],
    [
      "of a project",
      ["show", "compose.yaml", "--as", "compose", "--format", "json"],
      ["production", "shipping", "server --port 8080", "server_name shop.example.com"],
    ],
    ["of comments", ["ignores", "."], ["because of"]],
  ])("%s", (_, args, words) => {
    const { stdout } = runIn(cwd, args);
    for (const word of words) expect(stdout).toContain(word);
  });
});
