import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostOf, isNear } from "../../src/rule/addresses.ts";
import { said } from "./said.ts";

describe("hosts that nobody stands in front of", () => {
  it.each([
    ..."localhost LOCALHOST app.localhost 127.0.0.1 127.1 127.255.0.9 2130706433 0x7f000001 0x7f.1 0177.0.0.1 0 0.0.0.0".split(" "),
    ..."169.254.169.254 0xa9fea9fe 2852039166 169.254.170.2 100.100.100.200 168.63.129.16".split(" "),
    ..."[::1] [0:0:0:0:0:0:0:1] [0000:0000:0000:0000:0000:0000:0000:0001] [::] [::ffff:127.0.0.1] [::ffff:7f00:1] [::FFFF:169.254.169.254]".split(
      " ",
    ),
    ..."[fe80::1] [fe80::1%25eth0] [FEBF::2] [fd00:ec2::254] [fd00:ec2::23] [fd00:0ec2:0:0:0:0:0:254] [fd20:ce::254] [fd00:c1::a9fe:a9fe]".split(
      " ",
    ),
    ..."host.docker.internal gateway.docker.internal host.containers.internal metadata.google.internal db \uFFFC".split(" "),
  ])("%s", (host) => {
    expect(isNear(host)).toBe(true);
  });

  it.each(
    "example.com 10.0.0.1 192.168.1.1 172.16.0.1 128.0.0.1 8.8.8.8 134744072 169.253.0.1 100.100.100.201 [2001:db8::5] [::2] [::ffff:8.8.8.8] [fec0::1] [fd00:ec2::253] [fd00::1] localhost.example.com 127.0.0.1.example.com internal.example 999.1.1.1 [zz] a\uFFFC.example".split(
      " ",
    ),
  )("not %s", (host) => {
    expect(isNear(host)).toBe(false);
  });

  it("every spelling of a loopback address is one", () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(part, part, part, fc.constantFrom(10, 16, 8), (b, c, d, base) => {
        const number = ((127 * 256 + b) * 256 + c) * 256 + d;
        const mark = base === 16 ? "0x" : base === 8 ? "0" : "";
        expect(isNear(mark + number.toString(base))).toBe(true);
        expect(isNear([127, b, c, d].map((each) => mark + each.toString(base)).join("."))).toBe(true);
        expect(isNear(`[::ffff:127.${b}.${c}.${d}]`)).toBe(true);
      }),
    );
  });

  it("any text is a host or none, and never an error", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        isNear(text);
        hostOf(`http://${text}`);
      }),
    );
  });
});

it("no-cleartext-download leaves them alone, for commands and for ADD", async () => {
  const of = (url: string): Promise<string[]> => said("no-cleartext-download", `FROM debian:13.1\nRUN curl -o a ${url}\nADD ${url} /a\n`);
  for (const url of ["http://[0:0:0:0:0:0:0:1]:8080/a", "http://user@2130706433/a", "ftp://[fd00:ec2::254]/a"])
    expect(await of(url)).toEqual([]);
  for (const url of ["http://[2001:db8::5]/a", "http://user@134744072/a", "ftp://x.example/a"])
    expect(await of(url)).toEqual([`medium ${url}`, `medium ${url}`]);
});
