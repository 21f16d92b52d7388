import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { controlsOf, standards } from "../../src/knowledge/standards/standards.ts";
import { type StandardId, standardIds } from "../../src/model/standard.ts";
import { rulesFor } from "../../src/triage/compliance.ts";

const all = Object.values(standards);
const ids = new Set(rules.map(({ id }) => id));
const range = (section: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${section}.${at + 1}`);

describe("every standard", () => {
  it.each<[StandardId, readonly string[]]>([
    [
      "cis-docker",
      [
        ...[...range("1.1", 18), ...range("1.2", 2), ...range("2", 18), ...range("3", 24)],
        ...[...range("4", 12), ...range("5", 32), ...range("6", 2), ...range("7", 9)],
      ],
    ],
    ["nist-800-190", [...range("4.1", 5), ...range("4.2", 3), ...range("4.3", 5), ...range("4.4", 5), ...range("4.5", 5), "4.6"]],
    ["owasp-docker", ["0", "1", "2", "3", "4", "5", "5a", "6", "7", "8", "9", "10", "11", "12", "13"]],
  ])("%s has all of its controls", (id, numbers) => {
    expect(controlsOf(standards[id]).map(({ number }) => number)).toEqual(numbers);
  });

  it("has the name it is asked for with, and no number twice", () => {
    expect(Object.keys(standards)).toEqual([...standardIds]);
    for (const [id, standard] of Object.entries(standards)) {
      expect(standard.id).toBe(id);
      const numbers = controlsOf(standard).map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it("says of each control what it asks to do, and why it is not seen, as parts of a sentence", () => {
    for (const { title, partly, unseen } of all.flatMap(controlsOf)) {
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(title).not.toMatch(/^Ensure|^Do not/);
      for (const clause of [partly, unseen]) if (clause !== undefined) expect(clause).toMatch(/^[A-Za-z].*[^.]$/);
      expect([partly, unseen].filter(Boolean).length, title).toBeLessThan(2);
    }
  });

  it("is seen by a rule wherever files can show that it is kept", () => {
    const blind = all.flatMap(controlsOf).filter((control) => control.unseen === undefined && rulesFor(control, rules).length === 0);
    expect(blind.map(({ cited }) => cited)).toEqual([]);
  });

  it("names rules that there are", () => {
    const named = all.flatMap(controlsOf).flatMap(({ rules: own = [], near = [], also = [] }) => [...own, ...near, ...also]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("what rules name as their standards", () => {
  const cited = new Set(all.flatMap(controlsOf).map((control) => control.cited));

  it("is a control that there is, or a weakness", () => {
    const strange = rules.flatMap(({ id, standards: named }) =>
      named.filter((each) => !/^CWE-\d+$/.test(each) && !cited.has(each)).map((each) => `${id}: ${each}`),
    );
    expect(strange).toEqual([]);
  });

  it("is a level of Pod Security for the rules of its controls, and for no others", () => {
    for (const [level, standard] of [
      ["PSS-B", standards["pss-baseline"]],
      ["PSS-R", standards["pss-restricted"]],
    ] as const) {
      const listed = new Set(controlsOf(standard).flatMap(({ rules: own = [] }) => own));
      expect(rules.filter((rule) => rule.standards.includes(level) && !listed.has(rule.id)).map(({ id }) => id)).toEqual([]);
    }
    for (const id of controlsOf(standards["pss-restricted"]).flatMap(({ rules: own = [] }) => own))
      expect(
        rules.find((rule) => rule.id === id)?.standards.filter((each) => each.startsWith("PSS-")),
        id,
      ).toHaveLength(1);
  });

  it("is found by the rules alone where files cannot show that it is kept", () => {
    const traced = all.flatMap(controlsOf).filter((control) => control.unseen !== undefined && rulesFor(control, rules).length > 0);
    expect(traced.map((control) => control.cited)).toEqual([...["CIS-4.2", "CIS-7.3", "NIST-4.1.5", "NIST-4.5.1"]]);
  });
});
