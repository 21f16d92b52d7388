import { createHash } from "node:crypto";
import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

/** A request that a server of a test has had. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** A server of a test on the loopback. */
export interface Served {
  readonly host: string;
  readonly port: number;
  readonly seen: Seen[];
  /** How often somebody connected. */
  readonly connections: () => number;
}

export type Handler = (seen: Seen, response: http.ServerResponse) => void;

const open: http.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Serves until the end of the test. */
export async function serve(handler: Handler, secure?: { readonly key: string; readonly cert: string }): Promise<Served> {
  const seen: Seen[] = [];
  const listener: http.RequestListener = async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const { method = "", url: path = "", headers } = request;
    const each = { method, path, authorization: headers.authorization, headers, body };
    seen.push(each);
    handler(each, response);
  };
  const server = secure ? https.createServer(secure, listener) : http.createServer(listener);
  open.push(server);
  let connections = 0;
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, port, seen, connections: () => connections };
}

export const sha256 = (text: string | Buffer): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

export const types = {
  index: "application/vnd.oci.image.index.v1+json",
  list: "application/vnd.docker.distribution.manifest.list.v2+json",
  image: "application/vnd.oci.image.manifest.v1+json",
  docker: "application/vnd.docker.distribution.manifest.v2+json",
  config: "application/vnd.oci.image.config.v1+json",
};

/** Something a registry has: a manifest or a blob. */
export interface Content {
  readonly text: string;
  readonly type: string;
  readonly digest: string;
}

export const content = (type: string, value: object | string): Content => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { text, type, digest: sha256(text) };
};

const describing = ({ text, type, digest }: Content) => ({ mediaType: type, digest, size: Buffer.byteLength(text) });

/** An image with its configuration. */
export function image(config: object = {}, platform: object = { os: "linux", architecture: "amd64" }) {
  const document = content(types.config, { ...platform, config, rootfs: { type: "layers", diff_ids: [] } });
  const manifest = content(types.image, { schemaVersion: 2, mediaType: types.image, config: describing(document), layers: [] });
  return { document, manifest, platform };
}

export const index = (...images: readonly ReturnType<typeof image>[]): Content =>
  content(types.index, {
    schemaVersion: 2,
    mediaType: types.index,
    manifests: images.map(({ manifest, platform }) => ({ ...describing(manifest), platform })),
  });

/** Answers as a registry with these contents, under tags of one repository. */
export function registry(tags: Readonly<Record<string, Content>>, others: readonly Content[] = []): Handler {
  const byDigest = new Map([...Object.values(tags), ...others].map((each) => [each.digest, each]));
  return ({ method, path }, response) => {
    const [, name = "", kind, reference = ""] = /^\/v2\/(.+?)\/(manifests|blobs|tags)\/([^?]+)/.exec(path) ?? [];
    const found = (Object.hasOwn(tags, reference) ? tags[reference] : undefined) ?? byDigest.get(reference);
    if (name !== "team/app") return refuse(response, 404, "NAME_UNKNOWN");
    if (kind === "tags") return void response.end(JSON.stringify({ name, tags: Object.keys(tags) }));
    if (!found) return refuse(response, 404, "MANIFEST_UNKNOWN");
    answer(response, found, method === "HEAD");
  };
}

export function refuse(response: http.ServerResponse, status: number, code = "DENIED", headers: http.OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ errors: [{ code, message: "\u001b[31mred\u001b[0m" }] }));
}

export function answer(response: http.ServerResponse, { text, type, digest }: Content, isHead = false): void {
  response.writeHead(200, { "content-type": type, "docker-content-digest": digest, "content-length": Buffer.byteLength(text) });
  response.end(isHead ? undefined : text);
}
