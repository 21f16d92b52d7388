import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { discover } from "../../src/discover/discover.ts";

const home = mkdtempSync(join(tmpdir(), "seaworthy-copied-"));
afterAll(() => rmSync(home, { recursive: true }));
let count = 0;

/** The texts that are read beside what is judged, and what is said about files. */
async function read(files: Readonly<Record<string, string | Buffer>>, paths = ["."]) {
  const root = join(home, String(count++));
  mkdirSync(join(root, ".git"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { found, failures, notices } = await discover({ cwd: root, paths, gitignore: true });
  return {
    texts: found.flatMap(({ source, isSupporting }) => (isSupporting ? [source.path] : [])).sort(),
    complaints: [...failures, ...notices].map(({ path, message }) => `${path} ${message}`),
  };
}

const image = "FROM debian:13\n";

describe("what an image starts is read", () => {
  it.each<[string, Record<string, string>, string[]]>([
    ["a script that is copied", { Dockerfile: `${image}COPY start.sh /\nCMD ["/start.sh"]\n`, "start.sh": "x" }, ["start.sh"]],
    [
      "one below a folder",
      { Dockerfile: `${image}COPY rootfs/ /\nCMD ["/opt/start"]\n`, "rootfs/opt/start": "x", "rootfs/opt/other": "x" },
      ["rootfs/opt/start"],
    ],
    [
      "one of the whole context",
      { Dockerfile: `${image}WORKDIR /s\nCOPY . .\nCMD ./start.sh --now\n`, "start.sh": "x", "b.sh": "x" },
      ["start.sh"],
    ],
    ["one of the folder above", { "docker/Dockerfile": `${image}COPY start.sh /\nCMD ["/start.sh"]\n`, "start.sh": "x" }, ["start.sh"]],
    [
      "scripts beside it, which it may start",
      { Dockerfile: `${image}COPY a.sh lib app.jar /\nCMD ["/a.sh"]\n`, "a.sh": "x", lib: "x", "app.jar": "x" },
      ["a.sh", "lib"],
    ],
    [
      "what a service mounts",
      {
        "compose.yaml": "services:\n  a:\n    image: redis:8\n    entrypoint: [sh, /s/start.sh]\n    volumes: ['./s:/s', './data:/data']\n",
        "s/start.sh": "x",
        "s/b.sh": "x",
        "data/x": "x",
      },
      ["s/start.sh"],
    ],
    [
      "all that is copied, where an account is made",
      { Dockerfile: `${image}RUN useradd a\nCOPY conf/ /etc/\nCOPY app.cf /\nCMD x\n`, "conf/s/a.ini": "x", "app.cf": "x" },
      ["app.cf", "conf/s/a.ini"],
    ],
    ["nothing, where nothing is started", { Dockerfile: `${image}COPY start.sh /\n`, "start.sh": "x" }, []],
    [
      "nothing of another stage",
      { Dockerfile: `${image}FROM debian:13\nCOPY --from=0 /start.sh /\nCMD ["/start.sh"]\n`, "start.sh": "x" },
      [],
    ],
  ])("%s", async (_, files, want) => {
    const { texts, complaints } = await read(files);
    expect(texts).toEqual(want);
    expect(complaints).toEqual([]);
  });

  it("but not what is no text, or is large, and nobody hears of it", async () => {
    const Dockerfile = `${image}RUN useradd a\nCOPY . /srv\nCMD ["/srv/start"]\n`;
    const files = {
      Dockerfile,
      start: Buffer.from([0x7f, 0x45, 0, 1]),
      big: "x".repeat(1024 * 1024 + 1),
      latin: Buffer.from([0xe9]),
      utf16: Buffer.from([0xff, 0xfe, 0x61, 0]),
      ok: "x",
    };
    expect(await read(files)).toEqual({ texts: ["ok"], complaints: [] });
  });

  it("but no folder with very many files", async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`conf/${at}`, "x"]));
    expect((await read({ Dockerfile: `${image}RUN useradd a\nCOPY conf /etc/\n`, ...many })).texts).toEqual([]);
  });

  it("nor anything outside of the repository", async () => {
    const { texts, complaints } = await read({ Dockerfile: `${image}COPY ../../etc/passwd /start\nCMD ["/start"]\n` });
    expect([texts, complaints]).toEqual([[], []]);
  });
});
