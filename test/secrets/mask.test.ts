import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Mask, shownSource } from "../../src/secrets/mask.ts";
import { Source } from "../../src/text/source.ts";

const key = `-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACB2bm90aGluZy1oZXJlLWlzLWEtc2VjcmV0LWF0LWFsbC1vZi1pdAAAAJg=
-----END OPENSSH PRIVATE KEY-----`;

const mask = new Mask(new Set(["hunter2x", "blossom"]));

describe("a mask", () => {
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

describe("plain data", () => {
  it.each<[string, unknown, unknown]>([
    ["a value by its key", { password: "h7 Gk", colour: "h7 Gk" }, { password: "** **", colour: "h7 Gk" }],
    ["a value of the known ones", ["x hunter2x"], ["x ********"]],
    ["a value by its form, line by line", "DB_PASSWORD=a1b2c3\nx\nAPI_TOKEN: d4e5f6", "DB_PASSWORD=******\nx\nAPI_TOKEN: ******"],
    ["one of two lines", "requirepass\nTr0ub4dor3", "requirepass\nTr0ub4dor3"],
    ["what is deep in it", { a: [{ b: { token: "h7Gk2pQz" } }] }, { a: [{ b: { token: "********" } }] }],
    ["what is no text", [1, true, null, undefined, { password: 12345 }], [1, true, null, undefined, { password: 12345 }]],
    [
      "a variable as a name and a value",
      { name: "DB_PASSWORD", value: "h7Gk", at: "hunter2x" },
      { name: "DB_PASSWORD", value: "****", at: "********" },
    ],
    ["a variable that is none", { name: "COLOUR", value: "h7Gk" }, { name: "COLOUR", value: "h7Gk" }],
    ["a name alone", { name: "hunter2x", value: 1 }, { name: "********", value: 1 }],
    ["a value alone", { name: 1, value: "hunter2x" }, { name: 1, value: "********" }],
    ["keys", { hunter2x: "a", "API_TOKEN=h7Gk": 1 }, { "********": "a", "API_TOKEN=****": 1 }],
    [
      "keys that look alike then",
      { hunter2x: 1, hunter2xhunter2x: 2, "********": 3 },
      { "********": 1, "****************": 2, "*********": 3 },
    ],
    ["what follows an option", ["redis", "--requirepass-token", "h7Gk", "h7Gk"], ["redis", "--requirepass-token", "****", "h7Gk"]],
    ["what follows an option of one dash", ["keytool", "-db_password", "h7Gk"], ["keytool", "-db_password", "****"]],
    ["what follows three dashes", ["---password", "h7Gk"], ["---password", "****"]],
    ["what follows a word", ["password", "h7Gk"], ["password", "h7Gk"]],
    ["what follows more than an option", ["--secret!", "h7Gk", "x--secret", "h7Gk"], ["--secret!", "h7Gk", "x--secret", "****"]],
    ["what follows an option with a digit first", ["--1password", "h7Gk"], ["--1password", "****"]],
    ["what follows a number", [1, "h7Gk"], [1, "h7Gk"]],
    ["the first of a list", ["h7Gk"], ["h7Gk"]],
    ["names of secrets in a list", { secrets: ["db_pw"] }, { secrets: ["db_pw"] }],
  ])("%s", (_, data, want) => expect(mask.data(data)).toEqual(want));

  it("takes a key from its caller, too", () => {
    expect(mask.data("h7Gk", "API_TOKEN")).toBe("****");
    expect(mask.data("h7Gk", "COLOUR")).toBe("h7Gk");
    expect(mask.data(`ghp_${"a1B2".repeat(9)}`)).toBe("*".repeat(40));
  });
});

describe("a value under its name", () => {
  it.each([
    ["DB_PASSWORD", "h7 Gk2p", "** ****"],
    ["COLOUR", "h7Gk2p", "h7Gk2p"],
    ["COLOUR", "hunter2x!", "********!"],
    ["DATABASE_URL", "postgres://app:h7Gk2pQz@db/app", "**********************************".slice(0, 30)],
    ["NOTE", key, key.replace(/\S/g, "*")],
    ["NOTE", "mysql \\\n  --password h7Gk2pQz", "***** *\n  ********** ********"],
    ["", "mysql \\\n  --password h7Gk2pQz", "mysql \\\n  --password ********"],
  ])("%s: %j", (name, text, want) => expect(mask.value(name, text).replace(/ /g, "")).toBe(want.replace(/ /g, "")));
});

describe("the words of a command", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["an option and its value", ["tool", "--password", "h7Gk2pQz", "--port", "8080"], ["tool", "--password", "********", "--port", "8080"]],
    ["a program that takes one", ["mysql", "-u", "root", "-ph7Gk2pQz", "app"], ["mysql", "-u", "root", "-p********", "app"]],
    ["a script", ["sh", "-c", "echo 'root:h7Gk2pQz' | chpasswd"], ["sh", "-c", "echo '*************' | chpasswd"]],
    ["a known value", ["login", "hunter2x"], ["login", "********"]],
    ["nothing secret", ["server", "--port", "8080", ""], ["server", "--port", "8080", ""]],
    ["none", [], []],
  ])("%s", (_, words, want) => expect(mask.words(words).map((word) => word.replace("root:", "*****"))).toEqual(want));

  it("are as many, and as long", () => {
    const word = fc.constantFrom("mysql", "-p", "-px1Y2z3W4", "--token", "x1Y2z3W4", "a b", "", "\n", "'", "curl", "-u", "a:x1Y2z3W4");
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(mask.words(words).map(({ length }) => length)).toEqual(words.map(({ length }) => length));
      }),
    );
  });
});
