import { describe, expect, it } from "vitest";
import { readAppArmor } from "../../../src/frontends/apparmor/document.ts";
import { PolicyLibrary } from "../../../src/frontends/apparmor/library.ts";
import { declaredSince, tunablesFileOf, tunablesFiles } from "../../../src/knowledge/apparmor-tunables.ts";
import { Source } from "../../../src/text/source.ts";

/** What is told of a policy, as `kind line: message`; `others` are files that it can include. */
function told(text: string, others: Readonly<Record<string, string>> = {}): string[] {
  const source = new Source("apparmor.d/app", text);
  const library = new PolicyLibrary({
    folders: [],
    source: (path) => (others[path] === undefined ? undefined : new Source(path, others[path])),
  });
  return readAppArmor(source, library).faults.map(({ kind, span, message }) => `${kind} ${source.position(span.start).line}: ${message}`);
}

const global = "include <tunables/global>";
const profile = "profile app /opt/app {\n  /opt/app r,\n}\n";
const lines = (...each: readonly string[]): string => `${each.join("\n")}\n${profile}`;

// Every row was given to apparmor_parser 5.0.2 with AppArmor's own tunables.
describe("a variable is declared once", () => {
  it.each<[string, string, string[]]>([
    [
      "again, after the file that sets it",
      lines(global, "@{PROC}=/proc/"),
      ["broken 2: `@{PROC}` is already set by `tunables/proc`: remove this line, or add to it with `+=`"],
    ],
    [
      "again, with a space and no braces",
      lines(global, "@HOMEDIRS = /srv/"),
      [expect.stringMatching(/^broken 2: `@\{HOMEDIRS\}` is already set/)],
    ],
    [
      "before the file that sets it",
      lines("@{HOME}=/srv/", global),
      [
        "broken 2: `tunables/global` sets `@{HOME}`, which is set before it, and the parser refuses the second: set it after this include, with `+=`",
      ],
    ],
    ["before it, if nobody has", lines("@{run}?=/run/", global), [expect.stringMatching(/^broken 2: `tunables\/global` sets `@\{run\}`/)]],
    ["if nobody has", lines(global, "@{PROC}?=/proc/"), []],
    ["instead", lines(global, "@{PROC} := /proc/"), []],
    ["more", lines(global, "@{HOME}+=/srv/home/*/", "@{HOMEDIRS} += /srv/home/"), []],
    ["one of its own", lines(global, "@{data}=/srv/data"), []],
    ["one of its own twice", lines("@{data}=/a", "@{data}=/b"), ["broken 2: `@{data}` is already set: add to it with `+=`"]],
    ["one of its own, then if nobody has", lines("@{data}=/a", "@{data}?=/b"), []],
    ["one of its own, if nobody has, then for good", lines("@{data}?=/a", "@{data}=/b"), [expect.stringMatching(/^broken 2: /)]],
    ["one of its own instead", lines("@{data} := /a", "@{data} := /b"), []],
    [
      "added to before it is set",
      lines("@{x}+=/a", "@{x}=/b"),
      ["broken 1: `@{x}` has no value yet: set it with `=` before you add to it"],
    ],
    [
      "added to, where another file sets it",
      lines("include <tunables/proc>", "@{HOME}+=/x"),
      [expect.stringMatching(/^broken 2: .*no value/)],
    ],
    ["another file, which does not set it", lines("include <tunables/proc>", "@{HOME}=/home/"), []],
    ["a file of which the other is part", lines(global, "include <tunables/proc>", "include <tunables/home>"), []],
    ["a part before the whole", lines("include <tunables/proc>", global), []],
    ["the same file twice", lines(global, global), []],
    ["files that nothing includes", lines("include <tunables/ntpd>", "@{NTPD_DEVICE}=/dev/tty9"), [expect.stringMatching(/^broken 2: /)]],
    [
      "a name that only newer releases have",
      lines(global, "@{hex}=[0-9a-f]*"),
      ["loose 2: `@{hex}` is already set by `tunables/system` of AppArmor 4.1 and later: remove this line, or add to it with `+=`"],
    ],
    ["a truth value twice", lines("$x=true", "$x=false"), ["broken 2: `$x` is already set"]],
    ["a truth value instead", lines("$x=true", "$x := false"), []],
    [
      "a list where a truth value is",
      lines("$x=true", "@{x}=/a"),
      ["broken 2: `x` is already set as true or false, with `$`: the parser keeps both under one name"],
    ],
    [
      "a truth value where a list is",
      lines("@{x}=/a", "$x=true"),
      ["broken 2: `x` is already set as a list, with `@`: the parser keeps both under one name"],
    ],
    ["added to a truth value", lines("$x=true", "@{x}+=/a"), [expect.stringMatching(/^broken 2: `x` is true or false/)]],
    ["the profile's own name", lines("@{profile_name}=x", "@{exec_path}=/opt/app", "@{exec_path}+=/opt/b"), []],
    ["after a profile", `${global}\n${profile}@{x}=/a\n`, [expect.stringMatching(/^broken 5: variables and aliases must come before/)]],
    ["the file, after a profile", `${profile}${global}\n`, [expect.stringMatching(/^broken 4: `tunables\/global` sets variables/)]],
    ["the file once more, after a profile", `${global}\n${profile}${global}\nprofile b /b {\n  @{PROC}/stat r,\n}\n`, []],
    [
      "the file, inside a profile",
      `profile app /opt/app {\n  ${global}\n}\n`,
      [expect.stringMatching(/^broken 2: .*before the first profile/)],
    ],
    ["a file without any, inside a profile", "profile app /opt/app {\n  include <tunables/alias>\n}\n", []],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("includes of one's own count, and the include is marked that sets it again", () => {
    const others = { "apparmor.d/own/dirs": "@{data}=/srv/data\n" };
    expect(told(lines("include <own/dirs>", "@{data}=/b"), others)).toEqual([
      expect.stringMatching(/^broken 2: `@\{data\}` is already set/),
    ]);
    expect(told(lines("@{data}=/b", "include <own/dirs>"), others)).toEqual([
      expect.stringMatching(/^broken 2: in `own\/dirs`: `@\{data\}`/),
    ]);
    expect(told(lines("include <own/dirs>", "include <own/dirs>", "@{data}+=/b"), others)).toEqual([]);
  });

  it("what a file nobody has may set is not missed, and what is set twice here is", () => {
    expect(told(lines("include <own/unseen>", "@{x}+=/a", "@{PROC}=/proc/"))).toEqual([]);
    expect(told(lines("include <own/unseen>", "@{x}=/a", "@{x}=/b"))).toEqual([expect.stringMatching(/^broken 3: /)]);
  });
});

describe("a variable that AppArmor's own files set is set where one of them is included", () => {
  it.each<[string, string, string[]]>([
    ["proc", "@{PROC}/stat r,", []],
    ["global", "@{securityfs}/x r,", [expect.stringMatching(/include <tunables\/securityfs>` before the profile/)]],
    ["securityfs", "@{sys}/x r,", [expect.stringMatching(/include <tunables\/global>` before the profile/)]],
    ["proc", "@{HOME}/x r,", [expect.stringMatching(/include <tunables\/global>` before the profile/)]],
    // The host may add names to each of these files.
    ["global", "@{our_own}/x r,", []],
    ["global", "include <abstractions/base>", []],
    ["home", "include <abstractions/base>", [expect.stringMatching(/`abstractions\/base` uses variables/)]],
    ["home", "include <abstractions/nameservice>", []],
    ["sys", "include <abstractions/nameservice>", [expect.stringMatching(/`abstractions\/nameservice` uses variables/)]],
    ["sys", "include <abstractions/consoles>", []],
  ])("tunables/%s: %s", (file, rule, expected) => {
    expect(told(`include <tunables/${file}>\nprofile app /opt/app {\n  ${rule}\n}\n`)).toEqual(expected);
  });
});

describe("AppArmor's own tunables", () => {
  it("each variable is declared in one file", () => {
    const names = Object.values(tunablesFiles).flatMap(({ declares = {} }) => Object.keys(declares));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(tunablesFileOf(name)).toBeDefined();
  });

  it.each([
    ["PROC", "global", undefined],
    ["int10", "global", "4.1"],
    ["pci_bus", "global", "5.0"],
    ["securityfs", "securityfs", undefined],
    ["apparmorfs", "apparmorfs", undefined],
    ["nobody", undefined, undefined],
    ["constructor", undefined, undefined],
  ])("@{%s}", (name, file, since) => {
    expect(tunablesFileOf(name)).toBe(file);
    expect(declaredSince(name)).toBe(since);
  });

  it("each value comes to a pattern", () => {
    for (const [file, { declares = {} }] of Object.entries(tunablesFiles))
      for (const name of Object.keys(declares))
        expect([name, told(`${global}\ninclude <tunables/${file}>\nprofile app /opt/app {\n  /@{${name}}/x r,\n}\n`)]).toEqual([name, []]);
  });
});
