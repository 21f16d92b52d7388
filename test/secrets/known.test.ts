import { describe, expect, it } from "vitest";
import { dataWithoutSecrets, messageWithoutSecrets, withoutSecrets } from "../../src/secrets/known.ts";

const values = new Set(["hunter2x", "blossom", "a$&b$1"]);

describe("a text without the values that must not be shown", () => {
  it.each([
    ["hunter2x", "********"],
    ["a hunter2x and hunter2x b", "a ******** and ******** b"],
    ["blossom: hunter2x", "*******: ********"],
    ["a$&b$1!", "******!"],
    ["nothing", "nothing"],
  ])("%j", (text, want) => expect(withoutSecrets(text, values)).toBe(want));

  it("does not tell how long the long ones are", () => {
    expect(withoutSecrets("<h7Gk2pQzh7Gk>", new Set(["h7Gk2pQzh7Gk"]))).toBe("<************>");
    expect(withoutSecrets("<h7Gk2pQzh7Gk2>", new Set(["h7Gk2pQzh7Gk2"]))).toBe("<************>");
  });
});

describe("a message without them", () => {
  it.each([
    ["service `hunter2x` is hunter2x", "service `********` is ********"],
    // An ordinary word is one of ours there, and the user's in quotes.
    ["a blossom in `blossom` and `my blossom`, in Blossom", "a blossom in `*******` and `my *******`, in Blossom"],
    ["an open ` blossom", "an open ` blossom"],
    ["nothing", "nothing"],
  ])("%j", (message, want) => expect(messageWithoutSecrets(message, values)).toBe(want));

  it.each([
    ["Blossom", true],
    ["blossom7", false],
    ["7blossom", false],
    ["two words", false],
  ])("%j is an ordinary word: %s", (value, is) => {
    expect(messageWithoutSecrets(`say ${value}`, new Set([value]))).toBe(`say ${is ? value : "*".repeat(value.length)}`);
  });
});

describe("data without them", () => {
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
      { name: "DB_PASSWORD", value: "****", at: "hunter2x" },
    ],
    ["a variable that is none", { name: "COLOUR", value: "h7Gk" }, { name: "COLOUR", value: "h7Gk" }],
    ["a name alone", { name: "hunter2x", value: 1 }, { name: "********", value: 1 }],
    ["a value alone", { name: 1, value: "hunter2x" }, { name: 1, value: "********" }],
    ["keys stay", { hunter2x: "a" }, { hunter2x: "a" }],
    ["what follows an option", ["redis", "--requirepass-token", "h7Gk", "h7Gk"], ["redis", "--requirepass-token", "****", "h7Gk"]],
    ["what follows an option of one dash", ["keytool", "-db_password", "h7Gk"], ["keytool", "-db_password", "****"]],
    ["what follows three dashes", ["---password", "h7Gk"], ["---password", "h7Gk"]],
    ["what follows a word", ["password", "h7Gk"], ["password", "h7Gk"]],
    ["what follows more than an option", ["--secret!", "h7Gk", "x--secret", "h7Gk"], ["--secret!", "h7Gk", "x--secret", "h7Gk"]],
    ["what follows an option with a digit first", ["--1password", "h7Gk"], ["--1password", "h7Gk"]],
    ["what follows a number", [1, "h7Gk"], [1, "h7Gk"]],
    ["the first of a list", ["h7Gk"], ["h7Gk"]],
    ["names of secrets in a list", { secrets: ["db_pw"] }, { secrets: ["db_pw"] }],
  ])("%s", (_, data, want) => expect(dataWithoutSecrets(data, values)).toEqual(want));

  it("takes a key from its caller, too", () => {
    expect(dataWithoutSecrets("h7Gk", values, "API_TOKEN")).toBe("****");
    expect(dataWithoutSecrets("h7Gk", values, "COLOUR")).toBe("h7Gk");
    expect(dataWithoutSecrets(`ghp_${"a1B2".repeat(9)}`, values)).toBe("*".repeat(40));
  });
});
