import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyBlocksIn, keyLines } from "../../src/secrets/key-blocks.ts";
import { redact } from "../../src/secrets/redact.ts";

const one = "bodyAAAA1111bbbbCCCC2222ddddEEEE3333ffffGGGG4444hhhhIIII55";
const two = "bodyJJJJ1111kkkkLLLL2222mmmmNNNN3333ooooPPPP4444qqqqRRRR55";
const armoured = (kind: string, end = kind, sign = "\n"): string =>
  [`-----BEGIN ${kind}-----`, one, two, `-----END ${end}-----`].join(sign);
const blocks = (text: string, whole?: boolean): string[] => keyBlocksIn(text, whole).map(({ start, end }) => text.slice(start, end));
const inBase64 = (kind: string): string => btoa(armoured(kind));

describe("a private key is all of its lines", () => {
  it.each([
    "PRIVATE KEY",
    "RSA PRIVATE KEY",
    "EC PRIVATE KEY",
    "DSA PRIVATE KEY",
    "OPENSSH PRIVATE KEY",
    "ENCRYPTED PRIVATE KEY",
    "PGP PRIVATE KEY BLOCK",
  ])("%s: up to its end, however its lines are joined", (kind) => {
    for (const sign of ["\n", "\r\n", "\\n", "\n      ", "\\n\\\n", '" \\\n  "', "\nProc-Type: 4,ENCRYPTED\n\n"]) {
      const block = armoured(kind, kind, sign);
      expect(blocks(`a: ${block}\nb: c`)).toEqual([block]);
      expect(redact(`a: ${block}\nb: c`)).not.toMatch(/body[AJ]/);
      expect(redact(`a: ${block}\nb: c`)).toContain("b: c");
    }
    expect(blocks(`KEY=${inBase64(kind)} b`)).toEqual([inBase64(kind)]);
    expect(keyLines(armoured(kind))).toEqual([one, two]);
  });

  it("and that of ssh.com and PuTTY", () => {
    const ssh = `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: x\n${one}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`;
    expect(blocks(`${ssh}\nx`)).toEqual([ssh]);
    const putty = "PuTTY-User-Key-File-3: ssh-rsa\nPublic-Lines: 1\nAAAA\nPrivate-Lines: 2";
    expect(blocks(`${putty}\n${one}\n${two}\nPrivate-MAC: 0a1b\nx`)).toEqual([`\n${one}\n${two}\nPrivate-MAC: 0a1b`]);
  });

  it.each([
    [
      "lines that look like it",
      `-----BEGIN PRIVATE KEY-----\n${one}\n  ${two}\nab=\nb: c`,
      `-----BEGIN PRIVATE KEY-----\n${one}\n  ${two}\nab=`,
    ],
    ["none", 'grep -q "-----BEGIN RSA PRIVATE KEY-----" f && make', "-----BEGIN RSA PRIVATE KEY-----"],
    [
      "those before the next",
      `-----BEGIN PRIVATE KEY-----\n${one}\n-----BEGIN CERTIFICATE-----\n${two}`,
      `-----BEGIN PRIVATE KEY-----\n${one}`,
    ],
  ])("without an end, up to the last of %s", (_, text, want) => expect(blocks(text)).toEqual([want]));

  it("without an end, all of a text that holds nothing else", () => {
    expect(blocks(`x\n-----BEGIN PRIVATE KEY-----\nshort\n?`, true)).toEqual(["-----BEGIN PRIVATE KEY-----\nshort\n?"]);
  });

  it.each([
    `-----BEGIN CERTIFICATE-----\n${one}\n-----END CERTIFICATE-----`,
    `-----BEGIN PUBLIC KEY-----\n${one}\n-----END PUBLIC KEY-----`,
    `-----BEGIN PGP PUBLIC KEY BLOCK-----\n${one}\n-----END PGP PUBLIC KEY BLOCK-----`,
    btoa(`-----BEGIN CERTIFICATE-----\n${one}`),
    btoa(`-----BEGIN RSA PUBLIC KEY-----\n${one}`),
    `Private-Lines: 2\n${one}`,
    "PRIVATE KEY",
  ])("but no public one: %j", (text) => expect(blocks(text)).toEqual([]));

  it("whatever stands around it, and twice", () => {
    const text = fc.string({ maxLength: 30 }).filter((each) => !each.includes("-----"));
    fc.assert(
      fc.property(text, text, text, (before, between, after) => {
        const whole = `${before} ${armoured("PRIVATE KEY")} ${between} ${armoured("EC PRIVATE KEY")} ${after}`;
        expect(blocks(whole)).toEqual([armoured("PRIVATE KEY"), armoured("EC PRIVATE KEY")]);
      }),
      { numRuns: 50 },
    );
  });

  it("in one pass: a hundred thousand beginnings without an end", () => {
    expect(blocks("-----BEGIN PRIVATE KEY-----".repeat(100_000))).toHaveLength(100_000);
    expect(blocks(`-----BEGIN PRIVATE KEY-----${`\n${one}`.repeat(20_000)}`)).toHaveLength(1);
  });
});
