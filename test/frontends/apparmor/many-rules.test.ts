import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { lint } from "../../../src/lint.ts";
import { Source } from "../../../src/text/source.ts";
import { policyOf } from "./policies.ts";

const many = 2500;
const lines = (line: (at: number) => string, size = many): string => Array.from({ length: size }, (_, at) => `  ${line(at)}\n`).join("");
const judged = async (body: string) => {
  const source = new Source("apparmor.d/web", `abi <abi/3.0>,\nprofile web {\n${body}  capability sys_admin,\n}\n`);
  return lint([{ source }], { rules, profile: "strict" });
};

describe("what is asked about each of many rules is found out once, or where the others are few", () => {
  // Of a size at which one look at every rule for each rule, each time with its pattern, takes minutes.
  it.each<[string, string]>([
    ["wide patterns over what is denied", `${lines((at) => `/etc/{,a${at}}** rw,`)}  deny /etc/shadow r,\n`],
    ["one wide pattern, again and again", `${lines(() => "/etc/** rw,")}  deny /etc/shadow r,\n`],
    ["files with credentials, in other ways", `${lines((at) => `/etc/{shadow,x${at}} r,`)}  /** r,\n`],
    ["programs where anybody writes", lines((at) => `/tmp/{,${at}}** ix,`)],
    ["programs behind links, denied", `${lines((at) => `deny /bin/su${at} x,`)}  /usr/bin/* ix,\n`],
    ["programs behind links, denied and allowed", lines((at) => `deny /bin/su${at} x,\n  /usr/bin/su${at} ix,`)],
    ["one program that is a link", lines(() => "/bin/sh ix,")],
    ["modes left out", `  /srv/** rw,\n${lines((at) => `deny /srv/a${at} r,`)}`],
    ["mounts and denials", lines((at) => `mount fstype=t${at} -> /m${at},\n  deny mount fstype=t${at} -> /m${at},`, 1000)],
  ])(
    "%s",
    async (_, body) => {
      const { findings, failures } = await judged(body);
      expect(failures).toEqual([]);
      expect(findings.map(({ rule }) => rule)).toContain("no-broad-capability-rule");
    },
    120_000,
  );

  it("where every rule meets every denial, what is not looked at is told, and the rest is judged", async () => {
    const { findings, failures } = await judged(lines((at) => `deny /{a,b${at}}/** w,\n  /{a,c${at}}/** w,`, 1200));
    expect(failures.map(({ message }) => message).join("\n")).toMatch(
      /^is not checked completely: rule [\w-]+: it takes more than 1,000,000 looks at the rules of one profile\. Make it simpler, /,
    );
    expect(findings.map(({ rule }) => rule)).toContain("no-broad-capability-rule");
  }, 120_000);
});

it("what is written and executed is found behind thousands of pairs that are not", async () => {
  const { findings, failures } = await judged(`${lines((at) => `/app/*w${at} w,\n  /app/*x${at} mr,`, 90)}  /srv/** w,\n  /srv/x.so mr,\n`);
  expect(failures).toEqual([]);
  expect(findings.filter(({ rule }) => rule === "no-write-exec").map(({ message }) => message)).toEqual([
    expect.stringMatching(/^`\/srv\/x\.so`/),
  ]);
});

it("a superfluous rule is found among hundreds", async () => {
  const { findings } = await judged(`${lines((at) => `/app/f${at} r,`, 600)}  deny /srv/x w,\n  /app/f1 r,\n`);
  expect(findings.filter(({ rule }) => rule === "no-inert-apparmor-rule").map(({ span }) => span.start)).toHaveLength(2);
});

describe("denials and owners", () => {
  it.each<[string[], string, boolean]>([
    [["/etc/shadow r,", "deny /etc/shadow r,"], "read", false],
    [["owner /etc/shadow r,", "deny owner /etc/shadow r,"], "read", false],
    [["/etc/shadow r,", "deny owner /etc/shadow r,"], "read", true],
    [["owner /etc/shadow r,", "/etc/** r,", "deny owner /etc/shadow r,"], "read", true],
    [["/etc/shadow r,", "deny other /etc/shadow r,", "deny owner /etc/shadow r,"], "read", true],
    [["priority=1 /etc/shadow r,", "deny /etc/shadow r,"], "read", true],
    [["/etc/shadow r,", "priority=1 deny /etc/* r,"], "read", false],
    [["/etc/shadow r,", "deny /etc/shadow w,"], "read", true],
  ])("%j: %s is allowed: %j", (written, access, is) => {
    const policy = policyOf(...written);
    expect(policy.allows("/etc/shadow", access as "read") !== undefined).toBe(is);
    expect(policy.allows("/etc/shadow", access as "read") !== undefined).toBe(is);
  });

  it("what is near is in the order of the rules, and only what gives the access", () => {
    const policy = policyOf("/a/b r,", "/** w,", "/a/** r,", "deny /a/b r,", "/b/** r,", "/{a,c}/x r,");
    const near = (to: string, deny = false): string[] => [...policy.near(to, "read", deny)].map(({ pattern }) => pattern);
    expect(near("/a/b")).toEqual(["/a/b", "/a/**", "/{a,c}/x"]);
    expect(near("/**")).toEqual(["/a/b", "/a/**", "/b/**", "/{a,c}/x"]);
    expect(near("/a/b", true)).toEqual(["/a/b"]);
  });
});
