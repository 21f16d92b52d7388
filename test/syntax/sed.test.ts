import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { putIn } from "../../src/syntax/shell/sed.ts";

describe("what a script of sed's puts in", () => {
  it.each<[string, string | undefined]>([
    ["s/a/b/", "b"],
    ["s|a|b|g", "b"],
    ["s/a/b", "b"],
    ["s/a\\/b/c\\/d/", "c\\/d"],
    ["3s/a/b/", "b"],
    ["$s/$/b/", "b"],
    ["/x/ s#a#b#", "b"],
    ["s/\\(port:\\).*/\\1 80/", "port: 80"],
    ["s/^(port\\s*=\\s*).*/\\180/", "port = 80"],
    ["s/(a)(b)/\\2\\1/", "ba"],
    ["s/a/\\1/", "\\1"],
    ["a port: 80", "port: 80"],
    ["$ a # port: 80", "# port: 80"],
    ["1i port: 80", "port: 80"],
    ["1i\\port: 80", "port: 80"],
    ["/^x/i\\\\nport: 80", "\\nport: 80"],
    ["/port/c\\\nport: 80", "port: 80"],
    ["/port: 80/d", undefined],
    ["/port: 80/p", undefined],
    ["s/a", undefined],
    ["a.conf", undefined],
    ["setup", undefined],
    ["", undefined],
  ])("%j: %j", (script, want) => expect(putIn(script)).toBe(want));

  it("is no longer than what is put in, with the pattern in the place of each group", () => {
    const part = fc.stringMatching(/^[a-z(). \\1]{0,20}$/);
    fc.assert(fc.property(part, part, (from, to) => (putIn(`s|${from}|${to}|`) ?? "").length <= (to.length + 1) * (from.length + 1)));
  });

  it("takes no time for a long one", () => {
    for (const text of ["\\(", "(a", "/", "\\1", "s/", "\\\\"]) {
      putIn(`s/${text.repeat(30_000)}/x/`);
      putIn(`/${text.repeat(30_000)}`);
    }
  });
});
