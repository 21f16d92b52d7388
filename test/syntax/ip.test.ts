import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, parseAddress, parseSubnet } from "../../src/syntax/ip.ts";

describe("IP addresses", () => {
  it.each([
    ["0.0.0.0", 32, 0n],
    ["10.7.0.5", 32, 168230917n],
    ["255.255.255.255", 32, 4294967295n],
    ["::", 128, 0n],
    ["::1", 128, 1n],
    ["1::", 128, 1n << 112n],
    ["0:0:0:0:0:0:0:2", 128, 2n],
    ["FE80::1", 128, (0xfe80n << 112n) + 1n],
    ["::ffff:1.2.3.4", 128, 0xffff01020304n],
  ])("%s", (text, bits, value) => expect(parseAddress(text)).toEqual({ bits, value }));

  it.each([
    "",
    "1.2.3",
    "1.2.3.4.5",
    "1.2.3.256",
    "01.2.3.4",
    "1.2.3.4 ",
    "host",
    ":::",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "::12345",
    "::g",
    "::1.2.3",
    "[::1]",
    "1:2:3:4:5:6:7:8::",
  ])("%j is none", (text) => expect(parseAddress(text)).toBeUndefined());

  it("reads what it is written from", () => {
    fc.assert(fc.property(fc.ipV4(), (text) => parseAddress(text)?.bits === 32));
    fc.assert(fc.property(fc.ipV6(), (text) => parseAddress(text)?.bits === 128));
  });

  it("has every address of a subnet in it, and its neighbours out of it", () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.integer({ min: 1, max: 32 }), (text, length) => {
        const subnet = parseSubnet(`${text}/${length}`);
        const address = parseAddress(text);
        if (!subnet || !address) throw new Error(text);
        expect(contains(subnet, address)).toBe(true);
        expect(subnet.last - subnet.first + 1n).toBe(1n << BigInt(32 - length));
        expect(contains(subnet, { bits: 32, value: subnet.last + 1n })).toBe(false);
        expect(contains(subnet, { bits: 32, value: subnet.first - 1n })).toBe(false);
        expect(contains(subnet, { bits: 128, value: address.value })).toBe(false);
      }),
    );
  });

  it.each(["10.0.0.0", "10.0.0.0/33", "::/129", "10.0.0.0/", "x/8", "10.0.0.0/8/8"])("%s is no subnet", (text) =>
    expect(parseSubnet(text)).toBeUndefined(),
  );
});
