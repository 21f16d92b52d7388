import dgram from "node:dgram";
import dns, { lookup } from "node:dns";
import http from "node:http";
import net from "node:net";
import tls from "node:tls";
import { describe, expect, it } from "vitest";
import { connect } from "../src/distribution/registry.ts";

describe("tests", () => {
  it.each<[string, () => unknown]>([
    ["net", () => net.connect(9, "127.0.0.1")],
    ["tls", () => tls.connect(9, "127.0.0.1")],
    ["http", () => http.get("http://127.0.0.1:9/")],
    ["dgram", () => dgram.createSocket("udp4").send("x", 9, "127.0.0.1")],
    ["dns", () => dns.lookup("localhost", () => undefined)],
    ["dns, by name", () => lookup("localhost", () => undefined)],
    ["fetch", () => fetch("http://127.0.0.1:9/")],
  ])("connect to nothing by %s", (_, use) => {
    expect(use).toThrow("in a test that is offline");
  });

  it("ask no registry by mistake", async () => {
    const asking = connect({ plainHttp: ["127.0.0.1:9"], pause: 1 });
    expect(await asking.resolve({ registry: "127.0.0.1:9", repository: "x" })).toMatchObject({ kind: "failed" });
  });
});
