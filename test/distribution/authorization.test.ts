import { describe, expect, it } from "vitest";
import type { Secret } from "../../src/distribution/credentials/secret.ts";
import { connect, type RegistryOptions } from "../../src/distribution/registry.ts";
import { answer, type Handler, image, refuse, registry, type Seen, type Served, serve } from "./server.ts";

const { manifest, document } = image();
const good = registry({ "1": manifest, "2": manifest }, [document]);
const password: Secret = { kind: "password", username: "sailor", password: "hunter2" };
const basic = `Basic ${Buffer.from("sailor:hunter2").toString("base64")}`;
const app = (host: string, tag = "1") => ({ registry: host, repository: "team/app", tag });

/** A registry that wants a token of a server; tokens are `for <who> <scope>`. */
async function guarded(isEnough: (token: string) => boolean, realm?: (host: string) => string) {
  const tokens = await serve(({ path, authorization, body }, response) => {
    const url = new URL(path, "http://x");
    const who = authorization === basic ? "sailor" : body.includes("refresh_token=long-lived") ? "holder" : "anyone";
    if (authorization && who === "anyone") return refuse(response, 401);
    const scope = url.searchParams.get("scope") ?? new URLSearchParams(body).get("scope") ?? "";
    response.end(JSON.stringify({ token: `for-${who}-${scope}`, expires_in: 300 }));
  });
  const at = realm?.(tokens.host) ?? `http://${tokens.host}/token`;
  const store = await serve((each, response) => {
    const token = /^Bearer (.*)$/.exec(each.authorization ?? "")?.[1];
    if (token !== undefined && isEnough(token)) return good(each, response);
    refuse(response, 401, "UNAUTHORIZED", {
      "www-authenticate": `Bearer realm="${at}",service="store",scope="repository:team/other:pull,push,delete"`,
    });
  });
  return { tokens, store };
}

function asking(host: string, secret?: Secret, more: RegistryOptions = {}) {
  const asked: string[] = [];
  const credentials = async (registry: string, repository: string) => {
    asked.push(`${registry}/${repository}`);
    return secret ? { secret, from: "config.json" } : {};
  };
  return { registry: connect({ plainHttp: [host], pause: 1, timeout: 2000, credentials, ...more }), asked };
}

const authorizations = ({ seen }: Served): (string | undefined)[] => seen.map((each: Seen) => each.authorization);
const found = { kind: "found", digest: manifest.digest };

describe("a registry that wants a token", () => {
  it("is asked as anyone first, and by that alone where it is enough", async () => {
    const { tokens, store } = await guarded((token) => token === "for-anyone-repository:team/app:pull");
    const { registry, asked } = asking(store.host, password);
    expect(await registry.resolve(app(store.host))).toMatchObject(found);
    expect(asked).toEqual([]);
    expect(tokens.seen.map(({ path }) => path)).toEqual(["/token?service=store&scope=repository%3Ateam%2Fapp%3Apull"]);
    expect(authorizations(tokens)).toEqual([undefined]);
  });

  it("is asked with one token for all of a repository, and without being refused again", async () => {
    const { tokens, store } = await guarded((token) => token.startsWith("for-anyone"));
    const { registry } = asking(store.host);
    await registry.resolve(app(store.host));
    await Promise.all([registry.resolve(app(store.host, "2")), registry.tags(app(store.host)), registry.config(app(store.host))]);
    expect(tokens.seen).toHaveLength(1);
    expect(authorizations(store).filter((each) => each === undefined)).toHaveLength(1);
  });

  it("is asked how it wants to be asked once, however many ask at once", async () => {
    const { tokens, store } = await guarded((token) => token.startsWith("for-anyone"));
    const { registry } = asking(store.host);
    const tags = ["1", "2", "3", "4", "5"];
    await Promise.all(tags.map((tag) => registry.resolve(app(store.host, tag))));
    expect([tokens.seen.length, authorizations(store).filter((each) => each === undefined).length]).toEqual([1, 1]);
  });

  it("is asked with what is stored where anyone's is not enough, and then at once", async () => {
    const { tokens, store } = await guarded((token) => token.startsWith("for-sailor-repository:team/app:pull"));
    const { registry, asked } = asking(store.host, password);
    expect(await registry.resolve(app(store.host))).toMatchObject(found);
    expect(await registry.resolve(app(store.host, "2"))).toMatchObject(found);
    expect(await registry.resolve({ registry: store.host, repository: "team/other" })).toMatchObject({ kind: "failed" });
    expect(asked).toEqual([`${store.host}/team/app`, `${store.host}/team/other`]);
    expect(authorizations(tokens)).toEqual([undefined, basic, basic]);
    // The password goes to the server of tokens alone.
    expect(authorizations(store).filter((each) => each?.startsWith("Basic"))).toEqual([]);
  });

  it("is asked with what is stored where it says to anyone that it does not have it", async () => {
    const { tokens, store } = await guarded(() => true);
    const hiding = await serve((each, response) => {
      if (!each.authorization)
        return refuse(response, 401, "X", { "www-authenticate": `Bearer realm="http://${tokens.host}/",service="store"` });
      return each.authorization.includes("anyone") ? refuse(response, 404, "MANIFEST_UNKNOWN") : good(each, response);
    });
    expect(await asking(hiding.host, password).registry.resolve(app(hiding.host))).toMatchObject(found);
    expect(await asking(hiding.host).registry.resolve(app(hiding.host))).toEqual({ kind: "missing", what: "repository" });
    expect(await asking(hiding.host, password).registry.resolve(app(hiding.host, "3"))).toEqual({ kind: "missing", what: "tag" });
    expect(store.seen).toEqual([]);
  });

  it("takes what is given out for another kind of secret", async () => {
    const { tokens, store } = await guarded((token) => /^for-holder|^ready$/.test(token));
    expect(await asking(store.host, { kind: "identity", token: "long-lived" }).registry.resolve(app(store.host))).toMatchObject(found);
    expect(tokens.seen.at(-1)).toMatchObject({ method: "POST", path: "/token" });
    expect(new URLSearchParams(tokens.seen.at(-1)?.body).get("grant_type")).toBe("refresh_token");
    expect(await asking(store.host, { kind: "token", token: "ready" }).registry.resolve(app(store.host))).toMatchObject(found);
  });

  it("gets a new token when the time of one is over", async () => {
    let count = 0;
    const tokens = await serve((_, response) => {
      count += 1;
      response.end(JSON.stringify({ access_token: `t${count}`, expires_in: 1 }));
    });
    const store = await serve((each, response) =>
      each.authorization ? good(each, response) : refuse(response, 401, "X", { "www-authenticate": `Bearer realm=http://${tokens.host}/` }),
    );
    const { registry } = asking(store.host);
    await registry.resolve(app(store.host));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await registry.resolve(app(store.host, "2"))).toMatchObject(found);
    expect(authorizations(store)).toEqual([undefined, "Bearer t1", "Bearer t2"]);
  });

  it.each<[string, Handler, RegExp]>([
    ["gives none", (_, response) => void response.end("{}"), /answers with something else \(200\)$/],
    [
      "gives one for two lines of a header",
      (_, response) => void response.end('{"token": "a\\r\\nx: y"}'),
      /answers with something else \(200\)$/,
    ],
    ["gives a page", (_, response) => void response.end("<h1>"), /answers with something else \(200\)$/],
    ["gives too much", (_, response) => void response.end("x".repeat(70_000)), /sends more than 0\.1 MB/],
    ["fails", (_, response) => refuse(response, 500), /answers with an error of its own \(500\)/],
    ["refuses", (_, response) => refuse(response, 403), /denies access to team\/app without credentials/],
    ["says nothing", () => undefined, /did not answer within/],
    [
      "leads to another place",
      (_, response) => void response.writeHead(302, { location: "ftp://x/" }).end(),
      /which is not an address of HTTP/,
    ],
  ])("is not asked further when the server of tokens %s", async (_, handler, why) => {
    const tokens = await serve(handler);
    const store = await serve((_each, response) =>
      refuse(response, 401, "X", { "www-authenticate": `Bearer realm="http://${tokens.host}/"` }),
    );
    const answered = await asking(store.host, undefined, { timeout: 200 }).registry.resolve(app(store.host));
    expect(answered).toMatchObject({ kind: "failed", why: expect.stringMatching(why) });
  });

  it("that has a limit for anyone is asked with what is stored", async () => {
    const { host, seen } = await serve((each, response) => {
      if (each.authorization === basic) return good(each, response);
      if (seen.length > 1) return refuse(response, 429);
      refuse(response, 401, "X", { "www-authenticate": "Basic realm=x" });
    });
    expect(await asking(host, password).registry.resolve(app(host))).toMatchObject(found);
  });
});

describe("a registry that wants a password", () => {
  const wanting = (): Promise<Served> =>
    serve((each, response) =>
      each.authorization === basic ? good(each, response) : refuse(response, 401, "X", { "www-authenticate": 'Basic realm="x"' }),
    );

  it("is given it after it has asked, and then at once", async () => {
    const store = await wanting();
    const { registry } = asking(store.host, password);
    expect(await registry.resolve(app(store.host))).toMatchObject(found);
    expect(await registry.config(app(store.host))).toMatchObject({ os: "linux" });
    expect(authorizations(store)).toEqual([undefined, basic, basic, basic]);
  });

  it("is not given another kind of secret", async () => {
    const store = await wanting();
    const answered = await asking(store.host, { kind: "identity", token: "long-lived" }).registry.resolve(app(store.host));
    expect(answered).toMatchObject({ kind: "failed", why: expect.stringContaining("without credentials") });
    expect(authorizations(store)).toEqual([undefined, undefined]);
  });

  it("tells why what is stored could not be had", async () => {
    const { host } = await wanting();
    const credentials = async () => ({ trouble: "docker-credential-x is not installed" });
    expect(await connect({ plainHttp: [host], credentials }).resolve(app(host))).toEqual({
      kind: "failed",
      why: `${host} denies access to team/app without credentials: it does not exist or is private; "docker login ${host}" stores credentials (docker-credential-x is not installed)`,
    });
  });
});

describe("credentials", () => {
  it("are not sent where a redirect leads", async () => {
    const other = await serve(good);
    const store = await serve(({ path, authorization }, response) =>
      authorization === basic
        ? void response.writeHead(307, { location: `http://${other.host}${path}` }).end()
        : refuse(response, 401, "X", { "www-authenticate": "Basic realm=x" }),
    );
    expect(await asking(store.host, password).registry.resolve(app(store.host))).toMatchObject(found);
    expect(authorizations(other)).toEqual([undefined]);
  });

  it("are not sent to one that leads back", async () => {
    const other = await serve(({ path }, response) => void response.writeHead(307, { location: `http://${store.host}/back${path}` }).end());
    const store: Served = await serve(({ path, authorization }, response) => {
      if (path.startsWith("/back")) return answer(response, manifest);
      if (authorization === basic) return void response.writeHead(307, { location: `http://${other.host}${path}` }).end();
      refuse(response, 401, "X", { "www-authenticate": "Basic realm=x" });
    });
    await asking(store.host, password).registry.resolve(app(store.host));
    expect(store.seen.filter(({ path }) => path.startsWith("/back")).map((each) => each.authorization)).toEqual([undefined]);
  });

  it("are not asked for by another host that a redirect leads to", async () => {
    const other = await serve((_, response) => refuse(response, 401, "X", { "www-authenticate": "Basic realm=x" }));
    const store = await serve(({ path }, response) => void response.writeHead(307, { location: `http://${other.host}${path}` }).end());
    const { registry, asked } = asking(store.host, password);
    const why = `${store.host} redirects to ${other.host}, which denies access (401): try again later`;
    expect(await registry.resolve(app(store.host))).toEqual({ kind: "failed", why });
    expect(asked).toEqual([]);
    expect(authorizations(other).filter(Boolean)).toEqual([]);
  });

  it("are not given to a server of tokens that such a host names", async () => {
    const tokens = await serve((_, response) => void response.end('{"token": "x"}'));
    const other = await serve((_, response) => refuse(response, 401, "X", { "www-authenticate": `Bearer realm="http://${tokens.host}/"` }));
    const store = await serve((each, response) =>
      each.path.endsWith("/2") ? good(each, response) : void response.writeHead(307, { location: `http://${other.host}/` }).end(),
    );
    const { registry } = asking(store.host, password);
    expect(await registry.resolve(app(store.host))).toMatchObject({ kind: "failed" });
    expect(await registry.resolve(app(store.host, "2"))).toMatchObject(found);
    expect(tokens.seen).toEqual([]);
  });

  it("that are long-lived are not sent where a server of tokens leads", async () => {
    const other = await serve((_, response) => void response.end('{"token": "x"}'));
    const tokens = await serve((_, response) => void response.writeHead(307, { location: `http://${other.host}/` }).end());
    const store = await serve((_, response) => refuse(response, 401, "X", { "www-authenticate": `Bearer realm="http://${tokens.host}/"` }));
    const answered = await asking(store.host, { kind: "identity", token: "long-lived" }).registry.resolve(app(store.host));
    expect(answered).toMatchObject({ kind: "failed", why: expect.stringMatching(/redirects what is sent to it/) });
    expect(other.seen.map(({ body }) => body).filter((body) => body.includes("long-lived"))).toEqual([]);
  });

  it("of a registry are not those of its mirror", async () => {
    const store = await serve((_, response) => refuse(response, 401, "X", { "www-authenticate": "Basic realm=x" }));
    const mirror = await serve((_, response) => refuse(response, 401, "X", { "www-authenticate": "Basic realm=x" }));
    const { registry, asked } = asking(store.host, password, {
      plainHttp: [store.host, mirror.host],
      mirrors: { [store.host]: [mirror.host] },
    });
    await registry.resolve(app(store.host));
    expect(new Set(asked)).toEqual(new Set([`${mirror.host}/team/app`, `${store.host}/team/app`]));
  });
});
