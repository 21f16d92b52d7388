import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { discover } from "../../src/discover/discover.ts";
import { disk, type Files } from "../../src/discover/files.ts";
import { lint } from "../../src/lint.ts";
import { exitCodeOf } from "../../src/session/exit.ts";

const home = mkdtempSync(join(tmpdir(), "seaworthy-unreadable-"));
afterAll(() => rmSync(home, { recursive: true }));
let count = 0;

const utf16 = Buffer.from("\uFEFFservices:\n  a:\n    image: b\n", "utf16le");
const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");
const binary = Buffer.from([0x52, 0x49, 0x46, 0x46, 0xff, 0xfe, 0x00, 0x2f, 0x78, 0x20, 0x7b, 0x0a, 0x00]);
const dockerfile = "FROM scratch\nUSER 1000\n";
const no16 = "is UTF-16, which no builder reads: save it as UTF-8";
const no8 = "is not valid UTF-8: what cannot be read counts as \uFFFD";
const closed = "could not be read (EACCES)";

/** The disk, on which files called `closed` may not be opened. */
const files: Files = {
  ...disk,
  read(path) {
    if (/closed/.test(path)) throw Object.assign(new Error("x"), { code: "EACCES" });
    return disk.read(path);
  },
};

/** What a run over these files says besides findings, and what it ends with. */
async function told(tree: Readonly<Record<string, string | Buffer>>, paths: readonly string[] = ["."]) {
  const cwd = join(home, String(count++));
  mkdirSync(join(cwd, ".git"), { recursive: true });
  for (const [path, text] of Object.entries({ Dockerfile: dockerfile, ...tree })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const { found, notices, failures, surroundings } = await discover({ cwd, paths, gitignore: true, files });
  const report = await lint(found, { rules: rules.filter(({ id }) => id === "no-privileged"), profile: "recommended", surroundings });
  const all = { ...report, notices: [...notices, ...report.notices], failures: [...failures, ...report.failures] };
  return [
    exitCodeOf(all, { failOn: "low" }, { values: {} } as never),
    ...all.failures.map(({ path, message }) => `failure ${path} ${message}`),
    ...all.notices.map(({ path, message }) => `notice ${path} ${message}`),
  ];
}

describe("a file that nobody asked for costs nothing, whatever it holds", () => {
  it.each<[string, string | Buffer]>([
    ["charts/patch.yaml", utf16],
    ["charts/closed.yaml", "a"],
    ["charts/latin1.yaml", latin1("a: \xe9\n")],
    ["docs/apparmor/logo.webp", binary],
    ["docs/apparmor/strings", utf16],
    ["docs/apparmor/closed", "a"],
    ["data/seccomp-traces.json", utf16],
    ["data/numbers.json", latin1('{"SCMP_ACT_": "\xe9"}')],
    ["prod.env", utf16],
    [".env", utf16],
    ["a/.env", binary],
    ["a/closed/.env", "A=1\n"],
    ["dockerfile.ts", utf16],
    ["Dockerfile.png", binary],
    ["dockerfile.md", latin1("caf\xe9\n")],
    [".github/workflows/docker-compose.yml", latin1("on: push\njobs:\n  a: caf\xe9\n")],
    [".github/dependabot.yml", utf16],
    ["Makefile", utf16],
  ])("%s", async (path, text) => expect(await told({ [path]: text })).toEqual([0]));

  it("nor does a name that is no text, unless it is one of ours", async () => {
    const root = mkdtempSync(join(home, "names-"));
    const write = (name: string): void => writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name, "latin1")]), "a\n");
    write("caf\xe9.yaml");
    const failures = async (): Promise<string[]> =>
      (await discover({ cwd: root, paths: ["."], gitignore: true })).failures.map(({ path, message }) => `${path} ${message}`);
    expect(await failures()).toEqual([]);
    write("Dockerfile.caf\xe9");
    expect(await failures()).toEqual(["Dockerfile.caf\uFFFD could not be read: its name is not UTF-8"]);
  });

  it("nor does what a project only may have beside it", async () => {
    const project = "services:\n  a: {image: 'b:1', secrets: [s]}\nsecrets: {s: {file: key.bin}}\n";
    expect(await told({ "compose.yaml": project, ".env.example": utf16, "key.bin": utf16 })).toEqual([0]);
    expect(await told({ "compose.yaml": project, ".env.sample": latin1("A=\xe9\n"), "key.bin": binary })).toEqual([0]);
    expect(await told({ "compose.yaml": project.replace("key.bin", "closed.key"), "closed.key": "a" })).toEqual([0]);
  });
});

describe("what is asked for must be readable", () => {
  it.each<[string, Readonly<Record<string, string | Buffer>>, readonly string[] | undefined, (string | number)[]]>([
    ["by its name", { "compose.yml": utf16 }, undefined, [2, `failure compose.yml ${no16}`]],
    ["by its name", { "a/Dockerfile.dev": utf16 }, undefined, [2, `failure a/Dockerfile.dev ${no16}`]],
    ["by its name", { ".dockerignore": utf16 }, undefined, [2, `failure .dockerignore ${no16}`]],
    ["by its name", { "closed/Containerfile": "" }, undefined, [2, `failure closed/Containerfile ${closed}`]],
    ["by its name", { "b/Dockerfile": latin1("FROM scratch\nUSER 1\n# \xe9\n") }, undefined, [0, `notice b/Dockerfile ${no8}`]],
    [
      "by its content",
      { "b/stack.yml": latin1("services:\n  a:\n    image: b\n    # \xe9\n") },
      undefined,
      [0, `notice b/stack.yml ${no8}`],
    ],
    ["on the command line", { "patch.yaml": utf16 }, ["patch.yaml"], [2, `failure patch.yaml ${no16}`]],
    ["on the command line", { "closed.txt": "" }, ["closed.txt"], [2, `failure closed.txt ${closed}`]],
    [
      "by a project that builds it",
      { "compose.yaml": "services:\n  a: {build: {context: ., dockerfile: web.txt}}\n", "web.txt": utf16 },
      undefined,
      [2, `failure web.txt ${no16}`],
    ],
    [
      "by a project that builds it",
      { "compose.yaml": "services:\n  a: {build: {context: ., dockerfile: closed.txt}}\n", "closed.txt": "" },
      undefined,
      [2, `failure closed.txt ${closed}`],
    ],
    [
      "by a project that is given it",
      { "compose.yaml": "services:\n  a: {image: 'b:1', env_file: web.env}\n", "web.env": utf16 },
      undefined,
      [2, `failure web.env ${no16}`],
    ],
    [
      "by .env",
      { ".env": "COMPOSE_FILE=a.yml:b.yml\n", "a.yml": "services: {}\n", "b.yml": utf16 },
      undefined,
      [2, `failure b.yml ${no16}`],
    ],
  ])("%s: %j", async (_, tree, paths, want) => expect(await told(tree, paths)).toEqual(want));

  it("and is judged as what it is: another program's file is left out", async () => {
    const workflow = { "docker-compose.yml": "on: push\njobs: {}\n" };
    expect(await told(workflow, ["docker-compose.yml"])).toEqual([
      3,
      "notice docker-compose.yml skipped: not a supported file (--type forces one)",
    ]);
  });
});
