import { describe, expect, it } from "vitest";
import { connect } from "../../src/distribution/registry.ts";
import { answer, type Content, content, type Handler, image, index, registry, type Served, serve, sha256, types } from "./server.ts";

const amd = image({ User: "65532", Entrypoint: ["/app"] });
const arm = image({ User: "0" }, { os: "linux", architecture: "arm64", variant: "v8" });
const old = image({}, { os: "linux", architecture: "arm", variant: "v6" });
const statement = image({}, { os: "unknown", architecture: "unknown" });
const both = index(amd, arm, old, statement);
const artifact = content(types.image, {
  schemaVersion: 2,
  mediaType: types.image,
  artifactType: "application/vnd.example.sbom",
  config: { mediaType: "application/vnd.oci.empty.v1+json", digest: sha256("{}"), size: 2 },
  layers: [],
});
const manifests = [amd, arm, old].flatMap((each) => [each.manifest, each.document]);
const store = registry({ both, one: amd.manifest, artifact, latest: both }, manifests);

const methods = ({ seen }: Served): string[] =>
  seen.map(({ method, path }) => `${method} ${path.replace("/v2/team/app/", "").replace(/sha256:\w+/, "DIGEST")}`);
const at = (host: string, tag?: string) => ({ registry: host, repository: "team/app", ...(tag === undefined ? {} : { tag }) });

describe("what a tag leads to", () => {
  it.each([
    ["an index", "both", both, []],
    ["an image", "one", amd.manifest, []],
    ["an artifact", "artifact", artifact, []],
    ["latest, when none is named", undefined, both, []],
  ])("is %s, for one request without its content", async (_, tag, { digest, type: mediaType }, platforms) => {
    const served = await serve(store);
    const answered = await connect({ plainHttp: [served.host] }).resolve(at(served.host, tag));
    expect(answered).toEqual({ kind: "found", digest, mediaType, platforms });
    expect(methods(served)).toEqual([`HEAD manifests/${tag ?? "latest"}`]);
    const { accept = "" } = served.seen[0]?.headers ?? {};
    for (const type of [types.index, types.list, types.image, types.docker]) expect(accept.split(", ")).toContain(type);
  });

  it("is an index with its platforms, for one request with its content", async () => {
    const served = await serve(store);
    const asking = connect({ plainHttp: [served.host], platforms: true });
    const platforms = ["linux/amd64", "linux/arm64", "linux/arm/v6"];
    expect(await asking.resolve(at(served.host, "both"))).toEqual({
      kind: "found",
      digest: both.digest,
      mediaType: types.index,
      platforms,
    });
    expect(methods(served)).toEqual(["GET manifests/both"]);
  });

  it.each([
    ["linux/amd64", amd],
    ["amd64", amd],
    ["linux/x86_64", amd],
    ["linux/arm64", arm],
    ["linux/arm64/v8", arm],
    ["linux/arm/v6", old],
  ])("is the image for %s", async (platform, { manifest: { digest } }) => {
    const served = await serve(store);
    expect(await connect({ plainHttp: [served.host] }).resolve(at(served.host, "both"), platform)).toMatchObject({
      kind: "found",
      digest,
      mediaType: types.image,
    });
    expect(methods(served)).toEqual(["GET manifests/both"]);
  });

  it("is an image that is for the platform, when it is the only one", async () => {
    const served = await serve(store);
    const found = { kind: "found", digest: amd.manifest.digest, platforms: ["linux/amd64"] };
    expect(await connect({ plainHttp: [served.host] }).resolve(at(served.host, "one"), "linux/amd64")).toMatchObject(found);
  });

  it("is a digest that it has", async () => {
    const { host } = await serve(store);
    const { digest } = amd.manifest;
    expect(await connect({ plainHttp: [host] }).resolve({ ...at(host), digest })).toMatchObject({ kind: "found", digest });
    // A tag says what it leads to now, whatever was pinned.
    expect(await connect({ plainHttp: [host] }).resolve({ ...at(host, "both"), digest })).toMatchObject({ digest: both.digest });
  });

  it.each<[string, (handler: Handler) => Handler]>([
    [
      "does not know HEAD",
      (handler) => (seen, response) => (seen.method === "HEAD" ? void response.writeHead(405).end() : handler(seen, response)),
    ],
    [
      "denies HEAD",
      (handler) => (seen, response) => (seen.method === "HEAD" ? void response.writeHead(403).end() : handler(seen, response)),
    ],
    ["does not say the digest", (handler) => (seen, response) => handler(seen, without(response, "docker-content-digest"))],
    ["does not say the type", (handler) => (seen, response) => handler(seen, without(response, "content-type"))],
    [
      "says another digest for HEAD",
      (handler) => (seen, response) =>
        seen.method === "HEAD" ? answer(response, { ...amd.manifest, digest: "sha256:x" }, true) : handler(seen, response),
    ],
  ])("is checked by its content where the registry %s", async (_, change) => {
    const served = await serve(change(store));
    expect(await connect({ plainHttp: [served.host], pause: 1 }).resolve(at(served.host, "both"))).toMatchObject({
      kind: "found",
      digest: both.digest,
    });
    expect(methods(served)).toEqual(["HEAD manifests/both", "GET manifests/both"]);
  });

  it("is asked for once, however often and at once it is wanted", async () => {
    const served = await serve(store);
    const asking = connect({ plainHttp: [served.host] });
    const spellings = [at(served.host, "latest"), at(served.host), at(served.host, "latest")];
    await Promise.all([...spellings, ...spellings].map((each) => asking.resolve(each)));
    await asking.resolve(at(served.host, "latest"));
    expect(methods(served)).toEqual(["HEAD manifests/latest"]);
  });
});

describe("a connection", () => {
  it("is kept for the next question", async () => {
    const served = await serve(store);
    const asking = connect({ plainHttp: [served.host] });
    for (const tag of ["one", "both", "missing"]) await asking.resolve(at(served.host, tag));
    await asking.config(at(served.host, "one"));
    expect(served.seen.length).toBeGreaterThan(6);
    // One is given back a moment after its answer is complete.
    expect(served.connections()).toBeLessThan(4);
  });
});

/** A response that leaves a header out. */
function without(response: Parameters<Handler>[1], name: string): Parameters<Handler>[1] {
  const { writeHead } = response;
  response.writeHead = ((status: number, headers: Record<string, string>) =>
    writeHead.call(response, status, Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name)))) as typeof writeHead;
  return response;
}

describe("the configuration of an image", () => {
  it.each([
    ["both", undefined, "65532"],
    ["both", "linux/arm64", "0"],
    ["one", undefined, "65532"],
  ])("is that of %s for %s", async (tag, platform, user) => {
    const { host } = await serve(store);
    expect(await connect({ plainHttp: [host] }).config(at(host, tag), platform)).toMatchObject({ os: "linux", config: { User: user } });
  });

  it("may be somewhere else", async () => {
    const blobs = await serve((_, response) => void response.end(amd.document.text));
    const { host } = await serve((seen, response) =>
      seen.path.includes("/blobs/")
        ? void response.writeHead(307, { location: `http://${blobs.host}/x?signed` }).end()
        : store(seen, response),
    );
    expect(await connect({ plainHttp: [host] }).config(at(host, "one"))).toMatchObject({ config: { User: "65532" } });
  });

  it.each<[string, string, (found: Content) => Content, RegExp]>([
    ["of an artifact does not exist", "artifact", (found) => found, /is an artifact, not an image: it has no configuration$/],
    ["with another digest is not used", "one", (found) => ({ ...found, text: `${found.text} ` }), /with something else: it is not used$/],
    ["that is too large is not read", "one", (found) => ({ ...found, text: " ".repeat(5_000_000) }), /sends more than 4 MB/],
    ["that does not exist is told of", "missing", (found) => found, /has team\/app, but not the tag missing: check it$/],
  ])("%s", async (_, tag, change, why) => {
    const { host } = await serve((seen, response) =>
      seen.path.includes("/blobs/") ? answer(response, change(amd.document)) : store(seen, response),
    );
    expect(await connect({ plainHttp: [host] }).config(at(host, tag))).toEqual({ failed: expect.stringMatching(why) });
  });
});

describe("mirrors", () => {
  it("are asked first, below their path, and the registry for what they do not have", async () => {
    const mirror = await serve((seen, response) => store({ ...seen, path: seen.path.replace("/v2/hub/team/", "/v2/team/") }, response));
    const dead = "127.0.0.1:1";
    const own = await serve(registry({ other: arm.manifest }));
    const asking = connect({ plainHttp: [own.host, mirror.host, dead], pause: 1, mirrors: { [own.host]: [dead, `${mirror.host}/hub`] } });
    expect(await asking.resolve(at(own.host, "both"))).toMatchObject({ digest: both.digest });
    expect(own.seen).toEqual([]);
    expect(await asking.resolve(at(own.host, "other"))).toMatchObject({ digest: arm.manifest.digest });
    expect(await asking.resolve(at(own.host, "neither"))).toEqual({ kind: "missing", what: "tag" });
    expect(mirror.seen.every(({ path }) => path.startsWith("/v2/hub/team/app/"))).toBe(true);
  });

  it("of Docker Hub are asked for what it calls library", async () => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return new Response(null, { status: 404 });
    };
    await connect({ fetch, mirrors: { "docker.io": ["mirror.example"] } }).resolve({
      registry: "docker.io",
      repository: "nginx",
      tag: "1",
    });
    expect(asked.filter((url) => url.endsWith("/1"))).toEqual(
      ["https://mirror.example/v2/library/nginx/manifests/1", "https://registry-1.docker.io/v2/library/nginx/manifests/1"].flatMap(
        (url) => [url, url],
      ),
    );
  });

  it.each(["docker.io", "index.docker.io", "registry-1.docker.io"])("and names: %s/library/nginx is nginx", async (registry) => {
    let url = "";
    const fetch = async (address: string) => {
      url = address;
      return new Response(null, { status: 200, headers: { "docker-content-digest": both.digest, "content-type": both.type } });
    };
    expect(await connect({ fetch }).resolve({ registry, repository: "library/nginx", tag: "1" })).toMatchObject({ kind: "found" });
    expect(url).toBe("https://registry-1.docker.io/v2/library/nginx/manifests/1");
  });
});
