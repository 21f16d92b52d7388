import { execFileSync } from "node:child_process";
import fs, { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { leadsAway } from "../../src/disk/look.ts";
import { ReadError, readFile, readHead, readStandardInput } from "../../src/disk/read.ts";
import { replace } from "../builtin.ts";

const home = mkdtempSync(join(tmpdir(), "seaworthy-disk-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const at = (name: string): string => join(home, name);
const onUnix = it.skipIf(process.platform === "win32");

/** What is read, or why not. */
function told(run: () => Buffer): string {
  try {
    return run().toString();
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    return `${(error as ReadError).kind}: ${(error as ReadError).message}`;
  }
}

describe("a file is read", () => {
  it("whole, or its first bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(400), (bytes, length) => {
        writeFileSync(at("some"), bytes);
        expect(readFile(at("some")).equals(bytes)).toBe(true);
        expect(readHead(at("some"), length).equals(bytes.subarray(0, length))).toBe(true);
      }),
    );
  });

  it("through a link", () => {
    writeFileSync(at("end"), "x");
    symlinkSync("end", at("link"));
    expect(told(() => readFile(at("link")))).toBe("x");
  });

  it("in as many parts as the system likes", () => {
    const real = fs.readSync;
    writeFileSync(at("parts"), "0123456789".repeat(50));
    replace(fs, "readSync", ((file: number, into: Buffer, offset: number, length: number) =>
      real(file, into, offset, Math.min(length, 7), null)) as typeof real);
    expect(told(() => readFile(at("parts")))).toBe("0123456789".repeat(50));
    expect(told(() => readHead(at("parts"), 20))).toBe("01234567890123456789");
  });

  it.skipIf(process.platform !== "linux")("whatever size the kernel says it has", () => {
    expect(told(() => readFile("/proc/self/status"))).toMatch(/^Name:/);
    expect(told(() => readHead("/proc/self/status", 5))).toBe("Name:");
  });
});

describe("a file is not read", () => {
  it.each([
    ["nothing", "absent: could not be read (ENOENT)"],
    ["file/x", "absent: could not be read (ENOTDIR)"],
    ["folder", "irregular: is a folder, not a regular file"],
  ])("%s", (name, want) => {
    mkdirSync(at("folder"), { recursive: true });
    writeFileSync(at("file"), "");
    expect(told(() => readFile(at(name)))).toBe(want);
    expect(told(() => readHead(at(name), 9))).toBe(want);
  });

  onUnix("where it would wait or never end", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    const server = createServer();
    await new Promise<void>((done) => server.listen(at("socket"), done));
    for (const [name, to] of [
      ["to-pipe", "pipe"],
      ["zero", "/dev/zero"],
      ["null", "/dev/null"],
    ] as const)
      symlinkSync(to, at(name));
    const irregular = (what: string): string => `irregular: is a ${what}, not a regular file`;
    for (const [name, what] of [
      ["pipe", "pipe"],
      ["to-pipe", "pipe"],
      ["zero", "device"],
      ["null", "device"],
      ["socket", "socket"],
    ] as const) {
      expect(
        told(() => readFile(at(name))),
        name,
      ).toBe(irregular(what));
      expect(
        told(() => readHead(at(name), 9)),
        name,
      ).toBe(irregular(what));
    }
    await new Promise((done) => server.close(done));
  });

  onUnix("where a pipe comes between the look and the opening", () => {
    execFileSync("mkfifo", [at("late")]);
    writeFileSync(at("early"), "");
    const early = fs.statSync(at("early"));
    replace(fs, "statSync", (() => early) as unknown as typeof fs.statSync);
    expect(told(() => readFile(at("late")))).toBe("irregular: is a pipe, not a regular file");
  });

  onUnix("by opening what is no file: that may be all it takes", () => {
    execFileSync("mkfifo", [at("looked")]);
    replace(fs, "openSync", () => expect.unreachable());
    expect(told(() => readFile(at("looked")))).toContain("is a pipe");
  });

  it("when it is larger than wanted: not one byte of it", () => {
    writeFileSync(at("large"), "");
    truncateSync(at("large"), 2 ** 36);
    replace(fs, "readSync", () => expect.unreachable());
    expect(told(() => readFile(at("large")))).toBe("large: has more than 64 MB, the most that is read");
    expect(told(() => readFile(at("large"), 1024 * 1024))).toBe("large: has more than 1 MB, the most that is read");
  });

  it("when it grows meanwhile without an end", () => {
    writeFileSync(at("grows"), "x");
    const real = fs.readSync;
    let bytes = 0;
    replace(fs, "readSync", ((file: number, into: Buffer, offset: number, length: number) => {
      appendFileSync(at("grows"), "y".repeat(length + 1));
      const count = real(file, into, offset, length, null);
      bytes += count;
      return count;
    }) as typeof real);
    expect(told(() => readFile(at("grows"), 1024 * 1024))).toBe("large: has more than 1 MB, the most that is read");
    expect(bytes).toBeLessThanOrEqual(1024 * 1024 + 1);
  });

  it("is exactly as large as it may be", () => {
    writeFileSync(at("exact"), "x".repeat(1000));
    expect(told(() => readFile(at("exact"), 1000))).toBe("x".repeat(1000));
    expect(told(() => readFile(at("exact"), 999))).toContain("large: has more than");
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("that may not be", () => {
    writeFileSync(at("closed"), "");
    chmodSync(at("closed"), 0);
    expect(told(() => readFile(at("closed")))).toBe("unreadable: could not be read (EACCES)");
  });

  it.skipIf(process.platform !== "linux")("of the kernel's that is none", () => {
    expect(told(() => readFile("/proc/self/mem"))).toMatch(/^unreadable: could not be read \(E/);
    expect(told(() => readFile("/proc/kcore"))).toMatch(/^(?:large|unreadable|absent): /);
  });
});

it("leaves no file open", () => {
  writeFileSync(at("open"), "x");
  let open = 0;
  const [opens, closes] = [fs.openSync, fs.closeSync];
  replace(fs, "openSync", ((path: string, flags: number) => {
    open += 1;
    return opens(path, flags);
  }) as typeof opens);
  replace(fs, "closeSync", ((file: number) => {
    open -= 1;
    closes(file);
  }) as typeof closes);
  readFile(at("open"));
  told(() => readFile(at("open"), 0));
  readHead(at("open"), 1);
  expect(open).toBe(0);
});

describe("standard input", () => {
  const fed = (chunks: readonly string[], endless = false): void => {
    const parts = [...chunks];
    replace(fs, "readSync", ((_: number, into: Buffer, offset: number, length: number) => {
      const part = endless ? "x".repeat(length) : (parts.shift() ?? "");
      return into.write(part, offset);
    }) as typeof fs.readSync);
  };
  it("is read to its end", () => {
    fed(["a", "bc", "d".repeat(1000)]);
    expect(told(() => readStandardInput())).toBe(`abc${"d".repeat(1000)}`);
  });
  it("has an end", () => {
    fed([], true);
    expect(told(() => readStandardInput(1024 * 1024))).toBe("large: has more than 1 MB, the most that is read");
  });
});

describe("a path of a repository leads away", () => {
  const root = at("repository");
  for (const folder of ["repository/a", "repository/.git", "elsewhere"]) mkdirSync(at(folder), { recursive: true });
  for (const file of ["repository/a/b", "repository/.git/config", "elsewhere/x"]) writeFileSync(at(file), "");
  symlinkSync("../elsewhere", join(root, "out"));
  symlinkSync("../elsewhere/x", join(root, "file"));
  symlinkSync(".git/config", join(root, "config"));
  symlinkSync("a", join(root, "in"));
  symlinkSync("gone", join(root, "gone"));
  it.each([
    ["a/b", undefined],
    ["in/b", undefined],
    ["", undefined],
    ["none", undefined],
    ["gone", undefined],
    ["file", "is a link out of the repository"],
    ["out/x", "is a link out of the repository"],
    ["../elsewhere/x", "is outside the repository"],
    [".git/config", "is git's own"],
    ["config", "is git's own"],
  ])("%s: %s", (path, want) => expect(leadsAway(join(root, path), root)).toBe(want));
});
