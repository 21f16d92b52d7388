import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Debian's registry (package docker-registry). */
const program = "/usr/bin/docker-registry";

/** Whether there is a registry to start. */
export const hasRegistry = existsSync(program);

/** A registry on loopback, and a way to put images into it. */
export interface Loopback {
  readonly host: string;
  /** Puts an index of one image under a tag. Answers its digest; another `salt` makes another image. */
  push(repository: string, tag: string, salt?: string): Promise<string>;
  stop(): void;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

const digestOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

/** Starts a registry that keeps its images in a folder. */
export async function loopback(folder: string): Promise<Loopback> {
  const host = `127.0.0.1:${await freePort()}`;
  const config = join(folder, "registry.yml");
  writeFileSync(
    config,
    `version: 0.1\nstorage: {filesystem: {rootdirectory: ${JSON.stringify(join(folder, "data"))}}}\nhttp: {addr: "${host}"}\nlog: {level: error}\n`,
  );
  const started: ChildProcess = spawn(program, ["serve", config], { stdio: "ignore" });
  const base = `http://${host}/v2`;
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${base}/`).catch(() => undefined);
    if (answer?.ok) break;
    await wait(50);
  }
  const sent = async (url: string | URL, method: string, body: string, type: string): Promise<Response> => {
    const answer = await fetch(url, { method, body, headers: { "content-type": type } });
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const manifest = (repository: string, name: string, body: object): Promise<Response> =>
    sent(`${base}/${repository}/manifests/${name}`, "PUT", JSON.stringify(body), (body as { readonly mediaType: string }).mediaType);
  return {
    host,
    stop: () => started.kill(),
    push: async (repository, tag, salt = "") => {
      const config = JSON.stringify({
        architecture: "amd64",
        os: "linux",
        rootfs: { type: "layers", diff_ids: [] },
        author: `${repository}${tag}${salt}`,
      });
      const upload = await fetch(`${base}/${repository}/blobs/uploads/`, { method: "POST" });
      const place = new URL(upload.headers.get("location") ?? "", base);
      place.searchParams.set("digest", digestOf(config));
      await sent(place, "PUT", config, "application/octet-stream");
      const image = {
        schemaVersion: 2,
        mediaType: "application/vnd.oci.image.manifest.v1+json",
        config: { mediaType: "application/vnd.oci.image.config.v1+json", digest: digestOf(config), size: config.length },
        layers: [],
      };
      const digest = digestOf(JSON.stringify(image));
      await manifest(repository, digest, image);
      const index = {
        schemaVersion: 2,
        mediaType: "application/vnd.oci.image.index.v1+json",
        manifests: [
          { mediaType: image.mediaType, digest, size: JSON.stringify(image).length, platform: { os: "linux", architecture: "amd64" } },
        ],
      };
      await manifest(repository, tag, index);
      return digestOf(JSON.stringify(index));
    },
  };
}
