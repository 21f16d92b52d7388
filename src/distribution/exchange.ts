import { megabytes } from "../disk/sizes.ts";
import { Failure, seconds, unanswered } from "./failure.ts";

/** What of an answer is looked at; that of the platform's `fetch` has it. */
export interface Fetched {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** One request, and its answer once the headers are there. Redirects are not followed; rejects with an error of Node's. */
export type Fetch = (
  url: string,
  request: {
    readonly method: "GET" | "HEAD" | "POST";
    readonly headers: Record<string, string>;
    readonly body?: string;
    readonly signal: AbortSignal;
    readonly redirect: "manual";
  },
) => Promise<Fetched>;

/** What is asked of an address. */
export interface Request {
  readonly method: "GET" | "HEAD" | "POST";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Bytes that an answer may have. */
  readonly most: number;
}

/** A complete answer. */
export interface Reply {
  readonly status: number;
  /** The address that gave it, after redirects. */
  readonly url: URL;
  readonly body: Buffer;
  /** A header by its name in lower case. */
  header(name: string): string | undefined;
}

/** Bytes of an answer that is not what was asked for: enough for its codes. */
const mostOfError = 65_536;

/** Asks once. All of it, with the body, takes at most so many milliseconds, and so many bytes. Throws a Failure. */
export async function exchange(ask: Fetch, { url, most, headers, ...rest }: Request, timeout: number): Promise<Reply> {
  const stop = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, timeout);
  try {
    const asked = { ...rest, headers: { ...headers }, signal: stop.signal, redirect: "manual" } as const;
    const { status, headers: answered, body } = await unlessStopped(ask(url.href, asked), stop.signal);
    const isWanted = status >= 200 && status < 300;
    const read = body ? unlessStopped(bytesOf(body, isWanted ? most : mostOfError), stop.signal) : undefined;
    const bytes = (await read) ?? Buffer.alloc(0);
    if (bytes === "more" && isWanted)
      throw new Failure(`${url.host} sends more than ${megabytes(most)}, the most that is read of an answer`);
    return { status, url, body: bytes === "more" ? Buffer.alloc(0) : bytes, header: (name) => answered.get(name) ?? undefined };
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (isLate)
      throw new Failure(`${url.host} did not answer within ${seconds(timeout)}: try again, or check the network`, {
        isPassing: true,
        isOfHost: true,
      });
    throw unanswered(url.host, error);
  } finally {
    clearTimeout(timer);
    // What was not read to its end is not waited for.
    stop.abort();
  }
}

/** The bytes of a body, or `more` when it has more than are read. */
async function bytesOf(body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | "more"> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > most) return "more";
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

/** A promise, or a rejection as soon as the signal says stop. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("stopped")), { once: true });
    work.then(resolve, reject);
  });
}
