import { describe, expect, it } from "vitest";
import { HOLE, parseImageReference } from "../../src/syntax/image-reference.ts";

const hex = "0123456789abcdef".repeat(4);

describe("image references", () => {
  it.each([
    ["ubuntu", { domain: "docker.io", path: "ubuntu" }],
    ["library/ubuntu:24.04", { domain: "docker.io", path: "ubuntu", tag: "24.04" }],
    ["docker.io/library/node:22@sha256:" + hex, { domain: "docker.io", path: "node", tag: "22", digest: `sha256:${hex}` }],
    ["host:5000/img", { domain: "host:5000", path: "img" }],
    ["host:5000/team/img:1", { domain: "host:5000", path: "team/img", tag: "1" }],
    ["localhost/a", { domain: "localhost", path: "a" }],
    ["[::1]:5000/a:1", { domain: "[::1]:5000", path: "a", tag: "1" }],
    ["team/img", { domain: "docker.io", path: "team/img" }],
    ["index.docker.io/library/a", { domain: "docker.io", path: "a" }],
  ])("%s", (text, want) => expect(parseImageReference(text)).toEqual({ text, ...want }));

  it.each([
    ["", "the repository is empty"],
    ["img:", "nothing follows the colon"],
    ["img@", "nothing follows the @"],
    ["img@sha256:", "has no digest"],
    ["img@sha256:abc", "64 digits, not 3"],
    [`img@sha256:${hex.toUpperCase()}`, "lower-case hexadecimal"],
    ["Img", "lower case"],
    ["a//b", "is not a repository name"],
    ["img:-x", "is not a tag"],
    ["#", "is not a repository name"],
  ])("refuses %j", (text, why) => expect(parseImageReference(text).fault).toContain(why));

  it("keeps what is known beside what is not", () => {
    expect(parseImageReference(`postgres:${HOLE}`)).toMatchObject({ path: "postgres", tag: null, digest: null });
    expect(parseImageReference(HOLE)).toMatchObject({ domain: null, path: null, tag: null, digest: null });
    expect(parseImageReference(`${HOLE}/team/app:1`)).toMatchObject({ domain: null, path: "team/app", tag: "1" });
    expect(parseImageReference(`app:${HOLE}-alpine`)).toMatchObject({ path: "app", tag: null });
  });
});
