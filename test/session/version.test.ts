import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { version } from "../../src/session/version.ts";
import { replace } from "../builtin.ts";

/** What is answered where the two places hold these texts; `undefined`: nothing is there. */
function answered(near: string | undefined, far: string | undefined): string {
  replace(fs, "readFileSync", ((path: URL) => {
    const text = path.pathname.endsWith("/src/package.json") ? near : far;
    if (text === undefined) throw new Error("ENOENT");
    return text;
  }) as typeof fs.readFileSync);
  return version();
}
const ours = (found: string): string => JSON.stringify({ name: "seaworthy", version: found });

describe("the version", () => {
  it("is that of package.json", () => {
    const { version: want } = JSON.parse(fs.readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
    expect(version()).toBe(want);
  });

  it.each([
    [ours("1.2.3"), ours("4.5.6"), "1.2.3"],
    [undefined, ours("4.5.6"), "4.5.6"],
    ["no JSON", ours("4.5.6"), "4.5.6"],
    ['{"name": "another", "version": "1.2.3"}', ours("4.5.6"), "4.5.6"],
    ['{"name": "seaworthy"}', ours("4.5.6"), "4.5.6"],
    ['{"name": "seaworthy", "version": ""}', ours("4.5.6"), "4.5.6"],
    [undefined, undefined, "0.0.0"],
    ["{}", "{}", "0.0.0"],
  ])("is the first one of ours: %s, %s", (near, far, want) => expect(answered(near, far)).toBe(want));
});
