import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf, isDigest } from "../../src/distribution/digest.ts";
import { isPassing, retryAfter, waitBefore } from "../../src/distribution/patience.ts";
import { parsePlatform, platformIn } from "../../src/distribution/platform.ts";
import { Slots } from "../../src/distribution/slots.ts";

describe("waiting", () => {
  const now = Date.parse("2026-12-01T12:00:00Z");

  it.each([
    ["0", 0],
    ["120", 120_000],
    ["Tue, 01 Dec 2026 12:01:00 GMT", 60_000],
    ["Tue, 01 Dec 2026 11:00:00 GMT", 0],
    ["-1", undefined],
    ["1.5", undefined],
    ["9".repeat(10), undefined],
    ["soon", undefined],
    ["1", 1000],
    ["", undefined],
    [undefined, undefined],
  ])("Retry-After %s is %s ms", (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds);
  });

  it("doubles, is spread by half, and is as long as is asked for", () => {
    const time = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.nat(6),
        fc.integer({ min: 1, max: 1000 }),
        fc.option(time, { nil: undefined }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, pause, asked, random) => {
          const wait = waitBefore(attempt, pause, asked, random);
          expect(wait).toBeGreaterThanOrEqual(Math.max(asked ?? 0, (pause * 2 ** attempt) / 2));
          expect(wait).toBeLessThanOrEqual(Math.max(asked ?? 0, pause * 2 ** attempt * 1.5));
        },
      ),
    );
  });

  it.each([429, 500, 502, 503, 504, 408])("helps with %d", (status) => expect(isPassing(status)).toBe(true));
  it.each([200, 301, 400, 401, 403, 404, 405, 501, 505])("does not help with %d", (status) => expect(isPassing(status)).toBe(false));
});

describe("slots", () => {
  it("are never more than there are, and everyone gets one in turn", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean()), { maxLength: 20 }),
        async (count, works) => {
          const slots = new Slots(count);
          let [busy, most] = [0, 0];
          const begun: number[] = [];
          const wave = () =>
            Promise.allSettled(
              works.map(([turns, fails], at) =>
                slots.run(async () => {
                  begun.push(at);
                  busy += 1;
                  most = Math.max(most, busy);
                  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
                  busy -= 1;
                  if (fails) throw new Error("fails");
                }),
              ),
            );
          // Those of before have given back what they had, and no more.
          const done = [...(await wave()), ...(await wave())];
          expect(most).toBe(Math.min(count, works.length));
          expect(begun).toEqual([...works, ...works].map((_, at) => at % works.length));
          expect(done.map(({ status }) => status)).toEqual([...works, ...works].map(([, fails]) => (fails ? "rejected" : "fulfilled")));
        },
      ),
    );
  });
});

describe("digests", () => {
  it("are those of the bytes", () => {
    expect(digestOf(Buffer.from(""))).toBe("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(isDigest(digestOf(Buffer.from("a"), "sha512:x"))).toBe(true);
  });

  it.each([
    "",
    "sha256:",
    `sha256:${"A".repeat(64)}`,
    `sha256:${"a".repeat(63)}`,
    `sha512:${"a".repeat(64)}`,
    `md5:${"a".repeat(32)}`,
    `sha256:${"a".repeat(64)}\n`,
    undefined,
  ])("%j is not one", (text) => expect(isDigest(text)).toBe(false));
});

describe("platforms", () => {
  it.each([
    ["linux/amd64", "linux/amd64"],
    ["linux/arm64/v8", "linux/arm64"],
    ["linux/arm", "linux/arm/v7"],
    ["linux/arm/v6", "linux/arm/v6"],
    ["Linux/AMD64", "linux/amd64"],
    ["linux/amd64/v3", "linux/amd64/v3"],
    ["windows/amd64", "windows/amd64"],
    ["aarch64", "linux/arm64"],
    ["a/b/c/d", undefined],
    ["linux/", undefined],
    ["linux/\u001b", undefined],
    ["linux/__proto__", "linux/__proto__"],
  ])("%j is %s", (text, spelled) => {
    expect(parsePlatform(text)).toBe(spelled);
  });

  it.each([
    [{ os: "linux", architecture: "arm64", variant: "v8" }, "linux/arm64"],
    [{ os: "linux", architecture: "arm", variant: "" }, "linux/arm/v7"],
    [{ os: "linux", architecture: "riscv64" }, "linux/riscv64"],
    [{ os: "unknown", architecture: "unknown" }, undefined],
    [{ os: "linux" }, undefined],
    [{ os: "linux", architecture: "\u001b[31m" }, undefined],
    [null, undefined],
    ["linux/amd64", undefined],
  ])("of a document, %j is %s", (value, spelled) => {
    expect(platformIn(value)).toBe(spelled);
  });
});
