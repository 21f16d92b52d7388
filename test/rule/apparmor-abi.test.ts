import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { abiFor, abis, type Mediation } from "../../src/knowledge/apparmor-system.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

/** What the rule says of a profile with an abi, or none: `severity line: message`. */
async function told(abi: string | undefined, ...lines: readonly string[]): Promise<string[]> {
  const text = `${abi ? `abi <abi/${abi}>,\n` : "\n"}profile app {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
  const source = new Source("apparmor.d/app", text);
  const { findings } = await lint([{ source }], { rules: rules.filter(({ id }) => id === "apparmor-abi"), profile: "strict" });
  return findings.map(({ severity, span, message }) => `${severity} ${source.position(span.start).line}: ${message}`);
}

const dropped = (name: string, kind: string, advised: string): string =>
  `high 3: \`abi/${name}\` does not support ${kind} rules: this one is read but not enforced, nor is any other of this kind. \`abi <abi/${advised}>,\` supports every rule of this file`;

describe("the abi that is advised knows every rule of the file", () => {
  it.each<[string, string]>([
    ["/srv/** r,", "3.0"],
    ["network inet stream,", "3.0"],
    ["unix,", "3.0"],
    ["dbus send,", "3.0"],
    ["mount,", "3.0"],
    ["all,", "3.0"],
    ["userns,", "4.0"],
    ["audit userns create,", "4.0"],
    ["deny userns,", "4.0"],
    ["mqueue r type=posix /x,", "4.0"],
    ["io_uring,", "5.0"],
    ["network inet stream ip=127.0.0.1,", "5.0"],
    ["network inet peer=(port=80),", "5.0"],
    ["network inet interface=eth0,", "5.0-interface"],
    ["^hat {\n userns,\n }", "4.0"],
    ["profile child {\n io_uring,\n }", "5.0"],
  ])("%s", async (line, advised) => {
    const [message = ""] = await told(undefined, line);
    expect(message).toContain(`\`abi <abi/${advised}>,\``);
    expect(await told(advised, line)).toEqual([]);
  });

  it("and it says which rules are at stake", async () => {
    expect(await told(undefined, "network inet,", "unix,", "userns,")).toEqual([
      "medium 2: no abi is stated, so whether the network, unix and userns rules are enforced depends on the host's parser.conf: add `abi <abi/4.0>,` before the profile",
    ]);
    expect(await told(undefined, "signal,")).toEqual([
      "low 2: no abi is stated: `abi <abi/3.0>,` before the profile says which rules it relies on",
    ]);
  });
});

describe("a rule that the stated abi does not know", () => {
  it.each<[string, string, string[]]>([
    ["3.0", "userns,", [dropped("3.0", "userns", "4.0")]],
    ["3.0", "mqueue,", [dropped("3.0", "mqueue", "4.0")]],
    ["3.0", "io_uring,", [dropped("3.0", "io_uring", "5.0")]],
    ["4.0", "io_uring,", [dropped("4.0", "io_uring", "5.0")]],
    ["kernel-5.4-vanilla", "network,", [dropped("kernel-5.4-vanilla", "network", "3.0")]],
    ["kernel-5.4-vanilla", "dbus,", [dropped("kernel-5.4-vanilla", "dbus", "3.0")]],
    [
      "4.0",
      "network inet ip=10.0.0.1,",
      [
        "high 3: `abi/4.0` does not support addresses in network rules: this one is enforced without them, and allows all of them. `abi <abi/5.0>,` supports every rule of this file",
      ],
    ],
    [
      "5.0",
      "deny network inet interface=eth0,",
      [expect.stringContaining("interfaces in network rules: this one is enforced without them, and denies")],
    ],
    ["4.0-ip", "network inet ip=10.0.0.1,", []],
    ["3.0", "network inet,", []],
    ["4.0", "userns,", []],
    ["kernel-5.4-vanilla", "signal,", []],
    ["9.9", "userns,", []],
  ])("%s: %s", async (abi, line, expected) => {
    expect(await told(abi, line)).toEqual(expected);
  });

  it("rules of AppArmor's own abstractions are not this file's", async () => {
    expect(await told("3.0", "include <abstractions/base>")).toEqual([]);
  });
});

it("a later abi knows what an earlier one of its line does", () => {
  const line = ["kernel-5.4-vanilla", "3.0", "4.0", "4.0-ip", "5.0", "5.0-interface"];
  line.slice(1).forEach((name, index) => {
    for (const each of abis[name] ?? []) expect(abis[line[index] as string]).toContain(each);
  });
  const all: Mediation[] = ["network", "unix", "dbus", "userns", "mqueue", "io_uring", "addresses", "interfaces"];
  for (const each of all) expect(abis[abiFor(new Set([each]))]).not.toContain(each);
});
