import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isInstalled, pushBlob, pushManifest, start, stopAll, store } from "../distribution/debian-registry.ts";
import { image, index } from "../distribution/server.ts";
import { commit, folder, runIn } from "./command.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/projects/", import.meta.url));
const only = ["--only", "image-digest-pinned", "--format", "compact"];

/** The files of a project without the digests that its images have, which no registry here has. */
const unpinned = (from: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(from, { recursive: true, withFileTypes: true }).flatMap((each) => {
      const path = join(each.parentPath, each.name);
      return each.isFile() ? [[relative(from, path), readFileSync(path, "utf8").replace(/@sha256:[0-9a-f]{64}/g, "")]] : [];
    }),
  );

interface Listed {
  readonly image: string;
  readonly digest: string | null;
}

// Skipped where Debian's docker-registry is not installed.
describe.skipIf(!isInstalled)("against a registry", () => {
  let host = "";
  let asking: readonly string[] = [];
  beforeAll(async () => {
    host = await start(store());
    asking = ["--plain-http", host, "--mirror", `docker.io=${host}/hub`];
  });
  afterAll(stopAll);

  /** Puts an index of one image under a tag; other `words` make another image. Answers its digest. */
  async function push(repository: string, tag: string, words = ""): Promise<string> {
    const one = image({ Labels: { words: `${repository} ${tag} ${words}` } });
    const whole = index(one);
    await pushBlob(host, repository, one.document.text);
    await pushManifest(host, repository, one.manifest);
    await pushManifest(host, repository, whole, tag);
    return whole.digest;
  }

  it.each(["shop", "layers", "clean"])("pins the images of the project %s, and checks find nothing more", async (name) => {
    const cwd = folder(unpinned(join(fixtures, name)));
    commit(cwd);
    const images = (): Listed[] => JSON.parse(runIn(cwd, ["pin", "--list", "--json"]).stdout);
    const wanted = images().filter(({ image }) => image.startsWith("docker.io/"));
    expect(wanted.length).toBeGreaterThan(0);
    for (const { image } of wanted) {
      const [repository = "", tag = ""] = image.replace("docker.io/", "hub/").split(/:(?=[^:/]*$)/);
      await push(repository, tag);
    }
    const hub = ["--only", "docker.io/*", ...asking];
    expect(runIn(cwd, ["pin", ...hub])).toMatchObject({ status: 0, stderr: "" });
    expect(images().filter(({ image, digest }) => image.startsWith("docker.io/") && digest === null)).toEqual([]);
    expect(runIn(cwd, ["pin", "--check", "--format", "compact", ...hub])).toMatchObject({ status: 0, stdout: "" });
    expect(runIn(cwd, ["check", ...only]).stdout).not.toContain("docker.io/");
  });

  it("renews exactly the pins whose tag moved, and --online finds what is not there", async () => {
    const named = (name: string): string => `${host}/own/${name}`;
    const [a, b] = [await push("own/a", "1"), await push("own/b", "1")];
    const cwd = folder({ Dockerfile: `FROM ${named("a")}:1 AS a\nFROM ${named("b")}:1\n` });
    expect(runIn(cwd, ["pin", ...asking])).toMatchObject({ status: 0, stderr: "" });
    const pinned = `FROM ${named("a")}:1@${a} AS a\nFROM ${named("b")}:1@${b}\n`;
    expect(readFileSync(join(cwd, "Dockerfile"), "utf8")).toBe(pinned);
    const moved = await push("own/b", "1", "again");
    expect(runIn(cwd, ["pin", "--check", "--format", "compact", ...asking])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^Dockerfile:2:6: notice\[low\] the digest of .* is behind its tag/),
    });
    // The older one is still there.
    expect(runIn(cwd, ["check", "--online", ...only, ...asking])).toMatchObject({ status: 0, stdout: "" });
    expect(runIn(cwd, ["pin", "--update", ...asking]).stdout).toContain("1 reference is pinned in 1 file.");
    expect(readFileSync(join(cwd, "Dockerfile"), "utf8")).toBe(pinned.replace(b, moved));
    const made = folder({
      Dockerfile: `FROM ${named("a")}:1@${a.replace(/.{4}$/, "0000")} AS a\nFROM ${named("b")}:2 AS b\nFROM ${named("c")}:1\n`,
    });
    const { stdout, status } = runIn(made, ["check", "--online", ...only, ...asking]);
    expect(status).toBe(1);
    expect([...stdout.matchAll(/its registry has no such (\w+)/g)].map(([, what]) => what)).toEqual(["digest", "tag", "repository"]);
  });

  it("changes nothing, and says so in a sentence, where nobody answers", () => {
    const cwd = folder({ Dockerfile: "FROM 127.0.0.1:9/x/y:1\n" });
    const { status, stderr } = runIn(cwd, ["pin", "--plain-http", "127.0.0.1:9"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^seaworthy: 127\.0\.0\.1:9\/x\/y:1 could not be resolved: .*\n$/);
    expect(readFileSync(join(cwd, "Dockerfile"), "utf8")).toBe("FROM 127.0.0.1:9/x/y:1\n");
  });
});
