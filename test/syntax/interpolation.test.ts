import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDotenv } from "../../src/syntax/dotenv.ts";
import { HOLE } from "../../src/syntax/image-reference.ts";
import { interpolate } from "../../src/syntax/interpolation.ts";
import { Source } from "../../src/text/source.ts";

const environment = readDotenv(new Source(".env", "SET=v\nEMPTY=\n"));

describe("the operators, in a Compose file and in an env file", () => {
  it.each([
    ["${SET}", "v"],
    ["${EMPTY}", ""],
    ["${NO}", HOLE],
    ["${SET:-d}", "v"],
    ["${EMPTY:-d}", "d"],
    ["${NO:-d}", "d"],
    ["${SET-d}", "v"],
    ["${EMPTY-d}", ""],
    ["${NO-d}", "d"],
    ["${SET:?why}", "v"],
    ["${EMPTY:?why}", ""],
    ["${NO:?why}", HOLE],
    ["${SET?why}", "v"],
    ["${EMPTY?why}", ""],
    ["${NO?why}", HOLE],
    ["${SET:+r}", "r"],
    ["${EMPTY:+r}", HOLE],
    ["${NO:+r}", HOLE],
    ["${SET+r}", "r"],
    ["${EMPTY+r}", "r"],
    ["${NO+r}", HOLE],
    ["${NO:-${SET}}", "v"],
    ["${NO:-${EMPTY:-${SET:+r}}}", "r"],
    ["${SET:+${NO:-a}b}", "ab"],
    ["${EMPTY+$SET}/$SET", "v/v"],
    ["$$SET $${SET}", "$SET ${SET}"],
  ])("%s is %j", (text, want) => {
    expect(interpolate(text, environment).text).toBe(want);
    const file = `SET=v\nEMPTY=\nBARE=${text}\nQUOTED="${text}"\nSINGLE='${text}'\n`;
    const read = readDotenv(new Source(".env", file));
    expect(["BARE", "QUOTED", "SINGLE"].map((name) => read.get(name)?.value)).toEqual([want, want, text]);
  });

  it.each([
    ["${NO:?why}", "required variable NO is missing a value: why"],
    ["${EMPTY:?}", "required variable EMPTY is missing a value"],
    ["${EMPTY?why}", undefined],
    ["${NO?no ${SET}}", "required variable NO is missing a value: no v"],
  ])("what %s lacks is told", (text, want) => expect(interpolate(text, environment).missing).toBe(want));

  it.each(["${NO}", "${NO:+r}", "${EMPTY:+r}", "${NO?}"])("%s is empty where nothing else is asked for", (text) =>
    expect(interpolate(text, environment, { blank: true }).text).toBe(""),
  );
});

describe("hostile values", () => {
  const doubling = ["A0=xxxxxxxx", ...Array.from({ length: 60 }, (_, at) => `A${at + 1}=$A${at}$A${at}`)].join("\n");

  it("an env file whose values double with each line stays small, and what it comes to is unknown", () => {
    const values = [...readDotenv(new Source(".env", doubling)).values()].map(({ value }) => value);
    expect(values.join("").length).toBeLessThan(4_000_000);
    expect(values.at(-1)).toContain(HOLE);
    expect(values[3]).toBe("x".repeat(64));
  });

  it.each(["$", "${", "${A:-", "${A:-${B}", "}{$", "${A:-$"])("many %j are read in one go", (unit) => {
    const started = performance.now();
    interpolate(unit.repeat(100_000), environment);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("operands go twenty deep", () => {
    const nested = (depth: number): string => `${"${NO:-".repeat(depth)}x${"}".repeat(depth)}`;
    expect(interpolate(nested(20), environment).text).toBe("x");
    expect(interpolate(nested(30), environment).fault).toBeDefined();
  });
});

describe("templates", () => {
  it.each([
    ["$SET ${SET} $$SET $ 5$", "v v $SET $ 5$"],
    ["${SET:-d} ${EMPTY:-d} ${EMPTY-d} ${NO:-d} ${NO-d}", "v d  d d"],
    ["${NO:-${SET}}/${NO:-a${NO:-b}}", "v/ab"],
    ["${NO}", HOLE],
    ["${NO:?why}${SET:?why}", `${HOLE}v`],
    ["$(cat x) $1", "$(cat x) $1"],
    ["${NO:-}", ""],
  ])("%j is %j", (text, want) => expect(interpolate(text, environment).text).toBe(want));

  it.each(["${}", "${ x}", "${x!}", "${x", "${1}"])("refuses %j", (text) => expect(interpolate(text, environment).fault).toBeDefined());

  it("never throws and keeps offsets inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("$", "{", "}", ":", "-", "?", "+", "A", "b", " ") }), (text) => {
        for (const { start, end } of interpolate(text, environment).uses)
          expect(start >= 0 && end <= text.length && start < end).toBe(true);
      }),
    );
  });
});
