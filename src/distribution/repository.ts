import { Access } from "./access.ts";
import { challengeIn } from "./challenge.ts";
import type { Reply } from "./exchange.ts";
import { Failure } from "./failure.ts";
import { follow } from "./follow.ts";
import type { Host } from "./host.ts";
import type { Place } from "./place.ts";
import type { Session } from "./session.ts";

/** What is asked of a repository. */
export interface Question {
  readonly method: "GET" | "HEAD";
  /** Behind `/v2/<repository>/`. */
  readonly path: string;
  readonly accept: string;
  /** Bytes of the answer. */
  readonly most: number;
}

/** A repository at one registry, which is asked in whatever way it wants to be. */
export class Repository {
  readonly place: Place;
  readonly #session: Session;
  readonly #host: Host;
  readonly #access: Access;

  constructor(session: Session, place: Place) {
    this.place = place;
    this.#session = session;
    this.#host = session.host(place.origin);
    this.#access = new Access(session, this.#host, place.registry, place.name);
  }

  /** The host, for a sentence. */
  get host(): string {
    return this.#host.name;
  }

  /** The address of something in the repository. */
  address = (path: string): URL => new URL(`/v2/${this.place.name}/${path}`, this.place.origin);

  /** The answer to a question, which may be that it is not there (404), or another refusal. Throws a Failure. */
  async ask({ path, ...question }: Question): Promise<Reply> {
    return this.askAt(this.address(path), question);
  }

  /** The same of an address of the registry's. */
  async askAt(url: URL, { method, accept, most }: Omit<Question, "path">): Promise<Reply> {
    const headers = { accept, "user-agent": this.#session.userAgent, "accept-encoding": "identity" };
    return this.#host.meet(() => this.#ask({ method, url, headers, most }));
  }

  async #ask(request: Parameters<typeof follow>[1]): Promise<Reply> {
    for (;;) {
      const { reply, stage } = await this.#once(request);
      const isOurs = reply.url.origin === this.#host.origin.origin;
      // Some hide what is not for everyone.
      const isHidden = reply.status === 404 && isOurs && (await this.#access.mayBeKnown());
      if (!isDenial(reply.status) && !isHidden) {
        if (reply.status < 400) this.#access.worked(stage);
        return reply;
      }
      if (!isOurs) throw new Failure(`${this.host} redirects to ${reply.url.host}, which denies access (${reply.status}): try again later`);
      if (!(await this.#access.next(stage))) throw await this.#access.refusal();
    }
  }

  /** One answer that another try would not change. How the registry wants to be asked is learned here. */
  async #once(request: Parameters<typeof follow>[1]) {
    const { fetch, timeout } = this.#session.manners;
    const { authorization, stage } = await this.#access.header();
    const send = () => follow(fetch, request, authorization, timeout);
    // Who is known may ask more often.
    const reply = await this.#host.persist(send, async ({ status }) => status === 429 && this.#access.mayBeKnown());
    if (reply.status === 401 && reply.url.origin === this.#host.origin.origin)
      this.#host.challenge = challengeIn(reply.header("www-authenticate")) ?? this.#host.challenge;
    return { reply, stage };
  }
}

const isDenial = (status: number): boolean => status === 401 || status === 403 || status === 429;
