import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { askHelper, onPath, runWithin } from "../../../src/distribution/credentials/helper.ts";
import { storedCredentials } from "../../../src/distribution/credentials/stored.ts";
import { folderOf } from "../../folder.ts";

/** A folder with a program in it, which notes what it is asked. */
function folderWith(name: string, script: string): string {
  const folder = folderOf({ [name]: `#!/bin/sh\nread server || true\necho "$0 $* $server" >> "$(dirname "$0")/asked"\n${script}\n` });
  chmodSync(join(folder, name), 0o755);
  return folder;
}

const asked = (folder: string): string => (existsSync(join(folder, "asked")) ? readFileSync(join(folder, "asked"), "utf8") : "");
const says = (answer: object): string => `printf '%s' '${JSON.stringify(answer)}'`;

describe.skipIf(process.platform === "win32")("a program that keeps credentials", () => {
  it("is asked for a server", async () => {
    const folder = folderWith("docker-credential-x", says({ ServerURL: "a.example", Username: "u", Secret: "s" }));
    const from = "docker-credential-x";
    expect(await askHelper("x", "a.example", folder)).toEqual({ secret: { kind: "password", username: "u", password: "s" }, from });
    expect(asked(folder)).toBe(`${folder}/docker-credential-x get a.example\n`);
  });

  it("may have a token", async () => {
    const folder = folderWith("docker-credential-x", says({ Username: "<token>", Secret: "s" }));
    expect(await askHelper("x", "a.example", folder)).toMatchObject({ secret: { kind: "identity", token: "s" } });
  });

  it.each<[string, string, object]>([
    ["has nothing", "echo 'credentials not found in native keychain'; exit 1", {}],
    ["fails", "echo 'hunter2: the keychain is locked' >&2; echo hunter2; exit 1", { trouble: "docker-credential-x failed" }],
    ["is killed", "kill -9 $$", { trouble: "docker-credential-x failed" }],
    ["says something else", "echo hunter2", { trouble: "docker-credential-x answers something else" }],
    ["says nothing", "", { trouble: "docker-credential-x answers something else" }],
    ["says null", "echo null", { trouble: "docker-credential-x answers something else" }],
    ["never stops talking", "yes hunter2", { trouble: "docker-credential-x failed" }],
  ])("is told of when it %s, without its words", async (_, script, answer) => {
    expect(await askHelper("x", "a.example", folderWith("docker-credential-x", script))).toEqual(answer);
  });

  it("is not waited for without an end", async () => {
    const folder = folderWith("docker-credential-x", "exec sleep 60");
    const begin = performance.now();
    expect(await askHelper("x", "a.example", folder, runWithin(100))).toEqual({ trouble: "docker-credential-x failed" });
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  it("is told of when it is not installed", async () => {
    expect(await askHelper("x", "a.example", folderOf({}))).toEqual({ trouble: "docker-credential-x is not installed" });
  });

  it.each(["../x", "x y", "x;touch pwned", "$(id)", "/bin/sh", "", "-x", "x\ny", "é"])("is not run by the name %j", async (name) => {
    const refuse = () => Promise.reject(new Error("run"));
    expect(await askHelper(name, "a.example", "/usr/bin:/bin", refuse)).toEqual({
      trouble: "the name of a credential helper is not valid",
    });
  });

  it("is not looked for in the current folder", () => {
    const folder = folderWith("docker-credential-x", "");
    const before = process.cwd();
    process.chdir(folder);
    try {
      for (const path of ["", ".", ":", "./", "bin:", undefined]) expect(onPath("docker-credential-x", path)).toBeUndefined();
      expect(onPath("docker-credential-x", `.:${folder}`)).toBe(join(folder, "docker-credential-x"));
    } finally {
      process.chdir(before);
    }
  });

  it("is that of the registry, or the one for all; a file has what it does not", async () => {
    const run = async (program: string, server: string) => {
      const Username = `${program.slice(program.lastIndexOf("-") + 1)} ${server}`;
      return server.startsWith("none")
        ? { status: 1, output: "credentials not found" }
        : { status: 0, output: JSON.stringify({ Username, Secret: "s" }) };
    };
    const home = folderOf({
      "bin/docker-credential-one": "",
      "bin/docker-credential-all": "",
      ".docker/config.json": JSON.stringify({
        auths: { "none.example": { auth: Buffer.from("file:s").toString("base64") }, "a.example": {} },
        credHelpers: { "b.example": "one" },
        credsStore: "all",
      }),
    });
    const credentials = storedCredentials({ environment: { PATH: join(home, "bin") }, home }, run);
    const user = async (registry: string) => {
      const { secret } = await credentials(registry, "x");
      return secret?.kind === "password" ? secret.username : undefined;
    };
    expect([await user("a.example"), await user("b.example"), await user("none.example"), await user("docker.io")]).toEqual([
      "all a.example",
      "one b.example",
      "file",
      "all https://index.docker.io/v1/",
    ]);
  });

  it("is asked once for each server", async () => {
    const folder = folderWith("docker-credential-x", says({ Username: "u", Secret: "s" }));
    const home = folderOf({ ".docker/config.json": '{"credsStore": "x"}' });
    const credentials = storedCredentials({ environment: { PATH: folder }, home });
    await Promise.all(["a", "b", "c"].map((repository) => credentials("a.example", repository)));
    expect(asked(folder).trim().split("\n")).toHaveLength(1);
  });
});
