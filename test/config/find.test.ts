import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configsIn, findConfig } from "../../src/config/find.ts";
import { folderOf } from "../folder.ts";

describe("the configuration of a repository", () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ["at its root", { "seaworthy.yaml": "" }, "seaworthy.yaml"],
    ["below .config, before .github", { ".config/seaworthy.yaml": "", ".github/seaworthy.yaml": "" }, ".config/seaworthy.yaml"],
    ["in package.json", { "package.json": '{"seaworthy": {}}' }, "package.json"],
    ["nowhere", { "package.json": "{}", "sub/seaworthy.yaml": "" }, undefined],
  ])("lies %s", (_, files, expected) => {
    const root = folderOf(files);
    expect(findConfig(root)?.path).toBe(expected && join(root, expected));
  });

  it("is no link out of it", () => {
    const root = folderOf({ "in/x": "", "out.json": '{"seaworthy": {"fail-on": "never"}}' });
    symlinkSync(join(root, "out.json"), join(root, "in/package.json"));
    expect(findConfig(join(root, "in"))).toBeUndefined();
    symlinkSync(join(root, "out.json"), join(root, "in/seaworthy.json"));
    expect(() => findConfig(join(root, "in"))).toThrow(/is a link out of the repository: replace it with a file of the repository/);
  });

  it("may be a link within it", () => {
    const root = folderOf({ "settings/seaworthy.yaml": "" });
    symlinkSync("settings/seaworthy.yaml", join(root, "seaworthy.yaml"));
    expect(findConfig(root)?.path).toBe(join(root, "seaworthy.yaml"));
  });

  it.each<[Record<string, string>, readonly string[]]>([
    [{ "seaworthy.yaml": "" }, ["seaworthy.yaml"]],
    [{ "seaworthy.yaml": "rules: [", ".seaworthyrc": "" }, [".seaworthyrc", "seaworthy.yaml"]],
    [{ "package.json": '{"seaworthy": {}}' }, ["package.json"]],
    [{ "package.json": "{}", "seaworthy.config.js": "" }, []],
  ])("is found by those who pass it over, read or not: %j", (files, expected) => {
    const root = folderOf(files);
    expect(configsIn(root)).toEqual(expected.map((path) => join(root, path)));
  });
});
