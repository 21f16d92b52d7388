import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level, Scope } from "../../src/model/policy.ts";
import { readArguments } from "../../src/session/arguments.ts";
import { selected, withWanted } from "../../src/session/select.ts";
import { complaintOf, rule } from "./project.ts";

const all = [
  rule("no-sudo", { standards: ["CWE-250", "OWASP-2"] }),
  rule("no-secret-in-env", { on: "workload", standards: ["CIS-4.10", "CWE-798"], formerly: ["no-env-secret"] }),
  rule("no-secret-in-run", { standards: ["CIS-4.1", "CWE-798"] }),
  rule("non-root-user", { on: "workload", standards: ["cis"] }),
];
const ids = all.map(({ id }) => id);
const pick = (words: readonly string[], environment = {}) => selected(all, readArguments(words, environment));
const chosen = async (...words: readonly string[]): Promise<string[]> => (await pick(words)).rules.map(({ id }) => id);

describe("the rules that run", () => {
  it.each<[readonly string[], readonly string[]]>([
    [[], ids],
    [["--only", "no-sudo"], ["no-sudo"]],
    [
      ["--only", "non-root-user , no-sudo,"],
      ["no-sudo", "non-root-user"],
    ],
    [
      ["--only", "no-sudo", "--only", "non-root-user"],
      ["no-sudo", "non-root-user"],
    ],
    [["--skip", "no-sudo"], ids.slice(1)],
    [
      ["--only", "no-*", "--skip", "no-sudo"],
      ["no-secret-in-env", "no-secret-in-run"],
    ],
    [
      ["--only", "no-secret-*"],
      ["no-secret-in-env", "no-secret-in-run"],
    ],
    [
      ["--only", "*-in-*"],
      ["no-secret-in-env", "no-secret-in-run"],
    ],
    [["--only", "**run"], ["no-secret-in-run"]],
    [["--only", "*"], ids],
    // What a rule was called earlier
    [["--only", "no-env-secret"], ["no-secret-in-env"]],
    // Tags: what it is about, and the standards
    [
      ["--only", "tag:workload"],
      ["no-secret-in-env", "non-root-user"],
    ],
    [
      ["--only", "tag:CIS"],
      ["no-secret-in-env", "no-secret-in-run", "non-root-user"],
    ],
    [["--only", "tag:cis-4.1"], ["no-secret-in-run"]],
    [
      ["--only", "tag:cwe-798"],
      ["no-secret-in-env", "no-secret-in-run"],
    ],
    [["--only", "tag:owasp"], ["no-sudo"]],
    [["--skip", "tag:cwe"], ["non-root-user"]],
  ])("%j", async (words, want) => expect(await chosen(...words)).toEqual(want));

  it("are told from those that were named", async () => {
    expect(await pick(["--only", "no-*", "--skip", "no-sudo"])).toMatchObject({
      wanted: new Set(["no-sudo", "no-secret-in-env", "no-secret-in-run"]),
      unwanted: new Set(["no-sudo"]),
      scopes: [],
    });
    expect(await pick([])).toMatchObject({ wanted: new Set(), unwanted: new Set(), scopes: [] });
  });

  it.each<[readonly string[], string]>([
    [["--only", "no-sodu"], '--only: there is no rule "no-sodu", did you mean no-sudo?'],
    [["--skip", "zzz"], '--skip: there is no rule "zzz" (see seaworthy rules)'],
    [["--only", "DL3004"], '--only: there is no rule "DL3004": here it is no-sudo'],
    [["--skip", "no-sudo,CIS-4.10"], '--skip: there is no rule "CIS-4.10": here it is no-secret-in-env'],
    [["--only", "DL3059"], '--only: there is no rule "DL3059": it is a rule of hadolint, and seaworthy does not check it'],
    [["--rule", "CKV_DOCKER_9=off"], '--rule: there is no rule "CKV_DOCKER_9": it is a policy of Checkov, and seaworthy does not check it'],
    [["--only", "zzz*"], '--only: there is no rule "zzz*" (see seaworthy rules)'],
    [["--only", "no.sudo*"], '--only: there is no rule "no.sudo*", did you mean no-sudo?'],
    [["--only", "x-no-su*"], '--only: there is no rule "x-no-su*" (see seaworthy rules)'],
    [["--only", "no-s*o-x"], '--only: there is no rule "no-s*o-x" (see seaworthy rules)'],
    [["--only", "tag:ci"], '--only: there is no rule "tag:ci" (see seaworthy rules)'],
    [["--only", "xtag:cis"], '--only: there is no rule "xtag:cis" (see seaworthy rules)'],
    [["--only", "tag:"], '--only: there is no rule "tag:" (see seaworthy rules)'],
    [["--only", " , "], "--only names no rule"],
    [["--skip", ""], "--skip names no rule"],
    [["--skip", "*"], "--only and --skip leave no rule to run"],
    [["--only", "no-sudo", "--skip", "no-sudo"], "--only and --skip leave no rule to run"],
    [["--rule", "no-sudo"], '--rule takes RULE=LEVEL, such as no-sudo=off, not "no-sudo"'],
    [["--rule", "no-sudo="], '--rule takes RULE=LEVEL, such as no-sudo=off, not "no-sudo="'],
    [["--rule", "no-sudo=loud"], '--rule takes off, on, info, low, medium, high, critical, not "loud"'],
    [["--rule", "no-sodu=off"], '--rule: there is no rule "no-sodu", did you mean no-sudo?'],
    [["--rule", "=off"], "--rule names no rule"],
  ])("are not chosen by %j", async (words, want) => expect(await complaintOf(pick(words))).toBe(`UsageError: ${want}`));

  it("are chosen by a variable, which a mistake then names", async () => {
    expect(await complaintOf(pick([], { SEAWORTHY_ONLY: "no-sodu" }))).toBe(
      'UsageError: SEAWORTHY_ONLY: there is no rule "no-sodu", did you mean no-sudo?',
    );
    expect(await complaintOf(pick([], { SEAWORTHY_SKIP: "," }))).toBe("UsageError: SEAWORTHY_SKIP names no rule");
    expect(await complaintOf(pick([], { SEAWORTHY_RULE: "no-sudo" }))).toContain("SEAWORTHY_RULE takes RULE=LEVEL");
  });
});

describe("levels", () => {
  const levels = async (...words: readonly string[]) => (await pick(words)).scopes.map(({ rules }) => Object.fromEntries(rules));

  it.each(["off", "on", "info", "low", "medium", "high", "critical"] as const)("may be %s", async (level) => {
    expect(await levels("--rule", `no-sudo=${level}`)).toEqual([{ "no-sudo": { level } }]);
  });

  it("are set for all rules a pattern or tag names; the last word counts", async () => {
    expect(await levels("--rule", "no-secret-*=off", "--rule", "tag:workload=high")).toEqual([
      { "no-secret-in-env": { level: "high" }, "no-secret-in-run": { level: "off" }, "non-root-user": { level: "high" } },
    ]);
  });
});

describe("what is asked for by name runs", () => {
  const scope = (rules: Record<string, Level>, more: Partial<Scope> = {}): Scope => ({
    rules: new Map(Object.entries(rules).map(([id, level]) => [id, { level }])),
    ...more,
  });
  const views = (scopes: readonly Scope[]) =>
    scopes.map(({ rules, applies }) => [Object.fromEntries([...rules].map(([id, { level }]) => [id, level])), !!applies]);

  it("in every profile, and though it is off everywhere, but not where it is off for some place", () => {
    const here = { applies: () => true };
    const scopes = [scope({ a: "off", b: "off", c: "low" }), scope({ a: "off" }, here), scope({ b: "high" })];
    expect(views(withWanted(scopes, new Set(["a", "c"])))).toEqual([
      [{ a: "on", c: "on" }, false],
      [{ b: "off", c: "low" }, false],
      [{ a: "off" }, true],
      [{ b: "high" }, false],
    ]);
  });

  it("and nothing changes where nothing is asked for", () => {
    const level = fc.constantFrom<Level>("off", "on", "low");
    const scopes = fc.array(fc.dictionary(fc.constantFrom("a", "b"), level).map((rules) => scope(rules)));
    fc.assert(
      fc.property(scopes, (each) => {
        expect(withWanted(each, new Set())).toEqual(each);
        // A scope in which nothing wanted is off stays the same one.
        expect(withWanted(each, new Set(["c"])).slice(1)).toEqual(each);
        expect(
          withWanted(each, new Set(["c"]))
            .slice(1)
            .every((one, at) => one === each[at]),
        ).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("keeps what else is set for it", () => {
    const options = {
      rules: new Map([
        ["a", { level: "off" as const }],
        ["b", { options: { x: 1 } }],
      ]),
    };
    expect(withWanted([options], new Set(["a"]))[1]).toEqual({ rules: new Map([["b", { options: { x: 1 } }]]) });
  });
});
