import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { discover, surroundingsFrom } from "../../src/discover/discover.ts";
import { disk } from "../../src/discover/files.ts";
import { answering, loadReader } from "../../src/frontends/registry.ts";
import { aroundFrom, type Follower, type Surroundings } from "../../src/link/around.ts";
import { Source } from "../../src/text/source.ts";

const cwd = mkdtempSync(join(tmpdir(), "seaworthy-branch-"));
afterAll(() => rmSync(cwd, { recursive: true }));
mkdirSync(join(cwd, ".git"));
const text = 'FROM a:1\nCOPY . /app\nCOPY run.sh gone.sh /\nCMD ["/run.sh"]\n';
for (const [path, content] of Object.entries({ Dockerfile: text, "other.Dockerfile": "FROM a:1\n", "run.sh": "#!/bin/sh\n" }))
  writeFileSync(join(cwd, path), content);

const opened: string[] = [];
const files = {
  ...disk,
  read(path: string) {
    opened.push(path);
    return disk.read(path);
  },
};
const reader = await loadReader(answering("build") as NonNullable<ReturnType<typeof answering>>);
const document = reader.read(
  new Source("Dockerfile", text),
  aroundFrom(
    () => undefined,
    () => {},
  ),
);

const followerOf = ({ follower }: Surroundings): Follower => (follower as () => Follower)();
const seen = ({ contexts, absent }: Pick<Surroundings, "contexts" | "absent">) => [contexts?.get("")?.length, absent?.has("gone.sh")];

describe("what a follower finds", () => {
  it("is known to it alone, and opened once", async () => {
    const { surroundings, found } = await discover({ cwd, paths: ["."], gitignore: true, followsBuilds: true, files });
    expect(found.map(({ source }) => source.path).sort()).toEqual(["Dockerfile", "other.Dockerfile"]);
    const [first, second] = [followerOf(surroundings), followerOf(surroundings)];
    const brought = first.follow(document).map(({ source }) => source);
    expect(brought.map(({ path }) => path)).toContain("run.sh");
    expect(seen(second)).toEqual([undefined, false]);
    expect(seen(surroundings)).toEqual([undefined, false]);
    expect(first.follow(document)).toEqual([]);
    // The same text, which nobody reads again.
    expect(second.follow(document).map(({ source }) => source)).toEqual(brought);
    expect(seen(second)).toEqual(seen(first));
    expect(seen(first)[0]).toBeGreaterThan(2);
    expect(opened.filter((path) => path.endsWith("run.sh"))).toHaveLength(1);
  });

  it("is the same where a discovery is taken up elsewhere", async () => {
    const { surroundings, found, known } = await discover({ cwd, paths: ["."], gitignore: true, followsBuilds: true });
    const elsewhere = await surroundingsFrom(structuredClone(known?.() as NonNullable<ReturnType<NonNullable<typeof known>>>), found, cwd);
    const [here, there] = [followerOf(surroundings), followerOf(elsewhere)];
    expect(there.follow(document)).toEqual(here.follow(document));
    expect(seen(there)).toEqual(seen(here));
    expect([elsewhere.root, elsewhere.prefix, elsewhere.includeFolders]).toEqual([
      surroundings.root,
      surroundings.prefix,
      surroundings.includeFolders,
    ]);
  });

  it("is found afterwards when it is kept", async () => {
    const discovery = await discover({ cwd, paths: ["."], gitignore: true, followsBuilds: true });
    discovery.surroundings.keep?.(followerOf(discovery.surroundings).follow(document));
    expect(discovery.found.map(({ source, reason }) => `${source.path} ${reason}`)).toContain("run.sh supporting");
  });
});
