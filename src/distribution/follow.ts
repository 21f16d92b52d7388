import { exchange, type Fetch, type Reply, type Request } from "./exchange.ts";
import { Failure } from "./failure.ts";
import { mayNotLead } from "./leads.ts";

/** Redirects for one request. */
const mostRedirects = 5;

/**
 * Asks, and goes where the answer sends us. What authorises us is for the first host alone: no other one is told, not even the first
 * one again when the way led through another. Throws a Failure.
 */
export async function follow(fetch: Fetch, request: Request, authorization: string | undefined, timeout: number): Promise<Reply> {
  let { url } = request;
  let isAway = false;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const headers = { ...request.headers, ...(authorization !== undefined && !isAway ? { authorization } : {}) };
    const reply = await exchange(fetch, { ...request, url, headers }, timeout);
    const location = reply.header("location");
    if (!/^30[12378]$/.test(String(reply.status)) || location === undefined) return reply;
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    const why = next ? mayNotLead(next, request.url) : "which is not an address";
    if (!next || why) throw new Failure(`${request.url.host} redirects to ${next?.host || "an address"}, ${why}: it is not followed`);
    // What is sent in a body is meant for one host.
    if (request.method === "POST")
      throw new Failure(`${request.url.host} redirects what is sent to it to ${next.host}: it is not followed`);
    isAway ||= next.origin !== request.url.origin;
    url = next;
  }
  throw new Failure(`${request.url.host} redirects more than ${mostRedirects} times`);
}
