import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { baseCommit, type Event, headCommit, readEvent } from "../../src/action/base.ts";
import { inRepository } from "../../src/discover/git-command.ts";
import { gitAnswers, type Repository, sha } from "./memory-git.ts";

const folder = mkdtempSync(join(tmpdir(), "seaworthy-base-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [base, head, merge, other] = ["ba5e", "4ead", "3e49e", "07e4"].map((start) => ({ sha: sha(start) })) as [
  { sha: string },
  { sha: string },
  { sha: string },
  { sha: string },
];
const merged = { HEAD: merge, "HEAD^1": base, "HEAD^2": head };
const pull = (more: Partial<NonNullable<Event["pull_request"]>> = {}): Event => ({ pull_request: { base, head, ...more } });
const nothing = { why: "the event names no commit to compare with" };
const missing = { why: `the commit ${base.sha.slice(0, 12)} is not here and could not be fetched: check out with fetch-depth: 2` };
const itself = { why: "the checkout is the base itself, not what the pull request changes" };

describe("the commit a run is compared with", () => {
  it.each<[string, Event, Repository, object]>([
    ["before the merge that GitHub made", pull(), { refs: merged }, { ref: base.sha }],
    ["before that merge, whatever the event calls the base", pull({ base: other }), { refs: merged }, { ref: base.sha }],
    ["the base of the event, when the checkout is the head", pull(), { refs: { HEAD: head, base } }, { ref: base.sha }],
    [
      "the base of the event, when the merge is the author's",
      pull({ base: other }),
      { refs: { ...merged, "HEAD^2": other, other } },
      { ref: other.sha },
    ],
    ["the base of the event, when it names no head", pull({ head: {} }), { refs: { ...merged, other, base } }, { ref: base.sha }],
    ["the base of the event, when the merge is all there is", pull(), { refs: { HEAD: merge, "HEAD^2": head, base } }, { ref: base.sha }],
    ["fetched, when it is not here", pull(), { refs: { HEAD: head }, remote: [base] }, { ref: base.sha }],
    ["missing, when it cannot be fetched", pull(), { refs: { HEAD: head } }, missing],
    ["none, when the checkout is the base", pull(), { refs: { HEAD: base } }, itself],
    ["none, when the event says nothing", {}, { refs: { HEAD: head } }, nothing],
    ["none, when a pull request has no base", pull({ base: {} }), { refs: { HEAD: head } }, nothing],
    ["none, when the pull request is null", { pull_request: null }, { refs: { HEAD: head } }, nothing],
    ["the base of a merge group", { merge_group: { base_sha: base.sha } }, { refs: { HEAD: head, base } }, { ref: base.sha }],
    ["none of a merge group without a base", { merge_group: {} }, { refs: { HEAD: head } }, nothing],
    ["what was there before a push", { before: base.sha }, { refs: { HEAD: head, base } }, { ref: base.sha }],
    [
      "what was there before a push, though its name begins with a zero",
      { before: other.sha },
      { refs: { HEAD: head, other } },
      { ref: other.sha },
    ],
    ["none, when the push makes the branch", { before: sha("") }, { refs: { HEAD: head } }, nothing],
    [
      "a commit of a repository with longer names",
      { before: "a".repeat(64) },
      { refs: { HEAD: head, x: { sha: "a".repeat(64) } } },
      { ref: "a".repeat(64) },
    ],
    ["none, when its name is too short", { before: "a".repeat(39) }, { refs: { HEAD: head } }, nothing],
    ["none, when its name is too long", { before: "a".repeat(65) }, { refs: { HEAD: head } }, nothing],
    ["none, when an option stands before its name", { before: `--output=x${base.sha}` }, { refs: { HEAD: head } }, nothing],
    ["none, when something stands behind its name", { before: `${base.sha} x` }, { refs: { HEAD: head } }, nothing],
    ["none, when the name is no text", { before: 12 as unknown as string }, { refs: { HEAD: head } }, nothing],
  ])("is %s", (_, event, repository, want) => {
    gitAnswers(repository);
    expect(baseCommit("/w", event)).toEqual(want);
  });

  it.each([
    [true, "fetch --no-tags --no-recurse-submodules --no-auto-gc --no-write-fetch-head --depth=1 origin"],
    [false, "fetch --no-tags --no-recurse-submodules --no-auto-gc --no-write-fetch-head origin"],
  ])("is fetched alone, with its history where the clone has that (shallow: %s)", (isShallow, command) => {
    const { asked } = gitAnswers({ refs: { HEAD: head }, remote: [base], isShallow });
    baseCommit("/w", pull());
    const fetched = asked.filter((line) => / fetch /.test(line));
    expect(fetched).toEqual([`${inRepository("/w").join(" ")} ${command} ${base.sha}`]);
  });

  it("is fetched into the clone we stand in, whatever a hook says of another one", () => {
    vi.stubEnv("GIT_DIR", "/elsewhere");
    const { asked, environments } = gitAnswers({ refs: { HEAD: head }, remote: [base] });
    baseCommit("/w", pull());
    vi.unstubAllEnvs();
    const environment = environments[asked.findIndex((line) => / fetch /.test(line))];
    expect([environment?.["PATH"], environment?.["GIT_DIR"]]).toEqual([process.env["PATH"], undefined]);
  });

  it("is fetched only when it is not here", () => {
    const { asked } = gitAnswers({ refs: { HEAD: head, base } });
    baseCommit("/w", pull());
    expect(asked.filter((line) => / fetch /.test(line))).toEqual([]);
  });
});

describe("the commit that is checked out", () => {
  it("is known where there is a repository", () => {
    gitAnswers({ refs: { HEAD: head } });
    expect(headCommit("/w")).toBe(head.sha);
  });

  it("is unknown elsewhere", () => {
    gitAnswers({ refs: {} });
    expect(headCommit("/w")).toBeUndefined();
  });
});

describe("the event", () => {
  it.each([
    ['{"before":"x"}', { before: "x" }],
    ["null", {}],
    ['"text"', {}],
    ["{", {}],
  ])("of a file with %s is read", (text, event) => {
    const path = join(folder, "event.json");
    writeFileSync(path, text);
    expect(readEvent(path)).toEqual(event);
  });

  it.each([[undefined], [""], [join(folder, "nowhere.json")]])("of no file (%j) is empty", (path) => expect(readEvent(path)).toEqual({}));
});
