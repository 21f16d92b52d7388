import type { Secret, Stored } from "./credentials/secret.ts";
import { Failure } from "./failure.ts";
import type { Host } from "./host.ts";
import type { Session } from "./session.ts";
import { askToken, basic, type Token } from "./token.ts";

/** What is said of us: nothing; a token that anyone is given; what is stored for this registry. Each is tried when the one before is refused. */
export type Stage = "open" | "anonymous" | "known";

/** A repository as it is asked for at a registry that may want to know who asks. */
export class Access {
  readonly #session: Session;
  readonly #host: Host;
  /** The registry as it is called in names of images, and the repository. */
  readonly #registry: string;
  readonly #repository: string;
  #stage: Stage | undefined;
  #stored: Promise<Stored> | undefined;
  #token: Promise<Token | undefined> | undefined;
  #advance: Promise<boolean> | undefined;

  constructor(session: Session, host: Host, registry: string, repository: string) {
    this.#session = session;
    this.#host = host;
    this.#registry = registry;
    this.#repository = repository;
  }

  /** Where it begins, by what the host has said and taken before: most of what a registry holds is asked for in one way. */
  async #begin(): Promise<Stage> {
    const { challenge, tookCredentials } = this.#host;
    if (tookCredentials && (await this.#secret())) return "known";
    return challenge?.scheme === "bearer" ? "anonymous" : "open";
  }

  /** What goes into `Authorization` now, and at which stage that is. Throws a Failure when the registry has refused all there is. */
  async header(): Promise<{ readonly stage: Stage; readonly authorization: string | undefined }> {
    this.#stage ??= await this.#begin();
    const stage = this.#stage;
    if (stage === "open") return { stage, authorization: undefined };
    const { challenge } = this.#host;
    const secret = stage === "known" ? await this.#secret() : undefined;
    if (challenge?.scheme === "basic" && secret) return { stage, authorization: basic(secret) };
    if (secret?.kind === "token") return { stage, authorization: `Bearer ${secret.token}` };
    const token = await this.#valid(secret);
    if (token) return { stage, authorization: `Bearer ${token.text}` };
    if (await this.next(stage)) return this.header();
    throw await this.refusal();
  }

  /** The token in use, or a new one when its time is over. */
  async #valid(secret: Secret | undefined): Promise<Token | undefined> {
    const { challenge } = this.#host;
    if (challenge?.scheme !== "bearer") return undefined;
    const ask = () => askToken(this.#session, this.#host, challenge, this.#repository, secret);
    const asked = this.#token ?? ask();
    this.#token = asked;
    const token = await asked;
    if (!token || token.until > Date.now()) return token;
    if (this.#token === asked) this.#token = ask();
    return this.#token;
  }

  /** After a refusal at a stage: whether there is something else to say. Others may have asked at the same time, and gone on already. */
  async next(stage: Stage): Promise<boolean> {
    if (this.#stage !== stage) return true;
    this.#advance ??= this.#further(stage).finally(() => {
      this.#advance = undefined;
    });
    return this.#advance;
  }

  async #further(stage: Stage): Promise<boolean> {
    const { challenge } = this.#host;
    if (!challenge || stage === "known") return false;
    const isAnonymous = stage === "open" && challenge.scheme === "bearer";
    if (!isAnonymous && !(await this.#secret())) return false;
    this.#stage = isAnonymous ? "anonymous" : "known";
    this.#token = undefined;
    return true;
  }

  /** Whether what is stored has not been tried yet, and there is something. */
  async mayBeKnown(): Promise<boolean> {
    return this.#stage !== "known" && this.#host.challenge !== undefined && (await this.#secret()) !== undefined;
  }

  /** What has been answered was answered at a stage. */
  worked(stage: Stage): void {
    if (stage === "known") this.#host.tookCredentials = true;
  }

  async #secret(): Promise<Secret | undefined> {
    const { secret } = await this.#lookUp();
    // Nothing but a password answers a challenge for one.
    return secret && this.#host.challenge?.scheme === "basic" && secret.kind !== "password" ? undefined : secret;
  }

  #lookUp(): Promise<Stored> {
    this.#stored ??= this.#session.credentials(this.#registry, this.#repository);
    return this.#stored;
  }

  /** The sentence for what is denied after all that was tried. */
  async refusal(): Promise<Failure> {
    const { name, challenge } = this.#host;
    if (!challenge) return new Failure(`${name} denies access to ${this.#repository}, and does not say how to ask for it`);
    const secret = await this.#secret();
    const { from, trouble } = await this.#lookUp();
    const login = `docker login ${this.#registry}`;
    if (secret)
      return new Failure(
        `${name} denies access to ${this.#repository} with the credentials of ${from ?? "yours"}: check that it exists, then renew them with "${login}"`,
      );
    const why = trouble ? ` (${trouble})` : "";
    return new Failure(
      `${name} denies access to ${this.#repository} without credentials: it does not exist or is private; "${login}" stores credentials${why}`,
    );
  }
}
