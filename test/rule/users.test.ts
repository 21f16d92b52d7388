import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";
import { said } from "./said.ts";

const service = (user: string, more = ""): string => `services:\n  a:\n    image: example/a:1\n    user: "${user}"\n${more}`;
const dockerfile = (...lines: string[]): string => ["FROM example/a:1", ...lines, 'CMD ["app"]', ""].join("\n");

describe("non-root-user reads a user as the engine does", () => {
  it.each(["root", "0", "+0", "-0", "00", "-0:1000", ":", ":1000", ":users", "0:0", "root:app", "${A:-}:${B:-1}", "${A:-0}"])(
    "user: %s is root, of a service and of an image",
    async (user) => {
      expect(await said("non-root-user", { "compose.yaml": service(user) })).toEqual([`high "${user}"`]);
      if (!user.startsWith("$")) expect(await said("non-root-user", dockerfile(`USER ${user}`))).toEqual([`high ${user}`]);
    },
  );

  it.each(["1000", "+1000", "1000:0", "1000:", "007", "0x0", "app", "app:root", "-1", "4294967295", "rooty", "${A:?}:${B:?}", "${A}:${B}"])(
    "user: %s is not",
    async (user) => {
      expect(await said("non-root-user", { "compose.yaml": service(user) })).toEqual([]);
      if (!user.startsWith("$")) expect(await said("non-root-user", dockerfile(`USER ${user}`))).toEqual([]);
    },
  );

  it("and an empty one is that of the image", async () => expect(await said("non-root-user", { "compose.yaml": service("") })).toEqual([]));

  it("written for an image that only starts a shell, unless a shell is asked for", async () => {
    const alpine = (more: string): string => `services:\n  a:\n    image: alpine:3.22\n${more}`;
    expect(await said("non-root-user", { "compose.yaml": alpine('    user: "+0"\n') })).toEqual(['high "+0"']);
    expect(await said("non-root-user", { "compose.yaml": alpine("    user: root\n    command: sh\n") })).toEqual(["info root"]);
    expect(await said("non-root-user", { "compose.yaml": alpine("    stdin_open: true\n") })).toEqual(["info a"]);
  });

  it.each<[string[], string[]]>([
    [["RUN useradd -o -u 00 toor", "USER toor"], ["high toor"]],
    [["RUN echo 'toor:x:0:0::/:/bin/sh' >> /etc/passwd", "USER toor"], ["high toor"]],
    [["RUN echo 'app:x:1001:0::/:/bin/sh' >> /etc/passwd", "USER app"], []],
    [["COPY <<EOF /etc/passwd", "root:x:0:0::/:", "toor:x:0:0::/:", "app:x:1:1::/:", "EOF", "USER toor"], ["high toor"]],
    [["COPY <<EOF /etc/passwd", "root:x:0:0::/:", "toor:x:0:0::/:", "app:x:1:1::/:", "EOF", "USER app"], []],
  ])("%j: accounts that the build writes", async (lines, want) => expect(await said("non-root-user", dockerfile(...lines))).toEqual(want));
});

describe("numbers that the engine refuses", () => {
  it.each<[string, string[]]>([
    ["-1", ['medium "-1"']],
    ["4294967295", ['medium "4294967295"']],
    ["1000:2147483648", ['medium "1000:2147483648"']],
    ["app:-1", ['medium "app:-1"']],
    ["2147483647:2147483647", []],
    ["-0", []],
    ["${A:-4294967295}", ['medium "${A:-4294967295}"']],
  ])("user: %s", async (user, want) => {
    expect(await said("user-matches-image", { "compose.yaml": service(user) })).toEqual(want);
    if (!user.startsWith("$"))
      expect(await said("user-matches-image", dockerfile(`USER ${user}`))).toEqual(want.map((each) => each.replaceAll('"', "")));
  });

  it("of groups and of hooks", async () => {
    const more = '    group_add: ["-1", "2147483648", "44", video]\n    post_start:\n      - {command: x, user: "4294967295"}\n';
    expect(await said("user-matches-image", { "compose.yaml": service("1000", more) })).toEqual([
      'medium "-1"',
      'medium "2147483648"',
      'medium "4294967295"',
    ]);
  });

  it("mean nothing in a stage that does not ship", async () =>
    expect(await said("user-matches-image", "FROM example/a:1 AS a\nUSER -1\nFROM example/b:1\nUSER 1000\n")).toEqual([]));
});

describe("groups as the engine reads them", () => {
  it.each<[group: string, user: string, want: string[]]>([
    ["00", "1000:1000", ['medium "00"']],
    ["+0", "1000:1000", ['medium "+0"']],
    ["06", "1000:1000", ['medium "06"']],
    ["042", "1000:1000", ['medium "042"']],
    ["disk", "1000:1000", ['medium "disk"']],
    ["60", "1000:1000", []],
    ["-1", "1000:1000", []],
    ["00", "1000:+0", []],
    ["0", "1000:", []],
    ["0", "+1000", []],
    ["0", "app", ['medium "0"']],
    ["root", ":", []],
    ["0", ":1000", ['medium "0"']],
  ])("group_add %s beside user %s", async (group, user, want) =>
    expect(await said("no-privileged-group", { "compose.yaml": service(user, `    group_add: ["${group}"]\n`) })).toEqual(want),
  );
});

it("hooks are read alike", async () => {
  const hooks = ["+0", ":1000", ":", "1000:", "-1"].map((user) => `      - {command: x, user: "${user}"}\n`).join("");
  expect(await said("no-risky-exec", { "compose.yaml": service("1000", `    post_start:\n${hooks}`) })).toEqual([
    'low "+0"',
    'low ":1000"',
    'low ":"',
  ]);
});

describe("what an unset variable makes of the user", () => {
  const messages = async (user: string, env = ""): Promise<string[]> => {
    const files = { "compose.yaml": service(user), ".env": env };
    const { findings } = await lint(
      Object.entries(files).map(([path, text]) => ({ source: new Source(path, text) })),
      { rules: rules.filter(({ id }) => id === "no-unset-variable"), profile: "strict" },
    );
    return findings.map(({ message }) => message.replace(/^nothing sets /, ""));
  };
  it.each<[string, string[], string?]>([
    ["${A}", ["`A`: empty means the image's own user, usually root"]],
    ["${A}${B}", ["`A`: empty means the image's own user, usually root", "`B`: empty means the image's own user, usually root"]],
    [
      "${A}:${B}",
      [
        "`A`: the user is then `:`, which is root, whatever the image says",
        "`B`: the user is then `:`, which is root, whatever the image says",
      ],
    ],
    ["${A}:1000", ["`A`: the user is then `:1000`, which is root, whatever the image says"]],
    ["1000:${B}", ["`B`: the user is then `1000:`"]],
    ["app${B}", ["`B`: the user is then `app`"]],
    ["${A}:${B}", ["`B`: the user is then `1000:`"], "A=1000\n"],
    ["${A:?}:${B:?}", []],
    ["${A:-1000}:${B:-1000}", []],
  ])("user: %s", async (user, want, env) => expect(await messages(user, env)).toEqual(want));
});
