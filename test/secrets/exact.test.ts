import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elsewhere, isTelling, telling } from "../../src/secrets/elsewhere.ts";
import { secretParts } from "../../src/secrets/exact.ts";
import { placesOf } from "../../src/secrets/places.ts";
import { HOLE } from "../../src/syntax/image-reference.ts";

const cut = (text: string, ranges: readonly { start: number; end: number }[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe("where a value stands in what is written", () => {
  it.each([
    ["a=Gk7h b=Gk7h", "Gk7h", ["Gk7h", "Gk7h"]],
    ["a=G'k7'h;", "Gk7h", ["G'k7'h"]],
    ["a=Kd7\\\"wR\\\"'tY'; x", "Kd7wRtY", ['Kd7\\"wR\\"\'tY']],
    ["a=$$apr1$$x", "$apr1$x", ["apr1$$x"]],
    ['"Gk\\"7h"', 'Gk"7h', ['Gk\\"7h']],
    ["a=Gk7", "Gk7h", []],
    ["a='Gk7'", "Gk7h", []],
    ["", "Gk7h", []],
  ])("%j: %j", (text, value, want) => expect(cut(text, placesOf(text, value))).toEqual(want));

  it("however it is quoted", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{2,20}$/), fc.array(fc.nat({ max: 20 }), { maxLength: 5 }), (value, at) => {
        const written = [...value].map((sign, index) => (at.includes(index) ? `\\${sign}` : sign)).join("");
        const text = `.. ${written} ..`;
        for (const found of cut(text, placesOf(text, value))) expect(found.replaceAll("\\", "")).toBe(value);
        expect(placesOf(text, value).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("what is masked of a part of a file", () => {
  it.each([
    ["its value", "--to deploy Gk7h2pQz", "Gk7h2pQz", ["Gk7h2pQz"]],
    ["all that is known of it", `pre-\${X}-Gk7h`, `pre-${HOLE}-Gk7h`, ["pre-", "-Gk7h"]],
    ["what its form gives away besides", "a=Gk7h db_password=Tr0ub4dor3", "Gk7h", ["Gk7h", "Tr0ub4dor3"]],
    ["all of it where it is not found", '"a b c"', "Gk7h", ["a b c"]],
    ["all of it where nothing is known", "'a b c'", undefined, ["a b c"]],
    ["nothing of a reference", '"${A}"', "Gk7h", []],
    ["nothing of a short reference", "$A", "Gk7h", []],
  ])("%s", (_, text, value, want) => expect(cut(text, secretParts(text, value))).toEqual(want));
});

describe("a value in another place", () => {
  it.each([
    ["x Gk7h2pQz y", "Gk7h2pQz", 1],
    ["x:Gk7h2pQz@y Gk7h2pQz", "Gk7h2pQz", 2],
    ["aGk7h2pQzb", "Gk7h2pQz", 0],
    ["aGk7h2pQzLong9b", "Gk7h2pQzLong9", 1],
    ["set hunter here", "hunter", 0],
    ["server production", "production", 0],
    ["port 54321", "54321", 0],
    ["x ab12cd y", "ab12cd", 1],
    ["x correcthorsebattery y", "correcthorsebattery", 1],
  ])("%s: %s", (text, value, count) => expect(elsewhere(text, telling([value]))).toHaveLength(count));

  it("all values are looked for at once", () => {
    const values = Array.from({ length: 1_200 }, (_, at) => `Gk7h2pQz${at + 1_000}`);
    expect(elsewhere(values.join(" "), telling(values))).toHaveLength(1_200);
    expect(values.every(isTelling)).toBe(true);
  });
});
