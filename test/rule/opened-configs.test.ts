import { describe, expect, it } from "vitest";
import { configFiles, openSetting } from "../../src/knowledge/services.ts";
import { said } from "./said.ts";

const given = (mount: string, files: Readonly<Record<string, string>>, more = ""): Promise<string[]> =>
  said("no-passwordless-service", { "compose.yaml": `services:\n  a:\n    image: "a:1"\n    volumes: ["${mount}"]\n${more}`, ...files });

describe("configuration files in which a login is taken away", () => {
  it.each<[path: string, text: string, found: string | undefined]>([
    ["traefik.yml", "log: {}\napi:\n  dashboard: true\n  insecure: true\n", "insecure: true"],
    ["traefik.yml", "api:\n  dashboard: true\nentryPoints:\n  web:\n    forwardedHeaders:\n      insecure: true\n", undefined],
    ["traefik.yaml", "api:\n  insecure: false\n", undefined],
    ["traefik.toml", "[api]\ndashboard = true\ninsecure = true\n", "insecure = true"],
    ["traefik.toml", "[api]\ndashboard = true\n[other]\ninsecure = true\n", undefined],
    ["mosquitto.conf", "listener 1883\nallow_anonymous true\n", "allow_anonymous true"],
    ["mosquitto.conf", "#allow_anonymous true\nallow_anonymous false\n", undefined],
    ["redis.conf", "bind 0.0.0.0\nprotected-mode no\n", "protected-mode no"],
    ["redis.conf", "protected-mode no\nrequirepass x\n", undefined],
    ["pg_hba.conf", "local all all trust\nhost all all 127.0.0.1/32 trust\nhost all all all trust\n", "host all all all trust"],
    ["pg_hba.conf", "local all all trust\nhost all all 127.0.0.1/32 trust\nhost all all all scram-sha-256\n", undefined],
    ["pgbouncer.ini", "[pgbouncer]\nauth_type = any\n", "auth_type = any"],
    ["my.cnf", "[mysqld]\nskip-grant-tables\n", "skip-grant-tables"],
    ["my.cnf", "[mysqld]\nskip-name-resolve\n", undefined],
    ["elasticsearch.yml", "cluster.name: a\nxpack.security.enabled: false\n", "xpack.security.enabled: false"],
    ["opensearch.yml", "plugins.security.disabled: true\n", "plugins.security.disabled: true"],
    ["cassandra.yaml", "authenticator: AllowAllAuthenticator\n", "authenticator: AllowAllAuthenticator"],
    ["cassandra.yaml", "authenticator: PasswordAuthenticator\n", undefined],
    ["influxdb.conf", "[http]\n  auth-enabled = false\n", "auth-enabled = false"],
    ["Caddyfile", "{\n\tadmin 0.0.0.0:2019\n}\n", "admin 0.0.0.0:2019"],
    ["Caddyfile", "{\n\tadmin localhost:2019\n}\n", undefined],
    ["grafana.ini", "[auth.anonymous]\n; a note\nenabled = true\n", "enabled = true"],
    ["grafana.ini", "[auth.anonymous]\n;enabled = true\n[users]\nenabled = true\n", undefined],
    ["jupyter_server_config.py", "c.ServerApp.token = ''\n", "c.ServerApp.token = ''"],
  ])("%s: %j", (name, text, found) => {
    const rows = configFiles.filter(([path]) => path.endsWith(`/${name}`));
    expect(rows).toHaveLength(1);
    expect(rows.map((row) => openSetting(row, text)).map((at) => at && text.slice(at.start, at.end))).toEqual([found]);
  });

  const open = { "conf/mosquitto.conf": "allow_anonymous true\n" };
  it.each<[mount: string, found: string[]]>([
    ["./conf/mosquitto.conf:/mosquitto/config/mosquitto.conf:ro", ["medium allow_anonymous true"]],
    ["./conf/mosquitto.conf:/etc/m.conf", ["medium allow_anonymous true"]],
    ["./conf:/mosquitto/config", ["medium allow_anonymous true"]],
    ["./conf/:/mosquitto/config/", ["medium allow_anonymous true"]],
    ["./conf:/elsewhere", []],
    ["./missing:/mosquitto/config", []],
    ["conf:/mosquitto/config", []],
    ["${CONF}:/mosquitto/config", []],
  ])("mounted as %s", async (mount, found) => expect(await given(mount, open, "volumes: {conf: {}}\n")).toEqual(found));

  it("is worse where the service is open beyond the host, and the same as a config", async () => {
    expect(await given("./conf:/mosquitto/config", open, '    ports: ["1883:1883"]\n')).toEqual(["high allow_anonymous true"]);
    const text = "services:\n  a:\n    image: a:1\n    configs: [m]\nconfigs:\n  m: {file: ./conf/mosquitto.conf}\n";
    expect(await said("no-passwordless-service", { "compose.yaml": text, ...open })).toEqual(["medium allow_anonymous true"]);
    const named = (target: string): string =>
      `services:\n  a:\n    image: a:1\n    configs: [{source: m, target: ${target}}]\nconfigs:\n  m: {file: ./m.txt}\n`;
    const other = { "m.txt": "allow_anonymous true\n" };
    expect(await said("no-passwordless-service", { "compose.yaml": named("/mosquitto/config/mosquitto.conf"), ...other })).toEqual([
      "medium allow_anonymous true",
    ]);
    expect(await said("no-passwordless-service", { "compose.yaml": named("/notes.txt"), ...other })).toEqual([]);
  });

  it.each<[config: string, content: string, found: string[]]>([
    [
      "[{source: c, target: /mosquitto/config/mosquitto.conf}]",
      "|\n      listener 1883\n      allow_anonymous true\n",
      ["medium allow_anonymous true"],
    ],
    ["[{source: c, target: /etc/traefik/traefik.yml}]", "|\n      api:\n        insecure: true\n", ["medium insecure: true"]],
    ["[{source: c, target: redis.conf}]", '"protected-mode\\u0020no"', ['medium "protected-mode\\u0020no"']],
    ["[{source: c, target: /mosquitto/config/mosquitto.conf}]", "|\n      allow_anonymous false\n", []],
    ["[{source: c, target: /notes.txt}]", "allow_anonymous true", []],
    ["[c]", "allow_anonymous true", []],
  ])("written as the config %s: %s", async (config, content, found) => {
    const text = `services:\n  a:\n    image: a:1\n    configs: ${config}\nconfigs:\n  c:\n    content: ${content}\n`;
    expect(await said("no-passwordless-service", { "compose.yaml": text })).toEqual(found);
  });

  it("comes to an end on long texts", () => {
    const texts = ["api:\n", "[api]\n", "api:\n  a\n", "host a b c ", "\n", "[auth.anonymous]\n\n"].map((text) => text.repeat(5_000));
    for (const text of texts) for (const file of configFiles) openSetting(file, text);
  });
});
