import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const compose = (...options: string[]): string =>
  `services:\n  a:\n    image: example/a:1.0\n    security_opt: [${options.map((each) => `"${each}"`).join(", ")}]\n`;

/** What Compose 2.40 does with a service that is given a profile: it reads every file that is named, from the project's folder, or fails. */
describe("seccomp profiles as Compose reads them", () => {
  it.each<[string, string[], string[]]>([
    ["a path", ["seccomp=./p.json"], []],
    ["a colon", ["seccomp:p.json"], []],
    ["a way around", ["seccomp=sub/../p.json"], []],
    ["a default for a variable", ["seccomp=${P:-./p.json}"], []],
    ["a word of the engine", ["seccomp=builtin"], []],
    ["no filter at all", ["seccomp=unconfined"], []],
    ["elsewhere on the host", ["seccomp=/etc/p.json"], []],
    ["a file that is missing", ["seccomp=./q.json"], ['medium "seccomp=./q.json"']],
    ["missing, and another one that counts", ["seccomp=./q.json", "seccomp=./p.json"], ['medium "seccomp=./q.json"']],
    ["missing, both", ["seccomp=./q.json", "seccomp:r.json"], ['medium "seccomp=./q.json"', 'medium "seccomp:r.json"']],
    ["a word of other engines", ["seccomp=runtime/default"], ['medium "seccomp=runtime/default"']],
    ["a word in other letters", ["seccomp=Unconfined"], ['medium "seccomp=Unconfined"']],
  ])("%s", async (_, options, expected) => {
    const files = { "compose.yaml": compose(...options), "p.json": '{ "defaultAction": "SCMP_ACT_ERRNO" }\n' };
    expect(await said("profile-exists", files, { absent: new Set(["q.json", "r.json", "runtime/default", "Unconfined"]) })).toEqual(
      expected,
    );
  });
});
