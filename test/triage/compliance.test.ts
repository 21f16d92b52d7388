import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import type { Control, Standard } from "../../src/model/standard.ts";
import { type Coverage, complianceOf } from "../../src/triage/compliance.ts";
import { found } from "./found.ts";

const control = (number: string, more: Partial<Control> = {}): Control => ({
  ...{ number, title: `Keep ${number}`, about: "container", cited: `X-${number}` },
  ...more,
});
const rule = (id: string, named: readonly string[], ran: Coverage["ran"] = "everywhere"): Coverage => ({ id, standards: named, ran });
const byComment = { by: "comment", of: "seaworthy", reason: "known", span: { file: "a", start: 0, end: 0 } } as const;

/** What one control comes to, in a line. */
function verdictOn(
  one: Control,
  findings: readonly Finding[],
  rules: readonly Coverage[],
  more: {
    readonly failures?: readonly { path: string; message: string }[];
    readonly unjudged?: readonly string[];
    readonly subjects?: NonNullable<Report["subjects"]>;
    readonly open?: NonNullable<Report["open"]>;
  } = {},
): string {
  const standard: Standard = {
    ...{ id: "cis-docker", name: "X", source: "https://example.com" },
    sections: [{ number: "", title: "All", controls: [one] }],
  };
  const { sections } = complianceOf(standard, { findings, failures: [], subjects: ["container", "workload"], ...more }, rules);
  return sections
    .flatMap(({ judgements }) => judgements)
    .map(({ verdict, why, findings: breaches, suppressed }) =>
      [verdict, why, breaches.length && `${breaches.length} found`, suppressed && `${suppressed} suppressed`].filter(Boolean).join("; "),
    )
    .join();
}

const r = rule("r", ["X-1"]);
const broken = found({ rule: "r" });

describe("a control", () => {
  it.each<[string, string, Parameters<typeof verdictOn>]>([
    ["passes when its rules ran and found nothing", "pass", [control("1"), [], [r]]],
    ["fails with what its rules find", "fail; 2 found", [control("1"), [broken, broken], [r]]],
    ["is not about what other rules find", "pass", [control("1"), [found({ rule: "other" })], [r, rule("other", ["X-2"])]]],
    [
      "is not certain where all that is found has a low confidence",
      "unsure; what is found here has a low confidence; 1 found",
      [control("1"), [{ ...broken, confidence: "low" }], [r]],
    ],
    ["fails with one that is sure", "fail; 2 found", [control("1"), [broken, { ...broken, confidence: "low" }], [r]]],
    [
      "is not certain where a setting of one of its rules is not known",
      "unsure; `user` of service `web` and 1 more is not known here",
      [
        control("1", { also: ["non-root-user"] }),
        [],
        [r, rule("non-root-user", ["X-2"])],
        { open: [{ setting: "user", labels: ["service `web`", "service `api`"] }] },
      ],
    ],
    ["is not about settings of other rules", "pass", [control("1"), [], [r], { open: [{ setting: "user", labels: ["service `web`"] }] }]],
    ["fails whatever the profile of a finding is", "fail; 1 found", [control("1"), [{ ...broken, profile: "strict" }], [r]]],
    ["fails for what was there before, too", "fail; 1 found", [control("1"), [{ ...broken, status: "existing" }], [r]]],
    ["passes when somebody answers for what is found", "pass; 1 suppressed", [control("1"), [{ ...broken, suppressed: byComment }], [r]]],
    [
      "passes when the baseline holds it",
      "pass; 1 suppressed",
      [control("1"), [{ ...broken, suppressed: { by: "baseline", reason: null } }], [r]],
    ],
    ["fails for the rest", "fail; 1 found; 1 suppressed", [control("1"), [broken, { ...broken, suppressed: byComment }], [r]]],
    [
      "is left alone by a case that breaks another one",
      "pass",
      [control("1"), [{ ...broken, standards: ["X-2"] }], [rule("r", ["X-1", "X-2"])]],
    ],
    [
      "is broken by a case that names it",
      "fail; 1 found",
      [control("1"), [{ ...broken, standards: ["X-1"] }], [rule("r", ["X-1", "X-2"])]],
    ],
    ["is not certain when a rule of it is off", "unsure; s did not run", [control("1"), [], [r, rule("s", ["X-1"], "nowhere")]]],
    [
      "is not certain when a rule of it is off in places",
      "unsure; s did not run everywhere",
      [control("1"), [], [r, rule("s", ["X-1"], "in places")]],
    ],
    ["fails by one rule though another is off", "fail; 1 found", [control("1"), [broken], [r, rule("s", ["X-1"], "nowhere")]]],
    [
      "is not certain when a template was skipped",
      "unsure; 2 files could not be checked",
      [control("1"), [], [r], { failures: [{ path: "a", message: "is too large" }], unjudged: ["a", "b"] }],
    ],
    [
      "is not certain when a file could not be",
      "unsure; 1 file could not be checked",
      [control("1"), [], [r], { failures: [{ path: "a", message: "is too large" }] }],
    ],
    [
      "does not apply where there is nothing it is about",
      "not-applicable; nothing here starts a container",
      [control("1"), [], [r], { subjects: [] }],
    ],
    ["cannot be shown to be kept by files", "unseen; nobody knows", [control("1", { unseen: "nobody knows" }), [], []]],
    ["fails for what shows of it all the same", "fail; 1 found", [control("1", { unseen: "nobody knows" }), [broken], [r]]],
    ["is seen by the rules it lists, and by those alone", "pass", [control("1", { rules: ["s"] }), [broken], [r, rule("s", [])]]],
    ["fails by a rule that undoes it", "fail; 1 found", [control("1", { also: ["s"] }), [found({ rule: "s" })], [r, rule("s", ["X-2"])]]],
    ["fails by the rules it lists", "fail; 1 found", [control("1", { rules: ["r"] }), [broken], [r]]],
  ])("%s", (_, want, how) => expect(verdictOn(...how)).toBe(want));

  it("is counted once", () => {
    const standard: Standard = {
      ...{ id: "cis-docker", name: "X", source: "https://example.com" },
      sections: [{ number: "1", title: "All", controls: [control("1"), control("2"), control("3", { unseen: "no" })] }],
    };
    const { controls, checkable, counts } = complianceOf(standard, { findings: [broken], failures: [], subjects: ["container"] }, [
      r,
      rule("s", ["X-2"]),
    ]);
    expect([controls, checkable, counts]).toEqual([3, 2, { fail: 1, unsure: 0, pass: 1, "not-applicable": 0, unseen: 1 }]);
  });
});
