import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const app = (body: string): string => `services:\n  app:\n    image: postgres:17.2\n${body.replace(/^(?=.)/gm, "    ")}\n`;

describe("rules about the environment see that of env files", () => {
  it.each<[string, string, string[]]>([
    ["no-passwordless-service", "POSTGRES_HOST_AUTH_METHOD=trust", ["medium POSTGRES_HOST_AUTH_METHOD=trust"]],
    ["no-passwordless-service", "export POSTGRES_HOST_AUTH_METHOD: 'trust' # for now", ["medium POSTGRES_HOST_AUTH_METHOD: 'trust'"]],
    ["no-passwordless-service", "HOW=trust\nPOSTGRES_HOST_AUTH_METHOD=${HOW}", ["medium POSTGRES_HOST_AUTH_METHOD=${HOW}"]],
    ["no-passwordless-service", "# POSTGRES_HOST_AUTH_METHOD=trust", []],
    ["no-passwordless-service", "POSTGRES_HOST_AUTH_METHOD=trust\nPOSTGRES_HOST_AUTH_METHOD=md5", []],
    ["no-passwordless-service", "POSTGRES_HOST_AUTH_METHOD=$HOW", []],
    ["no-insecure-tls-env", "NODE_TLS_REJECT_UNAUTHORIZED=0", ["high NODE_TLS_REJECT_UNAUTHORIZED=0"]],
    ["no-insecure-tls-env", "NODE_TLS_REJECT_UNAUTHORIZED=1", []],
    ["no-debug-mode", "FLASK_DEBUG=1", ["medium FLASK_DEBUG=1"]],
    ["no-docker-tcp", "DOCKER_HOST=tcp://10.0.0.5:2375", ["high DOCKER_HOST=tcp://10.0.0.5:2375"]],
  ])("%s in %s", async (rule, text, want) => {
    expect(await said(rule, { "compose.yaml": app("env_file: app.env"), "app.env": `${text}\n` })).toEqual(want);
    expect(await said(rule, { "compose.yaml": app("env_file: other.env"), "app.env": `${text}\n` })).toEqual([]);
  });

  it("unless the service sets it itself", async () => {
    const files = { "compose.yaml": app("env_file: app.env\nenvironment: {FLASK_DEBUG: 0}"), "app.env": "FLASK_DEBUG=1\n" };
    expect(await said("no-debug-mode", files)).toEqual([]);
  });

  it("and what a service passes on has the value of the project", async () => {
    const files = { "compose.yaml": app("environment: [FLASK_DEBUG]"), ".env": "FLASK_DEBUG=1\n" };
    expect(await said("no-debug-mode", files)).toEqual(["medium FLASK_DEBUG"]);
    expect(await said("no-debug-mode", { ...files, ".env": "FLASK_DEBUG=0\n" })).toEqual([]);
  });

  it("and whatever a service reads in its own environment is told from what Compose fills in", async () => {
    const files = { "compose.yaml": app("env_file: app.env\ncommand: sh -c 'echo $PGDATA $OTHER'"), "app.env": "PGDATA=/data\n" };
    expect(await said("no-unescaped-variable", files)).toEqual(["medium $PGDATA"]);
  });
});

describe("a secret in an env file is told once, where it is written, when it is committed", () => {
  const owned = ["no-secret-in-env", "no-secret-in-env-file", "no-secret-in-label", "secret-as-file"];
  const all = async (files: Record<string, string>, ignored: string[] = []): Promise<string[]> => {
    const found = await Promise.all(
      owned.map(async (rule) => (await said(rule, files, { ignored: new Set(ignored) })).map((each) => `${rule}: ${each}`)),
    );
    return found.flat();
  };
  const secret = "DB_PASSWORD=Tr0ub4dor3x";

  it.each<[string, Record<string, string>, string[], string[]]>([
    ["in an env file", { "compose.yaml": app("env_file: app.env"), "app.env": secret }, [], [`no-secret-in-env-file: high ${secret}`]],
    ["in an env file that git ignores", { "compose.yaml": app("env_file: app.env"), "app.env": secret }, ["app.env"], []],
    [
      "in a label file",
      { "compose.yaml": app("label_file: app.labels"), "app.labels": secret },
      [],
      [`no-secret-in-env-file: high ${secret}`],
    ],
    [
      "in the env file of two services",
      { "compose.yaml": "services:\n  a: {image: x, env_file: app.env}\n  b: {image: x, env_file: app.env}\n", "app.env": secret },
      [],
      [`no-secret-in-env-file: high ${secret}`],
    ],
    [
      "in .env, and passed on",
      { "compose.yaml": app("environment: [DB_PASSWORD]"), ".env": secret },
      [],
      [`no-secret-in-env-file: high ${secret}`, "secret-as-file: info DB_PASSWORD"],
    ],
    [
      "in .env, which git ignores and the service is given, and passed on",
      { "compose.yaml": app("env_file: .env\nenvironment: {DB_PASSWORD: $FIRST}"), ".env": "FIRST=Tr0ub4dor3x\n" },
      [".env"],
      ["secret-as-file: info DB_PASSWORD: $FIRST"],
    ],
    [
      "with the dollar of a raw file",
      { "compose.yaml": app("env_file: [{path: app.env, format: raw}]"), "app.env": "DB_PASSWORD=Tr0ub4dor3x$x7#9" },
      [],
      ["no-secret-in-env-file: high DB_PASSWORD=Tr0ub4dor3x$x7#9"],
    ],
  ])("%s", async (_, files, ignored, want) => expect(await all(files, ignored)).toEqual(want));
});
