import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Mask, shownSource } from "../../src/secrets/mask.ts";
import { Source } from "../../src/text/source.ts";

const key = `-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACB2bm90aGluZy1oZXJlLWlzLWEtc2VjcmV0LWF0LWFsbC1vZi1pdAAAAJg=
-----END OPENSSH PRIVATE KEY-----`;

describe("a mask", () => {
  const mask = new Mask(new Set(["hunter2x", "blossom"]));
  it.each([
    ["hunter2x", "********", "********"],
    // In our own words an ordinary word stays.
    ["a blossom in `blossom`", "a ******* in `*******`", "a blossom in `*******`"],
    ["API_TOKEN=h7Gk2pQz", "API_TOKEN=********", "API_TOKEN=********"],
    ["service `web`", "service `web`", "service `web`"],
  ])("on %j: a text is %j, a message %j", (text, asText, asMessage) => {
    expect([mask.text(text), mask.message(text), mask.covers(text)]).toEqual([asText, asMessage, asText !== text]);
  });

  it("of nothing known still knows forms", () => {
    const none = new Mask(new Set());
    expect([none.text("API_TOKEN=h7Gk2pQz"), none.message("hunter2x")]).toEqual(["API_TOKEN=********", "hunter2x"]);
  });
});

describe("a source as it may be shown", () => {
  it.each([
    ["a place that is known", "login hunter2x\n", [{ file: "a", start: 6, end: 14 }], "login ********\n"],
    ["a form", "x: 1\nAPI_TOKEN: h7Gk2pQz\n", [], "x: 1\nAPI_TOKEN: ********\n"],
    ["nothing", "user: root\nports: [80]\n", [], "user: root\nports: [80]\n"],
  ])("%s", (_, text, places, want) => expect(shownSource(new Source("a", text), places).slice(0, text.length)).toBe(want));

  it("has no line of a private key, wherever a frame begins", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "    ", "  # "), fc.constantFrom("\n", "\r\n"), fc.nat(5), (indent, end, before) => {
        const lines = [...Array.from({ length: before }, (_, at) => `line ${at}`), ...key.split("\n"), "after: it"].map(
          (line) => indent + line,
        );
        const source = shownSource(new Source("a", lines.join(end)));
        const shown = lines.map((_, at) => source.line(at + 1));
        expect(shown.slice(0, before)).toEqual(lines.slice(0, before));
        expect(shown.at(-1)).toBe(lines.at(-1));
        for (const line of shown) expect(line).not.toMatch(/[A-Za-z0-9+/]{20}/);
      }),
    );
  });
});
