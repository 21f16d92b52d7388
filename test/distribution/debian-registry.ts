import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { folderOf } from "../folder.ts";
import { type Certificate, selfSigned } from "./certificate.ts";
import { type Content, sha256 } from "./server.ts";

/** Whether Debian's docker-registry is installed here. */
export const isInstalled = ((): boolean => {
  try {
    execFileSync("docker-registry", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** How a registry of the tests is opened. */
export interface Guards {
  /** Lines of a htpasswd file. */
  readonly passwords?: string;
  /** Where tokens are given out, and what they are signed with. */
  readonly tokens?: { readonly realm: string; readonly certificate: Certificate };
  /** With TLS. */
  readonly secure?: Certificate;
}

const running: ChildProcess[] = [];
/** Ends all that were started. */
export const stopAll = (): void => void running.splice(0).map((each) => each.kill("SIGKILL"));
process.on("exit", stopAll);

/** A folder for what registries hold; several may have the same. */
export const store = (): string => join(folderOf({ "made-here": "" }), "data");

/** Starts a registry over a folder, and answers its host and port once it answers. */
export async function start(data: string, { passwords, tokens, secure }: Guards = {}): Promise<string> {
  const host = `127.0.0.1:${await freePort()}`;
  const folder = folderOf({ htpasswd: passwords ?? "" });
  const config = {
    version: 0.1,
    log: { accesslog: { disabled: true }, level: "error" },
    storage: { filesystem: { rootdirectory: data }, delete: { enabled: true } },
    http: { addr: host, relativeurls: true, ...(secure ? { tls: { certificate: secure.certFile, key: secure.keyFile } } : {}) },
    ...(passwords === undefined ? {} : { auth: { htpasswd: { realm: "tests", path: join(folder, "htpasswd") } } }),
    ...(tokens
      ? { auth: { token: { realm: tokens.realm, service: "tests", issuer: "tests", rootcertbundle: tokens.certificate.certFile } } }
      : {}),
  };
  // JSON is YAML.
  writeFileSync(join(folder, "config.yml"), JSON.stringify(config));
  const child = spawn("docker-registry", ["serve", join(folder, "config.yml")], { stdio: ["ignore", "ignore", "pipe"] });
  running.push(child);
  let said = "";
  child.stderr.on("data", (part) => {
    said += part;
  });
  for (let time = 0; time < 200; time += 1) {
    if (child.exitCode !== null) throw new Error(said);
    if (await isListening(host)) return host;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`docker-registry does not answer: ${said}`);
}

/** The certificate that signs tokens, and that of TLS. */
export const certificate = isInstalled ? selfSigned() : undefined;

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => resolve(port));
    }),
  );
}

async function isListening(host: string): Promise<boolean> {
  const { connect } = await import("node:net");
  return new Promise((resolve) => {
    const [address, port] = host.split(":");
    const socket = connect(Number(port), address, () => resolve(socket.destroy() !== undefined));
    socket.on("error", () => resolve(false));
  });
}

/** Pushes a blob through the protocol. */
export async function pushBlob(host: string, repository: string, text: string): Promise<void> {
  const begun = await fetch(`http://${host}/v2/${repository}/blobs/uploads/`, { method: "POST" });
  const url = new URL(begun.headers.get("location") ?? "", `http://${host}`);
  url.searchParams.set("digest", sha256(text));
  const done = await fetch(url, { method: "PUT", body: text, headers: { "content-type": "application/octet-stream" } });
  if (done.status !== 201) throw new Error(`a blob is not taken: ${done.status} ${await done.text()}`);
}

/** Pushes a manifest under a tag, or under its digest. */
export async function pushManifest(host: string, repository: string, { text, type, digest }: Content, tag = digest): Promise<void> {
  const url = `http://${host}/v2/${repository}/manifests/${tag}`;
  const done = await fetch(url, { method: "PUT", body: text, headers: { "content-type": type } });
  if (done.status !== 201) throw new Error(`a manifest is not taken: ${done.status} ${await done.text()}`);
}
