import { describe, expect, it } from "vitest";
import { passwordsSet, secretInCommand, secretsGiven, secretsInCommand } from "../../src/secrets/commands.ts";
import type { SecretUse } from "../../src/secrets/text.ts";
import { longest } from "../../src/secrets/values.ts";
import { commandsIn } from "./script.ts";

const view = (script: string, { span, value }: SecretUse) => [script.slice(span.start, span.end), value];
/** What every command of a script carries: what is marked, and the credential in it. */
const secretsOf = (script: string) =>
  commandsIn(script).flatMap((command) => [...secretsInCommand(command)].filter(({ quiet }) => !quiet).map((use) => view(script, use)));
const passwordsOf = (script: string) =>
  commandsIn(script).flatMap((command) => [...passwordsSet(command)].map(({ span }) => script.slice(span.start, span.end)));

describe("a command carries a credential", () => {
  it.each<[string, readonly (readonly [string, string | undefined])[]]>([
    ["API_TOKEN=h7Gk2pQz make", [["API_TOKEN=h7Gk2pQz", "h7Gk2pQz"]]],
    [
      "A=1 API_TOKEN=h7Gk2pQz DB_PASSWORD='h7 Gk' make",
      [
        ["API_TOKEN=h7Gk2pQz", "h7Gk2pQz"],
        ["DB_PASSWORD='h7 Gk'", "h7 Gk"],
      ],
    ],
    ["API_TOKEN=$T COLOUR=h7Gk2pQz make", []],
    // Well-known, and known to be no secret while the image is built.
    ["DB_PASSWORD=postgres make", []],
    ["export DB_PASSWORD=postgres", []],
    ["tool DB_PASSWORD=postgres", [["DB_PASSWORD=postgres", "postgres"]]],
    ["export API_TOKEN=h7Gk2pQz X=1", [["API_TOKEN=h7Gk2pQz", "h7Gk2pQz"]]],
    ["tool 'use API_TOKEN=h7Gk2pQz'", [["'use API_TOKEN=h7Gk2pQz'", "h7Gk2pQz"]]],
    ["git clone https://u:h7Gk2@x/y", [["https://u:h7Gk2@x/y", "h7Gk2"]]],
    ["https://u:h7Gk2@x/y", []],
    ["wget --header 'Authorization: Bearer h7Gk2pQz' x", [["'Authorization: Bearer h7Gk2pQz'", "h7Gk2pQz"]]],
    ["curl -u a:Tr0ub4dor3 x", [["a:Tr0ub4dor3", "Tr0ub4dor3"]]],
    ["useradd -p h7Gk2pQz app", []],
    // Options that tell by themselves
    ["tool --token h7Gk", [["--token h7Gk", "h7Gk"]]],
    ["tool --token=h7Gk", [["--token=h7Gk", "h7Gk"]]],
    ["tool -token='h7=Gk' x", [["-token='h7=Gk'", "h7=Gk"]]],
    ["tool --token -x", []],
    ["tool --token", []],
    ["tool --token=", []],
    ["tool --token '' h7Gk", []],
    ["tool --token=-x", []],
    ["tool --token=$T", []],
    ["tool --token=a$T", []],
    ["tool token=h7Gk2pQz", [["token=h7Gk2pQz", "h7Gk2pQz"]]],
    ["tool --to=h7Gk --colour h7Gk", []],
    [
      "tool --token h7 --password Gk",
      [
        ["--token h7", "h7"],
        ["--password Gk", "Gk"],
      ],
    ],
    // Files of secrets
    ["echo Tr0ub4dor3 > /app/.env", [["Tr0ub4dor3", "Tr0ub4dor3"]]],
    ["echo -n 'Tr0ub4dor3' >> .netrc", [["'Tr0ub4dor3'", "Tr0ub4dor3"]]],
    ["printf Tr0ub4dor3 > .npmrc", [["Tr0ub4dor3", "Tr0ub4dor3"]]],
    ["echo postgres > .pgpass", [["postgres", "postgres"]]],
    ["echo Tr0ub4dor3 | tee .env", [["Tr0ub4dor3", "Tr0ub4dor3"]]],
    ["print Tr0ub4dor3 > .env", []],
    ["echo Tr0ub4dor3 > notes", []],
    ["echo Tr0ub4dor3", []],
    ["echo Tr0ub4d > .env", []],
    ["echo Tr0ub4do > .env", [["Tr0ub4do", "Tr0ub4do"]]],
    [`echo ${"Tr0ub4do".repeat(25)} > .env`, [["Tr0ub4do".repeat(25), "Tr0ub4do".repeat(25)]]],
    [`echo ${"Tr0ub4do".repeat(25)}x > .env`, []],
    ["echo Tr0ub4dor3 h7Gk2pQz > .env", []],
    ["echo -e > .env", []],
    ["echo 'Tr0ub 4dor3' > .env", []],
    ["echo Tr0ub:4dor3 > .env", []],
    ["echo Tr0ub{4dor3 > .env", []],
    ["echo 'Tr0ub4dor3#' > .env", []],
    ["echo Tr0ub4dor3$X > .env", []],
    ["echo /run/secrets/x > .env", []],
  ])("%s", (script, want) => expect(secretsOf(script)).toEqual(want));

  it.each(
    "dummy fake build-time buildtime build_only placeholder not-used notused not-real not-a-secret temporary insecure unused".split(" "),
  )("unless it is one for the build: %s", (word) => {
    expect(secretsOf(`API_TOKEN=x7-${word}-x7 make`)).toEqual([]);
    expect(secretsOf(`export API_TOKEN=x7-${word}-x7`)).toEqual([]);
    expect(secretsOf(`tool API_TOKEN=x7-${word}-x7`)).toHaveLength(1);
  });

  it.each("build test foo bar na secret xxx".split(" "))("unless it is one word that stands in: %s", (word) => {
    expect(secretsOf(`SECRET_KEY=${word} make`)).toEqual([]);
    expect(secretsOf(`SECRET_KEY=${word.toUpperCase()} make`)).toEqual([]);
    expect(secretsOf(`SECRET_KEY=${word}h7 make; SECRET_KEY=h7${word} make`)).toHaveLength(2);
  });

  it.each(["export", "declare", "local", "readonly"])("that %s hands on, unless it stands in for one", (name) => {
    expect(secretsOf(`f() { ${name} API_TOKEN=h7Gk2pQz; }; f`)).toEqual([["API_TOKEN=h7Gk2pQz", "h7Gk2pQz"]]);
    expect(secretsOf(`f() { ${name} API_TOKEN=h7Gk-fake; }; f`)).toEqual([]);
    expect(secretsOf(`f() { ${name} DB_PASSWORD=postgres; }; f`)).toEqual([]);
    expect(secretsOf(`x${name} API_TOKEN=h7Gk-fake; ${name}x API_TOKEN=h7Gk-fake`)).toHaveLength(2);
  });

  it("the first of them, when one is asked for", () => {
    const [command] = commandsIn("A_TOKEN=h7Gk2pQz curl -u a:Tr0ub4dor3 x");
    expect(command && secretInCommand(command)?.value).toBe("h7Gk2pQz");
    const [other] = commandsIn("echo a");
    expect(other && secretInCommand(other)).toBeUndefined();
  });

  it("but not what is fed to a program that sets passwords: a rule of its own reports that", () => {
    const [echo] = commandsIn("echo API_TOKEN=h7Gk2pQz | chpasswd");
    expect(echo && secretInCommand(echo)).toBeUndefined();
    expect(echo && [...secretsInCommand(echo)]).toHaveLength(1);
  });

  it("says of what a program is given for what it is", () => {
    const script = "sshpass -p h7Gk ssh --token=G8hL h; export A_TOKEN=h7Gk2pQz";
    expect(commandsIn(script).flatMap((command) => [...secretsGiven(command)].map((use) => view(script, use)))).toEqual([
      ["h7Gk", "h7Gk"],
      ["--token=G8hL", "G8hL"],
    ]);
    expect(commandsIn("redis-cli -a h7Gk").flatMap((command) => [...secretsGiven(command)])).toEqual([
      { span: { file: "script", start: 13, end: 17 }, secret: { by: "name", what: "credential", wellKnown: false }, value: "h7Gk" },
    ]);
    expect(commandsIn("echo secret > .env").flatMap((command) => [...secretsGiven(command)])).toEqual([]);
    expect(commandsIn("echo postgres > .env").flatMap((command) => [...secretsGiven(command)])).toEqual([
      { span: { file: "script", start: 5, end: 13 }, secret: { by: "name", what: "credential", wellKnown: false }, value: "postgres" },
    ]);
  });
});

describe("lines of text that a command is fed", () => {
  it.each<[string, readonly (readonly [string, string | undefined])[]]>([
    [
      "cat > a <<'EOF'\nx\n  DB_PASSWORD=Tr0ub4dor3 \ny\nA_TOKEN=h7Gk2pQz\nEOF",
      [
        ["DB_PASSWORD=Tr0ub4dor3", "Tr0ub4dor3"],
        ["A_TOKEN=h7Gk2pQz", "h7Gk2pQz"],
      ],
    ],
    ["cat > a <<EOF\n# DB_PASSWORD=Tr0ub4dor3\n  // DB_PASSWORD=Tr0ub4dor3\nEOF", []],
    ["cat > a <<EOF\nx # DB_PASSWORD=Tr0ub4dor3\nEOF", [["x # DB_PASSWORD=Tr0ub4dor3", "Tr0ub4dor3"]]],
    ["cat > a <<EOF\nDB_PASSWORD=$X\nEOF", []],
    ["tee a <<< A_TOKEN=h7Gk2pQz", [["A_TOKEN=h7Gk2pQz", "h7Gk2pQz"]]],
    // What is quoted is marked as a whole.
    ["tee a <<< 'A_TOKEN=h7Gk2pQz'", [["'A_TOKEN=h7Gk2pQz'", "h7Gk2pQz"]]],
    ["tee a > A_TOKEN=h7Gk2pQz", []],
    ["tee a < A_TOKEN=h7Gk2pQz", []],
  ])("%j", (script, want) => expect(secretsOf(script)).toEqual(want));

  it("are read as far as a credential may reach", () => {
    const text = (length: number): string => `cat > a <<'EOF'\n${`${"x".repeat(99)}\n`.repeat(length / 100)}DB_PASSWORD=Tr0ub4dor3\nEOF`;
    expect(secretsOf(text(16_300))).toEqual([["DB_PASSWORD=Tr0ub4dor3", "Tr0ub4dor3"]]);
    expect(secretsOf(text(Math.ceil(longest / 100) * 100))).toEqual([]);
  });
});

describe("passwords of accounts", () => {
  it.each<[string, readonly string[]]>([
    ["echo 'app:h7Gk' | chpasswd", ["'app:h7Gk'"]],
    ["echo app:h7Gk b:Gk7h | chpasswd -e", ["app:h7Gk", "b:Gk7h"]],
    ["echo h7Gk | passwd --stdin app", ["h7Gk"]],
    ["echo h7Gk | cat", []],
    ["chpasswd <<< app:h7Gk", ["app:h7Gk"]],
    ["chpasswd <<'EOF'\napp:h7Gk\nEOF", ["app:h7Gk\n"]],
    // What cat reads for it is no less a password.
    ["cat <<'EOF' | chpasswd\napp:h7Gk\nEOF", ["app:h7Gk\n"]],
    ["cat <<'EOF' | cat\napp:h7Gk\nEOF", []],
    ["chpasswd < passwords", []],
    ["chpasswd > log", []],
    ["cat passwords <<< x", []],
    ["useradd -p h7Gk app", ["h7Gk"]],
    ["useradd -p 'h7Gk' app", ["h7Gk"]],
    ["useradd --password=h7Gk app", ["--password=h7Gk"]],
    ["useradd -ph7Gk app", ["-ph7Gk"]],
    ["usermod -p 'a'\"b\" app", ["'a'\"b\""]],
    ["usermod -p '' app", []],
    ["usermod -p '*' app", []],
    ["usermod -p '!' app", []],
    ["usermod -p '!h7Gk' app", []],
    ["usermod -p h7!Gk app", ["h7!Gk"]],
    ["usermod -p $PW app", []],
    ["usermod -p a$PW app", []],
    ["usermod -L app", []],
    ["redis-cli -a h7Gk", []],
  ])("%j", (script, want) => expect(passwordsOf(script)).toEqual(want));

  it("keep the file their place is in", () => {
    const [command] = commandsIn("useradd -p 'h7Gk' app");
    expect(command && [...passwordsSet(command)]).toEqual([{ span: { file: "script", start: 12, end: 16 }, value: "h7Gk" }]);
  });
});
