import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { type Answer, connect, type RegistryOptions } from "../../src/distribution/registry.ts";
import { answer, content, type Handler, image, index, refuse, registry, serve, types } from "./server.ts";

const app = { repository: "team/app", tag: "1" };
const secrets = { username: "sailor", password: "hunter2-not-printed" };
const known: RegistryOptions = { credentials: async () => ({ secret: { kind: "password", ...secrets }, from: "config.json" }) };

/** Asks a server for `team/app:1`, quickly. */
const asked = (host: string, options: RegistryOptions = {}): Promise<Answer> =>
  connect({ plainHttp: [host], pause: 1, timeout: 5000, patience: 10_000, ...options }).resolve({ registry: host, ...app });

/** The sentence for what went wrong: one line, nothing of the server's, no credential. */
function sentence(given: Answer): string {
  const { why } = given as Extract<Answer, { kind: "failed" }>;
  expect(given.kind).toBe("failed");
  expect(why).toMatch(/^[\x20-\x7e]{20,250}$/);
  for (const secret of [secrets.password, Buffer.from(`${secrets.username}:${secrets.password}`).toString("base64")])
    expect(why).not.toContain(secret);
  return why;
}

const { manifest } = image();
const good = registry({ "1": manifest });

/** Faults of a registry, and what is said of each; the host is cut out of the sentence. */
const faults: readonly (readonly [what: string, Handler, why: RegExp, requests: number])[] = [
  ["401 without a challenge", (_, response) => refuse(response, 401), /^denies access to team\/app, and does not say how/, 2],
  [
    "401 with a challenge of another kind",
    (_, response) => refuse(response, 401, "DENIED", { "www-authenticate": "Negotiate abc==" }),
    /^denies access to team\/app, and does not say how/,
    2,
  ],
  [
    "401 for credentials",
    (_, response) => refuse(response, 401, "DENIED", { "www-authenticate": 'Basic realm="\u001b[2J"'.replace("\u001b", "x") }),
    /^denies access to team\/app without credentials: it does not exist or is private; "docker login HOST" stores credentials$/,
    2,
  ],
  ["403", (_, response) => refuse(response, 403), /^denies access/, 2],
  ["429", (_, response) => refuse(response, 429), /^limits how often it is asked \(429\): try again later/, 4],
  [
    "429 that asks to wait for an hour",
    (_, response) => refuse(response, 429, "TOOMANYREQUESTS", { "retry-after": "3600" }),
    /^limits how often it is asked \(429\) and asks to wait 3,600 s: try again later/,
    1,
  ],
  ["500", (_, response) => refuse(response, 500), /^answers with an error of its own \(500\): try again later$/, 8],
  [
    "a 404 that is a page",
    (_, response) => void response.writeHead(404, { "content-type": "text/html" }).end("<h1>"),
    /^answers 404 .*check that it is a registry$/,
    2,
  ],
  [
    "a page",
    (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<h1>\u001b[31m"),
    /something that is not a manifest/,
    2,
  ],
  ["418", (_, response) => void response.writeHead(418).end(), /^answers 418 /, 2],
  [
    "a body with another digest",
    ({ method }, response) => (method === "HEAD" ? refuse(response, 405) : answer(response, { ...manifest, text: `${manifest.text} ` })),
    /does not have the digest it names: it is not used/,
    2,
  ],
  [
    "a body that is cut short",
    ({ method }, response) => {
      if (method === "HEAD") return refuse(response, 405);
      response.writeHead(200, { "content-type": manifest.type, "content-length": manifest.text.length });
      response.write(manifest.text.slice(0, 20));
      setTimeout(() => response.destroy(), 5);
    },
    /^closed the connection before its answer was complete: try again$/,
    5,
  ],
  [
    "10 MB of manifest",
    ({ method }, response) =>
      method === "HEAD" ? refuse(response, 405) : answer(response, content(types.image, "[".repeat(10 * 1024 * 1024))),
    /^sends more than 4 MB, the most that is read of an answer$/,
    2,
  ],
  [
    "headers without an end",
    (_, response) => void response.writeHead(200, { "x-much": "x".repeat(40_000) }).end(),
    /^sends more headers than are read/,
    2,
  ],
  [
    "a redirect to itself",
    ({ path }, response) => void response.writeHead(307, { location: path }).end(),
    /^redirects more than 5 times$/,
    12,
  ],
  [
    "a redirect to a file",
    (_, response) => void response.writeHead(307, { location: "file:///etc/passwd" }).end(),
    /^redirects to an address, which is not an address of HTTP: it is not followed$/,
    2,
  ],
  [
    "Docker's first format",
    (_, response) => answer(response, content("application/vnd.docker.distribution.manifest.v1+prettyjws", "{}")),
    /first format alone/,
    2,
  ],
  [
    "a manifest that is an index as well",
    ({ method }, response) =>
      method === "HEAD" ? refuse(response, 405) : answer(response, content(types.image, { manifests: [], config: {}, layers: [] })),
    /can be read in two ways/,
    2,
  ],
  [
    "a manifest of another type than it says",
    ({ method }, response) =>
      method === "HEAD" ? refuse(response, 405) : answer(response, content(types.image, { mediaType: types.index })),
    /can be read in two ways/,
    2,
  ],
];

/** Those that take as long as is waited for. */
const slow: typeof faults = [
  [
    "a body without an end",
    ({ method }, response) => {
      if (method === "HEAD") return refuse(response, 405);
      response.writeHead(200, { "content-type": types.image });
      const timer = setInterval(() => response.write("x".repeat(100)), 20);
      response.on("close", () => clearInterval(timer));
    },
    /^did not answer within 1 s: try again/,
    5,
  ],
  ["silence", () => undefined, /^did not answer within 1 s: try again/, 4],
];

describe("one sentence says what is wrong with", () => {
  it.each(faults)("%s", async (_, handler, why, requests) => {
    const { host, seen } = await serve(handler);
    const said = sentence(await asked(host));
    expect(said.startsWith(`${host} `)).toBe(true);
    expect(said.slice(host.length + 1).replaceAll(host, "HOST")).toMatch(why);
    expect(seen).toHaveLength(requests);
  });

  it.each(slow)("%s", async (_, handler, why, requests) => {
    const { host, seen } = await serve(handler);
    expect(sentence(await asked(host, { timeout: 400 })).replace(`${host} `, "")).toMatch(why);
    expect(seen).toHaveLength(requests);
  });

  it("a host that is not there", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) =>
      server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port)),
    );
    await new Promise((resolve) => server.close(resolve));
    expect(sentence(await asked(`127.0.0.1:${port}`))).toBe(
      `127.0.0.1:${port} refuses connections (ECONNREFUSED): check that it runs and that the port is right`,
    );
  });

  it("a name that is not one", async () => {
    expect(sentence(await asked("registry.invalid"))).toMatch(/^registry\.invalid could not be (?:found|reached|asked)/);
  });

  it("a host without TLS", async () => {
    const { host, seen } = await serve(good);
    expect(sentence(await asked(host, { plainHttp: [] }))).toMatch(
      / does not speak TLS \(\w+\): allow plain HTTP with --plain-http 127\.0\.0\.1:\d+ where/,
    );
    expect(seen).toEqual([]);
  });

  it("credentials that are refused", async () => {
    const { host } = await serve((_, response) => refuse(response, 401, "DENIED", { "www-authenticate": "Basic realm=x" }));
    expect(sentence(await asked(host, known))).toMatch(
      / denies access to team\/app with the credentials of config\.json: check that it exists, then renew them/,
    );
  });

  it("a registry that repeats what it was sent", async () => {
    const { host } = await serve(({ authorization = "" }, response) => {
      response.writeHead(authorization ? 500 : 401, {
        "www-authenticate": "Basic realm=x",
        "x-sent": authorization,
        "content-type": authorization,
      });
      response.end(JSON.stringify({ errors: [{ code: authorization, message: authorization }] }));
    });
    sentence(await asked(host, known));
  });
});

describe("a registry that does not have it", () => {
  it.each([
    ["repository", { repository: "team/other", tag: "1" }],
    ["tag", { repository: "team/app", tag: "2" }],
    ["digest", { repository: "team/app", digest: `sha256:${"0".repeat(64)}` }],
  ])("says so of a %s", async (what, reference) => {
    const { host } = await serve(good);
    expect(await connect({ plainHttp: [host] }).resolve({ registry: host, ...reference })).toEqual({ kind: "missing", what });
  });

  it("says which platforms it has", async () => {
    const arm = image({}, { os: "linux", architecture: "arm64", variant: "v8" });
    const { host } = await serve(registry({ "1": index(image(), arm), "2": manifest }, [image().document]));
    const asking = connect({ plainHttp: [host] });
    const why = `${host} has team/app for linux/amd64, linux/arm64, and not for linux/s390x: choose another platform`;
    expect(await asking.resolve({ registry: host, ...app }, "linux/s390x")).toEqual({ kind: "failed", why });
    const single = `${host} has team/app for linux/amd64, and not for linux/arm64: choose another platform`;
    expect(await asking.resolve({ registry: host, repository: "team/app", tag: "2" }, "linux/arm64")).toEqual({
      kind: "failed",
      why: single,
    });
  });
});

describe("a fault that passes", () => {
  it("is waited for, as long as the registry asks", async () => {
    let count = 0;
    const { host, seen } = await serve((each, response) => {
      count += 1;
      if (count === 1) return refuse(response, 429, "TOOMANYREQUESTS", { "retry-after": "1" });
      if (count === 2) return void response.destroy();
      good(each, response);
    });
    const begin = performance.now();
    expect(await asked(host, { patience: 5000 })).toMatchObject({ kind: "found", digest: manifest.digest });
    expect(performance.now() - begin).toBeGreaterThan(900);
    expect(seen).toHaveLength(3);
  });

  it("of a host that is down is not waited for again", async () => {
    const { host, seen } = await serve(() => undefined);
    const asking = connect({ plainHttp: [host], pause: 1, timeout: 200, concurrency: 4 });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => asking.resolve({ registry: host, repository: `team/app${at}`, tag: "1" })),
    );
    expect(new Set(answers.map(sentence)).size).toBe(1);
    expect(seen).toHaveLength(4);
  });

  it("of one image does not keep others from being asked for", async () => {
    const { host } = await serve((each, response) => (each.path.includes("broken") ? refuse(response, 500) : good(each, response)));
    const asking = connect({ plainHttp: [host], pause: 1 });
    sentence(await asking.resolve({ registry: host, repository: "team/broken", tag: "1" }));
    expect((await asking.resolve({ registry: host, ...app })).kind).toBe("found");
  });
});

describe("what is not a reference", () => {
  it.each([
    [{ registry: "docker.io", repository: "Team/App" }, undefined, "`docker.io/Team/App` is not a valid image name"],
    [{ registry: "docker.io", repository: "../x" }, undefined, "`docker.io/../x` is not a valid image name"],
    [{ registry: "a.example@b.example", repository: "x" }, undefined, "`a.example@b.example/x` is not a valid image name"],
    [{ registry: "a.example/x?y=", repository: "x" }, undefined, "`a.example/x?y=/x` is not a valid image name"],
    [{ registry: "a.example", repository: "x", tag: "\u001b[31m" }, undefined, "`a.example/x:<U+001B>[31m` is not a valid image name"],
    [{ registry: "mirror", repository: "x" }, undefined, "`mirror/x` is not a valid image name"],
    [{ registry: "a.example", repository: "x" }, "linux amd64", "`linux amd64` is not a valid platform, such as linux/amd64"],
  ])("is not asked for: %j %s", async (reference, platform, why) => {
    const fetch = () => Promise.reject(new Error("asked"));
    expect(await connect({ fetch }).resolve(reference, platform)).toEqual({ kind: "failed", why });
  });
});
