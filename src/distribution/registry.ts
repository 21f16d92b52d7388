import { quote } from "../text/quote.ts";
import { visible } from "../text/visible.ts";
import type { Credentials } from "./credentials/secret.ts";
import type { Fetch } from "./exchange.ts";
import { Failure, Missing } from "./failure.ts";
import { overHttp } from "./http.ts";
import { canonical, placesOf, textOf } from "./place.ts";
import { parsePlatform } from "./platform.ts";
import { Repository } from "./repository.ts";
import { configIn, resolveIn } from "./resolve.ts";
import { Session } from "./session.ts";
import { Slots } from "./slots.ts";
import { tagsOf } from "./tags.ts";

/** What a registry says of one reference. */
export type Answer =
  | {
      readonly kind: "found";
      /** `sha256:` or `sha512:` and hexadecimal digits. */
      readonly digest: string;
      readonly mediaType: string;
      /** `linux/amd64` and so on, as far as they were read: see `platforms` of the options. None for an image without an index. */
      readonly platforms: string[];
    }
  /** The registry, asked with what there is to open it, does not have it. */
  | { readonly kind: "missing"; readonly what: "repository" | "tag" | "digest" }
  /** One plain sentence: host, what happened, what to do. */
  | { readonly kind: "failed"; readonly why: string };

/** An image, by the names that the parser of image references gives; `latest` without tag and digest. */
export interface Reference {
  /** `docker.io`, `localhost:5000`. */
  readonly registry: string;
  /** On Docker Hub with or without `library/`. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** What is asked of registries. Nothing is asked twice. */
export interface Registry {
  /** The digest that a tag leads to now: of the index, or of the one platform that was asked for. The digest is looked at without a tag. */
  resolve(reference: Reference, platform?: string): Promise<Answer>;
  /** All tags of a repository, by pages, bounded. */
  tags(reference: Reference): Promise<string[] | { readonly failed: string }>;
  /** The image configuration (OCI: `config.User`, `config.Env`, ...) of a platform, `linux/amd64` without one. */
  config(reference: Reference, platform?: string): Promise<object | { readonly failed: string }>;
}

/** How registries are reached. Times are in milliseconds. */
export interface RegistryOptions {
  /** What is asked before a registry: `docker.io` to hosts, with a path before the repository where there is one. */
  readonly mirrors?: Readonly<Record<string, readonly string[]>>;
  /** Hosts, with their ports as images write them, that are asked without TLS. */
  readonly plainHttp?: readonly string[];
  /** Requests that are under way at once. */
  readonly concurrency?: number;
  /** For one try at one request. */
  readonly timeout?: number;
  /** For all tries at one request, and the waiting between them. */
  readonly patience?: number;
  /** Before the second try; it doubles. */
  readonly pause?: number;
  /** Whether the platforms of an index are wanted: then the index itself is asked for, which counts as a pull at Docker Hub. */
  readonly platforms?: boolean;
  /** What is stored for registries; asked when one wants to know who asks. */
  readonly credentials?: Credentials;
  /** HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Certificates in PEM of authorities that vouch for a host with its port, besides those that Node knows. */
  readonly authorities?: (host: string) => readonly string[];
  readonly userAgent?: string;
  /** Instead of the network. */
  readonly fetch?: Fetch;
}

/** Asks one repository. Throws a Failure. */
type Ask<T> = (repository: Repository, reference: Reference, platform: string | undefined) => Promise<T>;

/** Asks registries by the OCI distribution specification 1.1. Nothing is asked before a question is, and nothing twice. */
export function connect(options: RegistryOptions = {}): Registry {
  const session = sessionOf(options);
  const places = new Map<string, readonly Repository[]>();
  const answers = new Map<string, Promise<unknown>>();
  /** The mirrors of a repository and, as the last, itself. */
  const placesFor = (reference: Reference): readonly Repository[] =>
    once(places, `${reference.registry}/${reference.repository}`, () =>
      placesOf(reference, own(options.mirrors ?? {}, reference.registry), options.plainHttp ?? []).map((at) => new Repository(session, at)),
    );
  const ask = <T>(question: string, reference: Reference, platform: string | undefined, how: Ask<T>): Promise<T | Failure> => {
    const named = canonical(reference);
    const spelled = platform === undefined ? undefined : parsePlatform(platform);
    if (!named) return wrong(textOf(reference), "image name");
    if (platform !== undefined && spelled === undefined) return wrong(platform, "platform, such as linux/amd64");
    return once(answers, `${question} ${textOf(named)} ${spelled}`, () =>
      answerOf(placesFor(named), (repository) => how(repository, named, spelled)),
    ) as Promise<T | Failure>;
  };
  return {
    resolve: async (reference, platform) => {
      const answer = await ask("digest", reference, platform, (...all) => resolveIn(...all, options.platforms === true));
      if (answer instanceof Missing) return { kind: "missing", what: answer.what };
      return answer instanceof Failure ? { kind: "failed", why: answer.message } : answer;
    },
    tags: async ({ registry, repository }) => orFailed(await ask("tags", { registry, repository }, undefined, tagsOf)),
    config: async (reference, platform) => orFailed(await ask("config", reference, platform, configIn)),
  };
}

function sessionOf(options: RegistryOptions): Session {
  const { environment = {}, authorities, concurrency = 8, timeout = 15_000, patience = 60_000, pause = 500 } = options;
  const fetch = options.fetch ?? overHttp({ environment, ...(authorities ? { authorities } : {}) });
  const manners = { fetch, timeout, patience, pause, slots: new Slots(Math.max(1, concurrency)) };
  return new Session(manners, options.credentials ?? (async () => ({})), options.userAgent ?? "seaworthy");
}

/** The answer of the first place that has one; that of the last, which is the registry itself, counts whatever it is. */
async function answerOf<T>(places: readonly Repository[], ask: (repository: Repository) => Promise<T>): Promise<T | Failure> {
  let last = new Failure("there is no registry to ask");
  for (const place of places)
    try {
      return await ask(place);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      last = error;
    }
  return last;
}

const orFailed = <T>(answer: T | Failure): T | { readonly failed: string } =>
  answer instanceof Failure ? { failed: answer.message } : answer;

const wrong = async (text: string, what: string): Promise<Failure> => new Failure(`${quote(visible(text))} is not a valid ${what}`);

/** What a map has under a key, made when it is asked for the first time. */
function once<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

const own = (mirrors: Readonly<Record<string, readonly string[]>>, registry: string): readonly string[] =>
  Object.hasOwn(mirrors, registry) ? (mirrors[registry] ?? []) : [];
