import { describe, expect, it } from "vitest";
import { literalWord } from "../../../src/frontends/dockerfile/expand.ts";

/** SET has a value, EMPTY is empty, ARG was declared without a default; nothing defines any other. */
const scope = (name: string): string | undefined => ({ SET: "s", EMPTY: "", ARG: "\uFFFC" })[name];
const literal = (word: string): string => literalWord(word, scope, "\\");

describe("what is written of a word", () => {
  it.each([
    ["plain", "plain"],
    ["'a b'", "a b"],
    ["\\$SET", "$SET"],
    ["$SET", "\uFFFC"],
    ["${SET}", "\uFFFC"],
    ["$X", "\uFFFC"],
    ["a${X}b", "a\uFFFCb"],
    // A fallback is taken where the variable has no value.
    ["${X:-word}", "word"],
    ["${X-word}", "word"],
    ["${ARG:-word}", "word"],
    ["${ARG-word}", "word"],
    ["${EMPTY:-word}", "word"],
    ["${EMPTY-word}", "\uFFFC"],
    ["${SET:-word}", "\uFFFC"],
    ["${SET-word}", "\uFFFC"],
    ["${X:-}", ""],
    ["${ARG:-}", "\uFFFC"],
    ["${X:-$SET}", "\uFFFC"],
    ["${X:-${ARG:-word}}", "word"],
    ["${X:-${SET:-word}}", "\uFFFC"],
    ["a${X:-'b c'}d", "ab cd"],
    ["${SET:+word}", "word"],
    ["${X:+word}", "\uFFFC"],
    ["${X:?word}", "\uFFFC"],
    ["${X#word}", "\uFFFC"],
  ])("%s: %j", (word, want) => expect(literal(word)).toBe(want));
});
