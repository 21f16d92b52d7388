import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

/** A service that is reached in some way, and where its password stands. */
const service = (reached: string, password: string): string =>
  `services:\n  a:\n    image: registry.example.com/a:1\n    ${reached}\n    ${password}\n`;

describe("a password that everybody tries first is as bad as who may try it", () => {
  it.each([
    ['ports: ["3000:3000"]', "high"],
    ['ports: ["0.0.0.0:3000:3000"]', "high"],
    ['ports: ["[::]:3000:3000"]', "high"],
    ["ports: [{target: 80, published: 80}]", "high"],
    ["network_mode: host", "high"],
    ['ports: ["127.0.0.1:3000:3000"]', "medium"],
    ['ports: ["[::1]:3000:3000"]', "medium"],
    ['ports: ["${IP:?}:3000:3000"]', "medium"],
    ["network_mode: none", "medium"],
    ["network_mode: ${MODE:?}", "medium"],
    ['expose: ["3000"]', "medium"],
  ])("%s: %s", async (reached, severity) => {
    const file = "compose.yaml";
    expect(await said("no-secret-in-env", { [file]: service(reached, "environment: {ADMIN_PASSWORD: admin}") })).toEqual([
      `${severity} ADMIN_PASSWORD: admin`,
    ]);
    expect(await said("no-default-credential", { [file]: service(reached, "environment: {ADMIN_PASSWORD: '${PW:-admin}'}") })).toEqual([
      `${severity} \${PW:-admin}`,
    ]);
    expect(
      await said("no-secret-in-env-file", { [file]: service(reached, "env_file: [./a.env]"), "a.env": "ADMIN_PASSWORD=admin\n" }),
    ).toEqual([`${severity} ADMIN_PASSWORD=admin`]);
    expect(await said("no-secret-in-command", { [file]: service(reached, "command: [--admin-password=admin]") })).toEqual([
      `${severity} --admin-password=admin`,
    ]);
  });

  it("in an env file that no service of these is given it is medium", async () =>
    expect(
      await said("no-secret-in-env-file", { "compose.yaml": service('ports: ["1:1"]', "tty: true"), ".env": "DB_PASSWORD=admin\n" }),
    ).toEqual(["medium DB_PASSWORD=admin"]));
});
