import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imagesIn, type LockedImage, lockText, mergedLock, pinsIn, readLock, writeLock } from "../../../src/session/pins/lock.ts";
import { temporary } from "../../bundled.ts";
import { complaint } from "../project.ts";

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const node: LockedImage = {
  name: "docker.io/library/node",
  tag: "24",
  digest: digest("a"),
  platforms: ["linux/amd64", "linux/arm64/v8"],
  when: "2026-12-01",
};
const text = (images: unknown, version: unknown = 1): string => JSON.stringify({ version, images });

const image = fc.record(
  {
    name: fc.constantFrom("docker.io/library/node", "ghcr.io/a/b", "localhost:5000/x"),
    tag: fc.constantFrom("1", "latest", "v2-slim"),
    digest: fc.constantFrom(digest("a"), digest("b"), digest("c")),
    platforms: fc.uniqueArray(fc.constantFrom("linux/amd64", "linux/arm/v7", "windows/amd64")),
    when: fc.constantFrom("2026-01-01", "2026-12-01"),
  },
  { requiredKeys: ["name", "digest", "platforms", "when"] },
) as fc.Arbitrary<LockedImage>;

describe("the text of a lock", () => {
  it("has an image a line, in their order", () => {
    const other = { ...node, name: "cgr.dev/chainguard/go", platforms: [] };
    expect(lockText([node, other])).toBe(
      `{\n  "version": 1,\n  "images": [\n    {"name":"cgr.dev/chainguard/go","tag":"24","digest":"${digest("a")}","platforms":[],"when":"2026-12-01"},\n    {"name":"docker.io/library/node","tag":"24","digest":"${digest("a")}","platforms":["linux/amd64","linux/arm64/v8"],"when":"2026-12-01"}\n  ]\n}\n`,
    );
    expect(lockText([])).toBe('{\n  "version": 1,\n  "images": []\n}\n');
  });

  it("is read as it is written, and does not depend on the order it is written in", () => {
    fc.assert(
      fc.property(fc.array(image), (images) => {
        const once = lockText(images);
        expect(lockText(imagesIn(once))).toBe(once);
        const distinct = imagesIn(once);
        expect(lockText([...distinct].reverse())).toBe(once);
      }),
    );
  });

  it.each<readonly [what: string, text: string, said: string]>([
    ["no JSON", "{", "is not valid JSON: resolve the merge conflict, or write it again with seaworthy pin"],
    ["nothing", "null", "is not a lock of this version: write it again with seaworthy pin"],
    ["another version", text([], 2), "is not a lock of this version: write it again with seaworthy pin"],
    ["no list", text({}), "is not a lock of this version: write it again with seaworthy pin"],
    ...(
      [
        ["null", null],
        ["no digest", { ...node, digest: "sha256:abc" }],
        ["a name that is none", { ...node, name: "docker.io/No de" }],
        ["a name without a registry", { ...node, name: "node" }],
        ["a tag that is none", { ...node, tag: "a b" }],
        ["a tag with a control character", { ...node, tag: "a\u001b[31m" }],
        ["a day that is none", { ...node, when: "yesterday" }],
        ["platforms that are none", { ...node, platforms: ["\u001b"] }],
        ["too many platforms", { ...node, platforms: Array.from({ length: 101 }, () => "linux/amd64") }],
      ] as const
    ).map(
      ([what, each]) => [what, text([node, each]), "is not a lock: its image 2 is malformed; write it again with seaworthy pin"] as const,
    ),
  ])("is refused with %s", (_, content, said) => {
    expect(complaint(() => imagesIn(content))).toBe(`UsageError: seaworthy.lock ${said}`);
  });
});

describe("what a lock answers", () => {
  it("is what a tag led to last, and every digest", () => {
    const later = { ...node, digest: digest("b"), when: "2026-12-02" };
    const { answers, from } = pinsIn([later, node]);
    expect(from).toBe("lock");
    expect([...answers].sort()).toEqual([
      ["docker.io/library/node:24", { digest: digest("b") }],
      [`docker.io/library/node@${digest("a")}`, { digest: digest("a") }],
      [`docker.io/library/node@${digest("b")}`, { digest: digest("b") }],
    ]);
  });

  it("keeps the day of what it has already, and what is to be kept", () => {
    const gone = { ...node, tag: "22" };
    const again = { ...node, when: "2027-01-01" };
    expect(mergedLock([node, gone], [again], () => false)).toEqual([node]);
    expect(lockText(mergedLock([node, gone], [again], () => true))).toBe(lockText([gone, node]));
    expect(mergedLock([], [again], () => true)).toEqual([again]);
  });
});

describe("the file of a lock", () => {
  it("is written and read at the root, and takes the place of none but a lock", () => {
    const root = temporary("lock");
    expect(readLock(root)).toBeUndefined();
    writeLock(root, [node]);
    expect(readLock(root)).toEqual([node]);
    writeLock(root, []);
    expect(readLock(root)).toEqual([]);
    writeFileSync(join(root, "seaworthy.lock"), "mine");
    expect(complaint(() => writeLock(root, [node]))).toContain("which is not a lock of seaworthy: it is not replaced");
    expect(readFileSync(join(root, "seaworthy.lock"), "utf8")).toBe("mine");
  });

  it("is not read where it leads out of the repository, or is too large", () => {
    const [root, away] = [temporary("lock-link"), temporary("lock-away")];
    writeFileSync(join(away, "x"), lockText([node]));
    symlinkSync(join(away, "x"), join(root, "seaworthy.lock"));
    expect(complaint(() => readLock(root))).toBe("UsageError: seaworthy.lock is a link out of the repository");
    expect(complaint(() => writeLock(root, []))).toContain("leads out of the repository by a link");
    expect(existsSync(join(away, "x"))).toBe(true);
    const large = temporary("lock-large");
    writeFileSync(join(large, "seaworthy.lock"), " ".repeat(5 * 1024 * 1024));
    expect(complaint(() => readLock(large))).toMatch(/^UsageError: seaworthy\.lock has more than 4/);
  });
});
