import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type DiscoverOptions, discover } from "../../src/discover/discover.ts";
import { register } from "../../src/frontends/registry.ts";
import { toy } from "../frontends/toy.ts";

const home = mkdtempSync(join(tmpdir(), "seaworthy-follow-"));
afterAll(() => rmSync(home, { recursive: true }));
let count = 0;

/** What is found in a project: the path, its kind or `-`, and why. */
async function found(files: Readonly<Record<string, string>>, options: Partial<DiscoverOptions> & { readonly below?: string } = {}) {
  const root = join(home, String(count++));
  mkdirSync(join(root, ".git"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const cwd = join(root, options.below ?? "");
  const { found: all, failures, surroundings } = await discover({ cwd, paths: ["."], gitignore: true, ...options });
  return { list: all.map(({ source, kind, reason }) => `${source.path} ${kind ?? "-"} ${reason}`).sort(), failures, surroundings };
}

const built = (dockerfile: string): string => `services:\n  a:\n    build: { context: ., dockerfile: ${dockerfile} }\n`;
const stages = "FROM a:1 AS one\nFROM b:1 AS two\n";

describe("what files refer to is followed until nothing new appears", () => {
  it("finds the Dockerfile that a variable of .env names: .env is read first", async () => {
    const { list } = await found({
      "compose.yaml": "services:\n  a:\n    build: { context: ., dockerfile: '${FILE}' }\n",
      ".env": "FILE=build.txt\n",
      "build.txt": "FROM a:1\n",
    });
    expect(list).toContain("build.txt dockerfile referred to");
  });

  it("follows what an included file includes", async () => {
    const { list } = await found({
      "compose.yaml": "include: [a/more.yml]\nservices: {x: {image: b:1}}\n",
      "a/more.yml": "include: [last.yml]\nservices: {}\n",
      "a/last.yml": "services:\n  y:\n    image: c:1\n    env_file: y.env\n",
      "a/y.env": "A=1\n",
    });
    expect(list.filter((each) => each.startsWith("a/"))).toEqual([
      "a/last.yml compose by content",
      "a/more.yml - supporting",
      "a/y.env - supporting",
    ]);
  });

  it("follows what a fragment of AppArmor policy includes", async () => {
    const { list, surroundings } = await found({
      "apparmor.d/web": 'profile web {\n  include "parts/one"\n  include "parts/all"\n}\n',
      "apparmor.d/parts/one": '/a r,\ninclude "parts/two"\n',
      "apparmor.d/parts/two": "/b r,\n",
      "apparmor.d/parts/all/x": "/c r,\n",
    });
    for (const path of ["one", "two", "all/x"]) expect(list).toContain(`apparmor.d/parts/${path} - supporting`);
    expect(surroundings.entries?.get("apparmor.d/parts/all")).toEqual(["x"]);
  });

  it("judges a file that something is built from, though another one only reads it", async () => {
    const { list } = await found({ Dockerfile: stages, "compose.yaml": built("Makefile"), Makefile: "FROM a:1\nRUN make\n" });
    expect(list).toContain("Makefile dockerfile referred to");
  });

  it("reads the files of Bake and Make, of any name, beside a Dockerfile that copies from what is no stage", async () => {
    const beside = { "x/x.hcl": "target x {}\n", "x/x.mk": "x:\n", "y/y.hcl": "target y {}\n" };
    const list = async (from: string) => (await found({ "x/Dockerfile": `FROM a:1\nCOPY --from=${from} a b\n`, ...beside })).list;
    expect(await list("src")).toEqual(["x/Dockerfile dockerfile by name", "x/x.hcl - supporting", "x/x.mk - supporting"]);
    expect(await list("b/c:1")).toEqual(["x/Dockerfile dockerfile by name"]);
  });

  it("reads the ignore files above where we stand, up to the repository's root", async () => {
    const { list } = await found(
      { "a/b/Dockerfile": "FROM a:1\n", ".dockerignore": ".git\n", "a/.dockerignore": ".env\n" },
      { below: "a/b" },
    );
    expect(list).toEqual(["../../.dockerignore - supporting", "../.dockerignore - supporting", "Dockerfile dockerfile by name"]);
  });

  it("is not stopped by a reader that fails", async () => {
    const failing = {
      ...toy,
      load: async () => ({
        ...(await toy.load()),
        references: (): never => {
          throw new Error("broken");
        },
      }),
    };
    const forget = register(failing);
    try {
      const { list, failures } = await found({ "x.toy": "box a b:1\n", Dockerfile: "FROM a:1\n" });
      expect(list).toContain("Dockerfile dockerfile by name");
      expect(failures).toEqual([{ path: "x.toy", message: expect.stringContaining("our mistake") }]);
    } finally {
      forget();
    }
  });
});
