import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { byFiles, filesOf, partsFor } from "../../src/fix/suspects.ts";
import type { Finding } from "../../src/model/finding.ts";
import { found, span } from "../triage/found.ts";

const finding = (file: string, ...edited: readonly string[]): Finding =>
  found({
    span: span(0, 1, file),
    fix: { title: "", safety: "safe", edits: edited.map((each) => ({ span: span(0, 1, each), text: "" })) },
  });

describe("findings by files", () => {
  it("are apart where their files have nothing to do with each other", () => {
    const batch = [
      ["1", finding("a", "a")],
      ["2", finding("b", "b")],
      ["3", finding("a", "a")],
      ["4", finding("c", "b")],
      ["5", finding("d", "c", "a")],
      ["6", finding("e", "e")],
    ] as const;
    expect(filesOf(batch[4][1])).toEqual(["d", "c", "a"]);
    expect(byFiles(batch.slice(0, 4)).map((list) => list.toSorted())).toEqual([
      ["1", "3"],
      ["2", "4"],
    ]);
    expect(byFiles(batch).map((list) => list.toSorted())).toEqual([["1", "2", "3", "4", "5"], ["6"]]);
  });

  it("are joined in no more time for each where there are many", () => {
    const batch = Array.from({ length: 20_000 }, (_, at) => [String(at), finding("a", "a")] as const);
    const before = process.cpuUsage();
    const lists = byFiles(batch);
    // Joined anew for each, they would take half a minute.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
    expect(lists).toEqual([batch.map(([name]) => name)]);
  });

  it("are each in one list, and no file is in two", () => {
    const file = constantFrom("a", "b", "c", "d", "e", "f", "g");
    assert(
      property(array(record({ file, edited: array(file, { maxLength: 2 }) }), { maxLength: 12 }), (all) => {
        const batch = all.map((each, at) => [String(at), finding(each.file, ...each.edited)] as const);
        const lists = byFiles(batch);
        expect(lists.flat().toSorted()).toEqual(batch.map(([name]) => name).toSorted());
        const files = lists.map((list) => new Set(list.flatMap((name) => filesOf(batch[Number(name)]?.[1]))));
        for (const [at, own] of files.entries())
          for (const other of files.slice(at + 1)) expect([...own].some((each) => other.has(each))).toBe(false);
      }),
    );
  });
});

describe("what is tried next", () => {
  it.each<[string, string[][], string, string[][][]]>([
    ["those without a suspect, then halves", [["a", "b", "c"], ["d"], ["e"]], "b", [[["d"], ["e"]], [["a", "b"]], [["c"]]]],
    ["halves of several together", [["a", "b"], ["c", "d"], ["e"]], "ad", [[["e"]], [["a"], ["c"]], [["b"], ["d"]]]],
    ["halves of all, where nobody is suspected", [["a", "b"], ["c"]], "", [[["a"], ["c"]], [["b"]]]],
    ["single ones as a whole", [["a"], ["b"], ["c"]], "abc", [[["a"], ["b"]], [["c"]]]],
    ["a single suspect alone", [["a"], ["b"]], "a", [[["b"]], [["a"]]]],
  ])("%s", (_, lists, suspects, parts) => expect(partsFor(lists, (name) => suspects.includes(name))).toEqual(parts));

  it("is everything, in at least two smaller parts", () => {
    assert(
      property(array(nat(3), { minLength: 1, maxLength: 6 }), nat(63), (sizes, mask) => {
        const lists = sizes.map((size, at) => Array.from({ length: size + 1 }, (__, each) => `${at}.${each}`));
        const names = lists.flat();
        const parts = partsFor(lists, (name) => ((mask >> Number(name[0])) & 1) === 1);
        expect(parts.flat(2).toSorted()).toEqual(names.toSorted());
        if (names.length > 1) expect(parts.length).toBeGreaterThan(1);
      }),
    );
  });
});
