import * as http from "node:http";
import * as https from "node:https";

/** What a server says. */
export interface Answer {
  readonly status: number;
  /** Its first 64 kB: enough to tell why. */
  readonly body: string;
}

const longest = 64 * 1024;

/**
 * Sends a text, once. Follows no redirect: what answers elsewhere gets no token. Goes through the proxy that `https_proxy`
 * and `no_proxy` name, as runners set them (Node 24.5 and newer). Rejects with Node's error when nobody answers in a minute.
 */
export function post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answer> {
  const { request, Agent } = url.startsWith("http:") ? http : https;
  const agent = new Agent({ proxyEnv: process.env } as http.AgentOptions);
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body));
    const sent = request(url, { method: "POST", agent, timeout: 60_000, headers: { ...headers, "content-length": length } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text = (text + part).slice(0, longest);
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
      response.on("error", reject);
    });
    sent.on("timeout", () => sent.destroy(Object.assign(new Error("no answer"), { code: "ETIMEDOUT" })));
    sent.on("error", reject);
    sent.end(body);
  });
}
