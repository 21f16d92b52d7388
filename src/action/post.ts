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
 * and `no_proxy` name, as runners set them (Node 24.5 and newer). Rejects, with a `code` as Node's errors have one, when the
 * exchange is not over within `patience` milliseconds, or breaks off.
 */
export async function post(url: string, headers: Readonly<Record<string, string>>, body: string, patience = 60_000): Promise<Answer> {
  const { request, Agent } = url.startsWith("http:") ? http : https;
  const agent = new Agent({ proxyEnv: process.env } as http.AgentOptions);
  const length = String(Buffer.byteLength(body));
  let deadline: NodeJS.Timeout | undefined;
  let isAnswered = false;
  try {
    return await new Promise((resolve, reject) => {
      const sent = request(url, { method: "POST", agent, headers: { ...headers, "content-length": length } }, (response) => {
        isAnswered = true;
        const status = response.statusCode ?? 0;
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => {
          text += part;
          if (text.length >= longest) resolve({ status, body: text.slice(0, longest) });
        });
        response.on("end", () => resolve({ status, body: text }));
        response.on("error", reject);
      });
      const fail = (code: string): void => {
        reject(Object.assign(new Error(code), { code }));
        sent.destroy();
      };
      deadline = setTimeout(fail, patience, "ETIMEDOUT");
      sent.on("error", reject);
      // A server that goes over to another protocol answers nothing.
      sent.on("upgrade", () => fail("EPROTO"));
      sent.on("close", () => isAnswered || fail("ECONNRESET"));
      sent.end(body);
    });
  } finally {
    clearTimeout(deadline);
    agent.destroy();
  }
}
