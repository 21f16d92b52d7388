import { once } from "node:events";
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { proxyFor } from "../../src/distribution/proxies.ts";
import { connect, type RegistryOptions } from "../../src/distribution/registry.ts";
import { selfSigned } from "./certificate.ts";
import { image, registry, serve } from "./server.ts";

const { manifest } = image();
const good = registry({ "1": manifest });
const certificate = selfSigned();

describe("the proxy for an address", () => {
  const both = { HTTPS_PROXY: "http://secure:1", HTTP_PROXY: "http://plain:2" };

  it.each<[string, Record<string, string>, string | undefined]>([
    ["https://a.example", both, "http://secure:1/"],
    ["http://a.example", both, "http://plain:2/"],
    ["https://a.example", { https_proxy: "http://small:3" }, "http://small:3/"],
    ["https://a.example", { HTTPS_PROXY: "proxy.example:3128" }, "http://proxy.example:3128/"],
    ["https://a.example", { HTTPS_PROXY: "https://u:p@proxy.example" }, "https://u:p@proxy.example/"],
    ["https://a.example", { HTTP_PROXY: "http://plain:2" }, undefined],
    ["https://a.example", {}, undefined],
    ["https://localhost:5000", both, undefined],
    ["https://127.0.0.5", both, undefined],
    ["https://[::1]", both, undefined],
  ])("%s with %j is %s", (url, environment, proxy) => {
    expect(proxyFor(new URL(url), environment)?.href).toBe(proxy);
  });

  it.each([
    ["a.example", "https://a.example", true],
    ["a.example", "https://x.a.example", true],
    ["a.example", "https://xa.example", false],
    [".a.example", "https://x.a.example", true],
    [".a.example", "https://a.example", false],
    ["*.a.example", "https://x.a.example", true],
    ["*.a.example", "https://a.example", false],
    ["*", "https://a.example", true],
    ["b.example, A.EXAMPLE", "https://a.example", true],
    ["a.example:443", "https://a.example", true],
    ["a.example:5000", "https://a.example", false],
    ["a.example:5000", "https://a.example:5000", true],
    ["10.0.0.0/8", "https://10.1.2.3", true],
    ["10.0.0.0/8", "https://11.1.2.3", false],
    ["10.1.2.3", "https://10.1.2.3:5000", true],
    ["2.3", "https://10.1.2.3", false],
    ["fd00::/8", "https://[fd00::1]", true],
    ["fd00::1", "https://[fd00::1]", true],
    ["[fd00::1]:443", "https://[fd00::1]", true],
    ["", "https://a.example", false],
    [",,", "https://a.example", false],
    [".", "https://a.example", false],
  ])("is none with NO_PROXY=%s for %s: %s", (list, url, isNone) => {
    expect(proxyFor(new URL(url), { ...both, NO_PROXY: list }) === undefined).toBe(isNone);
  });

  it.each(["socks5://u:hunter2@proxy.example", "http://", "not an address"])(
    "of another kind is told of, without what it says: %s",
    (written) => {
      expect(() => proxyFor(new URL("https://a.example"), { HTTPS_PROXY: written })).toThrow(
        "the proxy in HTTPS_PROXY is not an address that begins with http:// or https://: a.example is not asked",
      );
    },
  );
});

/** A proxy that opens a way to a port of this machine, whatever is asked for, or answers something else. */
async function proxy(to: number, refusal?: string) {
  const asked: { readonly target: string; readonly authorization: string | undefined }[] = [];
  const server = http.createServer((request, response) => {
    asked.push({ target: request.url ?? "", authorization: request.headers["proxy-authorization"] });
    const { pathname, search } = new URL(request.url ?? "");
    const { method, headers } = request;
    http.get({ port: to, host: "127.0.0.1", path: pathname + search, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
  });
  server.on("connect", (request, socket: net.Socket) => {
    asked.push({ target: request.url ?? "", authorization: request.headers["proxy-authorization"] });
    if (refusal) return void socket.end(refusal);
    const way = net.connect(to, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    way.pipe(socket).pipe(way);
    for (const each of [way, socket]) each.on("error", () => each.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => server.close());
  return { asked, address: `http://user:pass@127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const app = (registry: string) => ({ registry, repository: "team/app", tag: "1" });

describe("a registry behind a proxy", () => {
  const basic = `Basic ${Buffer.from("user:pass").toString("base64")}`;

  it.skipIf(!certificate)("is asked through a tunnel", async () => {
    if (!certificate) return;
    const { port, seen } = await serve(good, certificate);
    const { asked, address } = await proxy(port);
    const options: RegistryOptions = { pause: 1, environment: { HTTPS_PROXY: address }, authorities: () => [certificate.cert] };
    expect(await connect(options).resolve(app("registry.test"))).toMatchObject({ kind: "found", digest: manifest.digest });
    expect(asked).toEqual([{ target: "registry.test:443", authorization: basic }]);
    // What opens the proxy stays there.
    expect(seen.map(({ headers }) => headers["proxy-authorization"])).toEqual([undefined]);
  });

  it("in plain HTTP is asked for by its whole address", async () => {
    const { port } = await serve(good);
    const { asked, address } = await proxy(port);
    const host = "registry.test:5000";
    const answer = await connect({ plainHttp: [host], pause: 1, environment: { HTTP_PROXY: address } }).resolve(app(host));
    expect(answer).toMatchObject({ kind: "found", digest: manifest.digest });
    expect(asked).toEqual([{ target: `http://${host}/v2/team/app/manifests/1`, authorization: basic }]);
  });

  it.each([
    ["asks who we are", "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", 407],
    ["forbids it", "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n", 403],
    [
      "wants what is for the registry",
      'HTTP/1.1 401 Unauthorized\r\nwww-authenticate: Bearer realm="https://evil.test/"\r\ncontent-length: 0\r\n\r\n',
      401,
    ],
  ])("is not asked when the proxy %s", async (_, refusal, status) => {
    const { asked, address } = await proxy(1, refusal);
    const stored: string[] = [];
    const credentials = async (registry: string) => {
      stored.push(registry);
      return {};
    };
    const answer = await connect({ pause: 1, credentials, environment: { HTTPS_PROXY: address } }).resolve(app("registry.test"));
    expect(answer).toEqual({
      kind: "failed",
      why: `the proxy refuses the way to registry.test (${status}): check HTTPS_PROXY and NO_PROXY`,
    });
    expect([asked.length, stored]).toEqual([1, []]);
  });
});
