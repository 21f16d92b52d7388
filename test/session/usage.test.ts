import { describe, expect, it } from "vitest";
import { ConfigChoice } from "../../src/config/find.ts";
import { ConfigError } from "../../src/config/load.ts";
import { GitError } from "../../src/discover/git-command.ts";
import { Mistake } from "../../src/model/mistake.ts";
import { oneOf, UsageError } from "../../src/session/usage.ts";
import { complaint } from "./project.ts";

describe("a mistake of the user's", () => {
  it.each([new UsageError("x"), new GitError("x"), new ConfigError(["x"]), new ConfigChoice("x")])("is told by its class: %s", (error) => {
    expect(error).toBeInstanceOf(Mistake);
    expect(error.message).toBe("x");
  });

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
