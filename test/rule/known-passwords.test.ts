import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const service = (variable: string, ports = '["8080:80"]') => ({
  "compose.yaml": `services:\n  a:\n    image: a:1\n    ports: ${ports}\n    environment:\n      - ${variable}\n`,
});
const severity = async (...given: Parameters<typeof service>) =>
  (await said("no-secret-in-env", service(...given))).map((each) => each.split(" ")[0]);

describe("a password that everybody tries first", () => {
  it.each([
    "ADMIN_PASSWORD=changeme",
    "PASSWORD=admin",
    "MYSQL_ROOT_PASSWORD=root",
    "POSTGRES_PASSWORD=postgres",
    "LDAP_ADMIN_PASSWORD=admin",
    "GF_SECURITY_ADMIN_PASSWORD=admin",
    "APP_SECRET=secret",
    "DB_PASS=password",
    "DATABASE_URL=postgres://app:password@db:5432/app",
  ])("is high where it opens what is published: %s", async (variable) => {
    expect(await severity(variable)).toEqual(["high"]);
    expect(await severity(variable, "[]")).toEqual(["medium"]);
    expect(await severity(variable, '["127.0.0.1:8080:80"]')).toEqual(["medium"]);
  });

  it("and one that not everybody knows is high all the same", async () =>
    expect(await severity("DB_PASS=Tr0ub4dor3x", "[]")).toEqual(["high"]));
});
