import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileIn } from "../../../src/distribution/credentials/files.ts";
import { keysFor } from "../../../src/distribution/credentials/keys.ts";
import { secretIn, storedCredentials } from "../../../src/distribution/credentials/stored.ts";
import { folderOf } from "../../folder.ts";

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const entry = (name: string) => ({ auth: base64(`${name}:pass-${name}`) });
const secret = (name: string) => ({ kind: "password", username: name, password: `pass-${name}` });

/** What is stored, in files below a folder that stands for the user's. */
function stored(files: Readonly<Record<string, unknown>>, environment: (home: string) => Readonly<Record<string, string>> = () => ({})) {
  const texts = Object.entries(files).map(([path, value]) => [path, typeof value === "string" ? value : JSON.stringify(value)]);
  const home = folderOf(Object.fromEntries(texts));
  return storedCredentials({ environment: environment(home), home }, async () => ({
    status: 1,
    output: "credentials not found in native keychain\n",
  }));
}

describe("credentials", () => {
  it.each<[string, Record<string, unknown>, string, (home: string) => Record<string, string>]>([
    ["of Docker", { ".docker/config.json": { auths: { "a.example": entry("docker") } } }, "docker", () => ({})],
    [
      "of another folder of Docker's",
      { "x/config.json": { auths: { "a.example": entry("x") } } },
      "x",
      (home) => ({ DOCKER_CONFIG: `${home}/x` }),
    ],
    [
      "of Podman while it runs",
      { "run/containers/auth.json": { auths: { "a.example": entry("podman") } } },
      "podman",
      (home) => ({ XDG_RUNTIME_DIR: `${home}/run` }),
    ],
    ["of Podman", { ".config/containers/auth.json": { auths: { "a.example": entry("podman") } } }, "podman", () => ({})],
    [
      "of a file that is named, before the others",
      { "mine.json": { auths: { "a.example": entry("mine") } }, ".docker/config.json": { auths: { "a.example": entry("docker") } } },
      "mine",
      (home) => ({ REGISTRY_AUTH_FILE: `${home}/mine.json` }),
    ],
    [
      "of a variable, before the others",
      { ".docker/config.json": { auths: { "a.example": entry("docker") } } },
      "variable",
      () => ({ DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { "a.example": entry("variable") } }) }),
    ],
    [
      "of Docker before those of Podman, which have what Docker does not",
      {
        ".docker/config.json": { auths: { "b.example": entry("b") } },
        ".config/containers/auth.json": { auths: { "a.example": entry("podman") } },
      },
      "podman",
      () => ({}),
    ],
  ])("are those %s", async (_, files, name, environment) => {
    expect(await stored(files, environment)("a.example", "team/app")).toMatchObject({ secret: secret(name) });
  });

  it("are not read before they are asked for, and then once", async () => {
    const read: string[] = [];
    const environment = new Proxy({} as Record<string, string>, {
      get: (_, name) => {
        read.push(String(name));
        return undefined;
      },
    });
    const credentials = storedCredentials({ environment, home: folderOf({}) });
    expect(read).toEqual([]);
    await credentials("a.example", "x");
    const after = read.length;
    await credentials("b.example", "y");
    expect([after > 0, read.length]).toEqual([true, after]);
  });

  it.each([
    ["is not JSON", "{ not json: hunter2", / is not valid JSON$/],
    ["is not an object", "[1]", undefined],
    ["has other things in it", '{"auths": {"a.example": {"auth": 3}, "b": null}, "credHelpers": [], "credsStore": 1}', undefined],
    ["is null", "null", undefined],
  ])("are none where the file %s", async (_, text, trouble) => {
    const answer = await stored({ ".docker/config.json": text })("a.example", "x");
    expect(answer.secret).toBeUndefined();
    if (trouble) expect(answer.trouble).toMatch(trouble);
    expect(JSON.stringify(answer)).not.toContain("hunter2");
  });

  it("tell of a file that is too large, or not one", async () => {
    expect((await stored({ ".docker/config.json": " ".repeat(1024 * 1024 + 1) })("a.example", "x")).trouble).toMatch(/ has more than 1 MB/);
    expect((await stored({ ".docker/config.json/x": "" })("a.example", "x")).trouble).toMatch(/ is a folder, not a regular file$/);
  });
});

describe("the key of a registry", () => {
  it.each<[string, string, string[], string[]]>([
    ["docker.io", "nginx", ["https://index.docker.io/v1/"], ["https://index.docker.io/v1/"]],
    [
      "docker.io",
      "nginx",
      ["docker.io", "registry-1.docker.io", "index.docker.io"],
      ["docker.io", "registry-1.docker.io", "index.docker.io"],
    ],
    ["a.example", "x", ["https://a.example/v1/", "a.example"], ["a.example", "https://a.example/v1/"]],
    ["a.example", "team/app", ["a.example", "a.example/team", "a.example/team/app"], ["a.example/team/app", "a.example/team", "a.example"]],
    ["a.example", "team/app", ["a.example/tea", "a.example/team/app/x", "a.example/other", "b.example", "a.example:5000"], []],
    ["a.example:5000", "x", ["a.example", "a.example:5000", "http://a.example:5000"], ["a.example:5000", "http://a.example:5000"]],
    ["a.example", "x", ["xa.example", "a.example.evil.example", "https://evil.example/a.example"], []],
  ])("of %s/%s among %j", (registry, repository, keys, found) => {
    expect(keysFor(keys, registry, repository)).toEqual(found);
  });

  it("is never that of another host", () => {
    const host = fc.stringMatching(/^[a-c]{1,2}\.example(?::[0-9])?$/);
    fc.assert(
      fc.property(
        host,
        host,
        fc.constantFrom("", "https://", "http://"),
        fc.constantFrom("", "/v1/", "/team", "/team/app"),
        (a, b, scheme, path) => {
          fc.pre(a !== b);
          expect(keysFor([`${scheme}${b}${path}`], a, "team/app")).toEqual([]);
        },
      ),
    );
  });
});

describe("an entry", () => {
  it("has a user and a password, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: "grapheme" }), (username, password) => {
        fc.pre(!/[:\0]/.test(username) && !password.includes("\0"));
        expect(secretIn({ auth: base64(`${username}:${password}`) })).toEqual({ kind: "password", username, password });
        expect(secretIn({ auth: base64(`${username}:${password}\0\0`) })).toEqual({ kind: "password", username, password });
      }),
    );
  });

  it.each([
    [
      { username: "a", password: "b" },
      { kind: "password", username: "a", password: "b" },
    ],
    [
      { auth: base64("a:b"), identitytoken: "c" },
      { kind: "identity", token: "c" },
    ],
    [{ registrytoken: "c" }, { kind: "token", token: "c" }],
    [{ auth: "" }, undefined],
    [{ auth: base64("no colon") }, undefined],
    [{ username: "a" }, undefined],
    [{}, undefined],
  ])("%j is %j", (written, read) => {
    expect(secretIn(written)).toEqual(read);
  });

  it("of any text is read, or complained of", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const file = fileIn("x", text);
        expect(typeof file === "string" ? file : file.path).toMatch(/^x/);
      }),
    );
  });
});
