/** What a registry says of one reference. */
export type Answer =
  | {
      kind: "found";
      digest: `sha256:${string}` | string;
      mediaType: string;
      platforms: string[] /* "linux/amd64", [] for one platform unknown */;
    }
  | { kind: "missing"; what: "repository" | "tag" | "digest" } // the registry, asked with what we may use, does not have it
  | { kind: "failed"; why: string }; // one plain sentence: host, what happened, what to do
export interface Reference {
  registry: string;
  repository: string;
  tag?: string;
  digest?: string;
} // canonical: docker.io -> registry-1.docker.io is the client's affair; use the existing image-name parser of the project (grep src/syntax, src/knowledge for it)
export interface Registry {
  /** The digest that a tag leads to now: of the index, or of the one platform that was asked for. */
  resolve(reference: Reference, platform?: string): Promise<Answer>;
  /** All tags of a repository, by pages, bounded. */
  tags(reference: Reference): Promise<string[] | { failed: string }>;
  /** The image configuration (User, Env, Entrypoint, Labels) of a platform, for --suggest. */
  config(reference: Reference, platform?: string): Promise<object | { failed: string }>;
}

/** How registries are asked. */
export interface RegistryOptions {
  /** Hosts that are asked first, by the registry they stand in for. */
  readonly mirrors?: Record<string, string[]>;
  /** Hosts that are asked without TLS. */
  readonly plainHttp?: string[];
  readonly concurrency?: number;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly fetch?: typeof fetch;
  readonly userAgent?: string;
}

/** A client of registries. */
export function connect(_options: RegistryOptions): Registry {
  throw new Error("this build has no client of registries");
}
