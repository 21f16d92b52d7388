import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { disk, type Files } from "../../src/discover/files.ts";
import { knownFiles } from "../../src/discover/known-files.ts";
import { folderOf } from "../folder.ts";

/** The disk, and what was asked of it. */
function counted(): { readonly files: Files; readonly asked: string[] } {
  const asked: string[] = [];
  const noting = <T>(what: string, ask: (path: string) => T) => {
    return (path: string): T => {
      asked.push(what);
      return ask(path);
    };
  };
  const files = {
    ...disk,
    stat: noting("stat", disk.stat),
    exists: noting("exists", disk.exists),
    list: noting("list", disk.list),
    real: noting("real", disk.real),
  };
  return { files, asked };
}

const names = ["Dockerfile", "DOCKERFILE", ".dockerignore", "linked", "broken", "below", "below/x", "a b", "Dockerfile.", "ſ", "s", ".."];

describe("files of one run", () => {
  const root = folderOf({ Dockerfile: "FROM scratch\n", "below/x": "", "a b": "", ſ: "" });
  symlinkSync("below", join(root, "linked"));
  symlinkSync("nowhere", join(root, "broken"));
  const answers = (files: Files) =>
    names.map((name) => {
      const path = join(root, name);
      const real = (): string => {
        try {
          return files.real(path);
        } catch (error) {
          return (error as NodeJS.ErrnoException).code ?? "";
        }
      };
      return [name, files.stat(path), files.exists(path), real()];
    });

  it("are what the disk says, whether a folder was listed before or not", () => {
    const known = knownFiles(disk);
    expect(answers(known)).toEqual(answers(disk));
    expect(known.list(root)).toEqual(disk.list(root));
    expect(answers(known)).toEqual(answers(disk));
    known.list(join(root, "below"));
    known.list(join(root, "linked"));
    expect(answers(known)).toEqual(answers(disk));
    expect(known.real(join(root, "linked/x"))).toBe(join(root, "below/x"));
  });

  it("are listed once, and not looked for where no list has them", () => {
    const { files, asked } = counted();
    const known = knownFiles(files);
    for (let time = 0; time < 3; time += 1) known.list(root);
    expect(asked).toEqual(["list"]);
    expect([known.exists(join(root, ".git")), known.stat(join(root, ".dockerignore"))]).toEqual([false, "does not exist"]);
    expect(asked).toEqual(["list"]);
    for (const name of ["Dockerfile", "Dockerfile", "below"]) known.real(join(root, name));
    expect(asked).toEqual(["list", "real"]);
  });

  it("are followed to their places once, however deep they lie", () => {
    const deep = folderOf({ "a/b/c/d/x": "", "a/b/y": "" });
    const { files, asked } = counted();
    const known = knownFiles(files);
    for (const folder of ["", "a", "a/b", "a/b/c", "a/b/c/d"]) known.list(join(deep, folder));
    asked.length = 0;
    expect(["a/b/c/d/x", "a/b/y", "a/b/c"].map((path) => known.real(join(deep, path)))).toEqual(
      ["a/b/c/d/x", "a/b/y", "a/b/c"].map((path) => join(deep, path)),
    );
    expect(asked).toEqual(["real"]);
  });

  it("are looked at each time where there are more than are kept", () => {
    const { files, asked } = counted();
    const many = Array.from({ length: 60_000 }, (_, at) => ({ name: `x${at}`, isFolder: false, isLink: false }));
    const known = knownFiles({ ...files, list: (path) => (files.list(path), many) as never });
    const other = join(root, "below");
    for (let time = 0; time < 2; time += 1) for (const path of [root, other]) known.list(path);
    expect(asked).toEqual(["list", "list", "list"]);
    expect(known.exists(join(other, "x"))).toBe(true);
  });

  it("are looked for in a folder that lists them and lets nobody at them", () => {
    const closed = folderOf({ "in/a": "" });
    mkdirSync(join(closed, "in"), { recursive: true });
    const known = knownFiles({ ...disk, isReadable: () => false, stat: () => "could not be read (EACCES)" });
    known.list(join(closed, "in"));
    expect(known.stat(join(closed, "in/b"))).toBe("could not be read (EACCES)");
  });

  it.each([
    ["Dockerfile.", true],
    ["DOCKER~1", true],
    ["İ", true],
    ["dockerfile", true],
    ["Dockerfiles", false],
  ])("are looked for where a file system may know them by another name: %s", (name, isAsked) => {
    const known = knownFiles({ ...disk, exists: () => true });
    known.list(root);
    expect(known.exists(join(root, name))).toBe(isAsked);
  });

  it("are looked at anew in each run", () => {
    const folder = folderOf({ a: "" });
    knownFiles(disk).list(folder);
    writeFileSync(join(folder, "b"), "");
    rmSync(join(folder, "a"));
    expect(knownFiles(disk).list(folder)).toEqual([{ name: "b", isFolder: false, isLink: false }]);
    chmodSync(folder, 0o755);
  });
});
