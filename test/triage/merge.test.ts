import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Confidence, type Finding, type Profile, profiles, type Related, type Severity, severities } from "../../src/model/finding.ts";
import { mergeEqual, type Pair } from "../../src/triage/merge.ts";
import { found, span } from "./found.ts";

const service = (name: string, at: number): NonNullable<Pair["workload"]> => ({
  path: ["services", name],
  span: span(at),
  ships: true,
  dialect: "compose",
});

const merged = (...findings: readonly Finding[]): Finding[] => mergeEqual(findings.map((finding) => ({ finding })));
const see = (at: number, message = `at ${at}`): Related => ({ span: span(at), message });

describe("findings of one rule at one place are one finding", () => {
  const first = found({ span: span(3, 9) });

  it.each<[string, Partial<Finding>, number]>([
    ["the same rule and place", {}, 1],
    ["another message", { message: "something else" }, 1],
    ["another rule", { rule: "b-rule" }, 2],
    ["another file", { span: span(3, 9, "b") }, 2],
    ["another start", { span: span(4, 9) }, 2],
    ["another end", { span: span(3, 8) }, 2],
  ])("%s", (_, more, count) => {
    const next = { ...first, ...more };
    expect(merged(first, next)).toEqual(count === 1 ? [first] : [first, next]);
  });

  it.each<[string, readonly string[] | undefined, readonly string[] | undefined, readonly string[] | undefined]>([
    ["those of both", ["X-1"], ["X-2", "X-1"], ["X-1", "X-2"]],
    ["all of its rule's, where one of them does", ["X-1"], undefined, undefined],
    ["all of its rule's, where both do", undefined, undefined, undefined],
    ["none, where neither does", [], [], []],
  ])("breaks the standards that they break: %s", (_, one, other, both) => {
    const breaking = (standards: readonly string[] | undefined): Finding => ({ ...first, ...(standards ? { standards } : {}) });
    expect(merged(breaking(one), breaking(other))[0]?.standards).toEqual(both);
    expect(merged(breaking(other), breaking(one))[0]?.standards?.toSorted()).toEqual(both);
  });

  it("what is found once, and points nowhere else, is left as it is", () => {
    expect(merged(first)[0]).toBe(first);
    expect(merged({ ...first, related: [see(9), see(9)] })[0]?.related).toEqual([see(9)]);
  });

  it.each<[Severity, Severity, Severity, string]>([
    ["medium", "high", "high", "the second"],
    ["high", "medium", "high", "the first"],
    ["high", "high", "high", "the first"],
    ["info", "low", "low", "the second"],
    ["critical", "info", "critical", "the first"],
  ])("of %s and %s the loudest speaks, in its own words", (one, two, severity, message) => {
    const [only] = merged(found({ severity: one, message: "the first" }), found({ severity: two, message: "the second" }));
    expect([only?.severity, only?.message]).toEqual([severity, message]);
  });

  it.each<[Profile, Profile, Profile]>([
    ["recommended", "recommended", "recommended"],
    ["recommended", "strict", "recommended"],
    ["strict", "recommended", "recommended"],
    ["strict", "strict", "strict"],
  ])("of the profiles %s and %s it is shown in %s", (one, two, shown) => {
    expect(merged(found({ profile: one }), found({ profile: two })).map(({ profile }) => profile)).toEqual([shown]);
  });

  it.each<[Confidence, Confidence, Confidence]>([
    ["low", "low", "low"],
    ["low", "medium", "medium"],
    ["medium", "low", "medium"],
    ["medium", "high", "high"],
    ["high", "medium", "high"],
    ["high", "low", "high"],
  ])("of the confidences %s and %s the surer one holds: %s", (one, two, sure) => {
    expect(merged(found({ confidence: one }), found({ confidence: two })).map(({ confidence }) => confidence)).toEqual([sure]);
  });

  it("has the first repair that there is", () => {
    const [one, two] = ["one", "two"].map((title) => ({ title, safety: "safe" }) as const);
    const fixes = (...all: readonly Finding["fix"][]) => merged(...all.map((fix) => found({ fix }))).map(({ fix }) => fix);
    expect(fixes(one as Finding["fix"], two as Finding["fix"])).toEqual([one]);
    expect(fixes(null, two as Finding["fix"])).toEqual([two]);
    expect(fixes(null, null)).toEqual([null]);
  });
});

describe("the places beside a merged finding", () => {
  const of = (name: string, at: number, more: Partial<Finding> = {}): Pair => {
    const workload = service(name, at);
    return { finding: found({ workload: workload.path, ...more }), workload };
  };

  it("name the other services that it is about, after its own places and before theirs", () => {
    const pairs = [of("web", 10, { related: [see(1)] }), of("api", 20, { related: [see(2)] }), of("job", 30)];
    const [only] = mergeEqual(pairs);
    expect(only?.workload).toEqual(["services", "web"]);
    expect(only?.related).toEqual([see(1), see(20, "service `api` is affected"), see(2), see(30, "service `job` is affected")]);
  });

  it("leave out the service it is about already, and what is about no service", () => {
    expect(mergeEqual([of("web", 10), of("web", 10)])).toEqual([found({ workload: ["services", "web"] })]);
    expect(mergeEqual([of("web", 10), { finding: found() }])).toEqual([found({ workload: ["services", "web"] })]);
    expect(mergeEqual([{ finding: found() }, of("web", 10)])).toEqual([found({ related: [see(10, "service `web` is affected")] })]);
    // The parts of a name are compared one by one.
    const joined = { path: ["services", "a", "b"], span: span(10), ships: true, dialect: "toy" };
    const [only] = mergeEqual([{ finding: found({ workload: ["services", "ab"] }) }, { finding: found(), workload: joined }]);
    expect(only?.related).toEqual([see(10, "services a b is affected")]);
  });

  it("are listed once each, and never the place of the finding itself", () => {
    const [only] = merged(found({ span: span(5), related: [see(5), see(1, "first"), see(1, "again"), see(2), see(5)] }));
    expect(only?.related).toEqual([see(1, "first"), see(2)]);
    const [again] = merged(found({ related: [see(1, "first")] }), found({ related: [see(1, "again"), see(2)] }));
    expect(again?.related).toEqual([see(1, "first"), see(2)]);
  });

  it("are twenty at most", () => {
    const all = Array.from({ length: 30 }, (_, at) => see(at + 1));
    expect(merged(found({ related: all }))[0]?.related).toEqual(all.slice(0, 20));
  });

  it("are collected until there are more than anybody reads", () => {
    const same = (count: number): Related[] => Array.from({ length: count }, () => see(1));
    const places = (count: number) => merged(found({ related: same(count) }), found({ related: [see(2)] }))[0]?.related;
    expect(places(40)).toEqual([see(1), see(2)]);
    expect(places(41)).toEqual([see(1)]);
  });
});

describe("merging", () => {
  const findings = fc.array(
    fc
      .record({
        rule: fc.constantFrom("a-rule", "b-rule"),
        severity: fc.constantFrom(...severities),
        confidence: fc.constantFrom<Confidence>("low", "medium", "high"),
        profile: fc.constantFrom(...profiles),
        span: fc.constantFrom(span(0), span(0, 2), span(7)),
        related: fc.array(fc.nat(30).map((at) => see(at))),
      })
      .map(found),
  );

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(findings, (all) => {
        const once = merged(...all);
        expect(merged(...once)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  it("comes to the same severity, confidence and profile in whatever order", () => {
    const verdicts = (all: readonly Finding[]) =>
      merged(...all)
        .map(({ rule, span: { start, end }, severity, confidence, profile }) => [rule, start, end, severity, confidence, profile].join(" "))
        .sort();
    fc.assert(
      fc.property(findings, (all) => {
        expect(verdicts(all.toReversed())).toEqual(verdicts(all));
      }),
      { numRuns: 60 },
    );
  });
});
