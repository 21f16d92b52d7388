import zlib, { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as posting from "../../src/action/post.ts";
import { type Target, uploadSarif } from "../../src/action/upload.ts";
import { replace } from "../builtin.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const target: Target = {
  api: "https://api.example",
  repository: "acme/shop",
  token: "t0k3n",
  commit: "c0ffee",
  ref: "refs/heads/main",
  workspace: "/w",
};

/** Has GitHub answer this. */
const answering = (status: number, body = "{}") => vi.spyOn(posting, "post").mockResolvedValue({ status, body });

describe("a report for code scanning", () => {
  it("is sent compressed, with the token, for a commit", async () => {
    const post = answering(202);
    expect(await uploadSarif("the report", target)).toBeUndefined();
    expect(post).toHaveBeenCalledTimes(1);
    const [url, headers, body] = post.mock.calls[0] as [string, object, string];
    expect(url).toBe("https://api.example/repos/acme/shop/code-scanning/sarifs");
    expect(headers).toEqual({
      authorization: "Bearer t0k3n",
      accept: "application/vnd.github+json",
      "content-type": "application/json",
      "user-agent": "seaworthy",
      "x-github-api-version": "2022-11-28",
    });
    const { sarif, ...rest } = JSON.parse(body);
    expect(rest).toEqual({ commit_sha: "c0ffee", ref: "refs/heads/main", checkout_uri: "file:///w", tool_name: "seaworthy" });
    expect(gunzipSync(Buffer.from(sarif, "base64")).toString()).toBe("the report");
  });

  it.each<[number, string, string | undefined]>([
    [200, "{}", undefined],
    [202, "{}", undefined],
    [201, "{}", "GitHub answered 201"],
    [403, "Advanced Security must be enabled for this repository", "code scanning is not switched on for this repository"],
    [403, "Code Security must be enabled", "code scanning is not switched on for this repository"],
    [403, "Resource not accessible by integration", "the token may not: the job needs `permissions: security-events: write`"],
    [404, "Advanced Security", "code scanning is not available for this repository"],
    [413, "{}", "the report is too large for GitHub"],
    [307, "{}", "GitHub answered 307"],
    [500, "advanced security", "GitHub answered 500"],
    [0, "{}", "GitHub answered 0"],
  ])("is answered with %s %j: %j", async (status, body, why) => {
    answering(status, body);
    expect(await uploadSarif("x", target)).toBe(why);
  });

  it.each<[unknown, string]>([
    [Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
    [new TypeError("odd"), "TypeError"],
    [{}, "unknown"],
  ])("says why GitHub could not be reached: %#", async (error, why) => {
    vi.spyOn(posting, "post").mockRejectedValue(error);
    expect(await uploadSarif("x", target)).toBe(`GitHub could not be reached (${why})`);
  });

  it.each([
    [10 * 1024 * 1024, undefined],
    [10 * 1024 * 1024 + 1, "it has 10 MB compressed, and GitHub takes 10"],
    [12.6 * 1024 * 1024, "it has 13 MB compressed, and GitHub takes 10"],
  ])("of %i bytes is sent or not", async (size, why) => {
    const post = answering(202);
    replace(zlib, "gzipSync", () => Buffer.alloc(size));
    expect(await uploadSarif("x", target)).toBe(why);
    expect(post).toHaveBeenCalledTimes(why ? 0 : 1);
  });
});
