import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, parseAddress, parseSubnet, type Subnet, Subnets } from "../../src/syntax/ip.ts";

const subnets = (...texts: readonly string[]): Subnet[] => texts.flatMap((text) => parseSubnet(text) ?? []);

describe("several subnets", () => {
  it.each<readonly [address: string, pools: readonly string[], want: boolean]>([
    ["10.0.0.1", [], false],
    ["10.0.0.1", ["10.0.0.0/24"], true],
    ["10.0.1.0", ["10.0.0.0/24"], false],
    ["9.255.255.255", ["10.0.0.0/24"], false],
    // One inside of another does not end it.
    ["10.0.0.200", ["10.0.0.0/24", "10.0.0.0/28"], true],
    ["10.0.0.200", ["10.0.0.0/28", "10.0.0.0/24"], true],
    ["10.2.0.1", ["10.3.0.0/16", "10.1.0.0/16", "10.2.0.0/16"], true],
    // Kinds do not mix.
    ["::1", ["0.0.0.0/0"], false],
    ["0.0.0.1", ["::/0"], false],
    ["fd00::5", ["10.0.0.0/8", "fd00::/64"], true],
  ])("%s in %j: %s", (address, pools, want) => expect(new Subnets(subnets(...pools)).has(parseAddress(address) as never)).toBe(want));

  it("hold what one of them holds", () => {
    const byte = fc.integer({ min: 0, max: 3 });
    const address = fc.tuple(byte, byte).map(([a, b]) => `10.0.${a}.${b * 64}`);
    const subnet = fc.tuple(address, fc.integer({ min: 20, max: 32 })).map(([text, length]) => parseSubnet(`${text}/${length}`) as Subnet);
    fc.assert(
      fc.property(fc.array(subnet), address, (pools, text) => {
        const at = parseAddress(text) as NonNullable<ReturnType<typeof parseAddress>>;
        expect(new Subnets(pools).has(at)).toBe(pools.some((each) => contains(each, at)));
      }),
    );
  });

  it("are none", () => {
    expect(new Subnets([]).isEmpty).toBe(true);
    expect(new Subnets(subnets("10.0.0.0/24")).isEmpty).toBe(false);
  });
});
