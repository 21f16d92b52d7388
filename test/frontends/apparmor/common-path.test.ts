import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { commonPath } from "../../../src/frontends/apparmor/common-path.ts";
import { type PathPattern, pathOf } from "../../../src/frontends/apparmor/path-pattern.ts";
import { Variables } from "../../../src/frontends/apparmor/variables.ts";
import { lint } from "../../../src/lint.ts";
import { matches } from "../../../src/syntax/glob-automaton.ts";
import { Source } from "../../../src/text/source.ts";

const pattern = (text: string): PathPattern => pathOf(text) as PathPattern;
const someText = fc
  .array(fc.constantFrom("a", "b", "/", "*", "**", "?", "{a,b}", "[ab]"), { maxLength: 5 })
  .map((parts) => `/${parts.join("")}`);

describe("a path that patterns mean both", () => {
  it.each<[string[], string[], string | null]>([
    [["/a", "/a"], [], "/a"],
    [["/a", "/b"], [], null],
    [["/a", "/*"], [], "/a"],
    [["/a", "/*"], ["/{a,b}"], null],
    [["/a"], ["/b*"], "/a"],
    [["/*", "/a*"], ["/a"], "/aa"],
    [["/*"], ["/**"], null],
    [["/{a,b}"], ["/a"], "/b"],
  ])("%j, and not %j: %j", (meant, others, found) => {
    expect(commonPath(meant.map(pattern), others.map(pattern))).toBe(found);
  });

  it("is meant by all of them and by none of the others, however often it is asked, and what is known costs nothing", () => {
    fc.assert(
      fc.property(fc.array(someText, { minLength: 1, maxLength: 3 }), fc.array(someText, { maxLength: 2 }), (some, rest) => {
        const [meant, others] = [some, rest].map((texts) => texts.flatMap((text) => pathOf(text) ?? [])) as [PathPattern[], PathPattern[]];
        if (meant.length === 0) return;
        const found = commonPath(meant, others);
        if (typeof found === "string") {
          for (const { automaton } of meant) expect(matches(automaton, found)).toBe(true);
          for (const { automaton } of others) expect(matches(automaton, found)).toBe(false);
        }
        expect(commonPath(meant, others, { left: 0 })).toBe(found);
      }),
      { numRuns: 500 },
    );
  });

  it("is not looked for beyond the budget, which is not taken for an answer", () => {
    const [a, b] = [pattern("/{x,y}*q{r,s}**t"), pattern("/{x,z}**q{r,u}*t")];
    expect(commonPath([a, b], [], { left: 3 })).toBeUndefined();
    expect(commonPath([a, b], [])).toEqual(expect.any(String));
  });
});

describe("what variables come to is remembered until one is set", () => {
  it.each<[string, (variables: Variables) => void, string]>([
    ["set", (variables) => variables.set("V", ["/c"]), "/c/x"],
    ["added to", (variables) => variables.add("V", ["/b"]), "{/a,/b}/x"],
    [
      "added to twice",
      (variables) => {
        for (const each of ["/b", "/c"]) variables.add("V", [each]);
      },
      "{/a,/b,/c}/x",
    ],
  ])("%s", (_, change, text) => {
    const variables = new Variables();
    variables.set("V", ["/a"]);
    expect(variables.expand("@{V}/x")).toEqual({ kind: "text", text: "/a/x" });
    change(variables);
    expect(variables.expand("@{V}/x")).toEqual({ kind: "text", text });
  });

  it("what is a profile's own is each one's", () => {
    const variables = new Variables();
    variables.set("W", ["@{profile_name}"]);
    for (const name of ["a", "b"]) expect(variables.expand("/@{W}", { profile_name: name })).toEqual({ kind: "text", text: `/${name}` });
    expect(variables.expand("/@{nobody}")).toEqual({ kind: "undefined", name: "nobody" });
    variables.open = true;
    expect(variables.expand("/@{nobody}")).toEqual({ kind: "unknown" });
  });
});

const many = 3000;
const lines = (line: (at: number) => string): string => Array.from({ length: many }, (_, at) => `  ${line(at)}\n`).join("");

/** Profiles in which each of many rules would be compared with each other; the last line grants too much. */
it.each<[string, string]>([
  ["paths", lines((at) => `/srv/app${at} r,`)],
  ["denials of what is allowed", lines((at) => `deny /srv/app${at} w,\n  /srv/app${at} w,`)],
  ["programs", lines((at) => `/usr/bin/t${at} Px -> a,`)],
  ["programs by patterns", lines((at) => `/usr/bin/t${at}* Px -> p${at},`)],
  ["programs by lists", lines((at) => `/usr/bin/t${at}{a,b} Px -> p${at},`)],
  ["signals", lines((at) => `signal (send) set=(term) peer=p${at},`)],
  ["mounts", lines((at) => `mount options=(rw, bind) /a${at} -> /b${at},\n  deny mount /c${at},`)],
  ["hats", lines((at) => `^hat${at} {\n  /x r,\n}`)],
  ["the same rule", lines(() => "/a r,")],
])(
  "a profile of many rules is judged to its end: %s",
  async (_, body) => {
    const text = `profile app /usr/bin/app {\n${body}  ptrace,\n  capability sys_admin,\n}\n`;
    const { findings, failures } = await lint([{ source: new Source("apparmor.d/app", text) }], { rules, profile: "strict" });
    expect(failures).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain("no-broad-capability-rule");
  },
  120_000,
);

it("too many ways to start programs are told", async () => {
  const text = `profile app /usr/bin/app {\n${lines((at) => `/usr/bin/*-${at} Px -> p${at},`)}}\n`;
  const { findings } = await lint([{ source: new Source("apparmor.d/app", text) }], { rules, profile: "strict" });
  expect(findings.map(({ message }) => message).join("\n")).toMatch(/too many rules/);
}, 120_000);
