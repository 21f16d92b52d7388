import { describe, expect, it } from "vitest";
import type { Target } from "../../../src/knowledge/targets.ts";
import { decode } from "./combined.ts";

/** What stands at each odd key, and why it is odd. */
const odd = (text: string, target?: Target): string[] =>
  decode(text, target).odd.map(({ key, span, why }) => `${text.slice(span.start, span.end)} ${key}: ${why}`);

describe("keys that some loader does not read as they stand", () => {
  const inRule = (more: string): string => `{"syscalls": [{"names": ["x"], "action": "SCMP_ACT_ERRNO", ${more}}]}`;
  it.each<[Target, string, string[]]>([
    ["docker", '{"defaultAction": "a", "sycalls": []}', ['"sycalls" sycalls: unknown']],
    ["docker", '{"DefaultAction": "a"}', ['"DefaultAction" DefaultAction: case']],
    ["docker", '{"flags": [], "Flags": []}', ['"flags" Flags: duplicate']],
    ["docker", '{"flags": [], "flags": [], "flags": []}', ['"flags" flags: duplicate', '"flags" flags: duplicate']],
    ["docker", '{"defaultErrno": "ENOSYS"}', ['"defaultErrno" defaultErrno: foreign']],
    ["docker", '{"DEFAULTERRNO": "ENOSYS"}', ['"DEFAULTERRNO" defaultErrno: foreign']],
    ["docker", inRule('"errno": "EACCES"'), ['"errno" errno: foreign']],
    ["docker", inRule('"includes": {"minKernel": "4.8", "cap": []}'), ['"cap" cap: unknown']],
    ["docker", inRule('"args": [{"op": "o", "indx": 1}]'), ['"indx" indx: unknown']],
    ["docker", '{"archMap": [{"architecture": "A", "subarch": []}]}', ['"subarch" subarch: unknown']],
    ["podman", inRule('"errno": "EACCES"'), []],
    ["podman", inRule('"includes": {"minKernel": "4.8"}'), ['"minKernel" minKernel: foreign']],
    ["podman", '{"archMap": [{"architecture": "A"}]}', []],
    [
      "oci",
      '{"archMap": [{"architecture": "A"}], "defaultErrno": "EPERM"}',
      ['"archMap" archMap: foreign', '"defaultErrno" defaultErrno: foreign'],
    ],
    ["oci", '{"syscalls": [{"name": "x", "action": "a"}]}', ['"name" name: foreign']],
    ["oci", inRule('"includes": {"caps": ["C"]}'), ['"includes" includes: foreign']],
    ["oci", inRule('"excludes": {"caps": ["C"]}, "errno": "EACCES"'), ['"excludes" excludes: foreign', '"errno" errno: foreign']],
    ...["_why", "$schema", "#", "/x", "x-owner", "comments", "my_comment", "description", "Title", "note", "notes", "author"].map(
      (key): [Target, string, string[]] => ["docker", `{"${key}": 1}`, []],
    ),
    ...["version", "license", "source", "name"].map((key): [Target, string, string[]] => ["docker", `{"${key}": 1}`, []]),
    ...["x", "subtitle", "named", "xx-y", "resource"].map((key): [Target, string, string[]] => [
      "docker",
      `{"${key}": 1}`,
      [`"${key}" ${key}: unknown`],
    ]),
    ["docker", inRule('"comment": "why"'), []],
  ])("%s: %s", (target, text, want) => expect(odd(text, target)).toEqual(want));

  it("come with what is written there, and what may stand there", () => {
    const text = '{"syscalls": [{"names": ["x"], "action": "a", "inclues": {}}]}';
    expect(decode(text).odd.map(({ known, value }) => [known, value.kind])).toEqual([
      [["names", "name", "action", "errnoRet", "errno", "args", "comment", "includes", "excludes"], "object"],
    ]);
    expect(decode('{"x": 1}').odd[0]?.known).toEqual([
      ...["defaultAction", "defaultErrnoRet", "defaultErrno", "architectures", "archMap", "flags"],
      ...["listenerPath", "listenerMetadata", "syscalls"],
    ]);
  });

  it.each<[string, boolean]>([
    ['"errno": null', true],
    ['"errno": "EACCES", "errnoRet": 13', true],
    ['"errno": "13", "errnoRet": 13', true],
    ['"errno": "EACCES", "errnoRet": 14', false],
    ['"errno": "EACCES", "errnoRet": "13"', false],
    ['"errno": 13, "errnoRet": 13', false],
    ['"errno": "EACCES", "comment": ""', false],
  ])("an error that another key says, too, or nobody reads, is not odd: %s", (members, silent) =>
    expect(odd(inRule(members))).toEqual(silent ? [] : ['"errno" errno: foreign']),
  );

  it.each<[Target, string, string[]]>([
    ["docker", '{"defaultAction": "SCMP_ACT_ALLOW", "defaultErrno": "EPERM"}', []],
    ["docker", '{"defaultAction": "SCMP_ACT_ERRNO", "defaultErrno": "EPERM", "defaultErrnoRet": 1}', []],
    ["docker", '{"defaultAction": "SCMP_ACT_ERRNO", "defaultErrno": "EPERM"}', ['"defaultErrno" defaultErrno: foreign']],
    ["docker", '{"syscalls": [{"names": ["x"], "action": "SCMP_ACT_ALLOW", "errno": "EPERM"}]}', []],
    ["oci", '{"archMap": [], "syscalls": [{"names": ["x"], "action": "SCMP_ACT_ALLOW", "includes": {"caps": [], "arches": null}}]}', []],
    [
      "oci",
      '{"syscalls": [{"names": ["x"], "action": "SCMP_ACT_ALLOW", "includes": {"caps": [], "minKernel": "4.8"}}]}',
      ['"includes" includes: foreign'],
    ],
    ["oci", '{"syscalls": [{"name": "x", "action": "SCMP_ACT_ALLOW"}]}', ['"name" name: foreign']],
    [
      "podman",
      '{"syscalls": [{"names": ["x"], "action": "SCMP_ACT_ALLOW", "includes": {"minKernel": "4.8"}}]}',
      ['"minKernel" minKernel: foreign'],
    ],
  ])("%s: what says nothing is not odd: %s", (target, text, want) => expect(odd(text, target)).toEqual(want));
});
