import { describe, expect, it } from "vitest";
import type { Target } from "../../../src/knowledge/targets.ts";
import { said } from "../../rule/said.ts";
import { decode } from "./combined.ts";

/** A profile with one rule that has these members besides its action. */
const withRule = (members: string): string => `{"defaultAction": "SCMP_ACT_ALLOW", "syscalls": [{${members}, "action": "SCMP_ACT_ERRNO"}]}`;
/** A profile with these members. */
const withKeys = (members: string): string =>
  `{"defaultAction": "SCMP_ACT_ALLOW", "syscalls": [{"names": ["bpf"], "action": "SCMP_ACT_ERRNO"}], ${members}}`;

const told = (text: string, target: Target): string[] => decode(text, target).faults.map(({ message, kind }) => `${kind}: ${message}`);

/** Loaders look at these texts only when they are not empty: Go programs write them so when they leave them out. */
describe("a text that is empty says nothing", () => {
  it.each([
    withRule('"name": "", "names": ["bpf"]'),
    withRule('"names": ["bpf"], "name": "", "args": []'),
    withRule('"names": ["bpf"], "errno": ""'),
    withRule('"names": ["bpf"], "comment": ""'),
    withRule('"names": ["bpf"], "includes": {"minKernel": ""}'),
    withKeys('"defaultErrno": ""'),
    withKeys('"listenerPath": ""'),
    withKeys('"listenerPath": "", "listenerMetadata": ""'),
    withKeys('"listenerMetadata": ""'),
  ])("%s", async (text) => {
    for (const target of ["docker", "podman", "oci"] as const) {
      expect(told(text, target)).toEqual([]);
      expect(decode(text, target).odd).toEqual([]);
    }
    expect(await said("valid-seccomp", { "seccomp.json": text })).toEqual([]);
  });

  it.each<[string, string[]]>([
    [withRule('"name": "bpf", "names": ["ptrace"]'), ['high "name": "bpf"']],
    [withRule('"name": "", "names": ["ptrace", ""]'), ['high ""']],
    [withRule('"name": "", "names": []'), ['medium "names": []']],
    [withRule('"name": ""'), ["medium {"]],
    [withRule('"names": ["bpf"], "name": 1'), ["high 1"]],
    [withKeys('"listenerMetadata": "m"'), ['high "m"']],
    ['{"defaultAction": "", "syscalls": [{"names": ["bpf"], "action": "SCMP_ACT_ERRNO"}]}', ["high {"]],
    [withRule('"names": ["bpf"], "args": [{"index": 0, "value": 1, "op": ""}]'), ['high ""']],
  ])("and what is said beside it is still judged: %s", async (text, want) =>
    expect(await said("valid-seccomp", { "seccomp.json": text })).toEqual(want),
  );

  it("NOTIFY needs a listener, and an empty path is none", async () => {
    const text = `{"defaultAction": "SCMP_ACT_ALLOW", "listenerPath": "", "syscalls": [{"names": ["bpf"], "action": "SCMP_ACT_NOTIFY"}]}`;
    expect(await said("valid-seccomp", { "seccomp.json": text })).toEqual(['high "SCMP_ACT_NOTIFY"']);
  });
});
