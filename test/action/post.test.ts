import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { post } from "../../src/action/post.ts";

/** Posts to a server that answers like this. */
async function posted(answer: RequestListener, body = "text", headers: Readonly<Record<string, string>> = {}, patience?: number) {
  const server = createServer(answer);
  server.on("upgrade", (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await post(`http://127.0.0.1:${(server.address() as AddressInfo).port}/path?a=b`, headers, body, patience);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("a text that is posted", () => {
  it("arrives whole, with its headers and its length in bytes", async () => {
    const seen: unknown[] = [];
    const answer = await posted(
      (request, response) => {
        const { authorization, "content-length": length } = request.headers;
        let text = "";
        request.setEncoding("utf8").on("data", (part) => {
          text += part;
        });
        request.on("end", () => {
          seen.push(request.method, request.url, authorization, length, text);
          response.writeHead(202).end('{"id":1}');
        });
      },
      "größer",
      { authorization: "Bearer t" },
    );
    expect(answer).toEqual({ status: 202, body: '{"id":1}' });
    expect(seen).toEqual(["POST", "/path?a=b", "Bearer t", "8", "größer"]);
  });

  it("goes nowhere else: a redirect is an answer", async () => {
    let count = 0;
    const answer = await posted((request, response) => {
      count += 1;
      response.writeHead(307, { location: request.url }).end("elsewhere");
    });
    expect([answer, count]).toEqual([{ status: 307, body: "elsewhere" }, 1]);
  });

  it("is answered with the beginning of a long answer", async () => {
    const { body } = await posted((_, response) => {
      response.write("a".repeat(60_000));
      response.end("b".repeat(60_000));
    });
    expect(body).toBe("a".repeat(60_000) + "b".repeat(64 * 1024 - 60_000));
  });

  it.each<[string, RequestListener, string]>([
    ["who hangs up", (request) => request.socket.destroy(), "ECONNRESET"],
    [
      "who breaks off",
      (request, response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("a");
        setTimeout(() => request.socket.destroy(), 5);
      },
      "ECONNRESET",
    ],
  ])("to somebody %s is an error", async (_, answer, code) => {
    await expect(posted(answer)).rejects.toMatchObject({ code });
  });

  it("to somebody who goes over to another protocol is an error", async () => {
    const switching: RequestListener = ({ socket }) => {
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n");
    };
    await expect(posted(switching)).rejects.toMatchObject({ code: "EPROTO" });
  });

  it.each<[string, RequestListener]>([
    ["says nothing", () => {}],
    ["does not come to an end", (_, response) => void response.write("a")],
  ])("to somebody who %s is an error in time", async (_, answer) => {
    await expect(posted(answer, "text", {}, 50)).rejects.toMatchObject({ code: "ETIMEDOUT" });
  });

  it("to nobody is an error", async () => {
    await expect(post("http://127.0.0.1:9/", {}, "")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });
});
