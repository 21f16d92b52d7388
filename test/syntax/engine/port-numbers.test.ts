import { describe, expect, it } from "vitest";
import { containerPort, portRange } from "../../../src/syntax/engine/port-numbers.ts";

describe("numbers of ports", () => {
  it.each<[string | undefined, unknown]>([
    ["80", { from: 80, to: 80 }],
    ["3000-3005", { from: 3000, to: 3005 }],
    [" 80 ", { from: 80, to: 80 }],
    ["", null],
    [undefined, null],
    ["80-", null],
    ["http", null],
    ["123456", null],
  ])("%s", (text, range) => {
    expect(portRange(text)).toEqual(range);
  });

  it.each<[string, unknown]>([
    ["80", { from: 80, to: 80, protocol: "tcp" }],
    ["80/UDP", { from: 80, to: 80, protocol: "udp" }],
    ["3000-3005/sctp", { from: 3000, to: 3005, protocol: "sctp" }],
    ["80/tcp/x", undefined],
    ["x/tcp", undefined],
  ])("of a container: %s", (text, port) => {
    expect(containerPort(text)).toEqual(port);
  });
});
