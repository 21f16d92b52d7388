import { basename } from "node:path";
import { expect, it } from "vitest";
import { discover } from "../../src/discover/discover.ts";
import { disk } from "../../src/discover/files.ts";
import { commit, folder } from "../cli/command.ts";

const files = {
  "a.json": '{"a": 1}',
  "b.json": '{"b": 1}',
  "compose.yaml": "services: {a: {image: b}}\n",
  "deploy.sh": "#!/bin/sh\ndocker run --env-file a.json b\n",
  script: "#!/bin/sh\n",
};

/** The files that are opened when one is named that is of no format. */
async function opened(cwd: string): Promise<string[]> {
  const seen = new Set<string>();
  const see = (path: string): string => {
    seen.add(basename(path));
    return path;
  };
  const watched = {
    ...disk,
    read: (path: string) => disk.read(see(path)),
    head: (path: string, length: number) => disk.head(see(path), length),
  };
  await discover({ cwd, paths: ["a.json"], gitignore: true, files: watched });
  return [...seen].filter((name) => name in files).sort();
}

it("a named file of no format is looked for in a repository, and elsewhere only in files whose names tell what they are", async () => {
  const inRepository = folder(files);
  commit(inRepository);
  expect(await opened(inRepository)).toEqual(Object.keys(files).sort());
  expect(await opened(folder(files))).toEqual(["a.json", "compose.yaml"]);
});
