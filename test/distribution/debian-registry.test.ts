import { createPrivateKey, sign, X509Certificate } from "node:crypto";
import http from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Secret } from "../../src/distribution/credentials/secret.ts";
import { storedCredentials } from "../../src/distribution/credentials/stored.ts";
import { connect } from "../../src/distribution/registry.ts";
import { folderOf } from "../folder.ts";
import { certificate, isInstalled, pushBlob, pushManifest, start, stopAll, store } from "./debian-registry.ts";
import { content, image, index, serve, sha256, types } from "./server.ts";

if (!isInstalled) console.warn("docker-registry is not installed: no real registry is asked");

const repository = "team/app";
const amd = image({ User: "65532:65532", Env: ["A=b"], Entrypoint: ["/app"], Labels: { a: "b" } });
const arm = image({ User: "0" }, { os: "linux", architecture: "arm64", variant: "v8" });
const both = index(amd, arm);
const empty = "{}";
const artifact = content(types.image, {
  ...{ schemaVersion: 2, mediaType: types.image, artifactType: "application/vnd.example.sbom" },
  ...{ config: { mediaType: "application/vnd.oci.empty.v1+json", digest: sha256(empty), size: empty.length }, layers: [] },
});
const password: Secret = { kind: "password", username: "sailor", password: "hunter2" };
// htpasswd -nbB -C 4 sailor hunter2
const passwords = "sailor:$2y$04$2HxOmhmlGlca6YOXyxEG7OtnWANdDGC2xAGRsbHrbLMiG0Y4WQf3W\n";

/** A token as the registry reads it (Docker's token authentication: JSON Web Tokens). */
function tokenFor(name: string, actions: readonly string[]): string {
  if (!certificate) throw new Error("there is no certificate");
  const x5c = [new X509Certificate(certificate.cert).raw.toString("base64")];
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: "tests",
    sub: "sailor",
    aud: "tests",
    exp: now + 300,
    nbf: now - 10,
    iat: now,
    jti: "1",
    access: [{ type: "repository", name, actions }],
  };
  const parts = [{ alg: "ES256", typ: "JWT", x5c }, claims]
    .map((each) => Buffer.from(JSON.stringify(each)).toString("base64url"))
    .join(".");
  const key = { key: createPrivateKey(certificate.key), dsaEncoding: "ieee-p1363" } as const;
  return `${parts}.${sign("sha256", Buffer.from(parts), key).toString("base64url")}`;
}

describe.skipIf(!isInstalled || !certificate)("Debian's docker-registry", () => {
  const data = store();
  let host = "";
  beforeAll(async () => {
    host = await start(data);
    for (const text of [amd.document.text, arm.document.text, empty]) await pushBlob(host, repository, text);
    for (const each of [amd.manifest, arm.manifest]) await pushManifest(host, repository, each);
    await pushManifest(host, repository, amd.manifest, "one");
    await pushManifest(host, repository, both, "both");
    await pushManifest(host, repository, artifact, "artifact");
  });
  afterAll(stopAll);
  const at = (registry: string, tag: string) => ({ registry, repository, tag });

  it("answers what was pushed: an image, an index, an artifact", async () => {
    const asking = connect({ plainHttp: [host] });
    const found = (of: typeof both) => ({ kind: "found", digest: of.digest, mediaType: of.type, platforms: [] });
    expect(await asking.resolve(at(host, "one"))).toEqual(found(amd.manifest));
    expect(await asking.resolve(at(host, "both"))).toEqual(found(both));
    expect(await asking.resolve(at(host, "artifact"))).toEqual(found(artifact));
    expect(await asking.resolve({ registry: host, repository, digest: arm.manifest.digest })).toEqual(found(arm.manifest));
    expect(await asking.resolve(at(host, "both"), "linux/arm64")).toMatchObject({
      digest: arm.manifest.digest,
      platforms: ["linux/arm64"],
    });
    expect(await connect({ plainHttp: [host], platforms: true }).resolve(at(host, "both"))).toMatchObject({
      platforms: ["linux/amd64", "linux/arm64"],
    });
  });

  it("lists its tags, and has configurations", async () => {
    const asking = connect({ plainHttp: [host] });
    expect(((await asking.tags({ registry: host, repository })) as string[]).sort()).toEqual(["artifact", "both", "one"]);
    expect(await asking.config(at(host, "both"))).toMatchObject({
      architecture: "amd64",
      config: { User: "65532:65532", Labels: { a: "b" } },
    });
    expect(await asking.config(at(host, "both"), "linux/arm64/v8")).toMatchObject({ config: { User: "0" } });
    expect(await asking.config(at(host, "artifact"))).toEqual({ failed: expect.stringContaining("is an artifact, not an image") });
  });

  it("says what it does not have", async () => {
    const asking = connect({ plainHttp: [host] });
    expect(await asking.resolve(at(host, "two"))).toEqual({ kind: "missing", what: "tag" });
    expect(await asking.resolve({ registry: host, repository: "team/other" })).toEqual({ kind: "missing", what: "repository" });
    expect(await asking.resolve({ registry: host, repository, digest: sha256("x") })).toEqual({ kind: "missing", what: "digest" });
  });

  it("is seen to move a tag", async () => {
    await pushManifest(host, repository, amd.manifest, "moving");
    const before = await connect({ plainHttp: [host] }).resolve(at(host, "moving"));
    await pushManifest(host, repository, both, "moving");
    expect([before, await connect({ plainHttp: [host] }).resolve(at(host, "moving"))]).toMatchObject([
      { digest: amd.manifest.digest },
      { digest: both.digest },
    ]);
    await fetch(`http://${host}/v2/${repository}/manifests/moving`, { method: "DELETE" });
  });

  it("with a password is opened by a file of Docker's", async () => {
    const guarded = await start(data, { passwords });
    const auth = Buffer.from("sailor:hunter2").toString("base64");
    const home = folderOf({ ".docker/config.json": JSON.stringify({ auths: { [guarded]: { auth } } }) });
    const credentials = storedCredentials({ environment: {}, home });
    expect(await connect({ plainHttp: [guarded], credentials }).resolve(at(guarded, "both"))).toMatchObject({ digest: both.digest });
    const wrong = async () => ({ secret: { ...password, password: "hunter3" }, from: "config.json" });
    for (const others of [{}, { credentials: wrong }]) {
      const answer = await connect({ plainHttp: [guarded], pause: 1, ...others }).resolve(at(guarded, "both"));
      expect(answer).toMatchObject({ kind: "failed", why: expect.stringContaining(`${guarded} denies access to ${repository} with`) });
    }
  });

  it("with tokens is opened by those of its server", async () => {
    if (!certificate) return;
    const signing = certificate;
    const asked: string[] = [];
    const tokens = await serve(({ path, authorization }, response) => {
      const { searchParams } = new URL(path, "http://x");
      asked.push(`${authorization ? "sailor" : "anyone"} ${searchParams.get("service")} ${searchParams.get("scope")}`);
      const [, name = "", actions = ""] = /^repository:(.*):(.*)$/.exec(searchParams.get("scope") ?? "") ?? [];
      const isAllowed = authorization === `Basic ${Buffer.from("sailor:hunter2").toString("base64")}`;
      response.end(JSON.stringify({ token: tokenFor(name, isAllowed ? actions.split(",") : []) }));
    });
    const guarded = await start(data, { tokens: { realm: `http://${tokens.host}/token`, certificate: signing } });
    const asking = connect({ plainHttp: [guarded], credentials: async () => ({ secret: password }) });
    expect(await asking.resolve(at(guarded, "both"))).toMatchObject({ digest: both.digest });
    expect(await asking.config(at(guarded, "one"))).toMatchObject({ os: "linux" });
    expect(asked).toEqual([`anyone tests repository:${repository}:pull`, `sailor tests repository:${repository}:pull`]);
    const answer = await connect({ plainHttp: [guarded], pause: 1 }).resolve(at(guarded, "both"));
    expect(answer).toMatchObject({ kind: "failed", why: expect.stringContaining("without credentials") });
  });

  it("with TLS is trusted for its certificate alone", async () => {
    if (!certificate) return;
    const secure = await start(data, { secure: certificate });
    const { cert } = certificate;
    const authorities = () => [cert];
    expect(await connect({ authorities }).resolve(at(secure, "both"))).toMatchObject({ digest: both.digest });
    const why = `${secure} has a certificate that is not trusted here (DEPTH_ZERO_SELF_SIGNED_CERT): name its authority in NODE_EXTRA_CA_CERTS`;
    expect(await connect({ pause: 1 }).resolve(at(secure, "both"))).toEqual({ kind: "failed", why });
    expect(await connect({ pause: 1, plainHttp: [secure] }).resolve(at(secure, "both"))).toMatchObject({ kind: "failed" });
  });

  it("is asked once for each of 200 images, several at a time, and little is kept", async () => {
    const tags = Array.from({ length: 200 }, (_, at) => `v${at}`);
    await Promise.all(tags.map((tag) => pushManifest(host, repository, both, tag)));
    const latency = 20;
    const seen: string[] = [];
    let [busy, most] = [0, 0];
    const slow = http.createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      busy += 1;
      most = Math.max(most, busy);
      setTimeout(() => {
        busy -= 1;
        const way = {
          host: "127.0.0.1",
          port: Number(host.split(":")[1]),
          path: request.url,
          method: request.method,
          headers: request.headers,
        };
        http.request(way, (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers))).end();
      }, latency);
    });
    await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
    const through = `127.0.0.1:${(slow.address() as { readonly port: number }).port}`;
    const before = process.memoryUsage().rss;
    const begin = performance.now();
    const asking = connect({ plainHttp: [through], concurrency: 8 });
    const answers = await Promise.all([...tags, ...tags].map((tag) => asking.resolve(at(through, tag))));
    const [wall, grown] = [performance.now() - begin, process.memoryUsage().rss - before];
    slow.closeAllConnections();
    slow.close();
    expect(answers.every((answer) => answer.kind === "found" && answer.digest === both.digest)).toBe(true);
    expect([seen.length, new Set(seen).size]).toEqual([200, 200]);
    expect(most).toBeGreaterThan(4);
    expect(most).toBeLessThanOrEqual(8);
    expect(grown).toBeLessThan(64 * 1024 * 1024);
    if (process.env["SEAWORTHY_FIGURES"]) console.log(`200 images: ${Math.round(wall)} ms, ${(grown / 1024 / 1024).toFixed(1)} MB`);
  });
});
