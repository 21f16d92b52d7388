import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connect } from "../../src/distribution/registry.ts";
import { nextPage } from "../../src/distribution/tags.ts";
import { type Handler, refuse, serve } from "./server.ts";

const tagsOf = async (handler: Handler) => {
  const { host, seen } = await serve(handler);
  return {
    answer: await connect({ plainHttp: [host], pause: 1 }).tags({ registry: host, repository: "team/app", tag: "ignored" }),
    seen,
    host,
  };
};
const listed = (tags: unknown): string => JSON.stringify({ name: "team/app", tags });

describe("the tags of a repository", () => {
  it("are read page by page", async () => {
    const { answer, seen } = await tagsOf(({ path }, response) => {
      const last = Number(new URL(path, "http://x").searchParams.get("last") ?? 0);
      if (last < 4) response.setHeader("link", `</v2/team/app/tags/list?last=${last + 2}&n=2>; rel="next"`);
      response.end(listed([`v${last + 1}`, `v${last + 2}`]));
    });
    expect(answer).toEqual(["v1", "v2", "v3", "v4", "v5", "v6"]);
    expect(seen.map(({ path }) => path.replace(/.*\?/, ""))).toEqual(["n=1000", "last=2&n=2", "last=4&n=2"]);
  });

  it.each([
    ["those that are not tags", listed(["1", "\u001b[31m", "a b", "", 3, null, "-x", "x".repeat(129)]), ["1"]],
    ["the same twice", listed(["1", "1"]), ["1"]],
    ["null, for none", listed(null), []],
  ])("are read without %s", async (_, body, tags) => {
    expect((await tagsOf((_each, response) => void response.end(body))).answer).toEqual(tags);
  });

  it.each<[string, Handler, RegExp]>([
    ["is not there", (_, response) => refuse(response, 404, "NAME_UNKNOWN"), /does not have team\/app: check the name$/],
    ["is not listed", (_, response) => void response.end("<h1>"), /does not list the tags of team\/app \(200\)$/],
    ["is not listed to anyone", (_, response) => refuse(response, 405), /does not list the tags of team\/app \(405\)$/],
    [
      "begins again and again",
      (_, response) => void response.setHeader("link", '</v2/team/app/tags/list?n=1000>; rel="next"').end(listed(["1"])),
      /lists more tags of team\/app than are read \(1\)$/,
    ],
    [
      "never ends",
      ({ path }, response) => void response.setHeader("link", `<?n=${Number(/\d+$/.exec(path)?.[0]) + 1}>; rel="next"`).end(listed(["1"])),
      /lists more tags of team\/app than are read \(1\)$/,
    ],
    [
      "has too many",
      (_, response) => void response.end(listed(Array.from({ length: 100_001 }, (_each, at) => `v${at}`))),
      /than are read \(100,001\)$/,
    ],
  ])("are told of when the list %s", async (_, handler, why) => {
    const { answer, seen } = await tagsOf(handler);
    expect(answer).toEqual({ failed: expect.stringMatching(why) });
    expect(seen.length).toBeLessThanOrEqual(200);
  });
});

describe("the next page", () => {
  const from = new URL("https://a.example/v2/team/app/tags/list?n=2");

  it.each([
    ['</v2/team/app/tags/list?last=b>; rel="next"', "https://a.example/v2/team/app/tags/list?last=b"],
    ["<https://a.example/v2/team/app/tags/list?last=b>;rel=next", "https://a.example/v2/team/app/tags/list?last=b"],
    ['<?last=a>; rel="prev", <?last=b>; rel="next"', "https://a.example/v2/team/app/tags/list?last=b"],
    ['<?last=a,b>; title="x"; REL = "next"', "https://a.example/v2/team/app/tags/list?last=a,b"],
    ['<https://evil.example/v2/team/app/tags/list>; rel="next"', undefined],
    ['<//evil.example/v2/team/app/tags/list>; rel="next"', undefined],
    ['<http://a.example/v2/team/app/tags/list>; rel="next"', undefined],
    ['</v2/other/tags/list?last=b>; rel="next"', undefined],
    ['<?last=b>; rel="prev"', undefined],
    ["?last=b", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("of %j is %s", (header, url) => {
    expect(nextPage(header, from)?.href).toBe(url);
  });

  it("is never on another host", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom("//b", "\\\\b", "https:b", "@b")), (text) => {
        const next = nextPage(`<${text}>; rel="next"`, from);
        expect(next === undefined || next.origin === from.origin).toBe(true);
      }),
    );
  });
});
