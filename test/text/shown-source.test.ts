import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ShownSource } from "../../src/text/shown-source.ts";
import { Source } from "../../src/text/source.ts";

const range = (start: number, end: number) => ({ start, end });
/** Lines that say `hush`, and blocks from `<` to `>`. */
const masking = {
  line: (text: string): string => text.replaceAll("hush", "****"),
  blocks: (text: string) => [...text.matchAll(/<[^>]*>/g)].map(({ 0: block, index }) => range(index, index + block.length)),
};
const shown = (text: string, ...places: ReturnType<typeof range>[]) => new ShownSource(new Source("a", text), places, masking);

describe("what may be shown of a source", () => {
  it.each<[string, readonly ReturnType<typeof range>[], string]>([
    ["key: s3cret\nmore", [range(7, 14), range(5, 9), range(6, 8)], "key: ******\n**re"],
    ["key: s3cret\nmore", [range(0, 3)], "***: s3cret\nmore"],
    ["a hush b\r\nhush", [], "a **** b\r\n****"],
    ["a <b\nc\r\nd> e", [], "a **\n*\r\n** e"],
    ["a <b> hush", [range(0, 1), range(3, 99)], "* *******"],
    ["\ufeffhush", [range(1, 2)], "\ufeff*ush"],
    ["", [], ""],
  ])("%j without %j is %j", (text, places, want) =>
    expect(shown(text, ...places).slice(0, text.length)).toBe(want.padEnd(text.length, "*")),
  );

  it("is the same whichever part is asked for", () => {
    const text = fc.string({ unit: fc.constantFrom("hush", "<", ">", "\n", "\r\n", "a", " "), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(80), fc.nat(80), fc.nat(40), fc.nat(10), (each, from, to, start, length) => {
        const place = range(start, start + length);
        const whole = shown(each, place).slice(0, each.length);
        expect(whole).toHaveLength(each.length);
        expect(shown(each, place).slice(from, to)).toBe(whole.slice(from, Math.max(from, to)));
        const source = shown(each, place);
        const lines = Array.from({ length: source.lineCount }, (_, at) => source.line(at + 1));
        expect(lines).toEqual(whole.split("\n").map((line) => line.replace(/\r$/, "")));
        expect(lines.map((line) => line.length)).toEqual(lines.map((_, at) => source.lineLength(at + 1)));
      }),
      { numRuns: 300 },
    );
  });

  it("is a part of a line where no more is asked for", () => {
    const source = shown("ab hush cd\nx");
    expect([source.line(1, 1, 5), source.line(1, 5), source.line(1, 8, 99), source.line(2, 0, 0)]).toEqual(["b **", "** cd", "cd", ""]);
  });

  it("is nothing where a mask makes the line longer", () => {
    const longer = { ...masking, line: (text: string) => text.replace("hush", "(not shown)") };
    expect(new ShownSource(new Source("a", "a hush\r\nb"), [], longer).slice(0, 9)).toBe("******\r\nb");
  });

  it("is looked for in long lines around what is asked for", () => {
    const looked: number[] = [];
    const counting = { ...masking, line: (text: string) => (looked.push(text.length), masking.line(text)) };
    const long = `${"x".repeat(500_000)}hush${"y".repeat(500_000)}`;
    const source = new ShownSource(new Source("a", long), [], counting);
    expect(source.line(1, 499_998, 500_006)).toBe("xx****yy");
    // A secret that is cut through is recognised.
    expect(source.line(1, 500_002, 500_006)).toBe("**yy");
    expect(looked.reduce((sum, each) => sum + each, 0)).toBeLessThan(20_000);
    expect(source.slice(0, long.length)).toBe(long.replace("hush", "****"));
    expect(looked.every((each) => each <= 8_000)).toBe(true);
    expect(looked.reduce((sum, each) => sum + each, 0)).toBeLessThan(3 * long.length);
  });

  it("looks at a long line once, however many parts of it are asked for", () => {
    let looked = 0;
    const counting = {
      ...masking,
      line: (text: string) => {
        looked += text.length;
        return masking.line(text);
      },
    };
    const long = `before\n${"hush xy ".repeat(12_500)}\nafter`;
    const source = new ShownSource(new Source("a", long), [], counting);
    const wanted = long.replaceAll("hush", "****");
    for (let at = 0; at < long.length; at += 61) expect(source.slice(at, at + 150)).toBe(wanted.slice(at, at + 150));
    expect(looked).toBeLessThan(3 * long.length);
  });

  it("looks at a line once", () => {
    let count = 0;
    const counting = {
      ...masking,
      line: (text: string) => {
        count += 1;
        return text;
      },
    };
    const source = new ShownSource(new Source("a", "a\nb\nc\n"), [], counting);
    for (let time = 0; time < 5; time += 1) source.slice(0, 6);
    expect(count).toBe(3);
  });

  it("counts places and bytes as the text does", () => {
    const source = shown("é漢hush\nb", range(0, 1));
    expect(source.position(7)).toEqual({ line: 2, column: 1 });
    expect([source.lineStart(2), source.lineCount, source.path]).toEqual([7, 2, "a"]);
    expect(source.byteLength(0, 3)).toBe(6);
  });

  it("holds the text where nobody reaches it", () => expect(JSON.stringify({ ...shown("hush") })).toBe('{"path":"a"}'));
});
