import { describe, expect, it } from "vitest";
import { bindOptions, readBind } from "../../../src/syntax/engine/binds.ts";

describe("a mount in short form", () => {
  it.each<[string, string | undefined, string, boolean, readonly string[]]>([
    ["/a:/b", "/a", "/b", true, []],
    ["/a:/b:ro,z", "/a", "/b", true, ["ro", "z"]],
    ["data:/b", "data", "/b", false, []],
    ["/b", undefined, "/b", false, []],
    ["./a:/b", "./a", "/b", true, []],
    ["~/a:/b", "~/a", "/b", true, []],
    ["C:\\a:D:\\b:ro", "C:\\a", "D:\\b", true, ["ro"]],
    ["c:/a:/b", "c:/a", "/b", true, []],
    ["\\\\.\\pipe\\x:\\\\.\\pipe\\y", "\\\\.\\pipe\\x", "\\\\.\\pipe\\y", true, []],
  ])("%s", (text, source, target, isPath, options) => {
    const bind = readBind(text);
    expect([bind?.source?.text, bind?.target.text, bind?.isPath, bind?.options]).toEqual([source, target, isPath, options]);
    for (const part of [bind?.source, bind?.target]) if (part) expect(text.slice(part.from, part.from + part.text.length)).toBe(part.text);
  });

  it.each([["a:b:c:d"], [":/b"], ["/a:"], [""], ["/a::ro"]])("is none: %s", (text) => {
    expect(readBind(text)).toBeUndefined();
  });

  it("has options, of which the last counts", () => {
    expect(bindOptions([])).toEqual({ readOnly: false });
    expect(bindOptions(["ro", "nocopy", "shared", "rslave", "z", "Z"])).toEqual({ readOnly: true, propagation: "rslave", relabel: "Z" });
  });
});
