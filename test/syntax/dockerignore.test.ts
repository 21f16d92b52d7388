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
  ])("%j and %j: %j", (text, path, ignored) => expect(readDockerignore(text).ignores(path)).toBe(ignored));

  it("stays fast on patterns made to be slow", () => {
    const started = performance.now();
    expect(readDockerignore(`${"**/".repeat(200)}x`).ignores("a/".repeat(200))).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
