import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { root, temporary } from "../bundled.ts";

// A program of two files beside what runs it, as in dist/.
const folder = temporary("kept");
const starter = join(folder, "start.js");
let program: string;
let cache: string;

beforeAll(async () => {
  await build({
    stdin: {
      contents: 'import { runKept } from "./src/cli/kept-program.ts"; runKept(process.argv[2], "main.js", process.argv[3], require);',
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: starter,
  });
});

beforeEach(() => {
  program = mkdtempSync(join(folder, "program-"));
  cache = join(mkdtempSync(join(folder, "cache-")), "seaworthy");
  mkdirSync(cache, { mode: 0o700 });
  mkdirSync(join(program, "parts"));
  writeFileSync(join(program, "main.js"), 'const { word } = require("./parts/word.js");\nconsole.log(word(), require("node:path").sep);\n');
  writePart("one");
});

const writePart = (word: string): void =>
  writeFileSync(
    join(program, "parts/word.js"),
    `module.exports = { ignored: true };\nmodule.exports = { word: () => ${JSON.stringify(word)}, main: require("../main.js") };\n`,
  );

const run = (...flags: string[]): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, starter, program, cache], {
    encoding: "utf8",
    maxBuffer: 2 ** 24,
  });
  return stderr || status ? `${status} ${stderr}` : stdout.trim();
};

const home = (): string => join(cache, `${process.version}-${process.arch}`);
const kept = (): string[] => readdirSync(home()).sort();
const partFile = (): string => join(home(), "parts-word.js");

describe("a program that is kept compiled", () => {
  it("runs the same at every start, and is written by the first few alone", () => {
    const starts = [1, 2, 3, 4, 5, 6].map(() => {
      expect(run()).toBe("one /");
      return readFileSync(partFile()).readUInt32LE(0);
    });
    expect(starts).toEqual([1, 2, 3, 4, 4, 4]);
    expect(kept()).toEqual(["main.js", "parts-word.js"]);
  });

  it.each([100, 300_000, 524_000, 524_288, 600_000, 3_000_000])("is found again when a file has %d characters more", (length) => {
    writePart("x".repeat(length));
    const starts = [1, 2].map(() => {
      expect(run()).toHaveLength(length + " /".length);
      return readFileSync(partFile()).readUInt32LE(0);
    });
    expect(starts).toEqual([1, 2]);
    expect(statSync(partFile()).size).toBeGreaterThan(length * 2);
    writePart(`${"x".repeat(length - 1)}y`);
    expect(run().endsWith("y /")).toBe(true);
  });

  it("is for the user's eyes alone", () => {
    run();
    expect(statSync(home()).mode & 0o777).toBe(0o700);
    for (const name of kept()) expect(statSync(join(home(), name)).mode & 0o777).toBe(0o600);
  });

  it("is compiled anew when a file has changed, though it is as long as before", () => {
    for (let start = 0; start < 5; start++) run();
    writePart("two");
    expect(run()).toBe("two /");
    expect(readFileSync(partFile()).readUInt32LE(0)).toBe(1);
    expect(run()).toBe("two /");
  });

  it("is compiled anew for other flags of V8, which make other code", () => {
    for (let start = 0; start < 5; start++) run();
    expect(run("--no-lazy")).toBe("one /");
    expect(readFileSync(partFile()).readUInt32LE(0)).toBe(1);
  });

  it.each<[string, (file: string) => void]>([
    ["is empty", (file) => writeFileSync(file, "")],
    ["is cut short in its head", (file) => writeFileSync(file, readFileSync(file).subarray(0, 5))],
    ["is cut short", (file) => writeFileSync(file, readFileSync(file).subarray(0, 200))],
    ["says that it is longer than it is", (file) => patch(file, (bytes) => bytes.writeUInt32LE(0xffffffff, 4))],
    ["says that it is shorter than it is", (file) => patch(file, (bytes) => bytes.writeUInt32LE(0, 4))],
    ["holds no code of V8's", (file) => patch(file, (bytes) => bytes.fill(1, 8, 60))],
    ["is a folder", makeFolder],
  ])("is compiled where the file %s", (_, spoil) => {
    for (let start = 0; start < 5; start++) run();
    spoil(partFile());
    expect(run()).toBe("one /");
    expect(run()).toBe("one /");
    expect(kept()).toEqual(["main.js", "parts-word.js"]);
  });

  it("is compiled at every start where nothing can be written", () => {
    rmSync(cache, { recursive: true });
    writeFileSync(cache, "a file, and no folder");
    expect(run()).toBe("one /");
    expect(run()).toBe("one /");
  });

  it("keeps nothing of a start that fails, and names the line", () => {
    writeFileSync(join(program, "main.js"), '\nthrow new Error("on purpose");\n');
    expect(run()).toContain(`${join(program, "main.js")}:2`);
    expect(run()).toContain("on purpose");
  });
});

function makeFolder(file: string): void {
  rmSync(file);
  mkdirSync(file);
}

function patch(file: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
}
