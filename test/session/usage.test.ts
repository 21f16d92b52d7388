import { describe, expect, it } from "vitest";
import { GitError } from "../../src/discover/git-command.ts";
import { isUsersMistake, oneOf, UsageError } from "../../src/session/usage.ts";
import { complaint } from "./project.ts";

/** An error of a class by that name, wherever it is declared. */
const called = (name: string): Error => Object.assign(new Error("x"), { name });

describe("a mistake of the user's", () => {
  it.each([
    [new UsageError("x"), true],
    [new GitError("x"), true],
    [called("UsageError"), true],
    [called("ConfigError"), true],
    [called("ConfigChoice"), true],
    [called("GitError"), true],
    [called("Error"), false],
    [called(""), false],
    [new RangeError("x"), false],
    [{ name: "UsageError" }, false],
    ["UsageError", false],
    [undefined, false],
  ])("is told by its name: %s", (error, is) => expect(isUsersMistake(error)).toBe(is));

  it("is called what it is", () => expect(new UsageError("x").name).toBe("UsageError"));
});

describe("one of a few words", () => {
  const words = ["docker", "podman", "oci"] as const;
  it("is answered, and nothing when nothing is said", () => {
    expect(words.map((word) => oneOf("--target", word, words))).toEqual(words);
    expect(oneOf("--target", undefined, words)).toBeUndefined();
  });

  it.each([
    ["dokcer", 'UsageError: --target takes docker, podman, oci, not "dokcer" (did you mean docker?)'],
    ["Docker", 'UsageError: --target takes docker, podman, oci, not "Docker" (did you mean docker?)'],
    ["kubernetes", 'UsageError: --target takes docker, podman, oci, not "kubernetes"'],
    ["", 'UsageError: --target takes docker, podman, oci, not ""'],
  ])("%j is none of them", (word, want) => expect(complaint(() => oneOf("--target", word, words))).toBe(want));
});
