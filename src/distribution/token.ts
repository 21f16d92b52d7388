import type { Secret } from "./credentials/secret.ts";
import type { Reply } from "./exchange.ts";
import { Failure } from "./failure.ts";
import { follow } from "./follow.ts";
import type { Host } from "./host.ts";
import { mayNotLead } from "./leads.ts";
import type { Session } from "./session.ts";

/** A token for one repository. */
export interface Token {
  /** What goes behind `Bearer`. */
  readonly text: string;
  /** Milliseconds of the clock from which on it is not used. */
  readonly until: number;
}

/** Bytes of an answer with a token. */
const mostOfToken = 64 * 1024;
/** Seconds that a token is good for when its server does not say, by Docker's specification of token authentication. */
const usual = 60;
/** Seconds that a request may take until the registry looks at the token. */
const spare = 5;

/**
 * Asks the server that a registry names for a token to pull from a repository (Docker's token authentication); `undefined` when it
 * refuses. It is asked for that alone: a registry could name the repository of somebody else, or the right to push. Credentials of the
 * registry go there, as it says, if the way there is as good as that to the registry. Throws a Failure.
 */
export async function askToken(
  session: Session,
  registry: Host,
  { realm, service }: { readonly realm: string; readonly service?: string },
  repository: string,
  secret: Secret | undefined,
): Promise<Token | undefined> {
  const url = URL.canParse(realm) ? new URL(realm) : undefined;
  const why = url ? mayNotLead(url, registry.origin) : "which is not an address";
  if (!url || why) throw new Failure(`${registry.name} names ${url?.host || "an address"} for its tokens, ${why}: it is not asked`);
  url.hash = "";
  const server = session.host(url);
  const reply = await server.persist(() => asked(session, url, { service, scope: `repository:${repository}:pull` }, secret));
  if (reply.status >= 400 && reply.status < 500) return undefined;
  const token = reply.status === 200 ? tokenIn(reply) : undefined;
  if (!token)
    throw new Failure(`${server.name}, which ${registry.name} names for its tokens, answers with something else (${reply.status})`);
  return token;
}

function asked(
  { manners: { fetch, timeout }, userAgent }: Session,
  realm: URL,
  { service, scope }: { readonly service: string | undefined; readonly scope: string },
  secret: Secret | undefined,
): Promise<Reply> {
  const headers = { "user-agent": userAgent, accept: "application/json" };
  const wanted = new URLSearchParams({ ...(service === undefined ? {} : { service }), scope });
  if (secret?.kind === "identity") {
    const body = new URLSearchParams({ grant_type: "refresh_token", client_id: "seaworthy", refresh_token: secret.token });
    for (const [name, value] of wanted) body.set(name, value);
    const form = { ...headers, "content-type": "application/x-www-form-urlencoded" };
    return follow(fetch, { method: "POST", url: realm, headers: form, body: body.toString(), most: mostOfToken }, undefined, timeout);
  }
  const url = new URL(realm);
  for (const [name, value] of wanted) url.searchParams.set(name, value);
  if (secret?.kind === "password") url.searchParams.set("account", secret.username);
  return follow(fetch, { method: "GET", url, headers, most: mostOfToken }, secret && basic(secret), timeout);
}

/** What goes into `Authorization` for a password (RFC 7617); `undefined` for other secrets. */
export const basic = (secret: Secret): string | undefined =>
  secret.kind === "password" ? `Basic ${Buffer.from(`${secret.username}:${secret.password}`, "utf8").toString("base64")}` : undefined;

function tokenIn({ body }: Reply): Token | undefined {
  let read: unknown;
  try {
    read = JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
  const { token, access_token, expires_in } = (read ?? {}) as Readonly<Record<string, unknown>>;
  const text = token || access_token;
  // It goes into a header.
  if (typeof text !== "string" || !/^[\x21-\x7e]{1,32768}$/.test(text)) return undefined;
  const lasts = typeof expires_in === "number" && expires_in > 0 ? expires_in : usual;
  return { text, until: Date.now() + Math.max(1, lasts - spare) * 1000 };
}
