import { describe, expect, it } from "vitest";
import { messageWithoutSecrets, withoutSecrets } from "../../src/secrets/known.ts";

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
