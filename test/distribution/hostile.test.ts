import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Secret } from "../../src/distribution/credentials/secret.ts";
import type { Fetch } from "../../src/distribution/exchange.ts";
import { connect } from "../../src/distribution/registry.ts";
import { image } from "./server.ts";

const { manifest } = image();
const password: Secret = { kind: "password", username: "sailor", password: "hunter2" };
const identity: Secret = { kind: "identity", token: "long-lived" };
const basic = `Basic ${Buffer.from("sailor:hunter2").toString("base64")}`;

interface Said {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const addresses = [
  "https://a.example/x",
  "https://b.example/x",
  "https://tokens.example/x",
  "http://c.example/x",
  "https://10.0.0.1/x",
  "ftp://x",
];

/** Anything that a host may say. */
const said = fc.oneof(
  fc.constant<Said>({
    status: 200,
    headers: { "content-type": manifest.type, "docker-content-digest": manifest.digest },
    body: manifest.text,
  }),
  fc.constant<Said>({ status: 200, body: '{"token": "given", "tags": ["1"]}' }),
  fc.constantFrom(...addresses).map((location): Said => ({ status: 307, headers: { location } })),
  fc.constantFrom(...addresses).map((realm): Said => ({ status: 401, headers: { "www-authenticate": `Bearer realm="${realm}"` } })),
  fc.constant<Said>({ status: 401, headers: { "www-authenticate": "Basic realm=x" } }),
  fc.constant<Said>({ status: 200, body: '{"tags": ["1"]}', headers: { link: '<https://b.example/v2/x/tags/list>; rel="next"' } }),
  fc.constantFrom(401, 403, 404, 405, 429, 500).map((status): Said => ({ status, body: '{"errors": [{"code": "X"}]}' })),
);

describe("hosts that say anything, in any order", () => {
  it("are told no more than the registry they answer for has asked them to be", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 12 }), fc.constantFrom(password, identity), async (answers, secret) => {
        const asked: string[] = [];
        const realms = new Set<string>();
        const faults: string[] = [];
        const fetch: Fetch = async (url, { headers, body = "" }) => {
          const { origin, protocol, hostname } = new URL(url);
          const { authorization = "" } = headers as Readonly<Record<string, string>>;
          // What throws here is a fault of the host's.
          if (protocol !== "https:" || hostname === "10.0.0.1") faults.push(`${url} was asked`);
          if (authorization === basic && origin !== "https://a.example" && !realms.has(origin)) faults.push(`${url} has the password`);
          if (authorization.startsWith("Bearer") && origin !== "https://a.example") faults.push(`${url} has the token`);
          if (body.includes("long-lived") && !realms.has(origin)) faults.push(`${url} has the long-lived token`);
          if (/hunter2|long-lived/.test(url)) faults.push(`${url} has a secret`);
          const { status, headers: answered = {}, body: text = "" } = answers[asked.length % answers.length] as Said;
          asked.push(url);
          const [, realm] = /realm="(.*)"/.exec(answered["www-authenticate"] ?? "") ?? [];
          if (origin === "https://a.example" && realm) realms.add(new URL(realm).origin);
          return new Response(text, { status, headers: answered });
        };
        const asking = connect({ fetch, pause: 0.01, patience: 1000, credentials: async () => ({ secret, from: "config.json" }) });
        const reference = { registry: "a.example", repository: "x", tag: "1" };
        const answer = await asking.resolve(reference);
        const others = [await asking.tags(reference), await asking.config(reference)];
        expect(faults).toEqual([]);
        expect(JSON.stringify([answer, ...others])).not.toMatch(/hunter2|long-lived|given/);
        if (answer.kind === "found") expect(answer.digest).toBe(manifest.digest);
        expect(asked.length).toBeLessThan(150);
      }),
      { numRuns: 300 },
    );
  });
});
