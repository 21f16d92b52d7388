import { describe, expect, it } from "vitest";
import { discover } from "../../src/discover/discover.ts";
import { folderOf, repositoryOf } from "../folder.ts";

const compose = (...options: string[]): string =>
  `services:\n  a:\n    image: example/a:1.0\n    security_opt: [${options.map((each) => `"${each}"`).join(", ")}]\n`;

const policy = (name: string): string => `${name} {\n  capability chown,\n}\n`;

/** The files that are read as AppArmor policy, when a service is given the profile "edge". */
async function policies(files: Record<string, string>, ...options: string[]): Promise<string[]> {
  const cwd = folderOf({ "compose.yaml": compose(...(options.length ? options : ["apparmor=edge"])), ...files });
  const { found } = await discover({ cwd, paths: ["."], gitignore: false });
  return found.flatMap(({ kind, source }) => (kind === "apparmor" ? [source.path] : [])).sort();
}

describe("a profile that a service names is found in a file of any name", () => {
  it.each<[string, string, string]>([
    ["a bare name", "edge", "profile edge"],
    ["another name", "usr.sbin.nginx", "profile edge"],
    ["an ending", "edge.profile", "profile edge flags=(attach_disconnected)"],
    ["the ending of a configuration", "edge.conf", "profile edge"],
    ["a folder below", "security/edge", "profile edge"],
    ["an attachment", "edge", "profile edge /usr/sbin/edge"],
    ["quotes", "edge", 'profile "edge"'],
    ["blanks before it", "edge", "  profile edge"],
    ["a second profile", "all", "profile other {\n}\nprofile edge"],
  ])("%s", async (_, path, head) => {
    expect(await policies({ [path]: policy(head) })).toEqual([path]);
  });

  it.each<[string, string, string]>([
    ["another profile", "edge", policy("profile other")],
    ["a name that begins alike", "edge", policy("profile edge-tight")],
    ["a note about it", "notes", "edge: still to be written\n"],
    ["a note about the line", "notes", "write `profile edge` first\n"],
    ["a manual", "edge.md", policy("profile edge")],
    ["a manual without an ending", "README", policy("profile edge")],
    ["a script", "load", `#!/bin/sh\n${policy("profile edge")}`],
    ["a program", "edge.go", policy("profile edge")],
    ["a comment", "edge", policy("# profile edge")],
    ["bytes", "edge", `\0${policy("profile edge")}`],
  ])("but not in %s", async (_, path, text) => {
    expect(await policies({ [path]: text })).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["the other separator", ["apparmor:edge"]],
    ["beside others", ["no-new-privileges=true", "apparmor=edge", "seccomp=unconfined"]],
    ["a variable's value", ["apparmor=${P:-edge}"]],
  ])("named with %s", async (_, options) => {
    expect(await policies({ edge: policy("profile edge") }, ...options)).toEqual(["edge"]);
  });

  it.each<[string, string[]]>([
    ["nothing", ["no-new-privileges=true"]],
    ["what every engine has", ["apparmor=unconfined"]],
    ["a variable nobody knows", ["apparmor=${P}"]],
  ])("no file is looked at for %s", async (_, options) => {
    expect(await policies({ edge: policy("profile edge"), unconfined: policy("profile unconfined") }, ...options)).toEqual([]);
  });

  it("a path is the name of a profile without one", async () => {
    expect(await policies({ edge: policy("/usr/sbin/edge") }, "apparmor=/usr/sbin/edge")).toEqual(["edge"]);
  });

  it("several names, each in its own file", async () => {
    const files = { one: policy("profile one"), two: policy("profile two"), three: policy("profile three") };
    expect(await policies(files, "apparmor=one", "apparmor=two")).toEqual(["one", "two"]);
  });

  it("what git keeps no file of is left alone, and so is a folder of dependencies", async () => {
    const cwd = repositoryOf({
      "compose.yaml": compose("apparmor=edge"),
      ".git/edge": policy("profile edge"),
      "node_modules/p/edge": policy("profile edge"),
    });
    const { found } = await discover({ cwd, paths: ["."], gitignore: false });
    expect(found.map(({ source }) => source.path)).toEqual(["compose.yaml"]);
  });

  it("files are looked through, however many there are", async () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`data/${at}`, "x\n"]));
    expect(await policies({ ...many(1000), edge: policy("profile edge") })).toEqual(["edge"]);
  });
});
