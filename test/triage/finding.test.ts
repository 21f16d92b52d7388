import { describe, expect, it } from "vitest";
import type { Problem, Profile } from "../../src/model/finding.ts";
import type { Hop } from "../../src/model/setting.ts";
import type { Workload } from "../../src/model/workload.ts";
import type { AnyRule } from "../../src/rule/define.ts";
import { type Telling, toFinding } from "../../src/triage/finding.ts";
import { relatedHops } from "../../src/triage/hops.ts";
import { span } from "./found.ts";

const at = { span: span(3, 4) };
const rule = (more: Partial<AnyRule>): AnyRule =>
  ({ id: "a-rule", on: "project", severity: "high", profile: "strict", check: () => [], ...more }) as unknown as AnyRule;
const finding = (
  problem: Partial<Problem> = {},
  more: Partial<AnyRule> = {},
  workload?: Workload,
  telling: Telling = { spell: () => "spelled" },
) => toFinding({ rule: rule(more), problem: { at, message: "something", ...problem }, ...(workload ? { workload } : {}) }, telling);

describe("what a problem leaves unsaid", () => {
  it("comes from its rule, or is nothing", () => {
    expect(finding()).toEqual({
      rule: "a-rule",
      severity: "high",
      confidence: "high",
      profile: "strict",
      message: "something",
      span: at.span,
      workload: null,
      related: [],
      fix: null,
      suppressed: null,
    });
    expect(finding({}, { confidence: "medium" }).confidence).toBe("medium");
  });

  it("gives way to what the problem says", () => {
    const problem = {
      severity: "low",
      confidence: "low",
      message: "else",
      standards: ["X-1"],
      related: [{ span: span(9), message: "there" }],
    } as const;
    expect(finding(problem, { confidence: "medium" })).toMatchObject(problem);
    expect(finding({}, {}, { path: ["services", "web"] } as unknown as Workload).workload).toEqual(["services", "web"]);
  });

  it.each<[Profile, Profile | undefined, Profile]>([
    ["recommended", "strict", "strict"],
    ["recommended", "recommended", "recommended"],
    ["recommended", undefined, "recommended"],
    ["strict", "recommended", "recommended"],
    ["strict", "strict", "strict"],
    ["strict", undefined, "strict"],
  ])("a rule for %s and a problem for %s: %s hears it", (ofRule, ofProblem, heard) => {
    expect(finding(ofProblem ? { profile: ofProblem } : {}, { profile: ofRule }).profile).toBe(heard);
  });
});

describe("the repair of a finding", () => {
  const change = { set: "user", to: "app" } as const;
  const edits = [{ span: at.span, text: "x" }];
  const unasked = { isUnasked: true };

  it.each<[string, Problem["fix"], object | null]>([
    ["is there only when the problem has one", undefined, null],
    [
      "says a change in the words of the format",
      { safety: "unsafe", changes: [change] },
      { title: "spelled", safety: "unsafe", ...unasked },
    ],
    [
      "says a change in words of its own",
      { safety: "safe", title: "mine", changes: [change] },
      { title: "mine", safety: "safe", ...unasked },
    ],
    ["carries its edits", { safety: "safe", edits }, { title: "apply the edit", safety: "safe", edits }],
    ["carries its edits under a title of its own", { safety: "unsafe", title: "mine", edits }, { title: "mine", safety: "unsafe", edits }],
  ])("%s", (_, fix, want) => expect(finding(fix ? { fix } : {}).fix).toEqual(want));

  it("is spelled for the workload it is about", () => {
    const workload = { path: ["services", "web"] } as unknown as Workload;
    const telling: Telling = { spell: (asked, of) => `${JSON.stringify(asked)} in ${of?.path[1]}` };
    expect(finding({ fix: { safety: "safe", changes: [change] } }, {}, workload, telling).fix?.title).toBe(
      '{"set":"user","to":"app"} in web',
    );
  });

  it("comes with the edits of a change, where somebody asks for them and there are some", () => {
    const workload = { path: ["services", "web"] } as unknown as Workload;
    const fix = { safety: "unsafe", changes: [change] } as const;
    const raised = (raise: NonNullable<Telling["raise"]>) => finding({ fix }, {}, workload, { spell: () => "spelled", raise }).fix;
    expect(raised((asked, of) => [{ span: at.span, text: `${JSON.stringify(asked)} in ${of.path[1]}` }])).toEqual({
      ...{ title: "spelled", safety: "unsafe" },
      edits: [{ span: at.span, text: '{"set":"user","to":"app"} in web' }],
    });
    expect(raised(() => undefined)).toEqual({ title: "spelled", safety: "unsafe" });
  });

  it("may be about another workload than the finding", () => {
    const [web, db] = ["web", "db"].map((name) => ({ path: ["services", name] }) as unknown as Workload) as [Workload, Workload];
    const telling: Telling = {
      spell: (_, of) => `spelled for ${of?.path[1]}`,
      raise: (_, of) => [{ span: at.span, text: of.path[1] ?? "" }],
    };
    const fix = { safety: "unsafe", changes: [change, { ...change, of: db }] } as const;
    expect(finding({ fix }, {}, web, telling).fix).toEqual({
      title: "spelled for web, and spelled for db",
      safety: "unsafe",
      edits: ["web", "db"].map((text) => ({ span: at.span, text })),
    });
    // A finding about a whole project has no workload of its own.
    expect(finding({ fix: { ...fix, changes: fix.changes.slice(1) } }, {}, undefined, telling).fix?.edits).toHaveLength(1);
    expect(finding({ fix }, {}, undefined, telling).fix).not.toHaveProperty("edits");
  });

  it("ends its lines as the file does", () => {
    const fix = { safety: "safe", edits: [{ span: at.span, text: "a\nb\r\nc\n" }] } as const;
    const textWith = (lineEnd?: (file: string) => string) =>
      finding({ fix }, {}, undefined, { spell: () => "", ...(lineEnd ? { lineEnd } : {}) }).fix?.edits?.[0]?.text;
    expect(textWith()).toBe("a\nb\nc\n");
    expect(textWith((file) => (file === at.span.file ? "\r\n" : "\n"))).toBe("a\r\nb\r\nc\r\n");
  });

  it("is worked out only for those who ask for edits", () => {
    let asked = 0;
    const made = (answer: typeof edits | undefined, telling?: Telling) =>
      finding({ fix: { safety: "safe", title: "mine", edits: () => (asked++, answer) } }, {}, undefined, telling).fix;
    const asking: Telling = { spell: () => "", raise: () => undefined };
    expect(made(edits)).toEqual({ title: "mine", safety: "safe", ...unasked });
    expect(asked).toBe(0);
    expect(made(edits, asking)).toEqual({ title: "mine", safety: "safe", edits });
    expect(made(undefined, asking)).toEqual({ title: "mine", safety: "safe" });
  });
});

describe("the way of a value", () => {
  it.each<[Hop["how"], string]>([
    ["alias", "repeated by this alias"],
    ["merge", "merged in here"],
    ["extends", "extended from here"],
    ["override", "merged over this"],
    ["include", "included from here"],
    ["interpolated", "the variable gets its value here"],
    ["read-from", "the file is given here"],
    ["built-from", "built here"],
    ["inherits", "inherited through this stage"],
  ])("by %s is told: %s", (how, message) => {
    const isWay = how === "include" || how === "extends";
    expect(relatedHops([{ how, span: span(7) }])).toEqual([{ span: span(7), message, ...(isWay ? { isWay } : {}) }]);
  });

  it("is told step by step, after the places of the problem; without a way nothing is", () => {
    const via = [
      { how: "extends", span: span(5) },
      { how: "alias", span: span(6) },
    ] as const;
    const own = { span: span(4), message: "mine" };
    const { related } = finding({ at: { ...at, via }, related: [own] });
    expect(related.map(({ span: { start } }) => start)).toEqual([4, 5, 6]);
    expect(relatedHops(undefined)).toEqual([]);
  });
});

describe("what somebody has to look at before", () => {
  it("stands behind what the repair does", () => {
    const fix = { safety: "unsafe" as const, check: "it is so", changes: [] };
    expect(finding({ fix: { ...fix, title: "do it" } }).fix?.title).toBe("do it, and check that it is so");
    expect(finding({ fix: { safety: "safe", title: "do it", edits: [] } }).fix?.title).toBe("do it");
  });
});
