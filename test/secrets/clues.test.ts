import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clue, type Tool, tools } from "../../src/knowledge/credential-options.ts";
import { hinting, wordsIn } from "../../src/secrets/clues.ts";
import { forms } from "../../src/secrets/text.ts";
import { clueOf, mayGive, tellingOption, toolsOf, userOption } from "../../src/secrets/tools.ts";
import { given, plain } from "./command-lines.ts";

describe("in text that nobody has parsed", () => {
  const before = (programs: string): string =>
    clueOf(tools.find((each) => each.programs.split(" ").includes(programs)) as Tool)?.before.source ?? "";
  const found = (programs: string, text: string): boolean => new RegExp(`(?:${before(programs)})$`).test(text);
  it.each([
    ["docker", "x login -u ci -p ", true],
    ["docker", "login -p=", true],
    ["docker", "login -p", false],
    ["docker", "login x; y -p ", false],
    ["docker", "login x | y -p ", false],
    ["docker", "login x & y -p ", false],
    ["docker", "login x\ny -p ", false],
    ["docker", "xlogin -p ", false],
    ["docker", "loginx -p ", false],
    ["docker", `login${" ".repeat(200)} -p `, true],
    ["docker", `login${" x".repeat(101)} -p `, false],
    ["redis-cli", "redis-cli -h x -a ", true],
    ["redis-cli", "redisxcli -h x -a ", false],
    ["mysql", "mysql x -p", true],
    ["mysql", "mysql x -p ", false],
    ["mysql", "mysqldump x -p", true],
    ["mysql", "mariadb-dump x -p", true],
    ["mysql", "mariadb-x.y -p", true],
    ["useradd", "useradd -p ", true],
    ["useradd", "usermod --password='", true],
    ["useradd", 'usermod x --password = "', true],
    ["useradd", "useradd -p", false],
  ])("what stands before the credential of %s: %j, %s", (programs, text, is) => expect(found(programs, text)).toBe(is));

  const curl = tools.find(({ programs }) => programs === "curl") as Tool;
  const sshpass = tools.find(({ programs }) => programs === "sshpass") as Tool;
  const npm = tools.find(({ programs }) => programs.startsWith("npm")) as Tool;
  const openssl = tools.find(({ programs }) => programs.startsWith("openssl")) as Tool;
  const [header, redis, netrc] = forms.flatMap(({ anywhere }) => anywhere ?? []);
  it.each<[string, Clue | undefined, string, string | undefined]>([
    ["users", curl.anywhere, " -u bob:", " -u bob:"],
    ["users in letters", curl.anywhere, " -fsSu  bob:", " -fsSu  bob:"],
    ["users in the same word", curl.anywhere, " -ubob:", " -ubob:"],
    ["no user", curl.anywhere, "x-u bob:", undefined],
    ["no user in a number", curl.anywhere, " -1u bob:", undefined],
    ["no user of two words", curl.anywhere, " -u bob x:", undefined],
    ["sshpass", sshpass.anywhere, "sshpass  -p  ", "sshpass  -p  "],
    ["sshpass in one word", sshpass.anywhere, "sshpass -px", "sshpass -p"],
    ["no sshpass", sshpass.anywhere, "sshpass-p", undefined],
    ["npm's token", npm.anywhere, ":_authToken = ", "_authToken = "],
    ["npm's token of a registry", npm.anywhere, "//r/:_authToken  =  x", "_authToken  =  "],
    ["npm's own", npm.anywhere, "_auth=x", "_auth="],
    ["not npm's", npm.anywhere, "_authX=x", undefined],
    ["a phrase", openssl.anywhere, "pass:x", "pass:"],
    ["no phrase", openssl.anywhere, "bypass:x", undefined],
    ["a telling option", tellingOption, "-pass  x", "-pass  "],
    ["a telling option of two dashes", tellingOption, "--my-db-Password=x", "--my-db-Password="],
    ["a telling option in a list", tellingOption, '"--token", "x"', '--token", "'],
    ["a telling option's other spellings", tellingOption, "--passwd --apikey x", "--passwd "],
    ["an API key", tellingOption, "--apikey x", "--apikey "],
    ["an API key in two words", tellingOption, "--api-key=x", "--api-key="],
    ["no telling option", tellingOption, "--tokens x", undefined],
    ["no telling option of another word", tellingOption, "--my secret x", undefined],
    ["an option of a user", userOption, "-u  bob:", "-u  bob:"],
    ["an option of a user after a blank", userOption, "x --user=bob:", " --user=bob:"],
    ["an option of a user in a list", userOption, '["-u", "bob:', '"-u", "bob:'],
    ["an option of a user in quotes", userOption, "'-u' 'b:", "'-u' 'b:"],
    ["an option of a user in YAML", userOption, "[-u,bob:", "[-u,bob:"],
    ["no option of a user", userOption, "x-u bob:", undefined],
    ["no option of a user without a user", userOption, "-u :", undefined],
    ["no option of a user who is two", userOption, "-u a b:", undefined],
    ["a header", header, "Authorization:  token  x", "Authorization:  token  "],
    ["a header without blanks", header, "Authorization:token x", "Authorization:token "],
    ["no header", header, "Authorization: tokenx", undefined],
    ["a password of Redis", redis, "requirepass  x", "requirepass  "],
    ["a password of Redis in a list", redis, '"masterauth", "x"', 'masterauth", "'],
    ["a password of Redis in quotes", redis, "masterauth 'x", "masterauth '"],
    ["no password of Redis", redis, "requirepassx y", undefined],
    ["a login", netrc, "login  bob  password  x", "login  bob  password  "],
    ["no login", netrc, "login password x", undefined],
    ["no login with another word between", netrc, "login bob xpassword x", undefined],
    ["no login with a longer word", netrc, "login bob passwords x", undefined],
  ])("%s: %#", (_, clue, text, want) => expect(clue?.before.exec(text)?.[0]).toBe(want));

  it("nothing is looked for in ordinary text: nothing there hints at it", () => {
    const clues = [...tools.map(clueOf), tellingOption, userOption, ...forms.flatMap((form) => [form, form.anywhere])];
    const hints = clues.flatMap((clue) => clue?.hints ?? []);
    expect(hints.filter((hint) => "run apt-get update && cp a/b.c /etc/d".includes(hint))).toEqual([]);
    for (const clue of clues) expect(clue?.hints.length ?? 1).toBeGreaterThan(0);
    expect(mayGive("run apt-get update && cp a/b.c /etc/d")).toBe(false);
  });

  it("every tool is told by a text that is there", () => {
    for (const { programs, ...tool } of tools) {
      const clue = clueOf({ programs, ...tool });
      const words = given.filter(([first = ""]) => programs.split(" ").includes(first.replace(/^mariadb-\w+/, "mariadb-*")));
      for (const each of clue ? words : [])
        if (clue?.before.test(plain(each)))
          expect(
            clue.hints.some((hint) => plain(each).toLowerCase().includes(hint)),
            plain(each),
          ).toBe(true);
    }
    expect(clueOf(toolsOf("htpasswd")[0] as Tool)).toBeUndefined();
    expect(clueOf(toolsOf("docker")[0] as Tool)?.hints).toEqual(["login"]);
    expect(clueOf(toolsOf("useradd")[0] as Tool)?.hints).toEqual(["useradd", "usermod", "adduser"]);
    expect(clueOf(toolsOf("mysql")[0] as Tool)?.hints).toContain("mariadb-");
  });

  it.each([
    ...given.map((words) => [plain(words), true] as const),
    ["ECHO x > a", true],
    ["printf x > a", true],
    ["echo x | tee a", true],
    ["echo x | teex a", false],
    ["echo x", false],
    ["cat x > a", false],
    ["make x", false],
    ["", false],
  ] as const)("%s may hold one: %s", (text, may) => expect(mayGive(text)).toBe(may));
});

describe("a text is asked for hints", () => {
  const all = [...tools.map(clueOf), tellingOption, userOption, ...forms.map(({ anywhere }) => anywhere)].filter(
    (clue) => clue !== undefined,
  );
  const hinted = (clue: Clue, text: string): boolean => hinting([clue])(text.toLowerCase(), wordsIn(text));
  const pieces = fc.constantFrom(
    ...all.flatMap(({ hints }) => hints),
    ...tools.flatMap(({ way }) => ("options" in way ? way.options.split(" ") : "users" in way ? way.users.split(" ") : [])),
    ..."x é \u212a _ - . : = / * ' , | \n u -fsSu a: Authorization: token".split(" "),
    ..." ",
    "\t",
  );

  it("and has one wherever a clue is found", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(pieces, fc.constantFrom("", " ")), { maxLength: 10 }), (parts) => {
        const text = parts.flat().join("");
        for (const clue of all) {
          if (!clue.before.test(text)) continue;
          found += 1;
          expect([clue.before.source, text, hinted(clue, text)]).toEqual([clue.before.source, text, true]);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it.each(given.map((words) => [plain(words)]))("of a command line: %s", (text) => {
    for (const clue of all) if (clue.before.test(text)) expect(hinted(clue, text)).toBe(true);
  });

  it.each(["p4x -P a", "xp4 -P a", "ports 80:80 -x", "image: a-u:1", "login", "nothing: here"])("and has none of most: %s", (text) =>
    expect(all.filter((clue) => hinted(clue, text) && !clue.hints.includes("login") && clue !== userOption)).toEqual([]),
  );

  it("of one clue among many, as well as of each", () => {
    const [many, words] = [hinting(all), "mysql -pTr0ub4dor3"];
    expect([many(words, wordsIn(words)), many("make x", wordsIn("make x")), hinting([])(words, wordsIn(words))]).toEqual([
      true,
      false,
      false,
    ]);
    expect(wordsIn(" a-b.c  d_e'é' ")).toEqual(["a", "b", "c", "d_e"]);
  });
});
