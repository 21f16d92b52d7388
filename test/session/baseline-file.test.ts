import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { readBaseline, shown } from "../../src/session/baseline-file.ts";
import { complaint, projects } from "./project.ts";

const project = projects();
const entry = { fingerprint: "a", rule: "no-sudo", path: "Dockerfile", anchor: "stage 0" };
/** What is read of a baseline with this text. */
function read(text: string) {
  const path = join(project({}), "b.json");
  writeFileSync(path, text);
  return { path, run: () => readBaseline(path) };
}
/** A path as it is reported from where we stand. */
const seen = (path: string): string => relative(process.cwd(), path).replaceAll("\\", "/");

describe("a baseline", () => {
  it("is read with all its entries", () => {
    const findings = [entry, { ...entry, reason: "a test image" }];
    expect(read(JSON.stringify({ version: 1, findings })).run()).toEqual(findings);
    expect(read('{"version": 1, "findings": []}').run()).toEqual([]);
  });

  it("need not exist", () => expect(readBaseline(join(project({}), "none.json"))).toBeUndefined());

  it("is refused where it cannot be read", () => {
    const folder = join(project({}), "b.json");
    mkdirSync(folder);
    expect(complaint(() => readBaseline(folder))).toBe(`UsageError: ${seen(folder)} is a folder, not a regular file`);
  });

  it.each<[string, unknown]>([
    ["another version", { version: 2, findings: [] }],
    ["no version", { findings: [] }],
    ["a version as a text", { version: "1", findings: [] }],
    ["no findings", { version: 1 }],
    ["findings that are no list", { version: 1, findings: {} }],
    ["an entry that is none", { version: 1, findings: [entry, "x"] }],
    ["an entry of nothing", { version: 1, findings: [null] }],
    ...(["fingerprint", "rule", "path", "anchor"] as const).flatMap((key): [string, unknown][] => [
      [`an entry without ${key}`, { version: 1, findings: [{ ...entry, [key]: undefined }] }],
      [`an entry with a number for ${key}`, { version: 1, findings: [entry, { ...entry, [key]: 1 }] }],
    ]),
    ["nothing", null],
    ["a list", []],
  ])("is refused with %s", (_, content) => {
    const { path, run } = read(JSON.stringify(content));
    expect(complaint(run)).toBe(`UsageError: ${seen(path)} is not a baseline of this version: write it again with seaworthy baseline`);
  });

  it.each([
    ['{"version": 1,\n"findings": [\n<<<<<<< HEAD\n', 3],
    ['{"version": 1,\n"findings": [\n  {},\n  {},\n]}', 4],
    ['{"version": 1,\n"findings": [\n  {}\n=======\n  {}\n]}', 4],
    ['{"version": 1,\n\n\n', 4],
    ['{"version": 1}\n\nx', 3],
    ["\n\nx", 3],
    ["", 1],
    ["x", 1],
    ['{\n"a": "\n"}', 2],
  ])("is refused with the line where it is no JSON: %j", (text, line) => {
    const { path, run } = read(text);
    const want = `${seen(path)}:${line}: it is not valid JSON: resolve the merge conflict, or write the file again with seaworthy baseline`;
    expect(complaint(run)).toBe(`UsageError: ${want}`);
  });
});

describe("a path", () => {
  it("is shown as people see it from where they stand", () => {
    expect([shown(join(process.cwd(), "a", "b.json")), shown(process.cwd()), shown(join(process.cwd(), "..", "x"))]).toEqual([
      "a/b.json",
      "",
      "../x",
    ]);
  });
});
