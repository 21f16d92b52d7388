import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Confidence, Severity } from "../../src/model/finding.ts";
import { mergeEqual, type Pair } from "../../src/triage/merge.ts";
import { found } from "./found.ts";

const certain = (severity: Severity = "medium", confidence: Confidence = "high"): Pair => ({
  finding: found({ severity, confidence, message: "it is so" }),
});
const witnessed = (severity: Severity = "medium", confidence: Confidence = "high"): Pair => ({
  ...certain(severity, confidence),
  guess: { isWitness: true },
});
const supposed = (when: string, severity: Severity = "medium", confidence: Confidence = "high"): Pair => ({
  finding: found({ severity, confidence, message: "it is so there" }),
  guess: { when },
});
const told = (...pairs: readonly Pair[]): string[] =>
  mergeEqual(pairs).map(({ severity, confidence, message }) => `${severity} ${confidence} ${message}`);

describe("a finding under a guess", () => {
  it.each<readonly [name: string, pairs: readonly Pair[], want: readonly string[]]>([
    ["says so", [supposed("when a")], ["medium medium it is so there (when a)"]],
    ["is as uncertain as can be", [supposed("when a", "medium", "low")], ["medium low it is so there (when a)"]],
    ["names two guesses", [supposed("when a"), supposed("when b")], ["medium medium it is so there (when a, and when b)"]],
    ["names a guess once", [supposed("when a"), supposed("when a")], ["medium medium it is so there (when a)"]],
    [
      "counts more than two",
      [supposed("when a"), supposed("when b"), supposed("when c")],
      ["medium medium it is so there (when a, and in 2 cases like it)"],
    ],
    ["needs none where it is certain", [certain(), supposed("when a")], ["medium high it is so"]],
    ["needs none where it is certain, told the other way round", [supposed("when a"), certain()], ["medium high it is so"]],
    ["needs none where a witness sees it", [supposed("when a"), witnessed("medium", "low")], ["medium medium it is so"]],
    ["says so when it is worse there", [certain(), supposed("when a", "high")], ["high medium it is so there (when a)"]],
    ["says nothing when it is worse without", [supposed("when a"), certain("high")], ["high high it is so"]],
    ["is none when a witness alone sees it", [witnessed(), witnessed()], []],
    ["is none of the guess when a witness and others see it", [witnessed(), certain("medium", "low")], ["medium low it is so"]],
    ["is as bad as it is there, when a witness sees worse", [witnessed("high"), supposed("when a")], ["medium high it is so there"]],
    ["says so when a witness sees less", [witnessed("low"), supposed("when a")], ["medium medium it is so there (when a)"]],
  ])("%s", (_, pairs, want) => expect(told(...pairs)).toEqual(want));

  it("needs the same guesses in whatever order they come", () => {
    const pair = fc.oneof(
      fc.constantFrom<Severity>("low", "high").map((severity) => certain(severity)),
      fc.constantFrom<Severity>("low", "high").map((severity) => witnessed(severity)),
      fc
        .tuple(fc.constantFrom("when a", "when b"), fc.constantFrom<Severity>("low", "high"))
        .map(([when, severity]) => supposed(when, severity)),
    );
    const needs = (pairs: readonly Pair[]): unknown =>
      mergeEqual(pairs).map(({ severity, confidence, message }) => [severity, confidence, /\(/.test(message)]);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        expect(needs(pairs.toReversed())).toEqual(needs(pairs));
      }),
      { numRuns: 500 },
    );
  });
});
