import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { discover } from "../../src/discover/discover.ts";

const cwd = mkdtempSync(join(tmpdir(), "seaworthy-docs-"));
writeFileSync(join(cwd, "README.md"), "```sh\ndocker run --privileged a:1\n```\n");
writeFileSync(join(cwd, "NOTES.md"), "docker is nice\n");
afterAll(() => rmSync(cwd, { recursive: true }));

const found = async (paths: readonly string[], docs: boolean): Promise<string[]> =>
  (await discover({ cwd, paths, gitignore: false, docs })).found.filter(({ kind }) => kind).map(({ source }) => source.path);

describe("prose", () => {
  it("is looked at where that is asked for", async () => {
    expect(await found(["."], false)).toEqual([]);
    expect(await found(["README.md"], false)).toEqual([]);
    expect(await found(["."], true)).toEqual(["README.md"]);
    expect(await found(["README.md", "NOTES.md"], true)).toEqual(["README.md"]);
    expect(await found(["*.md"], true)).toEqual(["README.md"]);
  });
});
