import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tools } from "../../src/knowledge/credential-options.ts";
import { maskedTools } from "../../src/knowledge/masked-options.ts";
import type { ShellCommand } from "../../src/model/script.ts";
import { carried, forgetValues } from "../../src/secrets/carried.ts";
import { passwordsSet, searched, secretsInCommand } from "../../src/secrets/commands.ts";
import { mayCarry } from "../../src/secrets/may-carry.ts";
import { namesSecret } from "../../src/secrets/names.ts";
import { isPlain } from "../../src/secrets/values.ts";
import { given, pw } from "./command-lines.ts";
import { commandsIn } from "./script.ts";

const programs = [...tools, ...maskedTools].flatMap((each) => each.programs.replaceAll("*", "x").split(" "));
const asked = [...tools, ...maskedTools].flatMap(({ way, under }) => [
  ...(under ? [under] : []),
  ...("options" in way ? way.options.split(" ") : "users" in way ? way.users.split(" ") : "prefix" in way ? [way.prefix] : []),
]);

/** What a credential is given by, what it is written to or fed to, and what stands around it. */
const pieces = fc.oneof(
  fc.constantFrom(...programs, "echo", "printf", "cat", "tee", "sed", "export", "local", "make", "sudo", "chpasswd", "passwd", "env"),
  fc.constantFrom(...asked, "login", "set", "auth", "password", "add_user", "-b", "-i", "--stdin", "--password-stdin", "user"),
  fc.constantFrom("--token", "--token=", "--requirepass", "-storepass", "-pw", "-H", "-d", "--build-arg", "-Dx.password=", "--secret"),
  fc.constantFrom(
    "API_TOKEN=",
    "DB_PASSWORD=",
    "A=",
    "NEO4J_AUTH=neo4j/",
    "x.password = ",
    "password: ",
    "'pwd': ",
    "s#x#token: ",
    "pass=",
  ),
  fc.constantFrom(
    "https://u:",
    "@x/y",
    "Authorization: Bearer ",
    "Cookie: a=",
    "IDENTIFIED BY ",
    "machine a login b password ",
    "u:",
    "<token>",
  ),
  fc.constantFrom(
    "> .env",
    ">> .pgpass",
    "> /etc/shadow",
    "| chpasswd",
    "| docker login --password-stdin",
    "| tee .env",
    "<<< ",
    "<<EOF\n",
    "\nEOF\n",
  ),
  fc.constantFrom(
    pw,
    "h7Gk2pQz",
    `ghp_${"aB3dE6gH9j".repeat(4)}`,
    "postgres",
    "$X",
    "$(id)",
    "-",
    ",",
    "'",
    '"',
    " ",
    " ",
    "&&",
    ";",
    "|",
    "\\\n",
  ),
);
const words = fc
  .tuple(fc.array(pieces, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "", "'", '"'))
  .map(([parts, quote]) => `${quote}${parts.join("")}${quote}`);
const scripts = fc.array(fc.oneof(pieces, words), { maxLength: 8 }).map((all) => all.join(" "));

const carries = (command: ShellCommand): boolean =>
  searched(command, false).length > 0 || searched(command, true).length > 0 || [...passwordsSet(command)].length > 0;

describe("whether a command may carry a credential", () => {
  it.each(given.map((words) => [words.join(" "), words]))("is asked of one that does: %s", (_, words) => {
    const script = words.map((word) => `'${word}'`).join(" ");
    for (const command of commandsIn(script)) if (carries(command)) expect(mayCarry(command)).toBe(true);
    expect(commandsIn(script).some(mayCarry)).toBe(true);
  });

  it("never says no of one in which something is found", () => {
    forgetValues();
    let found = 0;
    fc.assert(
      fc.property(scripts, (script) => {
        for (const command of commandsIn(script)) {
          if (carries(command)) found += 1;
          expect(mayCarry(command) || !carries(command)).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it.each(["export API_TOKEN='a\nh7Gk2pQz'", "sed -i 's#x#token: h7Gk2pQz#' a.conf"])(
    "is asked of words that are not looked at as they are written: %s",
    (script) => {
      const [command] = commandsIn(script) as [ShellCommand];
      expect(searched(command, false)).toHaveLength(1);
      expect(secretsInCommand(command)).toEqual(searched(command, false));
    },
  );

  it.each([
    "apt-get update",
    "apt-get install -y --no-install-recommends curl git",
    "rm -rf /var/lib/apt/lists/*",
    "curl -fsSL https://x.example/a -o /tmp/a",
    "mysql --version",
    "echo done",
    "set -eux",
    "npm ci --omit=dev",
    "MODE=fast make",
  ])("says no of most: %s", (script) => expect(commandsIn(script).some(mayCarry)).toBe(false));

  it("is answered of what it is asked, and not of what it was asked before", () => {
    for (const script of ["tool h7Gk2pQz", "tool --token h7Gk2pQz", "tool token=h7Gk2pQz", "tool h7Gk2pQz"]) {
      const [command] = commandsIn(script) as [ShellCommand];
      expect([script, secretsInCommand(command).length]).toEqual([script, script === "tool h7Gk2pQz" ? 0 : 1]);
    }
  });

  it("is asked of what a variable says, too", () => {
    const [command] = commandsIn("tool X h7Gk2pQz") as [ShellCommand];
    const [program, option, value] = command.words as [
      ShellCommand["words"][number],
      ShellCommand["words"][number],
      ShellCommand["words"][number],
    ];
    const told = { ...command, words: [program, { ...option, text: "--token", literal: "\uFFFC" }, value] };
    expect(searched(told, false)).toHaveLength(1);
    expect(secretsInCommand(told)).toEqual(searched(told, false));
  });
});

describe("a plain value", () => {
  const part = fc.constantFrom(
    ...programs,
    ..."pass token secret api key auth login redis-cli ghp_ sk- AKIA eyJ hf_ npm_ -p -u --pw PASSWORD a 1 . - _".split(" "),
  );
  const values = fc.array(part, { maxLength: 6 }).map((all) => all.join("").slice(0, 14));
  const names = fc.constantFrom("", "A", "PORT", "USER", "NEO4J_AUTH", "BASIC_AUTH", "SFTP_USERS", "PASSWORD_FILE", "X_TOKEN_URL");

  it("carries nothing under a name that does not say so", () => {
    fc.assert(
      fc.property(names, values, fc.boolean(), (name, value, raw) => {
        fc.pre(isPlain(value) && !namesSecret(name));
        expect(carried(name, value, raw)).toBeUndefined();
      }),
      { numRuns: 3_000 },
    );
  });

  it.each(["a b", "a=b", "a:b", "/a", "a\\b", "'a'", "$A", "\uFFFC", "123456789012345"])("%j is none", (value) =>
    expect(isPlain(value)).toBe(false),
  );
});
