import { describe, expect, it } from "vitest";
import type { Target } from "../../../src/knowledge/targets.ts";
import { decode } from "./combined.ts";

/** What stands at each fault, what it says, and how bad it is. */
const faults = (text: string, target?: Target): string[] =>
  decode(text, target).faults.map(
    ({ span, message, kind }) => `${text.slice(span.start, span.end)}: ${message}${kind === "broken" ? "" : ` (${kind})`}`,
  );

/** A decoded value without its places. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== "object") return value;
  const { span: _, ...rest } = value as Record<string, unknown>;
  const entries = Object.entries(rest).map(([key, each]) => [key, bare(each)]);
  return entries.length === 1 && entries[0]?.[0] === "value" ? entries[0][1] : Object.fromEntries(entries);
};
const read = (text: string, target?: Target): unknown => bare(decode(text, target).profile);
const rule = (more: string, target?: Target): unknown => (read(`{"syscalls": [{${more}}]}`, target) as { rules: unknown[] }).rules[0];
const places = (text: string, value: { readonly span: { start: number; end: number } } | undefined) =>
  value && text.slice(value.span.start, value.span.end);

describe("what a profile says", () => {
  it.each<[string, object]>([
    ['"defaultAction": "SCMP_ACT_LOG"', { defaultAction: "SCMP_ACT_LOG" }],
    ['"defaultAction": ""', {}],
    ['"defaultAction": null', {}],
    ['"defaultErrnoRet": 38', { defaultErrnoRet: 38n }],
    ['"defaultErrno": "ENOSYS"', { defaultErrno: "ENOSYS" }],
    ['"architectures": ["A", "B"]', { architectures: ["A", "B"] }],
    ['"architectures": null', {}],
    [
      '"archMap": [{"architecture": "A", "subArchitectures": ["B"]}, {"architecture": "C", "subArchitectures": null}, {}]',
      {
        archMap: [
          { architecture: "A", subArchitectures: ["B"] },
          { architecture: "C", subArchitectures: [] },
        ],
      },
    ],
    ['"archMap": null', {}],
    ['"flags": ["F"]', { flags: ["F"] }],
    ['"listenerPath": "/run/l"', { listenerPath: "/run/l" }],
    ['"listenerMetadata": "m"', { listenerMetadata: "m" }],
    ['"syscalls": []', { rules: [] }],
    ['"syscalls": null', {}],
    ['"DEFAULTACTION": "a", "sysCalls": []', { defaultAction: "a", rules: [] }],
    ['"defaultAction": "a", "defaultAction": "b"', { defaultAction: "b" }],
  ])("{%s}", (members, want) => {
    expect(read(`{${members}}`, "podman")).toEqual(want);
    expect(faults(`{${members}}`, "podman")).toEqual([]);
  });

  it.each<[string, object]>([
    ['"names": ["read", "write"], "action": "a"', { names: ["read", "write"], action: "a" }],
    ['"name": "read", "action": "a"', { names: ["read"], action: "a" }],
    ['"name": "read", "names": [], "action": "a"', { names: ["read"], action: "a" }],
    ['"name": "", "action": "a"', { names: [], action: "a" }],
    ['"action": "a"', { names: [], action: "a" }],
    ['"names": ["x"]', { names: ["x"], action: "" }],
    ['"names": ["x"], "action": "a", "errnoRet": 13, "errno": "EACCES"', { names: ["x"], action: "a", errnoRet: 13n, errno: "EACCES" }],
    ['"names": ["x"], "action": "a", "includes": null, "args": null', { names: ["x"], action: "a" }],
    [
      '"names": ["x"], "action": "a", "includes": {"caps": ["C"], "minKernel": "4.8"}, "excludes": {"arches": ["amd64"], "minKernel": ""}',
      {
        ...{ names: ["x"], action: "a" },
        includes: { caps: ["C"], arches: [], minKernel: "4.8" },
        excludes: { caps: [], arches: ["amd64"] },
      },
    ],
  ])("a rule {%s}", (members, want) => expect(rule(members)).toEqual({ args: [], ...want }));

  it("the old name of a rule means nothing to other runtimes", () => {
    expect(rule('"name": "read", "action": "a"', "oci")).toEqual({ names: [], action: "a", args: [] });
    expect(faults('{"syscalls": [{"name": "read", "action": "a"}]}', "oci")).toEqual([]);
  });

  it.each<[string, object]>([
    [
      '"index": 1, "value": 18446744073709551615, "valueTwo": 2, "op": "SCMP_CMP_EQ"',
      { index: 1, value: 18446744073709551615n, valueTwo: 2n, op: "SCMP_CMP_EQ" },
    ],
    ['"op": "o"', { index: 0, value: 0n, op: "o" }],
    ["", { index: 0, value: 0n, op: "" }],
  ])("a condition {%s}", (members, want) => {
    expect(rule(`"names": ["x"], "action": "a", "args": [{${members}}]`)).toEqual({ names: ["x"], action: "a", args: [want] });
  });

  it("stands where it is written, and what is not written where it would be", () => {
    const text = '{"archMap": [{"architecture": "A"}], "flags": ["F"], "syscalls": [{"args": [{}], "includes": {"caps": ["C"]}}]}';
    const { profile } = decode(text);
    const [first] = profile?.rules ?? [];
    const [test] = first?.args ?? [];
    expect(places(text, profile)).toBe(text);
    expect([profile?.archMap, profile?.flags, profile?.flags?.value[0]].map((each) => places(text, each))).toEqual([
      ...['"archMap": [{"architecture": "A"}]', '"flags": ["F"]', '"F"'],
    ]);
    expect([first?.includes, first?.includes?.caps[0]].map((each) => places(text, each))).toEqual(['"includes": {"caps": ["C"]}', '"C"']);
    expect([first?.action, test?.index, test?.value, test?.op].map((each) => places(text, each))).toEqual(["{", "{", "{", "{"]);
    expect([places(text, first), places(text, test)]).toEqual(['{"args": [{}], "includes": {"caps": ["C"]}}', "{}"]);
  });
});

describe("what the loader refuses", () => {
  const inRule = (more: string): string => `{"syscalls": [{"names": ["x"], "action": "a", ${more}}]}`;
  const inTest = (more: string): string => inRule(`"args": [{"op": "o", ${more}}]`);
  it.each<[string, string[]]>([
    ["[]", ["[]: a profile must be an object, not a list"]],
    ['"x"', ['"x": a profile must be an object, not a string']],
    ["1", ["1: a profile must be an object, not a number"]],
    ["true", ["true: a profile must be an object, not true or false"]],
    ["null", ["null: a profile must be an object, not null"]],
    ['{"defaultAction": 1}', ["1: `defaultAction` must be a string, not a number: put it in double quotes"]],
    ['{"defaultAction": {}}', ["{}: `defaultAction` must be a string, not an object: put it in double quotes"]],
    ['{"architectures": "A"}', ['"A": a list in brackets is expected here, not a string']],
    [
      '{"architectures": [1, null]}',
      ["1: `architectures` must contain only strings, not a number", "null: `architectures` must contain only strings, not null"],
    ],
    ['{"archMap": ["A"]}', ['"A": an object in braces is expected here, not a string']],
    ['{"archMap": {}}', ["{}: a list in brackets is expected here, not an object"]],
    ['{"syscalls": {}}', ["{}: a list in brackets is expected here, not an object"]],
    ['{"syscalls": [1]}', ["1: an object in braces is expected here, not a number"]],
    [inRule('"args": [1]'), ["1: an object in braces is expected here, not a number"]],
    [inRule('"args": {}'), ["{}: a list in brackets is expected here, not an object"]],
    [inRule('"includes": []'), ["[]: an object in braces is expected here, not a list"]],
    [inRule('"errnoRet": "13"'), ['"13": `errnoRet` must be a number, not a string: write it in plain decimal digits, without quotes']],
    [inRule('"errnoRet": true'), ["true: `errnoRet` must be a number, not true or false"]],
    [inRule('"errnoRet": -1'), ["-1: `errnoRet` must be a whole number from 0 to 18446744073709551615 in plain digits, not -1"]],
    [inTest('"value": 1e3'), ["1e3: `value` must be a whole number from 0 to 18446744073709551615 in plain digits, not 1e3"]],
    [
      inTest('"value": 18446744073709551616'),
      ["18446744073709551616: `value` must be a whole number from 0 to 18446744073709551615 in plain digits, not 18446744073709551616"],
    ],
    [
      inTest(`"value": 0.${"1".repeat(60)}`),
      [`0.${"1".repeat(60)}: \`value\` must be a whole number from 0 to 18446744073709551615 in plain digits, not 0.${"1".repeat(38)}`],
    ],
    [inTest('"value": null'), []],
    [inRule('"includes": null, "excludes": null, "args": null'), []],
    ['{"syscalls": [{"name": "x", "names": [], "action": "a"}]}', []],
    [
      '{"syscalls": [{"names": ["x"], "name": "y", "action": "a"}]}',
      ['"name": "y": the loader refuses a rule with both `name` and `names`: move the call into `names` and remove `name`'],
    ],
    ['{"syscalls": [{"names": ["x", ""], "action": "a"}]}', ['"": a system call needs a name']],
    ['{"syscalls": [{"names": [], "action": "a"}]}', ['"names": []: this rule names no system call and has no effect (loose)']],
    ['{"syscalls": [{"action": "a"}]}', ["{: this rule names no system call and has no effect (loose)"]],
    ['{"syscalls": [{"names": ["x"]}]}', ["{: this rule has no action, and the runtime refuses it"]],
    ['{"syscalls": [{"names": ["x"], "action": ""}]}', ['"": this rule has no action, and the runtime refuses it']],
    [inRule('"args": [{}]'), ["{: this condition has no `op`, and the runtime refuses it"]],
    [inRule('"args": [{"op": ""}]'), ['"": this condition has no `op`, and the runtime refuses it']],
  ])("%s", (text, want) => expect(faults(text)).toEqual(want));

  it("what only Docker and Podman read, other runtimes do not refuse", () => {
    const both = '{"syscalls": [{"names": ["x"], "name": "y", "action": "a"}, {"names": [], "action": "a"}]}';
    expect(faults(both, "oci")).toEqual([]);
    expect(faults(both, "podman")).toHaveLength(2);
    expect(faults('{"defaultErrno": 38}', "docker")).toEqual([]);
    expect(faults('{"defaultErrno": 38}', "podman")).toEqual([
      "38: `defaultErrno` must be a string, not a number: put it in double quotes",
    ]);
  });

  it.each<[string, boolean]>([
    ["4.8", true],
    ["0.1", true],
    ["1.0", true],
    ["255.255", true],
    ["", true],
    ["0.0", false],
    ["256.0", false],
    ["4.256", false],
    ["4", false],
    ["4.8.0", false],
    ["v4.8", false],
    ["4.x", false],
    ["4.8-rc1", false],
  ])("a kernel %j is taken: %s", (version, taken) => {
    const text = inRule(`"excludes": {"minKernel": "${version}"}`);
    const refused = [`"${version}": a kernel version must be two numbers, such as 4.8`];
    expect(faults(text)).toEqual(taken ? [] : refused);
    expect([faults(text, "podman"), faults(text, "oci")]).toEqual([[], []]);
  });
});
