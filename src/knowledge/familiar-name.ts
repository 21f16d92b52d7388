import type { ImageReference } from "../model/image-reference.ts";
import { oncePer } from "../text/once-per.ts";

/** Registries and paths that hold copies of Docker's official images. */
const mirrors =
  /^(?:public\.ecr\.aws\/docker\/library|mirror\.gcr\.io(?:\/library)?|registry\.hub\.docker\.com(?:\/library)?|registry-1\.docker\.io(?:\/library)?|[\w.-]*\.?azurecr\.io\/(?:docker\.io|library)(?:\/library)?|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:docker-hub|docker\.io)(?:\/library)?)\//;
/** Docker's official images by architecture. */
const architectures = /^(?:amd64|arm32v[567]|arm64v8|i386|ppc64le|riscv64|s390x|mips64le|windows-amd64)\//;

/**
 * Other registries where those who make an image publish it too, and what it is called on Docker Hub: the READMEs of Prometheus, MinIO
 * and LinuxServer.io name both.
 */
const twins: readonly (readonly [RegExp, string])[] = [
  [/^quay\.io\/prometheus\//, "prom/"],
  [/^quay\.io\/minio\//, "minio/"],
  [/^(?:lscr|ghcr)\.io\/linuxserver\//, "linuxserver/"],
];

/** The name an image is known by: without registry for Docker Hub, its mirrors and its architectures; `null` when unknown. */
export const familiarName = oncePer(({ domain, path }: ImageReference): string | null => {
  if (domain === null || path === null) return null;
  // 443 is the port https has anyway.
  const host = domain.replace(/:443$/, "");
  const full = host === "docker.io" || host === "index.docker.io" ? path.replace(/^library\//, "") : `${host}/${path}`;
  // Whatever follows takes a part of several away.
  if (!full.includes("/")) return full;
  const [here, there] = twins.find(([elsewhere]) => elsewhere.test(full)) ?? [];
  // Chainguard serves the same images to each of its customers under a name of theirs.
  return (here ? full.replace(here, there ?? "") : full)
    .replace(mirrors, "")
    .replace(architectures, "")
    .replace(/^cgr\.dev\/[^/]+\//, "cgr.dev/chainguard/");
});
