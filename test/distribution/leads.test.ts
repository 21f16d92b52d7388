import { describe, expect, it } from "vitest";
import { challengeIn } from "../../src/distribution/challenge.ts";
import type { Fetch } from "../../src/distribution/exchange.ts";
import { isInside, mayNotLead } from "../../src/distribution/leads.ts";
import { connect } from "../../src/distribution/registry.ts";

describe("where a registry may lead", () => {
  it.each([
    ["https://other.example/x", "https://a.example", undefined],
    ["http://other.example/x", "https://a.example", "which is plain HTTP"],
    ["http://other.example/x", "http://a.example", undefined],
    ["https://u:p@other.example/x", "https://a.example", "which has a user in its address"],
    ["data:,x", "https://a.example", "which is not an address of HTTP"],
    ["https://169.254.169.254/latest", "https://a.example", "which is inside your network"],
    ["https://localhost/x", "https://a.example", "which is inside your network"],
    ["https://[::1]/x", "https://a.example", "which is inside your network"],
    ["https://10.0.0.1/x", "https://10.0.0.2:5000", undefined],
    ["http://127.0.0.1:5001/x", "http://localhost:5000", undefined],
  ])("%s from %s", (to, from, why) => {
    expect(mayNotLead(new URL(to), new URL(from))).toBe(why);
  });

  it.each([
    ...["127.0.0.1", "127.1", "2130706433", "0x7f.1", "0.0.0.0", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"],
    ...[
      "localhost",
      "LOCALHOST",
      "localhost.",
      "x.localhost",
      "[::1]",
      "[::]",
      "[fd00::1]",
      "[fe80::1]",
      "[::ffff:10.0.0.1]",
      "[64:ff9b::a00:1]",
    ],
  ])("%s is inside", (host) => {
    expect(isInside(new URL(`https://${host}/`))).toBe(true);
  });

  it.each(["1.1.1.1", "172.32.0.1", "11.0.0.1", "auth.docker.io", "[2606:4700::1111]", "localhost.example", "notlocalhost"])(
    "%s is not",
    (host) => {
      expect(isInside(new URL(`https://${host}/`))).toBe(false);
    },
  );

  /** What was asked of addresses, by a registry on the internet that answers in this way. */
  async function askedOf(status: number, headers: Record<string, string>) {
    const asked: string[] = [];
    const fetch: Fetch = async (url) => {
      asked.push(url);
      return new Response("{}", { status, headers });
    };
    const credentials = async () => ({ secret: { kind: "password", username: "u", password: "p" } as const });
    const answer = await connect({ fetch, pause: 1, credentials }).resolve({ registry: "a.example", repository: "x" });
    return { answer, asked: asked.filter((url) => !url.startsWith("https://a.example/v2/x/")) };
  }

  it.each([
    "http://tokens.example/",
    "https://169.254.169.254/",
    "file:///etc/passwd",
    "not an address",
    "//x",
    "https://u:p@tokens.example/",
  ])("is not %s for tokens", async (realm) => {
    const { answer, asked } = await askedOf(401, { "www-authenticate": `Bearer realm="${realm}"` });
    expect(answer).toMatchObject({
      kind: "failed",
      why: expect.stringMatching(/^a\.example names .* for its tokens, which .*: it is not asked$/),
    });
    expect(asked).toEqual([]);
  });

  it.each(["http://other.example/", "https://10.0.0.1/", "javascript:x", "https://u:p@other.example/"])("is not %s", async (location) => {
    const { answer, asked } = await askedOf(307, { location });
    expect(answer).toMatchObject({
      kind: "failed",
      why: expect.stringMatching(/^a\.example redirects to .*, which .*: it is not followed$/),
    });
    expect(asked).toEqual([]);
  });
});

describe("a challenge", () => {
  it.each([
    ['Bearer realm="https://a/t",service="s",scope="x"', { scheme: "bearer", realm: "https://a/t", service: "s" }],
    ["bearer realm=https://a/t,service=s", { scheme: "bearer", realm: "https://a/t", service: "s" }],
    ['BEARER  realm = "https://a/t"', { scheme: "bearer", realm: "https://a/t" }],
    ['Bearer realm="a\\"b"', { scheme: "bearer", realm: 'a"b' }],
    ['Basic realm="x", Bearer realm="https://a/t",service="s"', { scheme: "bearer", realm: "https://a/t", service: "s" }],
    ['Negotiate YII==, Basic realm="x"', { scheme: "basic" }],
    ["Basic", { scheme: "basic" }],
    ["Bearer", undefined],
    ['Bearer error="x"', undefined],
    ['Bearer realm="open', undefined],
    ["Negotiate", undefined],
    ["", undefined],
    [',,, ="', undefined],
    ['Bearer realm="first",realm="second"', { scheme: "bearer", realm: "first" }],
  ])("%j is %j", (header, read) => {
    expect(challengeIn(header)).toEqual(read);
  });
});
