import { join, relative } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Discovery } from "../../src/discover/discover.ts";
import * as command from "../../src/discover/git-command.ts";
import * as gitFiles from "../../src/discover/git-files.ts";
import type { Report } from "../../src/model/report.ts";
import { shownSource } from "../../src/secrets/mask.ts";
import { judgeSince, rangeOf } from "../../src/session/since.ts";
import { Source } from "../../src/text/source.ts";
import { complaint, complaintOf, projects } from "./project.ts";

/** A repository as git would speak of it: commits by their names, where branches parted, and what was renamed. */
const { GitError } = command;
const said = {
  commits: {} as Record<string, string>,
  parted: "" as string | Error,
  renamed: [] as (string | Error)[],
  asked: [] as (readonly string[])[],
};
const answer = (text: string | Error | undefined): Buffer => {
  if (text instanceof Error) throw text;
  return Buffer.from(text ?? "");
};
vi.spyOn(command, "commitOf").mockImplementation((_, ref) => {
  if (ref === "broken") throw new RangeError("a mistake of ours");
  const commit = said.commits[ref];
  if (!commit) throw new GitError(`there is no commit ${ref}`);
  return commit;
});
vi.spyOn(command, "git").mockImplementation((root, args) => {
  if (args[0] === "rev-parse") return Buffer.from(`${root}'s git\n`);
  said.asked.push([root, ...args]);
  return answer(args[0] === "merge-base" ? said.parted : said.renamed.shift());
});
vi.spyOn(gitFiles, "GitFiles").mockImplementation(function (this: object, _: string, commit: string, blobs: unknown) {
  Object.assign(this, { commit, blobs });
} as never);
afterAll(() => {
  vi.restoreAllMocks();
});

beforeEach(() => Object.assign(said, { commits: { HEAD: "c3", main: "c2", topic: "c4" }, parted: "c1\n", renamed: [], asked: [] }));

describe("the two states to compare", () => {
  it.each([
    ["main", { ref: "main", base: "c1", head: "c3" }, ["c2", "c3"]],
    ["main..topic", { ref: "main", base: "c1", head: "c4" }, ["c2", "c4"]],
    ["main...topic", { ref: "main", base: "c1", head: "c4" }, ["c2", "c4"]],
  ])("are where HEAD, or another, left what is named: %s", (since, want, between) => {
    expect(rangeOf("/r", since, "--since")).toEqual(want);
    expect(said.asked).toEqual([["/r", "merge-base", ...between]]);
  });

  it("begin with what is named where nobody knows where they parted", () => {
    said.parted = "";
    expect(rangeOf("/r", "main", "--since").base).toBe("c2");
    said.parted = new Error("no merge base");
    expect(rangeOf("/r", "main", "--since").base).toBe("c2");
  });

  it.each(["", "..topic", "main..", "main..topic..x", "...", "main...topic...x"])("cannot be %j", (since) => {
    const want = `UsageError: SEAWORTHY_SINCE takes a commit, such as origin/main, or two as A..B, not ${JSON.stringify(since)}`;
    expect(complaint(() => rangeOf("/r", since, "SEAWORTHY_SINCE"))).toBe(want);
  });

  it("must be there", () => {
    expect(complaint(() => rangeOf("/r", "mian", "--since"))).toBe('UsageError: --since "mian": there is no commit mian');
    expect(complaint(() => rangeOf("/r", "main..x", "--since"))).toBe('UsageError: --since "main..x": there is no commit x');
    expect(complaint(() => rangeOf("/r", "broken", "--since"))).toBe("RangeError: a mistake of ours");
  });
});

const project = projects();
const range = { ref: "main", base: "c1", head: "c3" };
const text = "FROM a:1\n";

/** A repository whose two states hold these files, with a finding in each of them. */
async function compared(
  now: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  onDisk: Readonly<Record<string, string>> = now,
  failures: { readonly now?: Discovery["failures"]; readonly before?: Discovery["failures"] } = {},
) {
  const root = project(onDisk);
  const seen = (path: string): string => relative(process.cwd(), join(root, path)).replaceAll("\\", "/");
  const discovery = (files: Readonly<Record<string, string>>, failed: Discovery["failures"] = []): Discovery => ({
    found: Object.entries(files).map(([path, each]) => ({ source: new Source(seen(path), each), reason: "named" as const })),
    notices: [],
    failures: failed.map(({ path, message }) => ({ path: seen(path), message })),
    surroundings: {},
  });
  const short = (path: string): string => path.slice(seen("").length + 1);
  const looked: { commit: string; isSame: boolean; moved: Record<string, string> }[] = [];
  let blobs: unknown;
  const judged: Discovery[] = [];
  const { report, notice, ...rest } = await judgeSince(
    root,
    range,
    async (files, moved) => {
      const { commit, blobs: own } = files as unknown as { commit: string; blobs: unknown };
      blobs ??= own;
      looked.push({ commit, isSame: own === blobs, moved: Object.fromEntries([...moved].map(([a, b]) => [short(a), short(b)])) });
      return commit === "c3" ? discovery(now, failures.now) : discovery(before, failures.before);
    },
    async (each) => {
      judged.push(each);
      const of = ({ path }: Source) => ({ rule: "one", span: { file: short(path), start: 0, end: 4 }, anchor: "", suppressed: null });
      const sources = new Map(each.found.map(({ source }) => [short(source.path), shownSource(source)]));
      return { findings: each.found.map(({ source }) => of(source)), sources } as unknown as Report;
    },
  );
  const view = {
    status: Object.fromEntries(report.findings.map(({ span, status }) => [span.file, status])),
    fixed: report.since?.fixed.map(({ path }) => path),
  };
  return { root, seen, looked, judged, report, notice, view, ...rest };
}

describe("both states are judged", () => {
  it("from git's objects, the later one first, and what is new, fixed and there already is told", async () => {
    const { looked, view, report, judged, discovery, root } = await compared({ a: text, b: text }, { a: text, c: text });
    expect(looked).toEqual([
      { commit: "c3", isSame: true, moved: {} },
      { commit: "c1", isSame: true, moved: {} },
    ]);
    expect(view).toEqual({ status: { a: "existing", b: "new" }, fixed: ["c"] });
    expect(report.since?.ref).toBe("main");
    expect(judged.map(({ found }) => found.length)).toEqual([2, 2]);
    expect(judged[1]).toEqual(discovery);
    expect(said.asked).toEqual([
      [
        `${root}'s git`,
        ...["--git-dir=.", "-c", "diff.orderFile=/dev/null", "-c", "diff.renameLimit=0"],
        ...["diff", "--no-ext-diff", "--no-textconv", "--diff-filter=R"],
        ...["-M", "--name-status", "-z", "c1", "c3", "--"],
      ],
    ]);
  });

  it("with files that were moved under both their names", async () => {
    said.renamed = ["R100\0old/a\0new/a\0R090\0x\0y\0"];
    const { looked, view } = await compared({ "new/a": text, b: text }, { "old/a": text });
    expect(looked[1]?.moved).toEqual({ "new/a": "old/a" });
    expect(view).toEqual({ status: { "new/a": "existing", b: "new" }, fixed: [] });
  });

  it("with those that did not change where git cannot compare contents, and with none where it can nothing", async () => {
    said.renamed = [new GitError("incomplete"), "R100\0old\0new\0"];
    expect((await compared({ new: text }, { old: text })).view.status).toEqual({ new: "existing" });
    expect(said.asked.map((args) => args.find((each) => each.startsWith("-M")))).toEqual(["-M", "-M100%"]);
    said.renamed = [new GitError("incomplete"), new GitError("incomplete")];
    expect((await compared({ new: text }, { old: text })).view).toEqual({ status: { new: "new" }, fixed: ["old"] });
    said.renamed = [new RangeError("a mistake of ours")];
    expect(await complaintOf(compared({ a: text }, { a: text }))).toBe("RangeError: a mistake of ours");
  });

  it("and what is not there yet, or not any more, is no failure", async () => {
    const gone = (path: string) => ({ path, message: "does not exist" });
    const closed = { path: "d", message: "could not be read (EACCES)" };
    const { judged, discovery } = await compared(
      { a: text },
      { a: text },
      {},
      { now: [gone("b"), gone("c"), closed], before: [gone("c"), gone("e")] },
    );
    const short = ({ failures }: Discovery): string[] => failures.map(({ path, message }) => `${path.at(-1)} ${message}`);
    expect(judged.map(short)).toEqual([[], ["c does not exist", "d could not be read (EACCES)"]]);
    expect(short(discovery)).toEqual(["c does not exist", "d could not be read (EACCES)"]);
  });
});

describe("changes that are not committed", () => {
  const one = "has 1 file with uncommitted changes, which are not compared: --since compares commits";
  it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ["none", { a: text, b: text }, undefined],
    ["none but ends of lines", { a: "FROM a:1\r\n", b: `\uFEFF${text}` }, undefined],
    ["one", { a: `${text}USER x\n`, b: text }, one],
    ["a carriage return within a line", { a: "FROM \ra:1\n", b: text }, one],
    ["one that is gone", { a: text }, one],
    ["both", { a: "x", b: "y" }, "has 2 files with uncommitted changes, which are not compared: --since compares commits"],
    ["one, and one that is gone", { b: "y" }, "has 2 files with uncommitted changes, which are not compared: --since compares commits"],
    // Nothing was checked out.
    ["all gone", {}, undefined],
  ])("are mentioned: %s", async (_, onDisk, want) => {
    expect((await compared({ a: text, b: text }, {}, onDisk)).notice).toBe(want);
  });

  it("are of no interest where another commit is compared than the one that is checked out", async () => {
    said.commits["HEAD"] = "c9";
    expect((await compared({ a: text }, {}, { a: "x" })).notice).toBeUndefined();
    said.commits = {};
    expect((await compared({ a: text }, {}, { a: "x" })).notice).toBeUndefined();
  });

  it("are seen of files that were read, and nothing else", async () => {
    expect((await compared({ a: text }, {}, { a: text, other: "x" })).notice).toBeUndefined();
  });
});
