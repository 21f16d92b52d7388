import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { secretFilesIn } from "../../src/discover/content.ts";
import { discover } from "../../src/discover/discover.ts";
import { repositoryOf } from "../folder.ts";

/** The files beside those that are judged, which a run over a repository read for what they hold, and what it says of them. */
async function read(files: Readonly<Record<string, string>>, change: (root: string) => void = () => {}) {
  const root = repositoryOf(files);
  change(root);
  const { found, notices, failures } = await discover({ cwd: root, paths: ["."], gitignore: true });
  const supporting = found.filter(({ isSupporting }) => isSupporting).map(({ source }) => source.path);
  return { paths: supporting.filter((path) => !/dockerignore$/.test(path)).sort(), said: [...notices, ...failures] };
}

describe("what a Dockerfile copies is read, where it may say whether it holds a secret", () => {
  it.each<[lines: string, paths: string[]]>([
    ["COPY tls/chain.pem main.go x.png app.json /x/", ["app.json", "tls/chain.pem"]],
    ['ADD ["./tls/../.npmrc", "/x/"]', [".npmrc"]],
    ["ARG D=tls\nCOPY \\\n  --chown=1 \\\n  $D/chain.pem /x/", ["tls/chain.pem"]],
    ["COPY main.go x.png absent.key /x/", []],
    ["COPY --from=a:1 tls/chain.pem /x/", []],
    ["COPY ../.npmrc /x/", [".npmrc"]],
    // What may be a folder: those in the context whose names are worth it.
    ["COPY tls /x/", [".npmrc", "tls/chain.pem"]],
    ["COPY *.json /x/", [".npmrc", "tls/chain.pem"]],
    ["COPY . /x/", [".npmrc", "tls/chain.pem"]],
  ])("%j", async (lines, paths) => {
    const files = { ".npmrc": "a=b\n", "tls/chain.pem": "x\n", "main.go": "x\n", "x.png": "x\n", "app.json": "{}\n" };
    expect(await read({ Dockerfile: `FROM a:1\n${lines}\n`, ...files })).toEqual({ paths, said: [] });
  });

  it("is looked for in its folder and in those above", async () =>
    expect(
      (
        await read({
          "a/b/Dockerfile": "FROM a:1\nCOPY .npmrc /x/\n",
          "a/b/.npmrc": "x\n",
          "a/.npmrc": "x\n",
          ".npmrc": "x\n",
          "c/.npmrc": "x\n",
        })
      ).paths,
    ).toEqual([".npmrc", "a/.npmrc", "a/b/.npmrc"]));

  it("is looked for in the contexts of services", async () =>
    expect(
      (
        await read({
          "compose.yaml": "services:\n  a:\n    build: {context: app, dockerfile: ../docker/Dockerfile}\n",
          "docker/Dockerfile": "FROM a:1\nCOPY .npmrc /x/\n",
          "app/.npmrc": "x\n",
        })
      ).paths,
    ).toEqual(["app/.npmrc"]));

  it("is left alone when it is large, binary, a folder, or leads out of the repository, and nobody is bothered", async () =>
    expect(
      await read({ Dockerfile: "FROM a:1\nCOPY a.pem b.pem c.pem d.pem e.pem /x/\n", "d.pem/x": "", "e.pem": "x\n" }, (root) => {
        writeFileSync(join(root, "a.pem"), "x".repeat(1_100_000));
        writeFileSync(join(root, "b.pem"), Buffer.from([0x30, 0x82, 0, 1, 0xff]));
        symlinkSync("/etc/hostname", join(root, "c.pem"));
      }),
    ).toEqual({ paths: ["e.pem"], said: [] }));

  it("is told to be in another encoding where a service names it", async () =>
    expect(
      (
        await read(
          {
            Dockerfile: "FROM a:1\nCOPY . /x/\n",
            "b/compose.yaml": "services:\n  a:\n    image: a:1\n    env_file: ../.env.production\n",
            ".env.production": "",
          },
          (root) => writeFileSync(join(root, ".env.production"), Buffer.from("\uFEFFA=b", "utf16le")),
        )
      ).said,
    ).toEqual([{ path: ".env.production", message: "is UTF-16, which no builder reads: save it as UTF-8" }]));

  it("is read, however many there are", () => {
    const many = Array.from({ length: 500 }, (_, at) => `k/${at}.pem`);
    expect(secretFilesIn(many)).toHaveLength(500);
    expect(secretFilesIn(["x.p12", "k/", "a.js", "k/server.key"])).toEqual(["k/server.key"]);
  });
});
