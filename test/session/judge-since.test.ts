import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { disk } from "../../src/discover/files.ts";
import { readArguments } from "../../src/session/arguments.ts";
import { judge } from "../../src/session/judge.ts";
import { settle } from "../../src/session/settings.ts";
import * as since from "../../src/session/since.ts";
import { projects, rule } from "./project.ts";

/** What is asked of the comparison, and what it answers: the later state, as it is on disk. */
const said = {
  range: [] as unknown[],
  notice: undefined as string | undefined,
  moved: new Map<string, string>(),
  looked: [] as string[][],
};
vi.spyOn(since, "rangeOf").mockImplementation((...asked) => {
  said.range = asked;
  return { ref: "main", base: "c1", head: "c2" };
});
vi.spyOn(since, "judgeSince").mockImplementation(async (_, range, look, run) => {
  said.range.push(range);
  for (const moved of [new Map<string, string>(), said.moved]) {
    const { found, failures } = await look(disk, moved);
    said.looked.push([...found.map(({ source }) => source.path), ...failures.map(({ path }) => `${path}?`)]);
  }
  const discovery = await look(disk, new Map());
  return { report: await run(discovery), discovery, notice: said.notice };
});
afterAll(() => {
  vi.restoreAllMocks();
});

const project = projects();
const from = "FROM a:1\n";
const services = "services:\n  a:\n    image: b:1\n";

async function judged(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
  { moved = {}, notice, below = "" }: { moved?: Record<string, string>; notice?: string; below?: string } = {},
) {
  Object.assign(said, { notice, moved: new Map(Object.entries(moved)), looked: [] });
  const root = project(files);
  const args = readArguments(["--since", "main", ...words]);
  const settings = await settle(args, [rule("one")], { cwd: join(root, below), today: "2026-11-22" });
  return { root, outcome: await judge(args, settings, [rule("one")]), looked: said.looked };
}

describe("two states are compared", () => {
  it("of what the run is about, and what is known is marked", async () => {
    const { root, outcome, looked } = await judged({ Dockerfile: from }, []);
    expect(said.range).toEqual([root, "main", "--since", { ref: "main", base: "c1", head: "c2" }]);
    expect(looked).toEqual([["Dockerfile"], ["Dockerfile"]]);
    expect(outcome.report.findings.map(({ rule: id }) => id)).toEqual(["one"]);
    expect(outcome.report.notices).toEqual([]);
    expect(outcome.discovery.found.map(({ source }) => source.path)).toEqual(["Dockerfile"]);
    expect((await outcome.lintAgain(outcome.discovery)).findings).toHaveLength(1);
    expect(outcome.settings.root).toBe(root);
  });

  it("with a word about the work tree where there is one, and about the baseline", async () => {
    const { outcome } = await judged({ Dockerfile: from }, ["--baseline", "/none.json"], { notice: "holds changes" });
    expect(outcome.report.notices).toMatchObject([
      { path: "the work tree", message: "holds changes" },
      { message: "does not exist: seaworthy baseline creates it" },
    ]);
    expect(outcome.report.findings).toHaveLength(1);
  });

  it("under the names that files had, too", async () => {
    const moved = { "a/Dockerfile": "b/Dockerfile" };
    const files = { "a/Dockerfile": from, "b/Dockerfile": from, "c/Dockerfile": from };
    expect((await judged(files, ["a"], { moved })).looked).toEqual([["a/Dockerfile"], ["a/Dockerfile", "b/Dockerfile"]]);
    expect((await judged(files, [], { moved: { x: "y" } })).looked[1]).toEqual(["a/Dockerfile", "b/Dockerfile", "c/Dockerfile", "y?"]);
    expect((await judged(files, [], { moved: { x: "../c/Dockerfile" }, below: "a" })).looked[1]).toEqual(["Dockerfile", "../c/Dockerfile"]);
  });

  it("of a project in the order of its files, each under its own name", async () => {
    const files = { "a.yml": services, "b.yml": services, "old.yml": services };
    const { looked } = await judged(files, ["-f", "./a.yml", "-f", "b.yml"], { moved: { "a.yml": "old.yml" } });
    expect(looked).toEqual([
      ["a.yml", "b.yml"],
      ["old.yml", "b.yml"],
    ]);
  });
});
