import { setTimeout as wait } from "node:timers/promises";
import type { Challenge } from "./challenge.ts";
import type { Fetch, Reply } from "./exchange.ts";
import { Failure, seconds } from "./failure.ts";
import { isPassing, retries, retryAfter, waitBefore } from "./patience.ts";
import type { Slots } from "./slots.ts";

/** How hosts are asked in one run. Times are in milliseconds. */
export interface Manners {
  readonly fetch: Fetch;
  /** Requests that are under way at once, to all hosts. */
  readonly slots: Slots;
  /** For one try. */
  readonly timeout: number;
  /** For all tries at one question, with the waiting between them. */
  readonly patience: number;
  /** Before the second try. */
  readonly pause: number;
}

/** A host that is asked, by its scheme, name and port, with what this run has learned of it. */
export class Host {
  readonly origin: URL;
  readonly #manners: Manners;
  /** How it wants to be asked, once it has said so. */
  challenge: Challenge | undefined;
  /** It has taken credentials. */
  tookCredentials = false;
  #first: Promise<unknown> | undefined;
  #closedUntil = 0;
  #broken: Failure | undefined;

  constructor(origin: URL, manners: Manners) {
    this.origin = origin;
    this.#manners = manners;
  }

  get name(): string {
    return this.origin.host;
  }

  /** Does what asks the host; nobody else asks it before the first one has learned how. */
  async meet<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#first) {
      await this.#first;
      return ask();
    }
    const asked = ask();
    this.#first = asked.catch(() => undefined);
    return asked;
  }

  /**
   * Sends until there is an answer that another try would not change, and answers that; `isEnough` says of an answer that would be
   * tried again that it is not. Throws a Failure when patience is at its end.
   */
  async persist(send: () => Promise<Reply>, isEnough: (reply: Reply) => Promise<boolean> = async () => false): Promise<Reply> {
    let end = Number.POSITIVE_INFINITY;
    for (let attempt = 0; ; attempt += 1) {
      const tried = await this.#try(() => {
        if (attempt === 0) end = Date.now() + this.#manners.patience;
        return send();
      });
      const failure =
        tried instanceof Failure ? tried : isPassing(tried.status) && !(await isEnough(tried)) ? tiredOf(tried, this.name) : undefined;
      if (!failure) return tried as Reply;
      const asked = tried instanceof Failure ? undefined : retryAfter(tried.header("retry-after"), Date.now());
      const delay = waitBefore(attempt, this.#manners.pause, asked, Math.random());
      if (!failure.isPassing || attempt >= retries || Date.now() + delay > end) throw this.#givenUp(failure);
      if (asked !== undefined) this.#closedUntil = Math.max(this.#closedUntil, Date.now() + delay);
      await wait(delay);
    }
  }

  /** One try, when there is room and the host has not asked to wait. */
  async #try(send: () => Promise<Reply>): Promise<Reply | Failure> {
    const closed = this.#closedUntil - Date.now();
    if (closed > 0) await wait(closed);
    try {
      return await this.#manners.slots.run(async () => this.#broken ?? (await send()));
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
  }

  /** A failure for good. When it is of the host, what is asked next is answered with it at once, instead of waiting as long. */
  #givenUp(failure: Failure): Failure {
    if (failure.isOfHost) this.#broken ??= new Failure(failure.message, { isOfHost: true });
    return failure;
  }
}

/** Why a host is given up that has answered with an error every time, for the last answer. */
function tiredOf(reply: Reply, name: string): Failure {
  const asked = retryAfter(reply.header("retry-after"), Date.now());
  const pause = asked === undefined ? "" : ` and asks to wait ${seconds(asked)}`;
  const what = reply.status === 429 ? "limits how often it is asked" : "answers with an error of its own";
  const more = reply.status === 429 ? ", or log in to it" : "";
  return new Failure(`${name} ${what} (${reply.status})${pause}: try again later${more}`, {
    isPassing: true,
    isOfHost: reply.status === 429,
  });
}
