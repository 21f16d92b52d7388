import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { severities } from "../../src/model/finding.ts";
import type { HistoryEntry } from "../../src/model/score.ts";
import { historyOf, keep } from "../../src/session/history.ts";
import { timeOf } from "../../src/session/time.ts";
import { complaint } from "./project.ts";

const root = mkdtempSync(join(tmpdir(), "seaworthy-history-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const path = join(root, "h.jsonl");
const args = { paths: [], values: { history: path }, origin: () => "--history" };
const entry = fc.record<HistoryEntry>({
  date: fc
    .date({ min: new Date(0), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
    .map((date) => date.toISOString().replace(/\.\d+Z$/, "Z")),
  commit: fc.option(fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 40, maxLength: 40 })),
  mean: fc.nat(1000).map((tenths) => tenths / 10),
  minimum: fc.nat(100),
  findings: fc
    .array(fc.nat(), { minLength: severities.length, maxLength: severities.length })
    .map((counts) => Object.fromEntries(severities.map((each, at) => [each, counts[at]])) as HistoryEntry["findings"]),
});

describe("a history", () => {
  it("is read as it was written, also where its end is cut off anywhere in a line that is not its first", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 5 }), fc.nat(), (entries, cut) => {
        writeFileSync(path, "");
        const before = historyOf(args);
        if (!before) throw new Error("a history is named");
        keep(before, { history: entries }, { args, root });
        expect(historyOf(args)?.entries).toEqual(entries);
        const text = readFileSync(path, "utf8");
        const last = text.lastIndexOf("\n", text.length - 2) + 1;
        const length = last + 1 + (cut % (text.length - last - 2));
        writeFileSync(path, text.slice(0, length));
        const after = historyOf(args);
        expect([after?.isCut, after?.entries]).toEqual([true, entries.slice(0, -1)]);
      }),
    );
  });

  it("is not written over what came into the file since it was read", () => {
    writeFileSync(path, "");
    const read = historyOf(args);
    const [one] = fc.sample(entry, 1);
    if (!read || !one) throw new Error("a history is named");
    writeFileSync(path, "notes\n");
    expect(complaint(() => keep(read, { history: [one] }, { args, root }))).toMatch(
      /which has changed since it was read: it is not replaced$/,
    );
    expect(readFileSync(path, "utf8")).toBe("notes\n");
    rmSync(path);
    const none = historyOf(args);
    writeFileSync(path, "notes\n");
    expect(complaint(() => keep(none ?? read, { history: [one] }, { args, root }))).toMatch(/which was created in the meantime/);
  });

  it("is dated by SOURCE_DATE_EPOCH, where that says a time", () => {
    expect(timeOf({}, () => 5)).toBe(5);
    expect(timeOf({ SOURCE_DATE_EPOCH: "" }, () => 5)).toBe(5);
    expect(timeOf({ SOURCE_DATE_EPOCH: "1764547200" }, () => 5)).toBe(1_764_547_200_000);
    for (const wrong of ["-1", "1e9", "999999999999", "now"])
      expect(complaint(() => timeOf({ SOURCE_DATE_EPOCH: wrong }, () => 5))).toMatch(
        /^UsageError: SOURCE_DATE_EPOCH takes seconds since 1970/,
      );
  });
});
