import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAppArmor } from "../../src/frontends/apparmor/document.ts";
import { PolicyLibrary } from "../../src/frontends/apparmor/library.ts";
import type { Access } from "../../src/frontends/apparmor/path-rule.ts";
import type { Policy } from "../../src/frontends/apparmor/policy.ts";
import { Source } from "../../src/text/source.ts";

const read = (text: string, others: Readonly<Record<string, string>> = {}, folders: readonly string[] = []) =>
  readAppArmor(
    new Source("apparmor.d/app", text),
    new PolicyLibrary({
      folders,
      source: (path) => (others[path] === undefined ? undefined : new Source(path, others[path] as string)),
      files: (folder) => {
        const names = Object.keys(others).flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
        return names.length ? names : undefined;
      },
    }),
  );

/** Faults as `text: message`. */
const faults = (text: string, others?: Readonly<Record<string, string>>, folders?: readonly string[]): string[] =>
  read(text, others, folders).faults.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);

const inside = (...lines: string[]): string => `profile app {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;

describe("what the parser refuses is said where it is", () => {
  it.each<[string, string[]]>([
    [inside("/srv/** r", "/tmp/** rw,"), ["r: this rule does not end: a comma is missing here"]],
    [inside("capability chown", "network inet,"), ["n: this rule does not end: a comma is missing here"]],
    [inside("network inet tcp", "/srv r,"), ["p: this rule does not end: a comma is missing here"]],
    [inside("signal (send) peer=x"), ["x: this rule does not end: a comma is missing here"]],
    [inside("/srv/** rz,"), ["rz: `rz` is not a list of permissions: use r, w, a, l, k, m and ix, px, cx, ux with their variants"]],
    [inside("/srv/** aw,"), ["aw: these permissions hold both `a` and `w`: writing includes appending"]],
    [
      inside("/srv/** x,"),
      ["x: `x` alone is for deny rules: say what the program runs under, such as `ix` for this profile or `Px` for its own"],
    ],
    [inside("deny file,"), ["deny file: `file` alone holds `ix`, which a deny rule must not name: write `deny /** mrwlkx,`"]],
    [inside("owner deny /x r,"), ["deny: prefixes must be in this order: priority, audit, allow or deny, owner"]],
    [inside("capability CAP_CHOWN,"), ["CAP_CHOWN: there is no capability `CAP_CHOWN`, did you mean `chown`?"]],
    [inside("capabilty chown,"), ["capabilty: `capabilty` does not begin a rule, did you mean `capability`?"]],
    [inside("network inet tpc,"), ["tpc: there is no socket type `tpc`, did you mean `tcp`?"]],
    [inside("network bluetoth,"), ["bluetoth: there is no address family `bluetoth`, did you mean `bluetooth`?"]],
    [inside("signal set=(hup trem),"), ["trem: there is no signal `trem`, did you mean `term`?"]],
    [inside("mount options=(ro, rw) /a,"), ["rw: `ro` and `rw` contradict each other"]],
    [inside("set rlimit nofile <= 10K,"), ["K: `nofile` is a plain number and takes no unit"]],
    [
      inside("/srv/{a} r,"),
      ["/srv/{a}: this pattern has braces around a single alternative: remove them, or separate alternatives with commas"],
    ],
    [inside("/srv/[a r,"), ["/srv/[a: this pattern opens a `[` that is never closed"]],
    [inside("@{SRV}/** r,"), ["@{SRV}/**: `@{SRV}` is not set"]],
    [inside("@{PROC}/stat r,"), ["@{PROC}/stat: `@{PROC}` is not set: `include <tunables/global>` before the profile sets it"]],
    [
      inside("include <abstractions/base>"),
      [
        "include <abstractions/base>: `abstractions/base` uses variables that nothing sets here: `include <tunables/global>` before the profile sets them",
      ],
    ],
    ["@{A} = /a\n@{A} = /b\nprofile app {\n}\n", ["@{A}: `@{A}` is already set: add to it with `+=`"]],
    ["@{A} = @{B}\n@{B} = @{A}\nprofile app {\n  /@{A} r,\n}\n", ["/@{A}: `@{A}` refers to itself"]],
    ["profile app flags=(complian) {\n}\n", ["complian: there is no flag `complian`, did you mean `complain`?"]],
    ["profile app flags=(enforce, complain) {\n}\n", ["complain: a profile can have only one mode, and it is already `enforce`"]],
    ["profile app{\n}\n", ["app{: a space is missing before the brace: the name is read as `app{`"]],
    ["profile app {\n  /x r,\n", ["{: this `{` is never closed"]],
    ["profile app {\n}\n}\n", ["}: this `}` closes nothing"]],
    [
      inside("capability setuid, setgid,"),
      ["setgid: `setgid` does not begin a rule: list capabilities without commas, `capability chown setgid,`"],
    ],
    [inside("capability chown # why", "/a r,"), ["n: this rule does not end: a comma is missing here"]],
    [
      "profile app flags=complain {\n  /b zz,\n}\n",
      [
        "flags: `{` is expected here, or flags: `flags=complain` is not allowed here",
        "zz: `zz` is not a list of permissions: use r, w, a, l, k, m and ix, px, cx, ux with their variants",
      ],
    ],
    ["profile app {\n}\nprofile app {\n}\n", ["app: there is already a profile `app`"]],
    [
      "profile app {\n}\n# the end",
      ["# the end: the file ends within this comment, and the parser refuses a last line that is a comment without a line end"],
    ],
    [`include <tunables/global>\n${inside("include <abstractions/base>,")}`, [",: an include takes no comma"]],
    [
      inside("/bin/x ix,", "/bin/x px,"),
      ["/bin/x px: `/bin/x` would be started with `px` here and with `ix` by the rule for `/bin/x`: the parser refuses the profile"],
    ],
  ])("%s", (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it.each([
    inside("/bin/* ix,", "/bin/x px,"),
    inside("network\n inet\n tcp,", "capability chown setuid,", "/a r, /b r,"),
    `include <tunables/global>\n${inside("#include <abstractions/base>", "# a comment, with a comma", "priority=10 audit deny owner /x rw,")}`,
    inside("deny {", "/a r,", "/b w,", "}", "if $FOO {", "/c r,", "} else {", "/d r,", "}").replace("profile", "$FOO = true\nprofile"),
    inside("unix (send, receive) type=stream peer=(label=x, addr=@y),", "dbus send bus=session path=/a peer=(name=b),"),
    inside("mount fstype=(ext4, xfs) options in (ro, noexec) /dev/sd* -> /mnt/**,", "umount /mnt/,", "pivot_root oldroot=/a /b,"),
    inside("link subset /a -> /b,", "change_profile safe /x -> y,", "userns create,", "mqueue r type=posix /q,", "io_uring sqpoll,"),
    inside("rw /leading,", "file /x r,", "unsafe /y Px -> :ns:z,", "/z Cx -> a//&b,", '"/with space" r,', "/with\\ space r,"),
    inside("link /a -> /b ,", "link /c -> d,", "/e px -> @{NOPE},", "owner {", "capability chown,", "/f r,", "}"),
    "\r\nprofile app {\r\n  /x r,\r\n}\r\n",
    ":ns:app {\n}\n/usr/bin/x flags=(attach_disconnected.path=/y) {\n  ^hat {\n  }\n  profile child /z {\n  }\n}\n",
  ])("%s is accepted", (text) => {
    expect(faults(text)).toEqual([]);
  });

  it("goes on after an error, and does not repeat it", () => {
    const text = inside("/a r", "/b zz,", "capability nonsense,", "network inet,", "/c rw,");
    expect(read(text).faults).toHaveLength(3);
    expect(read(text).profiles[0]?.profile.rules).toHaveLength(4);
  });
});

describe("includes", () => {
  it("are looked for in the folders named, beside the profile and among AppArmor's own", () => {
    const text =
      "include <tunables/global>\nprofile app {\n  include <abstractions/base>\n  include <site/more>\n  include if exists <local/app>\n}\n";
    expect(faults(text)).toEqual([]);
    expect(faults(text, {}, ["extra"])).toEqual([
      "include <site/more>: `site/more` is in none of the folders for includes: the parser stops here",
    ]);
    const found = read(text, { "extra/site/more": "/more r,\n" }, ["extra"]);
    expect(found.faults).toEqual([]);
    expect(found.profiles[0]?.allows("/more", "read")?.placed.at).toMatchObject({ file: "apparmor.d/app" });
  });

  it("bring their errors to the place that includes them", () => {
    expect(faults("profile app {\n  include <site>\n}\n", { "apparmor.d/site": "/a r\n/b zz,\n" })).toEqual([
      "include <site>: in `site`: line 1 of apparmor.d/site: this rule does not end: a comma is missing here",
    ]);
  });

  it("end when files include each other", () => {
    expect(
      read("profile app {\n  include <a>\n}\n", { "apparmor.d/a": "include <b>\n", "apparmor.d/b": "include <a>\n/x r,\n" }).faults,
    ).toEqual([]);
  });
});

describe("the effective policy", () => {
  const policy = (...lines: string[]): Policy =>
    read(`include <tunables/global>\n@{DIRS} = /one/ /two\n${inside(...lines)}`).profiles[0] as Policy;

  it.each<[string[], string, Access, boolean]>([
    [["/srv/** r,"], "/srv/", "read", false],
    [["/srv/** r,"], "/srv/a/b", "read", true],
    [["/srv/* r,"], "/srv/a/b", "read", false],
    [["/srv{,/**} r,"], "/srv", "read", true],
    [["/srv/[^a] r,"], "/srv//", "read", true],
    [["/srv/** rw,", "deny /srv/keys/** w,"], "/srv/keys/a", "append", false],
    [["/srv/** rw,", "deny /srv/keys/** w,"], "/srv/keys/a", "read", true],
    [["deny /srv/** r,", "priority=1 /srv/a r,"], "/srv/a", "read", true],
    [["/srv/** r,", "deny owner /srv/** r,"], "/srv/a", "read", true],
    [["owner /srv/** r,", "deny owner /srv/** r,"], "/srv/a", "read", false],
    [["@{PROC}/@{pid}/stat r,"], "/proc/12/stat", "read", true],
    [["@{DIRS}/x r,"], "/two/x", "read", true],
    [["@{DIRS}/x r,"], "/one/x", "read", true],
    [["file,"], "/anything", "exec", true],
    [["deny {", "/a r,", "}", "/** r,"], "/a", "read", false],
    [["/a\\{b r,"], "/a{b", "read", true],
  ])("%o: %s %s is %s", (lines, path, access, expected) => {
    expect(policy(...lines).allows(path, access) !== undefined).toBe(expected);
  });

  it("finds a path that two rules open and no denial closes", () => {
    const one = policy("/app/** rw,", "/app/*.so mr,", "deny /app/a* w,");
    const [write] = one.giving("append");
    const [map] = one.giving("mmap");
    const path = write && map ? one.open(write, "append", map, "mmap") : undefined;
    expect(path).toMatch(/^\/app\/[^a/].*\.so$|^\/app\/\.so$/);
  });
});

describe("hostile policy", () => {
  it.each([
    ["else if", `@{A}=1\nprofile a {\nif @{A}==2 { /a r, }\n${"else if @{A}==2 { /a r, }\n".repeat(1000)}}\n`],
    [
      "doubled variables",
      `@{V0}=""\n${Array.from({ length: 60 }, (_, at) => `@{V${at + 1}}=@{V${at}}@{V${at}}\n`).join("")}${inside("/@{V60} r,")}`,
    ],
    ["a pattern of many choices", inside(`/${"{a,b}".repeat(9000)} r,`)],
    ["many large patterns", inside(...Array.from({ length: 40 }, (_, at) => `/${at}${"{a,b}".repeat(3000)} r,`))],
  ])("%s: what is not looked at is told", (_, text) => {
    expect(read(text).faults.map(({ kind }) => kind)).toEqual(["unread"]);
  });

  const pieces = fc.constantFrom(
    "profile x {",
    "}",
    "{",
    ",",
    "\n",
    "/a/**",
    " r,",
    " ix,",
    "include <a>",
    "@{A}",
    "=",
    "deny ",
    "{a,",
    "[^",
    "\\",
    '"',
    "#",
    "if ",
    "peer=(",
    ")",
    "\0",
    "network ",
    "mount ",
    "->",
    "^h ",
    "owner ",
  );

  it("never breaks the reader, and spans stay inside the file", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        for (const { span } of read(text).faults) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it("of any depth and breadth is read", () => {
    expect(read(`${"profile x {\n".repeat(3000)}`).faults.length).toBeGreaterThan(0);
    expect(read(inside(`/${"{a,".repeat(60)} r,`)).faults.length).toBeGreaterThan(0);
    expect(read(inside(...Array.from({ length: 300 }, (_, at) => `/x${at}/** rwm,`))).faults).toEqual([]);
  });
});
