import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import type { Finding } from "../../src/model/finding.ts";
import { Source } from "../../src/text/source.ts";
import { fingerprints, fromRoot, withoutCount } from "../../src/triage/fingerprint.ts";
import { found, reportOf, shownAs, span } from "./found.ts";

/** The fingerprint of a finding that is about a whole text. */
const printOf = (text: string, more: Partial<Finding> = {}, prefix?: string, shown?: string): string => {
  const sources = new Map([["a", shownAs("a", text, shown)]]);
  const report = reportOf([found({ span: span(0, text.length), ...more })], [], { sources, ...(prefix === undefined ? {} : { prefix }) });
  return fingerprints(report)[0] as string;
};

describe("a fingerprint", () => {
  it("is made of the rule, the path, the anchor and the bare text", () => {
    const hash = createHash("sha256").update('["a-rule","sub/a","services.web","user:root"]').digest("hex").slice(0, 16);
    expect(printOf("user: root", { anchor: "services.web" }, "sub")).toBe(`${hash}:1`);
  });

  it("counts equal ones, in their order", () => {
    const source = new Source("a", "x y x");
    const prints = fingerprints(reportOf([found({ span: span(0) }), found({ span: span(2) }), found({ span: span(4) })], [source]));
    const [x, y] = [printOf("x"), printOf("y")].map(withoutCount);
    expect(prints).toEqual([`${x}:1`, `${y}:1`, `${x}:2`]);
    expect(x).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each<[string, Partial<Finding>]>([
    ["the rule", { rule: "b-rule" }],
    ["the place in the structure", { anchor: "services.web" }],
  ])("is another one when %s is", (_, more) => expect(printOf("x", more)).not.toBe(printOf("x")));

  it("is about the path from the root of the repository, by what the file is called now", () => {
    const report = reportOf([found()], [new Source("a", "x")], { prefix: "sub" });
    const [moved] = fingerprints(report, new Map([["sub/a", "other/b"]]));
    expect([moved]).toEqual(fingerprints(reportOf([found({ span: span(0, 1, "other/b") })], [new Source("other/b", "x")])));
    expect(fingerprints(report, new Map([["a", "other/b"]]))).toEqual(fingerprints(report));
  });

  it.each<[string, string, string]>([
    ["blanks and lines", "a: b", "a:\n    b\t"],
    ["quotes", "a: b", `"a": 'b'`],
    ["backticks", "a b", "`a` b"],
    ["brackets and commas", "[a, b]", "a b"],
    ["braces", "{ a: b }", "a: b"],
    ["dashes of a list", "- a\n  - b", "a\nb"],
    ["dashes after tabs", "\t- a", "a"],
    ["continuations", "a \\\n  b", "a b"],
    ["the length of what is masked", "a=***", "a=*********"],
  ])("is the same whatever %s there are", (_, one, other) => expect(printOf(one)).toBe(printOf(other)));

  it.each<[string, string, string]>([
    ["a dash inside a line", "a - b", "a b"],
    ["a dash without a blank", "-a", "a"],
    ["what is masked, or is not there", "a=*", "a="],
  ])("is another one for %s", (_, one, other) => expect(printOf(one)).not.toBe(printOf(other)));

  it("is bare in its anchor, too", () =>
    expect(printOf("x", { anchor: "stage a RUN [b]" })).toBe(printOf("x", { anchor: "stage a RUN b" })));

  it("holds nothing of a secret, by its form or because it is known to be one", () => {
    expect(printOf("DB_PASSWORD=hunter2x")).toBe(printOf("DB_PASSWORD=********"));
    expect(printOf("hunter2x", {}, undefined, "********")).toBe(printOf("********"));
    const image = { anchor: "services.web.image" };
    expect(printOf("https://u:hunter2x@host/a:1", image)).toBe(printOf("https://u:********@host/a:1", image));
  });

  it.each<[string, string, string, boolean]>([
    ["services.web.image", "node:22", "node:24", true],
    ["services.web.image", "node:22@sha256:aa", "node", true],
    ["services.web.image", "host:5000/node:22\n@x", "host:5000/node", true],
    ["services.web.image", "host:5000/node", "host:5001/node", false],
    ["stage build FROM", "node:22", "node:24", true],
    ["stage build FROM x", "node:22", "node:24", false],
    ["services.web.images", "node:22", "node:24", false],
    ["services.webimage", "node:22", "node:24", false],
    ["services.web.command", "node:22", "node:24", false],
  ])("at %s takes %j and %j for one image: %s", (anchor, one, other, same) => {
    expect(printOf(one, { anchor }) === printOf(other, { anchor })).toBe(same);
  });

  it("is about the first 2,000 characters of a place, and never about what comes after it", () => {
    const long = "x".repeat(2000);
    expect(printOf(`${long}y`)).toBe(printOf(long));
    expect(printOf(`${long.slice(1)}y`)).not.toBe(printOf(long));
    const [early] = fingerprints(reportOf([found({ span: span(2, 4) })], [new Source("a", "a bc d")]));
    expect(early).toBe(printOf("bc"));
  });

  it("of a file that nobody has is about no text", () =>
    expect(fingerprints(reportOf([found({ span: span(0, 5) })]))).toEqual([printOf("")]));

  it("does not move when lines are inserted above, or blanks", async () => {
    const text = "services:\n  web:\n    image: nginx:1.29\n    privileged: true\n    user: root\n";
    const prints = async (compose: string) =>
      fingerprints(await lint([{ source: new Source("compose.yaml", compose) }], { rules, profile: "strict" }));
    const before = await prints(text);
    const above = fc.array(fc.constantFrom("", "# a comment", "# another: one"), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(above, fc.nat(4), fc.constantFrom("  ", "    "), async (lines, at, indent) => {
        const written = text.split("\n");
        const inserted = [...written.slice(0, at), ...lines, ...written.slice(at)].map((line) => line.replace(/ {2}/g, indent));
        expect(await prints(inserted.join("\n"))).toEqual(before);
      }),
      { numRuns: 15 },
    );
    expect(before.length).toBeGreaterThan(5);
  });
});

describe("paths and counts of fingerprints", () => {
  it.each([
    [undefined, "a/b", "a/b"],
    ["", "a/b", "a/b"],
    ["sub", "a/b", "sub/a/b"],
    ["sub", "../a", "a"],
  ])("from %j the path %j is %j", (prefix, path, want) => expect(fromRoot(prefix, path)).toBe(want));

  it("are equal without the count", () => expect(withoutCount("0123456789abcdef:12")).toBe("0123456789abcdef"));
});
