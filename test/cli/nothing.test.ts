import { expect, it } from "vitest";
import { folder, runIn } from "./command.ts";

const from = "FROM debian:12.9\n";
const cwd = folder({
  "seaworthy.yaml": "profile: recommended\n\n# why\nexclude: [a/, b/]\n",
  "a/Dockerfile": from,
  "a/compose.yaml": "services:\n  a:\n    image: a:1\n",
  "a/notes.yaml": "a: b\n",
  "b/web.dockerfile": from,
  "c/deploy.yaml": "apiVersion: v1\nkind: Pod\n",
  "c/notes.txt": "x\n",
});
const found =
  "no Dockerfile, Compose file, script with docker commands, .dockerignore, kernel profile, docker inspect output or engine configuration found";

it.each([
  [["."], "all 3 files are excluded (seaworthy.yaml:4)"],
  [["b"], "the only file is excluded (seaworthy.yaml:4)"],
  [["--no-config", "--exclude", "*", "b"], "the only file is excluded (--exclude)"],
  [["--force-exclude", "b/web.dockerfile"], "the only file is excluded (seaworthy.yaml:4)"],
  [["c"], `nothing to check in c: ${found}`],
  [
    ["c/deploy.yaml"],
    `c/deploy.yaml skipped: Kubernetes manifests are not supported\nseaworthy: nothing to check in c/deploy.yaml: ${found}`,
  ],
  [["c/notes.txt"], `c/notes.txt skipped: not a supported file (--type forces one)\nseaworthy: nothing to check in c/notes.txt: ${found}`],
])("says why there is nothing to check: %j", (paths, why) => {
  const { stdout, stderr, status } = runIn(cwd, ["check", ...paths]);
  expect([stdout, stderr.replace(/^seaworthy: seaworthy\.yaml .*\n/, ""), status]).toEqual(["", `seaworthy: ${why}\n`, 3]);
  expect(runIn(cwd, ["check", "--allow-empty", ...paths]).status).toBe(0);
});

it("says that there is nothing to show", () => {
  expect(runIn(folder({}), ["show", "."])).toEqual({
    status: 3,
    stdout: "",
    stderr: "seaworthy: nothing to show in .: no Dockerfile, Compose file, script with docker commands or docker inspect output found\n",
  });
});

it.each([
  ["help", "--help"],
  ["chek", "check"],
  ["scan", "check"],
])("says what a word may mean that is no path: %s", (word, meant) => {
  expect(runIn(folder({}), [word])).toEqual({
    status: 2,
    stdout: "",
    stderr: `seaworthy: ${word} does not exist\nseaworthy: did you mean seaworthy ${meant}?\n`,
  });
});

it("says nothing of what is excluded where others are checked", () => {
  const mixed = folder({ "a/Dockerfile": from, "b/Dockerfile": from });
  expect(runIn(mixed, ["check", "--exclude", "a/", "--fail-on", "never"]).stderr).toBe("");
});
