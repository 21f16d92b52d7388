import { describe, expect, it } from "vitest";
import type { Problem, Profile } from "../../src/model/finding.ts";
import type { AnyRule } from "../../src/rule/define.ts";
import { toFinding } from "../../src/triage/finding.ts";

const at = { span: { file: "a", start: 0, end: 1 } };

const rule = (profile: Profile): AnyRule =>
  ({ id: "a-rule", on: "project", severity: "high", confidence: "medium", profile, check: () => [] }) as unknown as AnyRule;

const finding = (profile: Profile, problem: Partial<Problem> = {}) =>
  toFinding(
    { rule: rule(profile), problem: { at, message: "something", ...problem } },
    () => "spelled",
    () => "anchor",
  );

describe("what a problem leaves unsaid comes from its rule", () => {
  it("takes severity, confidence and profile from the rule", () => {
    expect(finding("recommended")).toMatchObject({
      severity: "high",
      confidence: "medium",
      profile: "recommended",
      anchor: "anchor",
      fix: null,
    });
    expect(finding("strict", { severity: "low", confidence: "high" })).toMatchObject({
      severity: "low",
      confidence: "high",
      profile: "strict",
    });
  });

  it.each<[Profile, Profile, Profile]>([
    ["recommended", "strict", "strict"],
    ["recommended", "recommended", "recommended"],
    ["strict", "recommended", "strict"],
    ["strict", "strict", "strict"],
  ])("a rule for %s and a problem for %s: %s hears it", (ofRule, ofProblem, heard) => {
    expect(finding(ofRule, { profile: ofProblem }).profile).toBe(heard);
  });

  it("says a change in the words of the format, unless the rule has words of its own", () => {
    const change = { set: "user", to: "app" } as const;
    expect(finding("strict", { fix: { safety: "unsafe", change } }).fix).toEqual({ title: "spelled", safety: "unsafe" });
    expect(finding("strict", { fix: { safety: "safe", title: "mine", change } }).fix).toEqual({ title: "mine", safety: "safe" });
  });
});
