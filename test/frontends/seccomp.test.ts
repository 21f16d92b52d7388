import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeccomp } from "../../src/frontends/seccomp/document.ts";
import { architectureOf } from "../../src/knowledge/seccomp.ts";
import { parseJson } from "../../src/syntax/json.ts";
import { Source } from "../../src/text/source.ts";

const faults = (text: string): string[] =>
  parseJson(new Source("p.json", text)).faults.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);

describe("JSON as Go takes it", () => {
  it.each<[string, string[]]>([
    ['{ "a": [1, 2.5e3, true, null, "\\u00e9"] }', []],
    ['{ "a": 1, }', [",: trailing comma: JSON allows none after the last entry"]],
    ['{ "a": 1 "b": 2 }', ["1: a comma is missing here"]],
    ['{ "a": 0x10 }', ["0x10: `0x10` is not a valid JSON number: use plain decimal digits without a leading zero"]],
    ["{ a: 1 }", ["a: JSON keys need double quotes"]],
    ["{ \"a\": 'b' }", ["'b': JSON strings need double quotes"]],
    ['{ "a": 1', ["{: this `{` is never closed"]],
    ['{ "a": "b\n" }', ['": this string is never closed']],
    ["\uFEFF{}", ["\uFEFF: the file begins with a byte order mark: save it without one"]],
    ["", [": the file is empty, and JSON is expected"]],
    ["{} x", ["x: there is text after the end of the JSON"]],
    ['{ /* why */ "a": 1 }', ["/* why */: JSON has no comments: a `comment` key is what profiles use"]],
  ])("%s", (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it("agrees with the platform on what is JSON, and never breaks", () => {
    const piece = fc.constantFrom("{", "}", "[", "]", '"a"', ":", ",", " ", "1", "-1.5e+3", "tru", "true", "null", '"', "\\", "//x\n");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(piece, { maxLength: 20 }).map((parts) => parts.join("")),
        ),
        (text) => {
          let valid = true;
          try {
            JSON.parse(text);
          } catch {
            valid = false;
          }
          const read = parseJson(new Source("p.json", text));
          expect(read.faults.length === 0).toBe(valid);
          for (const { span } of read.faults) expect(span.end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 600, seed: 11 },
    );
  });

  it("of any depth is read", () => {
    expect(faults("[".repeat(100_000)).length).toBeGreaterThan(0);
    expect(faults(`${"[".repeat(900)}${"]".repeat(900)}`)).toEqual([]);
  });
});

describe("the combined filter", () => {
  const filterOf = (text: string, caps?: readonly string[], arch?: string) =>
    readSeccomp(new Source("p.json", text), "docker").filter(caps && new Set(caps), arch === undefined ? undefined : architectureOf(arch));
  const rules = (...entries: object[]): string => JSON.stringify({ defaultAction: "SCMP_ACT_ERRNO", syscalls: entries });
  const allow = { action: "SCMP_ACT_ALLOW" };

  it("keeps what an unconditional rule decides, in any order", () => {
    const conditional = { names: ["ioctl"], action: "SCMP_ACT_KILL", args: [{ index: 1, value: 5, op: "SCMP_CMP_EQ" }] };
    for (const text of [rules({ names: ["ioctl"], ...allow }, conditional), rules(conditional, { names: ["ioctl"], ...allow })]) {
      const verdict = filterOf(text)?.verdict("ioctl");
      expect(verdict?.cases).toEqual([]);
      expect(verdict?.otherwise).toEqual({ kind: "allow" });
    }
  });

  it("opens gates by capability, architecture and kernel", () => {
    const text = rules(
      { names: ["mount"], ...allow, includes: { caps: ["CAP_SYS_ADMIN"] } },
      { names: ["read"], ...allow, includes: { arches: ["arm64"] } },
      { names: ["ptrace"], ...allow, includes: { minKernel: "4.8" } },
    );
    expect(filterOf(text)?.verdict("mount").otherwise.kind).toBe("errno");
    expect(filterOf(text, ["CAP_SYS_ADMIN"])?.verdict("mount").otherwise.kind).toBe("allow");
    expect(filterOf(text)?.verdict("read").otherwise.kind).toBe("errno");
    expect(filterOf(text, [], "SCMP_ARCH_AARCH64")?.verdict("read").otherwise.kind).toBe("allow");
    expect(filterOf(text)?.verdict("ptrace").otherwise.kind).toBe("allow");
  });

  it("answers ENOSYS above the highest number named, as runc does", () => {
    const filter = filterOf(rules({ names: ["read", "statx"], ...allow }));
    expect(filter?.verdict("clone3").otherwise).toEqual({ kind: "errno", value: 38 });
    expect(filter?.verdict("chmod").otherwise).toEqual({ kind: "errno", value: 1 });
    expect(filter?.isStubbed("clone3")).toBe(true);
  });

  it("cuts error numbers to 16 bits and comparisons to the architecture's width", () => {
    const text = rules(
      { names: ["setuid"], action: "SCMP_ACT_ERRNO", errnoRet: 65_536 },
      { names: ["socket"], ...allow, args: [{ index: 0, value: 4_294_967_298, op: "SCMP_CMP_EQ" }] },
    );
    expect(filterOf(text)?.verdict("setuid").otherwise).toEqual({ kind: "errno", value: 0 });
    expect(filterOf(text, [], "SCMP_ARCH_ARM")?.verdict("socket").cases[0]?.when[0]?.value).toBe(2n);
  });

  it("lets no filter be installed where there is no default", () => {
    expect(filterOf("{}")).toBeUndefined();
  });
});
