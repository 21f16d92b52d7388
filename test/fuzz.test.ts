import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "../src/model/report.ts";
import { caseOf, type Files, type FrontEnd, frontEnds, sizeOf } from "./fuzz/cases.ts";
import { cpuTimeOf } from "./fuzz/cpu-time.ts";
import { type Finding, hunt } from "./fuzz/hunt.ts";
import { minimise } from "./fuzz/minimise.ts";
import { examine, judge, strayPlaces, type Verdict } from "./fuzz/oracle.ts";
import { unreadable } from "./fuzz/readable.ts";
import { seedsFrom } from "./fuzz/seeds.ts";
import { Watched } from "./fuzz/watched.ts";

const seeds = seedsFrom(undefined);
const inCase = (text: string) => ({ frontEnd: "dockerfile" as const, seed: 0, onDisk: false, files: { Dockerfile: text } });

describe("what nobody would write", () => {
  const watched = new Watched(new URL("fuzz/child.ts", import.meta.url), 60_000);
  afterAll(() => watched.end());

  // The same inputs each time: a finding here is one that a change brought. `npm run fuzz` looks for others.
  it.each(frontEnds)("is judged, reported and shown without a fault: %s", async (frontEnd) => {
    const found: Finding[] = [];
    const goesOn = (done: number): boolean => done < 15;
    const judge = async (input: Parameters<Watched["examine"]>[0]): Promise<Verdict> => ({ ...(await watched.examine(input)), cpu: 0 });
    await hunt({
      frontEnds: [frontEnd],
      seed: 20_000,
      seeds,
      most: 4000,
      goesOn,
      examine: judge,
      patience: 0,
      found: (each) => found.push(each),
    });
    expect(found.map(({ input, complaint }) => `${input.frontEnd} ${input.seed}: ${complaint.kind}\n${complaint.text}`)).toEqual([]);
  });
});

describe("the fuzzer", () => {
  it.each(frontEnds)("makes the same input of the same seed, and others of others: %s", (frontEnd) => {
    const made = Array.from({ length: 20 }, (_, seed) => JSON.stringify(caseOf(frontEnd, seed, seeds)));
    expect(Array.from({ length: 20 }, (_, seed) => JSON.stringify(caseOf(frontEnd, seed, seeds)))).toEqual(made);
    expect(new Set(made).size).toBeGreaterThan(15);
  });

  it("has texts of every language to begin with, and keeps to the size it is given", () => {
    for (const language of ["dockerfile", "compose", "dotenv", "seccomp", "apparmor", "ignores"] as const)
      expect(seeds[language].length, language).toBeGreaterThan(0);
    for (const frontEnd of frontEnds)
      for (let seed = 0; seed < 50; seed += 1) expect(sizeOf(caseOf(frontEnd, seed, seeds, 500).files)).toBeLessThanOrEqual(500);
  });

  it.each<[string, string]>([
    ["hang", "judging does not end within 3 s"],
    ["crash", "judging ends the process (3)"],
  ])("survives what makes a process %s, and goes on", async (text, kind) => {
    const watched = new Watched(new URL("fuzz/endless.ts", import.meta.url), 3000);
    try {
      // The first one waits for the process to start.
      while ((await watched.examine(inCase("fine"))).complaints.length > 0);
      expect((await watched.examine(inCase(text))).complaints.map((each) => each.kind)).toEqual([kind]);
      let verdict = await watched.examine(inCase("fine"));
      while (verdict.complaints.some((each) => each.kind.startsWith("starting"))) verdict = await watched.examine(inCase("fine"));
      expect(verdict).toEqual({ complaints: [], cpu: 1 });
    } finally {
      watched.end();
    }
  });

  // Where no kernel says what a process has had, the time that goes by is all that counts.
  it.skipIf(cpuTimeOf(process.pid) === undefined)("waits for a process that others keep from its work, but not for ever", async () => {
    const watched = new Watched(new URL("fuzz/endless.ts", import.meta.url), 500);
    try {
      while ((await watched.examine(inCase("fine"))).complaints.length > 0);
      expect(await watched.examine(inCase("wait 2"))).toEqual({ complaints: [], cpu: 1 });
      expect((await watched.examine(inCase("wait 60"))).complaints.map((each) => each.kind)).toEqual(["judging does not end within 0.5 s"]);
    } finally {
      watched.end();
    }
  });

  /** A judge that finds fault with whatever holds a word, and finds slow what holds another, so many times. */
  const judging = (word: string, slow = "", times = Number.POSITIVE_INFINITY) => {
    let left = times;
    return async ({ files }: { readonly files: Files }): Promise<Verdict> => {
      const all = Object.values(files).join("\n");
      const isSlow = slow !== "" && all.includes(slow) && left-- > 0;
      return { complaints: all.includes(word) ? [{ kind: "it has the word", text: "" }] : [], cpu: isSlow ? 5000 : 1 };
    };
  };
  const hunted = async (examineOne: ReturnType<typeof judging>): Promise<Finding[]> => {
    const found: Finding[] = [];
    const frontEnd: FrontEnd = "dockerfile";
    await hunt({
      frontEnds: [frontEnd],
      seed: 0,
      seeds,
      goesOn: (done) => done < 40,
      examine: examineOne,
      patience: 60_000,
      found: (each) => found.push(each),
    });
    return found;
  };

  it("tells of a fault once, with the least that shows it", async () => {
    const found = await hunted(judging("RUN"));
    expect(found.map(({ complaint }) => complaint.kind)).toEqual(["it has the word"]);
    expect(found.map(({ least }) => Object.values(least).join(""))).toEqual(["RUN"]);
  });

  it("calls slow what is slow every time, and nothing that was slow because of others", async () => {
    expect((await hunted(judging("\0never", "FROM", 3))).map(({ complaint }) => complaint.kind)).toEqual([]);
    const found = await hunted(judging("\0never", "FROM"));
    expect(found[0]?.complaint.kind).toMatch(/^slow: dockerfile \d+$/);
    expect(Object.values(found[0]?.least ?? {}).join("")).toBe("FROM");
  });

  it("takes away files, lines and characters, as long as the fault stays", async () => {
    const files = { a: "one\ntwo\nthree\n", b: "four\n" };
    const least = await minimise(files, async (each) => (each["a"] ?? "").includes("w"));
    expect(least).toEqual({ a: "w" });
  });

  it("stops when its time is over, with the smallest so far", async () => {
    let tries = 0;
    const shows = async (): Promise<boolean> => {
      tries += 1;
      return false;
    };
    const files = { a: "x\n".repeat(200_000), b: "y" };
    expect(await minimise(files, shows, () => tries >= 20)).toEqual(files);
    expect(tries).toBe(20);
  });

  const text = "FROM debian:12.9\nRUN sudo ls\nRUN sudo true\n";
  let calls = 0;
  it.each<[string, (files: Files) => Promise<Report>, RegExp[]]>([
    ["nothing", judge, []],
    ["what is thrown", () => Promise.reject(new RangeError("no")), [/^lint throws at test|^lint throws at RangeError/]],
    [
      "a failure",
      async (files) => ({ ...(await judge(files)), failures: [{ path: "Dockerfile", message: "could not be judged 12" }] }),
      [/^failure: could not be judged N$/],
    ],
    [
      "a place outside",
      async (files) => {
        const report = await judge(files);
        return { ...report, findings: report.findings.map((each) => ({ ...each, span: { ...each.span, end: 10_000 } })) };
      },
      [/^no-sudo points outside$/],
    ],
    [
      "an answer that changes",
      async (files) => {
        calls += 1;
        return { ...(await judge(files)), hidden: calls };
      },
      [/^text differs the second time$/, /^json differs the second time$/],
    ],
    [
      "an answer that depends on how lines end",
      async (files) => {
        const report = await judge(files);
        return (files["Dockerfile"] ?? "").includes("\r") ? { ...report, findings: report.findings.slice(1) } : report;
      },
      [/^\\r\\n changes /],
    ],
  ])("says what is wrong: %s", async (_, judging, expected) => {
    const { complaints } = await examine({ Dockerfile: text }, () => {}, judging);
    const kinds = complaints.map(({ kind }) => kind);
    for (const each of expected) expect(kinds.filter((kind) => each.test(kind))).not.toEqual([]);
    if (expected.length === 0) expect(kinds).toEqual([]);
  });

  it.each<[number, number, string, boolean]>([
    [0, 3, "Dockerfile", false],
    [3, 3, "Dockerfile", false],
    [0, 4, "Dockerfile", true],
    [-1, 1, "Dockerfile", true],
    [2, 1, "Dockerfile", true],
    [0.5, 1, "Dockerfile", true],
    [Number.NaN, 1, "Dockerfile", true],
    [0, 1, "elsewhere", true],
    [0, 0, "constructor", true],
  ])("knows whether [%d, %d) is in %s", (start, end, file, isStray) => {
    const place = { file, start, end };
    const inside = { file: "Dockerfile", start: 0, end: 1 };
    const finding = (span: typeof place, related: typeof place, edited: typeof place) =>
      ({
        rule: "a",
        span,
        related: [{ span: related, message: "" }],
        fix: { title: "", safety: "safe", edits: [{ span: edited, text: "" }] },
      }) as unknown as Report["findings"][number];
    const ignore = { suppression: { span: place } } as Report["ignores"][number];
    for (const findings of [[finding(place, inside, inside)], [finding(inside, place, inside)], [finding(inside, inside, place)]])
      expect(strayPlaces({ findings, ignores: [] }, { Dockerfile: "abc" })).toHaveLength(isStray ? 1 : 0);
    expect(strayPlaces({ findings: [], ignores: [ignore] }, { Dockerfile: "abc" })).toHaveLength(isStray ? 1 : 0);
  });

  it.each<[string, string, string | undefined]>([
    ["json", '{"a": 1}', undefined],
    ["json", '{"a": 1', "is no JSON: SyntaxError"],
    ["sarif", "", "is no JSON: SyntaxError"],
    ["text", "a\u001b[31m", "holds a control character"],
    ["text", "a\u202eb", "holds a control character"],
    ["text", "\ud800", "holds half a character"],
    ["text", "\u{1f600} and \ttabs\n", undefined],
    ["junit", '<?xml version="1.0"?><a b="c&#60;"><d/>x&lt;</a>', undefined],
    ["junit", "<a><b></a></b>", "closes another element"],
    ["junit", "<a>", "leaves an element open"],
    ["checkstyle", "<a>x & y</a>", "is no well-formed XML"],
    ["checkstyle", '<a b="&x"></a>', "is no well-formed XML"],
    ["github", "::warning file=a::b", undefined],
    ["github", " ::stop-commands::x", "gives the runner a command"],
    ["github", "a ##[group]", "gives the runner a command"],
  ])("reads %s: %j", (format, text, expected) => {
    expect(unreadable(format, text)).toBe(expected);
  });
});
