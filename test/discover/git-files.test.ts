import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { Blobs, GitFiles } from "../../src/discover/git-files.ts";
import { isWorthReading } from "../../src/discover/worth-reading.ts";
import { git, repositoryOf } from "../folder.ts";

describe("the files of a commit", () => {
  it("are fetched together, whatever front-end looks at them: git is not started again for each", () => {
    const script = "#!/bin/sh\ndocker run --rm alpine:3.20 true\n";
    const root = repositoryOf({
      "run.sh": script,
      deploy: script,
      notes: "MIT\n",
      "a.yaml": "a: 1\n",
      "b.json": "{}\n",
      Dockerfile: "FROM a:1\n",
    });
    git(root, "add", "-A");
    git(root, "commit", "-qm", "x");
    const files = new GitFiles(root, git(root, "rev-parse", "HEAD").trim(), new Blobs(root));
    const child = process.getBuiltinModule("node:child_process");
    const started = vi.spyOn(child, "spawnSync");
    const names = readdirSync(root).filter((name) => name !== ".git");
    const worth = names.filter((name) => isWorthReading(join(root, name), name, files));
    expect(worth.sort()).toEqual(["Dockerfile", "a.yaml", "deploy", "run.sh"]);
    for (const name of ["Dockerfile", "a.yaml", "run.sh"]) files.read(join(root, name));
    expect(started).not.toHaveBeenCalled();
    started.mockRestore();
  });
});
