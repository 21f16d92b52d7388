import { execFileSync, spawn, spawnSync } from "node:child_process";
import fs, {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { WriteError } from "../../src/disk/target.ts";
import { RewriteError, rewriteFiles, type Writing, writeFile } from "../../src/disk/write.ts";
import { replace } from "../builtin.ts";

const home = mkdtempSync(join(tmpdir(), "seaworthy-write-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
let count = 0;

/** A fresh repository with a file in it. */
function folder(files: Readonly<Record<string, string>> = { old: "old" }): string {
  const root = join(home, String(count++));
  mkdirSync(join(root, ".git"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}
const textOf = (path: string): string => readFileSync(path, "utf8");
/** What is left beside the files there should be. */
const left = (root: string): string[] => readdirSync(root).filter((name) => name.endsWith(".tmp"));
function told(path: string, text: string, writing: Writing = {}): string {
  try {
    writeFile(path, text, writing);
    return "written";
  } catch (error) {
    expect(error).toBeInstanceOf(WriteError);
    return `${(error as WriteError).kind}: ${(error as WriteError).message}`;
  }
}
const onUnix = it.skipIf(process.platform === "win32");
const asRoot = it.skipIf(process.getuid?.() !== 0 || process.platform !== "linux");
const failing = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};

describe("a file is written", () => {
  it("whole, new or over another, and nothing else is left", () => {
    const root = folder();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.constantFrom("old", "new"), (text, name) => {
        writeFile(join(root, name), text, { root });
        expect(readFileSync(join(root, name)).equals(Buffer.from(text))).toBe(true);
        expect(left(root)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  onUnix("with the mode it has, or the usual one", () => {
    const root = folder({ a: "", b: "" });
    chmodSync(join(root, "a"), 0o640);
    chmodSync(join(root, "b"), 0o755);
    const before = process.umask(0o027);
    try {
      for (const name of ["a", "b", "c"]) writeFile(join(root, name), "x");
    } finally {
      process.umask(before);
    }
    expect(["a", "b", "c"].map((name) => statSync(join(root, name)).mode & 0o7777)).toEqual([0o640, 0o755, 0o640]);
  });

  asRoot("with the owner it has", () => {
    const root = folder();
    fs.chownSync(join(root, "old"), 1234, 2345);
    chmodSync(join(root, "old"), 0o604);
    writeFile(join(root, "old"), "x");
    const { uid, gid, mode } = statSync(join(root, "old"));
    expect([uid, gid, mode & 0o7777]).toEqual([1234, 2345, 0o604]);
  });

  it("in as many parts as the system takes", () => {
    const root = folder();
    const real = fs.writeSync;
    replace(fs, "writeSync", ((file: number, bytes: Buffer) => real(file, bytes, 0, Math.min(3, bytes.length))) as typeof real);
    writeFile(join(root, "old"), "0123456789é");
    expect(textOf(join(root, "old"))).toBe("0123456789é");
  });

  it("where links within the repository lead, which stay links", () => {
    const root = folder({ a: "1" });
    mkdirSync(join(root, "sub"));
    symlinkSync("a", join(root, "link"));
    symlinkSync("link", join(root, "twice"));
    symlinkSync("sub", join(root, "folder"));
    symlinkSync("sub/new", join(root, "gone"));
    for (const [name, real] of [
      ["link", "a"],
      ["twice", "a"],
      ["folder/x", "sub/x"],
      ["gone", "sub/new"],
    ] as const) {
      writeFile(join(root, name), name, { root });
      expect(textOf(join(root, real))).toBe(name);
    }
    expect(lstatSync(join(root, "link")).isSymbolicLink() && lstatSync(join(root, "gone")).isSymbolicLink()).toBe(true);
  });

  it("in folders that are made for it, where it says so", () => {
    const root = folder();
    expect(told(join(root, "a/b/c"), "x", { root })).toBe("failed: could not be written (ENOENT)");
    expect(told(join(root, "a/b/c"), "x", { root, makesFolders: true })).toBe("written");
    expect(textOf(join(root, "a/b/c"))).toBe("x");
    expect(told(join(root, "old/b"), "x", { root, makesFolders: true })).toMatch(/^failed: could not be written \(E(?:NOTDIR|EXIST)\)$/);
  });
});

describe("a file is not written", () => {
  it("where a link leads out of the repository, or into git's own folder", () => {
    const [root, other] = [folder({}), folder({ x: "theirs" })];
    symlinkSync(other, join(root, "out"));
    symlinkSync(join(other, "x"), join(root, "file"));
    symlinkSync(join(other, "new"), join(root, "gone"));
    symlinkSync("round", join(root, "round"));
    symlinkSync(".git", join(root, "git"));
    const out = "link: leads out of the repository by a link";
    for (const name of ["out/x", "out/y", "file", "gone", "out"]) expect(told(join(root, name), "ours", { root }), name).toBe(out);
    for (const name of ["out/a/b", "out/c"]) expect(told(join(root, name), "ours", { root, makesFolders: true }), name).toBe(out);
    for (const name of [".git/x", ".GIT/x", "git/x", ".git/a/b", "sub/.git/x"])
      expect(told(join(root, name), "ours", { root, makesFolders: true }), name).toBe("git: is git's own");
    expect(told(join(root, "round"), "ours", { root })).toBe("failed: could not be written (ELOOP)");
    expect([readdirSync(other).sort(), readdirSync(join(root, ".git")), textOf(join(other, "x"))]).toEqual([[".git", "x"], [], "theirs"]);
  });

  it("where git's own folder is elsewhere, either", () => {
    const [root, other] = [folder(), folder()];
    expect(told(join(other, ".git/x"), "x", { root })).toBe("git: is git's own");
    expect(told(join(other, ".git/x"), "x")).toBe("git: is git's own");
  });

  it("but through links that are the user's own", () => {
    const [root, other] = [folder(), folder()];
    symlinkSync(root, join(other, "to"));
    expect(told(join(other, "to/old"), "x", { root })).toBe("written");
    expect(textOf(join(root, "old"))).toBe("x");
  });

  it("over what may not go", () => {
    const root = folder();
    const path = join(root, "old");
    const mayReplace = (old: Buffer) => (old.toString() === "old" ? "is old" : undefined);
    expect(told(path, "new", { mayReplace })).toBe("kept: is old");
    expect(textOf(path)).toBe("old");
    expect(told(join(root, "fresh"), "new", { mayReplace: () => "is there" })).toBe("written");
    writeFileSync(path, "other");
    expect(told(path, "new", { mayReplace })).toBe("written");
  });

  it("over a folder", () => {
    const root = folder();
    expect(told(root, "x")).toBe("failed: could not be written (EISDIR)");
    expect(told(root, "x", { mayReplace: () => undefined })).toBe("failed: could not be written (EISDIR)");
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("over a file that may not be written", () => {
    const root = folder();
    chmodSync(join(root, "old"), 0o444);
    expect(told(join(root, "old"), "x")).toBe("failed: could not be written (EACCES)");
  });
});

describe("what is no file is written to as it is, on the user's word", () => {
  onUnix("a device", () => {
    const root = folder();
    expect(told("/dev/null", "x", { root })).toBe("written");
    expect(told("/dev/null", "x", { root, mayReplace: () => undefined })).toBe("kept: is not a regular file");
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it.skipIf(process.platform !== "linux")("a device that is full", () => {
    expect(told("/dev/full", "x")).toBe("failed: could not be written (ENOSPC)");
  });

  onUnix("a device that a link of the repository leads to is not the user's word", () => {
    const root = folder();
    symlinkSync("/dev/null", join(root, "link"));
    expect(told(join(root, "link"), "x", { root })).toBe("link: leads out of the repository by a link");
  });

  onUnix("a pipe, when somebody reads it", async () => {
    const root = folder();
    const pipe = join(root, "pipe");
    execFileSync("mkfifo", [pipe]);
    expect(told(pipe, "x", { root })).toBe("failed: could not be written (ENXIO: no program reads it)");
    expect(told(pipe, "x", { root, mayReplace: () => undefined })).toBe("kept: is not a regular file");
    const reader = spawn("sh", ["-c", 'cat "$0" >"$0.read"', pipe]);
    const long = "0123456789".repeat(50_000);
    for (let tries = 0; tries < 200 && told(pipe, long, { root }) !== "written"; tries += 1)
      await new Promise((done) => setTimeout(done, 20));
    await new Promise((done) => reader.on("close", done));
    expect(textOf(`${pipe}.read`)).toBe(long);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  onUnix("standard output, by any of its names, wherever the shell has sent it", () => {
    const root = folder({ out: "before\n" });
    const program = `import { writeFile } from ${JSON.stringify(source("write.ts"))};
      for (const name of ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"]) writeFile(name, name + "\\n");
      writeFile("/dev/stderr", "error\\n");`;
    const command = `${process.execPath} --import tsx --input-type=module -e '${program}' >>"${root}/out"`;
    const { stderr, status } = spawnSync("sh", ["-c", command], { cwd: project, encoding: "utf8" });
    expect([stderr, status, textOf(join(root, "out"))]).toEqual(["error\n", 0, "before\n/dev/stdout\n/dev/fd/1\n/proc/self/fd/1\n"]);
  });
});

const project = fileURLToPath(new URL("../..", import.meta.url));
const source = (name: string): string => new URL(`../../src/disk/${name}`, import.meta.url).href;

describe("what goes wrong loses nothing", () => {
  it.each([
    ["writeSync", "ENOSPC"],
    ["writeSync", "EIO"],
    ["fsyncSync", "EIO"],
    ["fsyncSync", "EDQUOT"],
    ["closeSync", "EIO"],
    ["fchmodSync", "EPERM"],
    ["renameSync", "EXDEV"],
    ["renameSync", "EROFS"],
    ["openSync", "EROFS"],
    ["openSync", "EACCES"],
  ] as const)("%s says %s", (name, code) => {
    const root = folder();
    chmodSync(join(root, "old"), 0o640);
    const real = fs[name] as (...args: unknown[]) => unknown;
    // What cannot be closed is closed nevertheless.
    replace(fs, name, ((...args: unknown[]) => {
      if (name === "closeSync") real(...args);
      return failing(code)();
    }) as never);
    expect(told(join(root, "old"), "new")).toBe(`failed: could not be written (${code})`);
    if (name !== "fchmodSync") expect(told(join(root, "fresh"), "new")).toBe(`failed: could not be written (${code})`);
    expect([textOf(join(root, "old")), existsSync(join(root, "fresh")), left(root)]).toEqual(["old", false, []]);
  });

  it.each([
    ["openSync", "EACCES"],
    ["openSync", "EROFS"],
    ["renameSync", "EBUSY"],
    ["renameSync", "EPERM"],
  ] as const)("but a folder that keeps a file in its place has it written there, on the user's word: %s says %s", (name, code) => {
    const root = folder();
    const { ino } = statSync(join(root, "old"));
    symlinkSync("old", join(root, "link"));
    const real = fs[name] as (...args: unknown[]) => unknown;
    replace(fs, name, ((...args: unknown[]) =>
      name === "openSync" && args[0] === join(root, "old") ? real(...args) : failing(code)()) as never);
    expect(told(join(root, "old"), "new")).toBe(`failed: could not be written (${code})`);
    expect(told(join(root, "old"), "n", { root, inPlace: true })).toBe("written");
    expect(told(join(root, "link"), "ne", { root, inPlace: true })).toBe("written");
    expect(told(join(root, "fresh"), "new", { root, inPlace: true })).toBe(`failed: could not be written (${code})`);
    expect([textOf(join(root, "old")), statSync(join(root, "old")).ino, left(root)]).toEqual(["ne", ino, []]);
  });

  onUnix.each([
    ["a link", (path: string, other: string) => symlinkSync(other, path), /ELOOP/],
    ["another file", (path: string) => writeFileSync(path, "theirs"), /^kept: has just become another file$/],
  ] as const)("and %s that somebody puts there meanwhile is not written to", (_, put, why) => {
    const [root, other] = [folder(), folder({ x: "theirs" })];
    replace(fs, "renameSync", ((...[, to]: [string, string]) => {
      fs.linkSync(to, join(root, "kept"));
      rmSync(to);
      put(to, join(other, "x"));
      return failing("EBUSY")();
    }) as never);
    expect(told(join(root, "old"), "ours", { root, inPlace: true })).toMatch(why);
    expect([textOf(join(root, "old")), textOf(join(other, "x")), left(root)]).toEqual(["theirs", "theirs", []]);
  });

  it("a disk that takes a part of it, and one that takes nothing", () => {
    const root = folder();
    const real = fs.writeSync;
    let room = 5;
    replace(fs, "writeSync", ((file: number, bytes: Buffer) => {
      if (room === 0) failing("ENOSPC")();
      const some = Math.min(room, bytes.length);
      room -= some;
      return real(file, bytes, 0, some);
    }) as typeof real);
    expect(told(join(root, "old"), "0123456789")).toBe("failed: could not be written (ENOSPC)");
    replace(fs, "writeSync", (() => 0) as unknown as typeof real);
    expect(told(join(root, "old"), "0123456789")).toBe("failed: could not be written (EIO)");
    expect([textOf(join(root, "old")), left(root)]).toEqual(["old", []]);
  });

  it("a system that has nothing to flush is no error", () => {
    const root = folder();
    replace(fs, "fsyncSync", failing("EINVAL"));
    expect(told(join(root, "old"), "new")).toBe("written");
  });

  it("writes to the disk before it takes the name", () => {
    const root = folder();
    const calls: string[] = [];
    for (const name of ["writeSync", "fsyncSync", "closeSync", "renameSync"] as const) {
      const real = fs[name] as (...args: unknown[]) => unknown;
      replace(fs, name, ((...args: unknown[]) => {
        calls.push(name);
        return real(...args);
      }) as never);
    }
    writeFile(join(root, "old"), "new");
    expect(calls).toEqual(["writeSync", "fsyncSync", "closeSync", "renameSync"]);
  });

  it("takes no file for its own that somebody put there", () => {
    const root = folder();
    const real = fs.openSync;
    replace(fs, "openSync", ((path: string, flags: number, mode: number) => {
      if (path.endsWith(".tmp")) symlinkSync(join(root, "old"), path);
      return real(path, flags, mode);
    }) as typeof real);
    expect(told(join(root, "fresh"), "new")).toBe("failed: could not be written (EEXIST)");
    expect(textOf(join(root, "old"))).toBe("old");
  });

  asRoot("a disk that is full", ({ skip }) => {
    const mount = folder({});
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", mount]).status !== 0) skip();
    try {
      writeFile(join(mount, "old"), "x".repeat(30_000));
      expect(told(join(mount, "old"), "y".repeat(60_000))).toBe("failed: could not be written (ENOSPC)");
      expect(told(join(mount, "fresh"), "y".repeat(60_000))).toBe("failed: could not be written (ENOSPC)");
      expect([textOf(join(mount, "old")), readdirSync(mount)]).toEqual(["x".repeat(30_000), ["old"]]);
      spawnSync("mount", ["-o", "remount,ro", mount]);
      expect(told(join(mount, "old"), "y")).toMatch(/^failed: could not be written \(EROFS\)$/);
    } finally {
      spawnSync("umount", [mount]);
    }
  });
});

describe("a program that is ended", () => {
  /** Runs a program that writes once more with every turn of a loop; answers what it ends with. */
  const run = (body: string) =>
    spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", body], {
      cwd: project,
      encoding: "utf8",
      timeout: 30_000,
    });

  onUnix.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("by %s writes to its end, and leaves nothing", (signal) => {
    const root = folder();
    const { signal: end, stdout } = run(`import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
      const { writeFile } = await import(${JSON.stringify(source("write.ts"))});
      const real = fs.fsyncSync;
      fs.fsyncSync = (file) => { process.kill(process.pid, "${signal}"); const until = Date.now() + 200; while (Date.now() < until); real(file); };
      syncBuiltinESMExports();
      setInterval(() => {}, 1000);
      setTimeout(() => console.log("went on"), 5000);
      writeFile(${JSON.stringify(join(root, "old"))}, "new");`);
    expect([end, stdout, textOf(join(root, "old")), left(root)]).toEqual([signal, "", "new", []]);
  });

  onUnix("by nothing lets the next signal end it at once", () => {
    const root = folder();
    const { signal } = run(`const { writeFile } = await import(${JSON.stringify(source("write.ts"))});
      for (let i = 0; i < 30; i += 1) writeFile(${JSON.stringify(join(root, "old"))}, "new");
      setTimeout(() => process.kill(process.pid, "SIGTERM"), 100); setTimeout(() => {}, 20_000);`);
    expect(signal).toBe("SIGTERM");
  });

  onUnix("by force leaves the old file whole or the new one", async () => {
    const root = folder();
    const path = join(root, "old");
    const texts = ["a", "b"].map((letter) => letter.repeat(300_000));
    writeFileSync(path, texts[0] as string);
    const program = spawn(
      process.execPath,
      [
        "--import",
        "tsx",
        "--input-type=module",
        "-e",
        `
      const { writeFile } = await import(${JSON.stringify(source("write.ts"))});
      console.log("on"); for (let i = 0; ; i += 1) writeFile(${JSON.stringify(path)}, (i % 2 ? "a" : "b").repeat(300_000));`,
      ],
      { cwd: project },
    );
    await new Promise((done) => program.stdout.once("data", done));
    for (let looks = 0; looks < 300; looks += 1) expect(texts).toContain(textOf(path));
    program.kill("SIGKILL");
    await new Promise((done) => program.once("close", done));
    expect(texts).toContain(textOf(path));
  });
});

it("runs beside others like it, and none tears what another writes", async () => {
  const root = folder();
  const path = join(root, "old");
  const letters = ["a", "b", "c"];
  const programs = letters.map((letter) =>
    spawn(
      process.execPath,
      [
        "--import",
        "tsx",
        "--input-type=module",
        "-e",
        `
      const { writeFile } = await import(${JSON.stringify(source("write.ts"))});
      for (let i = 0; i < 100; i += 1) writeFile(${JSON.stringify(path)}, "${letter}".repeat(50_000));`,
      ],
      { cwd: project },
    ),
  );
  let isRunning = true;
  const ended = Promise.all(programs.map((each) => new Promise((done) => each.once("close", done)))).then((codes) => {
    isRunning = false;
    return codes;
  });
  const whole = ["old", ...letters.map((letter) => letter.repeat(50_000))];
  while (isRunning) {
    expect(whole).toContain(textOf(path));
    await new Promise((done) => setTimeout(done, 1));
  }
  expect(await ended).toEqual([0, 0, 0]);
  expect([whole.slice(1).includes(textOf(path)), left(root)]).toEqual([true, []]);
});

describe("several files", () => {
  it("are changed and made together", () => {
    const root = folder();
    rewriteFiles([
      { path: join(root, "new"), text: "made", before: undefined, root },
      { path: join(root, "old"), text: "other", before: "old", root },
    ]);
    expect([textOf(join(root, "new")), textOf(join(root, "old")), left(root)]).toEqual(["made", "other", []]);
  });

  it.each<[what: string, files: Readonly<Record<string, string>>, before: string | undefined, why: string]>([
    ["one that is to be new is there", { old: "old", second: "kept" }, undefined, "was created in the meantime"],
    ["another has changed", { old: "old", second: "kept" }, "read", "has changed since it was read"],
    ["another is gone", { old: "old" }, "read", "is gone"],
  ])("are all as they were where %s", (_, files, before, why) => {
    const root = folder(files);
    const rewrites = [
      { path: join(root, "first"), text: "made", before: undefined, root },
      { path: join(root, "second"), text: "other", before, root },
    ];
    expect(() => rewriteFiles(rewrites)).toThrow(RewriteError);
    expect(() => rewriteFiles(rewrites)).toThrow(why);
    expect(readdirSync(root).filter((name) => name !== ".git")).toEqual(Object.keys(files));
    for (const [name, text] of Object.entries(files)) expect(textOf(join(root, name))).toBe(text);
  });

  it("what was made goes again when a later one fails", () => {
    const root = folder({ old: "old" });
    replace(fs, "renameSync", failing("EIO"));
    const rewrites = [
      { path: join(root, "new"), text: "made", before: undefined, root },
      { path: join(root, "old"), text: "other", before: "old", root },
    ];
    expect(() => rewriteFiles(rewrites)).toThrow("could not be written (EIO)");
    expect([readdirSync(root).sort(), textOf(join(root, "old"))]).toEqual([[".git", "old"], "old"]);
  });
});
