import { describe, expect, it } from "vitest";
import { type Tool, tools } from "../../src/knowledge/credential-options.ts";
import { passwordsSet, secretsGiven } from "../../src/secrets/commands.ts";
import { redact } from "../../src/secrets/redact.ts";
import { givenTo, isTelling, setsPasswords, toolsOf } from "../../src/secrets/tools.ts";
import { given, harmless, harmlessButMasked, hash, onInput, plain, pw } from "./command-lines.ts";
import { commandsIn } from "./script.ts";

/** What is taken for a credential on the command lines of a script. */
const marked = (script: string): string[] =>
  commandsIn(script).flatMap((command) =>
    [...[...secretsGiven(command)].filter(({ quiet }) => !quiet), ...passwordsSet(command)].map(({ span }) =>
      script.slice(span.start, span.end),
    ),
  );
const quoted = (words: readonly string[], quote: string): string =>
  words.map((word) => (word.includes(pw) || word.includes("$") ? quote + word + quote : word)).join(" ");
const hides = (text: string): boolean => !redact(text).includes(pw) && !redact(text).includes("abcdefghijkl");

describe("a credential on a command line is known for one, and masked however it is written", () => {
  it.each(given.map((words) => [words.join(" "), words] as const))("%s", (_, words) => {
    const found = marked(plain(words));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/Tr0ub4dor3|abcdefghijkl/);
    for (const text of [
      plain(words),
      `RUN ${plain(words)} && make`,
      `RUN make; \\\n  ${words.map((word) => (word.includes("$") ? `'${word}'` : word)).join(" \\\n  ")}`,
      quoted(words, "'"),
      `CMD ${JSON.stringify(words)}`,
      `command: [${words.map((word) => `'${word}'`).join(", ")}]`,
      `command:\n${words.map((word) => `  - '${word}'`).join("\n")}`,
      `sh -c "${plain(words)}"`,
      JSON.stringify(["CMD-SHELL", quoted(words, "'")]),
    ])
      expect(hides(text), `${text}\n${redact(text)}`).toBe(true);
  });

  it("whole, when blanks and separators are in it", () => {
    expect(redact("mysql -p'a b;c|d' app")).toBe("mysql -p'*******' app");
    expect(redact(`sh -c "mysql -p'a b;c' app"`)).toBe(`sh -c "mysql -p'*****' app"`);
    expect(redact('["redis-cli", "-a", "a, b"]')).toBe('["redis-cli", "-a", "****"]');
    expect(redact('tool --password "a b" x')).toBe('tool --password "***" x');
  });

  it("for every name of every tool", () => {
    const names = new Set(
      given.map((words) => (words.find((word) => toolsOf(word.replace(/^.*\//, "")).length > 0) ?? "").replace(/^.*\//, "")),
    );
    expect(
      tools
        .flatMap(({ programs, way }) => ("stdin" in way ? [] : programs.split(" ")))
        .filter((name) => !names.has(name.replace("*", "admin"))),
    ).toEqual(["adduser"]);
  });
});

describe("no credential is neither marked nor masked", () => {
  it.each(harmless)("%s", (line) => {
    expect(marked(line)).toEqual([]);
    expect(redact(line)).toBe(line);
  });

  it.each(harmlessButMasked)("%s: not marked", (line) => expect(marked(line)).toEqual([]));
});

describe("a credential on standard input is known for one, and masked", () => {
  it.each(onInput)("%s", (line) => {
    expect(marked(line)).toHaveLength(1);
    expect(redact(line)).not.toContain(pw);
  });

  it.each([
    "echo hello | docker build -",
    "echo hello | gh issue create",
    "echo $PW | docker login --password-stdin",
    "cat /run/secrets/pw | docker login --password-stdin",
  ])("%s is none", (line) => expect(marked(line)).toEqual([]));
});

describe("a program is a tool", () => {
  const programsOf = (name: string) => toolsOf(name).map(({ programs }) => programs);
  it.each(tools.flatMap(({ programs }) => programs.split(" ").map((name) => [name.replace("*", "dump"), programs] as const)))(
    "by its name: %s",
    (name, programs) => expect(programsOf(name)).toContain(programs),
  );

  it.each(["", "curlx", "xcurl", "MYSQL", "mariadbx", "mariadb-du mp", "mariadb-d.mp", "xmariadb-dump"])("and %j is none", (name) =>
    expect(toolsOf(name)).toEqual([]),
  );

  it("that reads passwords of accounts", () => {
    expect(["chpasswd", "passwd", "useradd", "passwdx", ""].map(setsPasswords)).toEqual([true, true, false, false, false]);
  });
});

describe("what a tool is given", () => {
  const tool = (way: Tool["way"], under?: string): Tool => ({ programs: "tool", way, ...(under ? { under } : {}) });
  const passwordIn = (each: Tool, script: string): string | undefined => {
    const [command] = commandsIn(script);
    return command && [...givenTo(each, command)][0]?.value;
  };
  it.each<[string, Tool, string, string | undefined]>([
    ["the same word", tool({ options: "-p", value: "same" }), "tool -pX Y", "X"],
    ["the same word, and not the next", tool({ options: "-p", value: "same" }), "tool -p X", undefined],
    ["the next word", tool({ options: "-p", value: "next" }), "tool -p X", "X"],
    ["the next word, and not the same", tool({ options: "-p", value: "next" }), "tool -pX Y", undefined],
    ["the next word, which is not there", tool({ options: "-p", value: "next" }), "tool -p", undefined],
    ["either: the same", tool({ options: "-p --pw", value: "either" }), "tool -pX", "X"],
    ["either: the next", tool({ options: "-p --pw", value: "either" }), "tool -p X", "X"],
    ["either: a long option's", tool({ options: "-p --pw", value: "either" }), "tool --pw=X", "X"],
    ["either: after a long option", tool({ options: "-p --pw", value: "either" }), "tool a --pw X", "X"],
    ["what begins otherwise", tool({ options: "-p --pw", value: "either" }), "tool x-p X", undefined],
    ["under a subcommand", tool({ options: "-p", value: "next" }, "login"), "tool login -p X", "X"],
    ["under a second one", tool({ options: "-p", value: "next" }, "login"), "tool acr login -p X", "X"],
    ["under no third one", tool({ options: "-p", value: "next" }, "login"), "tool a b login -p X", undefined],
    ["under another one", tool({ options: "-p", value: "next" }, "login"), "tool logout -p X", undefined],
    ["after a colon", tool({ users: "-u --user" }), "tool --user=a:X:Y", "X:Y"],
    ["after no colon", tool({ users: "-u --user" }), "tool --user=a", undefined],
    ["without the option", tool({ users: "-u --user" }), "tool a:X", undefined],
    ["after what begins with a colon", tool({ users: "-u --user" }), "tool --user=:X", "X"],
    ["a setting", tool({ setting: /^key(?:=|$)/ }), "tool key=X=Y", "X=Y"],
    ["a setting in two words", tool({ setting: /^key(?:=|$)/ }), "tool key X", "X"],
    ["a setting of nothing", tool({ setting: /^key(?:=|$)/ }), "tool key", undefined],
    ["no setting", tool({ setting: /^key(?:=|$)/ }), "tool xkey X", undefined],
    ["no setting: the program itself", tool({ setting: /^tool$/ }), "tool X", undefined],
    ["a word that begins so", tool({ prefix: "pass:" }), "tool -x pass:X", "X"],
    ["no word that begins so", tool({ prefix: "pass:" }), "tool -x xpass:X", undefined],
    ["the last word", tool({ lastAfter: /^-b$/ }), "tool -b a X", "X"],
    ["no last word", tool({ lastAfter: /^-b$/ }), "tool -c a X", undefined],
  ])("%s", (_, each, script, want) => expect(passwordIn(each, script)).toBe(want));

  it("stands in its word", () => {
    const [command] = commandsIn("curl --user=a:X");
    expect(command && [...givenTo(toolsOf("curl")[0] as Tool, command)][0]).toEqual({
      word: { text: "a:X", literal: "a:X", span: { file: "script", start: 5, end: 15 } },
      value: "X",
    });
  });
});

describe("the password of the JDK's own store of public certificates", () => {
  it.each([
    ["keytool -list -cacerts -storepass changeit", []],
    ["keytool -delete -alias a -keystore $JAVA_HOME/lib/security/cacerts -storepass changeit", []],
    ["keytool -delete -alias a -keystore $CACERTS -storepass changeit", []],
    ["keytool -delete -alias a -keystore a.jks -storepass changeit", ["-storepass changeit"]],
    ["keytool -delete -alias a -storepass changeit", ["-storepass changeit"]],
    ["keytool -importcert -cacerts -storepass Amber94", ["-storepass Amber94"]],
    ["keytool -importkeystore -cacerts -srckeystore a.p12 -srcstorepass changeit", ["-srcstorepass changeit"]],
    ["keytool -genkeypair -cacerts -storepass changeit -keypass changeit", ["-keypass changeit"]],
    ["keytool -importcert -file cacerts -keystore a.jks -storepass changeit", ["-storepass changeit"]],
  ])("%s: %j", (line, want) => expect(marked(line)).toEqual(want));
});

describe("an option tells by itself", () => {
  it.each([
    ["--password", true],
    ["-password", true],
    ["--Client-Secret", true],
    ["password", false],
    ["---password", false],
    ["--password-file", false],
    ["--", false],
    ["", false],
  ])("%s: %s", (option, is) => expect(isTelling(option)).toBe(is));
});

describe("passwords of accounts and files of secrets", () => {
  it.each([
    ["echo 'app:Tr0ub4dor3' | chpasswd", "echo 'app:**********' | chpasswd"],
    ["echo app:Tr0ub4dor3 | sudo chpasswd", "echo app:********** | sudo chpasswd"],
    ["chpasswd <<< app:Tr0ub4dor3", "chpasswd <<< app:**********"],
    ["echo Tr0ub4dor3 > /app/.env", "echo ********** > /app/.env"],
    ["echo Tr0ub4dor3 | tee /root/.netrc", "echo ********** | tee /root/.netrc"],
    ["echo Tr0ub4dor3 > /app/notes", "echo Tr0ub4dor3 > /app/notes"],
    ["useradd -p$1x app", "useradd -p$1x app"],
    ['echo "app:$PW" | chpasswd -e | cat', 'echo "app:$PW" | chpasswd -e | cat'],
    [`x ${hash}`, `x ${"*".repeat(hash.length)}`],
  ])("%s", (text, want) => expect(redact(text)).toBe(want));
});
