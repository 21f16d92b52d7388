import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cacheFolder, compileCache } from "../../src/cli/compile-cache.ts";

describe("the folder of the compile cache", () => {
  it.each<[string, Record<string, string>, NodeJS.Platform, string, string | undefined]>([
    ["the user's folder for caches", { XDG_CACHE_HOME: "/x/cache" }, "linux", "/home/a", "/x/cache/seaworthy"],
    ["the usual one where no other is named", {}, "linux", "/home/a", "/home/a/.cache/seaworthy"],
    [
      "the usual one where another is named from where we stand",
      { XDG_CACHE_HOME: "cache" },
      "linux",
      "/home/a",
      "/home/a/.cache/seaworthy",
    ],
    ["that of macOS", { XDG_CACHE_HOME: "/x/cache" }, "darwin", "/Users/a", "/Users/a/Library/Caches/seaworthy"],
    ["none for a user without a home", {}, "linux", "/", undefined],
    ["none for a user without any", {}, "linux", "", undefined],
  ])("is %s", (_, env, platform, home, expected) => {
    expect(cacheFolder(env, platform, home)).toBe(expected);
  });
});

describe("the compile cache", () => {
  let home: string;
  let enabled: string[];
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "seaworthy-cache-"));
    enabled = [];
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));
  const keep = (env: Record<string, string> = {}, asked: string[] = ["."]): void =>
    void enabled.push(...[compileCache({ XDG_CACHE_HOME: join(home, "cache"), ...env }, asked) ?? []].flat());

  it("lies in a folder that only the user may look into", () => {
    keep();
    const folder = join(home, "cache", "seaworthy");
    expect(enabled).toEqual([folder]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    keep();
    expect(enabled).toEqual([folder, folder]);
  });

  it.each([{ SEAWORTHY_NO_COMPILE_CACHE: "1" }, { NODE_DISABLE_COMPILE_CACHE: "1" }, { NODE_COMPILE_CACHE: "/elsewhere" }])(
    "is off with %j",
    (env) => {
      keep(env);
      expect(enabled).toEqual([]);
      expect(existsSync(join(home, "cache"))).toBe(false);
    },
  );

  it("is off when it lies in what is judged: strangers may have put something there", () => {
    for (const asked of [home, join(home, "cache"), join(home, "cache/seaworthy")]) keep({}, [".", asked]);
    expect(enabled).toEqual([]);
    keep({}, [".", join(home, "other"), join(home, "cache/seaworthy/x"), "--format"]);
    expect(enabled).toHaveLength(1);
  });

  it("may lie below a folder that others may write to, where they cannot rename what is the user's", () => {
    chmodSync(home, 0o1777);
    keep();
    expect(enabled).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() !== 0)("is off where somebody else owns what is in it, or a folder above", () => {
    keep();
    mkdirSync(join(home, "cache/seaworthy/v24"));
    chownSync(join(home, "cache/seaworthy/v24"), 65534, 65534);
    keep();
    chownSync(join(home, "cache/seaworthy/v24"), 0, 0);
    chownSync(join(home, "cache"), 65534, 65534);
    keep();
    expect(enabled).toHaveLength(1);
  });

  it.each<[string, () => void]>([
    ["a folder that others may write to", () => chmodSync(join(home, "cache", "seaworthy"), 0o777)],
    ["a folder that the group may write to", () => chmodSync(join(home, "cache", "seaworthy"), 0o770)],
    ["a folder that others may look into", () => chmodSync(join(home, "cache", "seaworthy"), 0o755)],
    ["a folder above that others may write to", () => chmodSync(join(home, "cache"), 0o777)],
    ["a folder above that a group of others may write to", () => (chmodSync(home, 0o770), chownSync(home, process.getuid?.() ?? 0, 12345))],
    ["a repository that it lies in", () => mkdirSync(join(home, ".git"))],
    [
      "a link to elsewhere",
      () => {
        rmSync(join(home, "cache", "seaworthy"), { recursive: true });
        mkdirSync(join(home, "elsewhere"));
        symlinkSync(join(home, "elsewhere"), join(home, "cache", "seaworthy"));
      },
    ],
    [
      "a home that is not there",
      () => {
        rmSync(home, { recursive: true });
      },
    ],
  ])("is off for %s", (_, spoil) => {
    keep();
    enabled = [];
    spoil();
    keep();
    expect(enabled).toEqual([]);
  });
});
