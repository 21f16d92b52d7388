import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { type Mended, mend, type Texts } from "../../src/fix/mend.ts";
import { lint } from "../../src/lint.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { AnyRule } from "../../src/rule/define.ts";
import { Source } from "../../src/text/source.ts";

/** Mends files by some rules, by all of whom they are judged. */
async function mended(files: Readonly<Record<string, string>>, ids: readonly string[], more: readonly AnyRule[] = []): Promise<Mended> {
  const used = [...rules.filter(({ id }) => ids.includes(id)), ...more];
  const judge = (changed: Texts) =>
    lint(
      Object.entries(files).map(([path, text]) => ({ source: new Source(path, changed.get(path) ?? text) })),
      { rules: used, profile: "strict" },
    );
  return mend({ report: await judge(new Map()), texts: new Map(Object.entries(files)), isWanted: () => true, judge });
}

const textsOf = ({ texts }: Mended): unknown => Object.fromEntries(texts);
const rulesOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

/** A rule that finds a word in a file and puts another in its place. */
function wordRule(id: string, severity: Finding["severity"], word: string, by: string): AnyRule {
  return {
    ...{ id, on: "project", severity, profile: "recommended", summary: "", why: "", standards: [], references: {}, examples: [] },
    *check(project: { documents: ReadonlyMap<string, readonly { source?: Source; documents?: readonly { source: Source }[] }[]> }) {
      const sources = [...project.documents.values()]
        .flat()
        .flatMap((unit) => unit.documents?.map(({ source }) => source) ?? [unit.source]);
      for (const source of sources) {
        const start = source?.text.indexOf(word) ?? -1;
        const span = { file: source?.path ?? "", start, end: start + word.length };
        if (start >= 0)
          yield { at: { span }, message: `${word} is there`, fix: { safety: "safe", title: by, edits: [{ span, text: by }] } };
      }
    },
  } as unknown as AnyRule;
}

describe("repairs", () => {
  it("are applied until none is left, several at one place, too", async () => {
    const compose = "services:\n  web:\n    image: example/a:1.0\n";
    const result = await mended({ "compose.yaml": compose }, ["read-only-rootfs", "memory-limit", "pids-limit", "cap-drop-all"]);
    expect(textsOf(result)).toEqual({
      "compose.yaml": `${compose}    cap_drop: [ALL]\n    mem_limit: 512m\n    pids_limit: 200\n    read_only: true\n    tmpfs: [/tmp]\n`,
    });
    expect(rulesOf(result.mended).sort()).toEqual(["cap-drop-all", "memory-limit", "pids-limit", "read-only-rootfs"]);
    expect(result.report.findings).toEqual([]);
    expect(result.refused).toEqual([]);
  });

  it("never leave what the loader refuses, however severe what they mend", async () => {
    const compose = "services:\n  web:\n    image: example/a:1.0\n";
    const list = "    cap_add:\n      - SYS_ADMIN\n      - SYS_MODULE\n";
    const result = await mended({ "compose.yaml": compose + list }, ["no-escape-capability", "valid-compose"]);
    expect(textsOf(result)).toEqual({ "compose.yaml": compose });
  });

  it("that change the same place take turns", async () => {
    const result = await mended(
      { Dockerfile: "FROM x:1\nLABEL a=one\n" },
      [],
      [wordRule("r1", "low", "one", "two"), wordRule("r2", "info", "two", "three")],
    );
    expect(textsOf(result)).toEqual({ Dockerfile: "FROM x:1\nLABEL a=three\n" });
    expect(rulesOf(result.mended)).toEqual(["r1", "r2"]);
  });

  it("end, even when one brings the other back", async () => {
    const result = await mended(
      { Dockerfile: "FROM x:1\nLABEL a=one\n" },
      [],
      [wordRule("r1", "high", "one", "two"), wordRule("r2", "low", "two", "one")],
    );
    expect(textsOf(result)).toEqual({ Dockerfile: "FROM x:1\nLABEL a=two\n" });
    expect(result.refused.map(({ finding, why }) => [finding.rule, why])).toEqual([["r2", "it causes r1: one is there"]]);
  });
});

describe("what does not hold is refused, alone", () => {
  it.each<[what: string, by: string, severity: Finding["severity"], why: string]>([
    ["a finding that stays", "one x", "low", "the finding stays"],
    ["one as severe that comes", "bad", "low", "it causes other: bad is there"],
  ])("%s", async (_, by, severity, why) => {
    const files = { Dockerfile: "FROM x:1\nLABEL a=one b=here\n" };
    const bad = wordRule("other", "low", "bad", "bad");
    const result = await mended(files, [], [wordRule("r1", severity, "one", by), wordRule("r2", "low", "here", "gone"), bad]);
    expect(textsOf(result)).toEqual({ Dockerfile: "FROM x:1\nLABEL a=one b=gone\n" });
    expect(rulesOf(result.mended)).toEqual(["r2"]);
    expect(result.refused.map((each) => [each.finding.rule, each.why])).toEqual([["r1", why]]);
  });

  it("what is less severe may come", async () => {
    const result = await mended(
      { Dockerfile: "FROM x:1\nLABEL a=one\n" },
      [],
      [wordRule("r1", "high", "one", "bad"), wordRule("other", "low", "bad", "bad")],
    );
    expect(textsOf(result)).toEqual({ Dockerfile: "FROM x:1\nLABEL a=bad\n" });
    expect(result.refused.map(({ finding }) => finding.rule)).toEqual(["other"]);
  });

  it("what breaks the file", async () => {
    const compose = "services:\n  web:\n    image: example/one:1.0\n";
    const result = await mended(
      { "compose.yaml": compose },
      ["valid-compose", "read-only-rootfs"],
      [wordRule("r1", "high", "image", "- : image")],
    );
    expect(textsOf(result)).toEqual({ "compose.yaml": `${compose}    read_only: true\n    tmpfs: [/tmp]\n` });
    expect(result.refused.map(({ finding }) => finding.rule)).toEqual(["r1"]);
  });
});

it("only what is wanted is mended", async () => {
  const files = { "compose.yaml": "services:\n  web:\n    image: example/a:1.0\n" };
  const used = rules.filter(({ id }) => ["read-only-rootfs", "memory-limit"].includes(id));
  const judge = (changed: Texts) =>
    lint([{ source: new Source("compose.yaml", changed.get("compose.yaml") ?? files["compose.yaml"]) }], {
      rules: used,
      profile: "strict",
    });
  const texts = new Map(Object.entries(files));
  const result = await mend({ report: await judge(new Map()), texts, isWanted: ({ rule }) => rule === "memory-limit", judge });
  expect(rulesOf(result.mended)).toEqual(["memory-limit"]);
  expect(rulesOf(result.report.findings)).toEqual(["read-only-rootfs"]);
});

describe("what a repair brings", () => {
  const files = { Dockerfile: "FROM x:1\nLABEL a=one\n" };

  it("belongs to it, when it has a wanted repair of its own", async () => {
    const result = await mended(files, [], [wordRule("r1", "low", "one", "two"), wordRule("r2", "low", "two", "three")]);
    expect(textsOf(result)).toEqual({ Dockerfile: "FROM x:1\nLABEL a=three\n" });
    expect(rulesOf(result.mended)).toEqual(["r1", "r2"]);
    expect(result.refused).toEqual([]);
  });

  it("is followed so far, and no further", async () => {
    const words = ["one", "two", "three", "four", "five", "six", "seven"];
    const chain = words.slice(1).map((word, at) => wordRule(`r${at}`, "low", words[at] as string, word));
    const short = await mended(files, [], chain.slice(0, 5));
    expect(textsOf(short)).toEqual({ Dockerfile: "FROM x:1\nLABEL a=six\n" });
    const long = await mended(files, [], chain);
    expect(textsOf(long)).toEqual({});
    expect(long.refused.map(({ why }) => why)).toEqual(["it causes r5: six is there"]);
  });

  it("is not new when another finding of the rule in that file says it in other words", async () => {
    const other: AnyRule = {
      ...wordRule("r2", "low", "", ""),
      *check(project: { documents: ReadonlyMap<string, readonly { source: Source }[]> }) {
        const [source] = [...project.documents.values()].flat().map((each) => each.source);
        if (source) yield { at: { span: { file: source.path, start: 0, end: 4 } }, message: source.text };
      },
    } as unknown as AnyRule;
    const result = await mended(files, [], [wordRule("r1", "low", "one", "two"), other]);
    expect(textsOf(result)).toEqual({ Dockerfile: "FROM x:1\nLABEL a=two\n" });
    expect(rulesOf(result.report.findings)).toEqual(["r2"]);
  });
});
