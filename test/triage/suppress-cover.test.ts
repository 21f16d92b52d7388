import { describe, expect, it } from "vitest";
import type { Suppression } from "../../src/model/document.ts";
import type { Finding, Severity } from "../../src/model/finding.ts";
import type { Refusal } from "../../src/model/ignore-use.ts";
import { defaultIgnores, type IgnorePolicy } from "../../src/model/policy.ts";
import type { Located, Span } from "../../src/text/span.ts";
import { suppress } from "../../src/triage/suppress.ts";
import { found, span } from "./found.ts";

const here = <T>(value: T): Located<T> => ({ value, span: span(0) });

/** A comment at an offset of the file `a` about a place there. */
const comment = (at: number, covers: Span, more: Partial<Omit<Suppression, "rules">> & { readonly rules?: readonly string[] } = {}) => {
  const { rules = ["a-rule"], ...rest } = more;
  return { by: "seaworthy", word: "ignore", reason: "because", covers, span: span(at), rules: rules.map(here), ...rest } as Suppression;
};

const peers = {
  hadolint: { DL3004: ["a-rule"], DL03005: ["a-rule"], DL3006: ["b-rule"] },
  trivy: { "DS-0010": ["a-rule"], "9DS-0011": ["a-rule"], "DS-0012x": ["a-rule"] },
  kics: { "b-only": ["b-rule"] },
};
const asked = (
  findings: readonly Finding[],
  comments: readonly Suppression[],
  policy: Partial<IgnorePolicy> = {},
  locked: readonly string[] = [],
) => suppress(findings, comments, { ignores: { ...defaultIgnores, ...policy }, locked: new Set(locked), peers });

/** Which comments, by where they stand, answer for a finding, or refuse to. */
const answered = (finding: Finding, comments: readonly Suppression[], ...rest: [Partial<IgnorePolicy>?, (readonly string[])?]) => {
  const [only] = asked([finding], comments, ...rest).findings;
  return only?.suppressed?.by === "comment"
    ? only.suppressed.span.start
    : only?.related.map(({ span: { start }, message }) => `${start}: ${message}`);
};

describe("a comment", () => {
  it("marks what it covers with who says so, why and where", () => {
    const finding = found({ span: span(5) });
    const said = (more: Parameters<typeof comment>[2]) => asked([finding], [comment(2, span(4, 9), more)]).findings;
    expect(said({})).toEqual([{ ...finding, suppressed: { by: "comment", of: "seaworthy", reason: "because", span: span(2) } }]);
    expect(said({ reason: "" })).toEqual([{ ...finding, suppressed: { by: "comment", of: "seaworthy", reason: null, span: span(2) } }]);
    expect(said({ by: "hadolint", rules: ["DL3004"] })).toMatchObject([{ suppressed: { of: "hadolint" } }]);
  });

  it.each<[string, Finding, boolean]>([
    ["before its first character", found({ span: span(9) }), false],
    ["at its first character", found({ span: span(10) }), true],
    ["at its end", found({ span: span(20, 30) }), true],
    ["behind its end", found({ span: span(21) }), false],
    ["in another file", found({ span: span(15, 16, "b") }), false],
    ["of another rule", found({ span: span(15), rule: "b-rule" }), false],
  ])("covers what starts in its place: %s", (_, finding, covered) => {
    expect(answered(finding, [comment(2, span(10, 20))])).toEqual(covered ? 2 : []);
  });

  it("that covers much covers nothing before its first character either", () => {
    expect(answered(found({ span: span(99) }), [comment(0, span(100, 5000))])).toEqual([]);
    expect(answered(found({ span: span(100) }), [comment(0, span(100, 5000))])).toBe(0);
    expect(answered(found({ span: span(5000) }), [comment(0, span(100, 5000))])).toBe(0);
  });

  it("is asked after those about large places, and before those further up, in whatever order they are given", () => {
    const comments = [comment(1, span(0, 2000)), comment(2, span(1990, 2000)), comment(3, span(1500, 2000)), comment(4, span(0, 2001))];
    for (const all of [comments, comments.toReversed(), [2, 0, 3, 1].map((at) => comments[at] as Suppression)]) {
      const refused = answered(found({ span: span(2000) }), all, {}, ["a-rule"]) as string[];
      expect(refused.map((each) => each.split(":")[0])).toEqual(["4", "2", "3", "1"]);
      expect(answered(found({ span: span(2000) }), all)).toBe(4);
    }
  });

  it("that holds answers for what another one refuses, and nothing more is said", () => {
    const [only] = asked([found({ span: span(5) })], [comment(1, span(0, 9)), comment(2, span(4, 9), { until: here("2020-01-01") })], {
      today: "2026-01-01",
    }).findings;
    expect(only).toMatchObject({ suppressed: { span: span(1) }, related: [] });
  });

  it("is told once, although several projects read it, with the rules it was used for", () => {
    const two = { rules: ["a-rule", "b-rule", "c-rule"] };
    const comments = [comment(1, span(4, 9), two), comment(1, span(4, 9), two), comment(1, span(5, 9)), comment(2, span(4, 9))];
    const other = comment(0, span(4, 9, "b"), { span: span(1, 2, "b") });
    const { uses } = asked([found({ span: span(4) }), found({ rule: "b-rule", span: span(4) })], [...comments, other]);
    expect(uses.map(({ suppression, used }) => [suppression.span, suppression.covers.start, [...used]])).toEqual([
      [span(1), 4, ["b-rule"]],
      [span(1), 5, []],
      [span(2), 4, ["a-rule"]],
      [span(1, 2, "b"), 4, []],
    ]);
  });

  it("counts for nothing where comments do not, and is still told", () => {
    const finding = found({ span: span(5) });
    const { findings, uses } = asked([finding], [comment(2, span(4, 9))], { comments: false });
    expect(findings).toEqual([finding]);
    expect(uses.map(({ used, refused }) => [used.size, refused.size])).toEqual([[0, 0]]);
  });
});

describe("a comment is refused", () => {
  const today = "2026-06-15";
  const rows: [string, Severity, Parameters<typeof comment>[2], Partial<IgnorePolicy>, readonly string[], Refusal | undefined][] = [
    ["with a reason", "critical", {}, {}, [], undefined],
    ["without a reason, above the severity that needs one", "critical", { reason: "" }, {}, [], "reason"],
    ["without a reason, at the severity that needs one", "high", { reason: "" }, {}, [], "reason"],
    ["without a reason, below it", "medium", { reason: "" }, {}, [], undefined],
    ["without a reason where none is ever needed", "critical", { reason: "" }, { requireReason: "never" }, [], undefined],
    ["on its last day", "medium", { until: here(today) }, { today }, [], undefined],
    ["after its last day", "medium", { until: here("2026-06-14") }, { today }, [], "expired"],
    ["after its last day, when nobody says what day it is", "medium", { until: here("2020-01-01") }, {}, [], undefined],
    ["until no day", "medium", { until: here("2027-02-30") }, { today }, [], "day"],
    ["for a locked rule, whatever else is wrong", "high", { reason: "", until: here("soon") }, { today }, ["a-rule"], "locked"],
    ["when another rule is locked", "high", {}, {}, ["b-rule"], undefined],
    ["until no day, and without a reason", "high", { reason: "", until: here("soon") }, { today }, [], "day"],
    ["of another linter about a rule, without a reason", "high", { by: "hadolint", rules: ["DL3004"], reason: "" }, {}, [], undefined],
    ["of another linter about everything, without a reason", "high", { by: "trivy", rules: [], reason: "" }, {}, [], "reason"],
    ["of another linter about everything, with a reason", "high", { by: "trivy", rules: [] }, {}, [], undefined],
    ["of another linter about everything, below that severity", "medium", { by: "trivy", rules: [], reason: "" }, {}, [], undefined],
    ["of another linter about *", "high", { by: "trivy", rules: ["*"], reason: "" }, {}, [], "reason"],
    ["of another linter about ALL and one rule", "high", { by: "trivy", rules: ["DS010", "ALL"], reason: "" }, {}, [], "reason"],
  ];
  const messages: Readonly<Record<Refusal, (comment: Suppression) => string>> = {
    expired: ({ until }) => `1: this ignore comment expired on ${until?.value}`,
    day: ({ until }) => `1: not ignored: "${until?.value}" is not a valid date (use YYYY-MM-DD)`,
    reason: () => "1: not ignored: a finding this severe needs a reason after the brackets",
    locked: () => "1: not ignored: the rule is locked by the policy this project extends",
  };

  it.each(rows)("or not: %s", (_, severity, more, policy, locked, refusal) => {
    const given = comment(1, span(4, 9), more);
    const finding = found({ span: span(5), severity });
    expect(answered(finding, [given], policy, locked)).toEqual(refusal ? [messages[refusal](given)] : 1);
    expect([...(asked([finding], [given], policy, locked).uses[0]?.refused ?? [])]).toEqual(refusal ? [refusal] : []);
  });
});

describe("another linter's comment", () => {
  it.each<[Suppression["by"], readonly string[], readonly string[] | undefined]>([
    ["hadolint", ["DL3004"], ["DL3004"]],
    ["hadolint", ["dl3004"], ["dl3004"]],
    ["hadolint", ["DL3006", "DL3004"], ["DL3004"]],
    ["hadolint", ["DL3006"], undefined],
    ["hadolint", ["DL9999"], undefined],
    ["hadolint", ["DL-3004"], undefined],
    ["hadolint", ["DL3005"], undefined],
    ["hadolint", [""], undefined],
    ["hadolint", ["all"], ["all"]],
    ["hadolint", ["*"], ["*"]],
    ["hadolint", [], []],
    ["trivy", ["DS-0010"], ["DS-0010"]],
    ["trivy", ["DS010"], ["DS010"]],
    ["trivy", ["ds-10"], ["ds-10"]],
    ["trivy", ["AVD-DS-0010"], ["AVD-DS-0010"]],
    ["trivy", ["avd-ds-0010"], ["avd-ds-0010"]],
    ["trivy", ["DS-AVD-0010"], undefined],
    ["trivy", ["DS-0100"], undefined],
    ["trivy", ["9DS-11"], undefined],
    ["trivy", ["DS-12x"], undefined],
    ["kics", [], undefined],
    ["kics", ["all"], undefined],
    ["checkov", [], undefined],
    ["checkov", ["CKV_DOCKER_8"], undefined],
  ])("of %s about %j means the rules that judge the same: %j", (by, rules, used) => {
    const { findings, uses } = asked([found({ span: span(5) })], [comment(1, span(4, 9), { by, rules })]);
    expect(findings[0]?.suppressed).toEqual(used ? { by: "comment", of: by, reason: "because", span: span(1) } : null);
    expect([...(uses[0]?.used ?? [])]).toEqual(used ?? []);
  });

  it("counts only where such comments do; ours counts anyway", () => {
    const finding = found({ span: span(5) });
    expect(answered(finding, [comment(1, span(4, 9), { by: "hadolint", rules: ["DL3004"] })], { peers: false })).toEqual([]);
    expect(answered(finding, [comment(1, span(4, 9))], { peers: false })).toBe(1);
  });
});
