import http from "node:http";
import https from "node:https";
import tls from "node:tls";
import { HttpProxyAgent } from "http-proxy-agent";
import { HttpsProxyAgent } from "https-proxy-agent";
import type { Fetch } from "./exchange.ts";
import { Failure } from "./failure.ts";
import { proxyFor } from "./proxies.ts";

/** How this machine reaches others. */
export interface Network {
  /** HTTPS_PROXY, HTTP_PROXY, NO_PROXY. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Certificates in PEM of authorities that vouch for a host, besides those that Node knows. */
  readonly authorities?: (host: string) => readonly string[];
}

/** Bytes of headers: addresses of blobs that registries redirect to carry signatures. */
const mostOfHeaders = 32 * 1024;

type Agent = http.Agent | https.Agent;

/**
 * Asks over Node's own client: the platform's `fetch` knows no proxies in Node 20, decodes bodies, and starts more slowly.
 * Connections are kept for the next request, and keep no program running.
 */
export function overHttp({ environment, authorities = () => [] }: Network): Fetch {
  const agents = new Map<string, Agent>();
  const agentFor = (url: URL): Agent => {
    const proxy = proxyFor(url, environment);
    const key = `${url.protocol} ${proxy?.href}`;
    const agent = agents.get(key) ?? agentThrough(proxy, url.protocol === "https:");
    agents.set(key, agent);
    return agent;
  };
  return async (address, { method, headers, body, signal }) => {
    const url = new URL(address);
    const extra = authorities(url.host);
    const options = {
      ...{ method, headers, signal, agent: agentFor(url), maxHeaderSize: mostOfHeaders },
      ...(extra.length ? { ca: [...trusted(), ...extra] } : {}),
    };
    const response = await answerTo(url, options, body);
    return { status: response.statusCode ?? 0, headers: { get: (name) => joined(response.headers[name]) }, body: response };
  };
}

/** The authorities that Node trusts; with those of NODE_EXTRA_CA_CERTS where it tells them, which it does since 22.15. */
const trusted = (): readonly string[] =>
  (tls as { readonly getCACertificates?: () => readonly string[] }).getCACertificates?.() ?? tls.rootCertificates;

const joined = (value: string | string[] | undefined): string | null => (Array.isArray(value) ? value.join(", ") : (value ?? null));

function agentThrough(proxy: URL | undefined, isSecure: boolean): Agent {
  const options = { keepAlive: true };
  if (proxy) return isSecure ? new HttpsProxyAgent(proxy, options) : new HttpProxyAgent(proxy, options);
  return isSecure ? new https.Agent(options) : new http.Agent(options);
}

/**
 * The response once its headers are there. A proxy that opens no way to the host is not listened to: its answer would be taken for
 * the registry's, and could ask for credentials.
 */
const answerTo = (url: URL, options: https.RequestOptions, body: string | undefined): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { request } = url.protocol === "https:" ? https : http;
    const sent = request(url, options, resolve);
    sent.on("error", reject);
    sent.on("proxyConnect", ({ statusCode }: { readonly statusCode?: number }) => {
      if (statusCode === undefined || statusCode === 200) return;
      const refusal = new Failure(`the proxy refuses the way to ${url.host} (${statusCode}): check HTTPS_PROXY and NO_PROXY`, {
        isOfHost: true,
      });
      reject(refusal);
      sent.destroy(refusal);
    });
    sent.end(body);
  });
