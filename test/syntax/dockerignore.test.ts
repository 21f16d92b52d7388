import { describe, expect, it } from "vitest";
import { readDockerignore } from "../../src/syntax/dockerignore.ts";

describe(".dockerignore", () => {
  it.each([
    [".env", ".env", true],
    [".env", "app/.env", false],
    ["**/.env", "app/.env", true],
    ["**/.env", ".env", true],
    ["/build", "build/x.js", true],
    ["./build/", "build", true],
    ["*.pem", "keys/a.pem", false],
    ["keys", "keys/a.pem", true],
    ["keys/*.pem", "keys/a.pem", true],
    ["a?c", "abc", true],
    ["[a-c]x", "bx", true],
    ["*\n!keep.txt", "keep.txt", false],
    ["*\n!keep.txt", "other.txt", true],
    ["# .env", ".env", false],
    ["a(b)+{c}", "a(b)+{c}", true],
    ["**", "any/thing", true],
    ["[", "[", true],
    ["a[^b]c", "adc", true],
    ["a[^b]c", "abc", false],
    ["a[^b]c", "a/c", true],
    ["a[+-9]c", "a/c", true],
    ["a[!b]c", "a!c", true],
    ["a[!b]c", "adc", false],
    ["a[\\]]c", "a]c", true],
    ["a[\\d]c", "a5c", true],
    ["a[\\d]c", "adc", false],
  ])("%j and %j: %j", (text, path, ignored) => expect(readDockerignore(text).ignores(path)).toBe(ignored));

  it.each([
    ["folders", `${"**/".repeat(200)}x`, "a/".repeat(200)],
    ["classes that hold a slash", `${"[^b][^b][^b][^b]*[^b][^b][^b][^b]/".repeat(50)}x`, "a/aaaaaa/a/".repeat(100)],
    ["classes that never end", "[\\]".repeat(100_000), "a"],
  ])("stays fast on patterns made to be slow: %s", (_, pattern, path) => {
    const started = performance.now();
    expect(readDockerignore(pattern).ignores(path)).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
