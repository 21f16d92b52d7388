import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { discover } from "../../src/discover/discover.ts";
import { lint } from "../../src/lint.ts";
import { judgeSince, rangeOf } from "../../src/session/since.ts";
import { git, repositoryOf } from "../folder.ts";
import { rule } from "./project.ts";

it.skipIf(process.platform === "win32")(
  "compares commits whatever lies in the work tree: git waits for no pipe there, and neither do we",
  async () => {
    const text = `FROM alpine:3.22\n${Array.from({ length: 30 }, (_, at) => `RUN a${at}\n`).join("")}`;
    const root = repositoryOf({ "a/Dockerfile": text });
    git(root, "add", "-A");
    git(root, "commit", "-qm", "x");
    mkdirSync(join(root, "b"));
    renameSync(join(root, "a/Dockerfile"), join(root, "b/Dockerfile"));
    writeFileSync(join(root, "b/Dockerfile"), `${text}RUN b\n`);
    git(root, "add", "-A");
    git(root, "commit", "-qm", "y");
    for (const path of [".gitattributes", "b/.gitattributes", ".gitignore"]) execFileSync("mkfifo", [join(root, path)]);
    rmSync(join(root, "b/Dockerfile"));
    execFileSync("mkfifo", [join(root, "b/Dockerfile")]);
    const before = process.cwd();
    process.chdir(root);
    try {
      const { report } = await judgeSince(
        root,
        rangeOf(root, "HEAD^", "--since"),
        (files, moved) => discover({ cwd: root, paths: [".", ...moved.values()], gitignore: true, files }),
        ({ found, surroundings }) => lint(found, { rules: [rule("one")], profile: "strict", surroundings }),
      );
      expect(report.findings.map(({ span, status }) => [span.file, status])).toEqual([["b/Dockerfile", "existing"]]);
    } finally {
      process.chdir(before);
    }
  },
);
