import zlib, { gunzipSync } from "node:zlib";
import { HttpClient } from "@actions/http-client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Target, uploadSarif } from "../../src/action/upload.ts";
import { replace } from "./builtin.ts";

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
function answering(statusCode: number | undefined, body = "{}") {
  const response = { message: { statusCode }, readBody: async () => body } as unknown as Awaited<ReturnType<HttpClient["post"]>>;
  return { post: vi.spyOn(HttpClient.prototype, "post").mockResolvedValue(response), dispose: vi.spyOn(HttpClient.prototype, "dispose") };
}

describe("a report for code scanning", () => {
  it("is sent compressed, with the token, for a commit", async () => {
    const { post, dispose } = answering(202);
    expect(await uploadSarif("the report", target)).toBeUndefined();
    expect(post).toHaveBeenCalledTimes(1);
    const [url, body, headers] = post.mock.calls[0] as [string, string, object];
    expect(url).toBe("https://api.example/repos/acme/shop/code-scanning/sarifs");
    expect(headers).toEqual({
      authorization: "Bearer t0k3n",
      accept: "application/vnd.github+json",
      "content-type": "application/json",
      "x-github-api-version": "2022-11-28",
    });
    const { sarif, ...rest } = JSON.parse(body);
    expect(rest).toEqual({ commit_sha: "c0ffee", ref: "refs/heads/main", checkout_uri: "file:///w", tool_name: "seaworthy" });
    expect(gunzipSync(Buffer.from(sarif, "base64")).toString()).toBe("the report");
    expect(dispose).toHaveBeenCalledTimes(1);
  });

  it("goes to nobody that GitHub's address sends on to, and is tried three times", async () => {
    const { post } = answering(202);
    await uploadSarif("x", target);
    expect(post.mock.contexts[0]).toMatchObject({
      userAgent: expect.stringMatching(/^seaworthy/),
      _allowRedirects: false,
      _allowRetries: true,
      _maxRetries: 2,
    });
  });

  it.each<[number | undefined, string, string | undefined]>([
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
    [undefined, "{}", "GitHub answered 0"],
  ])("is answered with %s %j: %j", async (status, body, why) => {
    answering(status, body);
    expect(await uploadSarif("x", target)).toBe(why);
  });

  it.each<[unknown, string]>([
    [Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
    [new TypeError("odd"), "TypeError"],
    [{}, "unknown"],
  ])("says why GitHub could not be reached: %#", async (error, why) => {
    const { post, dispose } = answering(202);
    post.mockRejectedValue(error);
    expect(await uploadSarif("x", target)).toBe(`GitHub could not be reached (${why})`);
    expect(dispose).toHaveBeenCalledTimes(1);
  });

  it.each([
    [10 * 1024 * 1024, undefined],
    [10 * 1024 * 1024 + 1, "it has 10 MB compressed, and GitHub takes 10"],
    [12.6 * 1024 * 1024, "it has 13 MB compressed, and GitHub takes 10"],
  ])("of %i bytes is sent or not", async (size, why) => {
    const { post } = answering(202);
    replace(zlib, "gzipSync", () => Buffer.alloc(size));
    expect(await uploadSarif("x", target)).toBe(why);
    expect(post).toHaveBeenCalledTimes(why ? 0 : 1);
  });
});
