import { expect, it } from "vitest";
import { tagOf } from "../../src/knowledge/tags.ts";

it.each([
  [{}, "latest"],
  [{ tag: "17" }, "17"],
  [{ tag: null }, null],
  [{ digest: "sha256:0" }, null],
  [{ digest: null }, null],
  [{ tag: "17", digest: "sha256:0" }, "17"],
] as const)("the tag of %j is %s", (reference, tag) => {
  expect(tagOf(reference)).toBe(tag);
});
