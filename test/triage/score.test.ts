import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/list.ts";
import { scoreCaps, usualWeights, type Weight } from "../../src/knowledge/score-weights.ts";
import { severities } from "../../src/model/finding.ts";
import type { Fact, Weighed } from "../../src/model/weighed.ts";
import { gradeOf, lossesOf, scoreOf, scoresOf } from "../../src/triage/score.ts";

const weights = new Map(Object.entries(usualWeights));
const always = () => true;
let place = 0;

const fact = (rule: string, more: Partial<Fact> = {}): Fact => {
  place++;
  return { ...{ rule, severity: "high", confidence: "high", file: "compose.yaml", start: place, end: place + 1 }, ...more };
};
const service = (name: string, ...facts: readonly Fact[]): Weighed => ({
  ...{ workload: ["services", name], label: `service \`${name}\``, file: "compose.yaml", kind: "container" },
  facts,
});
const scored = (...facts: readonly Fact[]) => scoreOf(lossesOf({ facts }, weights));

describe("a score", () => {
  it.each<[string, number, readonly Fact[]]>([
    ["is 100 where nothing is found", 100, []],
    ["loses 30 for root", 70, [fact("non-root-user", { severity: "medium" })]],
    ["loses what a rule takes once, however much it finds", 70, [fact("non-root-user"), fact("non-root-user")]],
    ["loses what each mount takes", 55, [1, 2, 3].map(() => fact("no-sensitive-host-mount", { severity: "medium" }))],
    ["loses nothing for what no weight is about", 100, [fact("no-obsolete-version")]],
    [
      "loses nothing for what is hardly known",
      100,
      [fact("non-root-user", { confidence: "low" }), fact("no-privileged", { confidence: "low" })],
    ],
    ["loses all for what is likely", 70, [fact("non-root-user", { confidence: "medium" })]],
    ["loses nothing for what is milder than its weight is for", 100, [fact("non-root-user", { severity: "info" })]],
    ["is never below 0", 0, Object.keys(usualWeights).map((rule) => fact(rule))],
    ["is 20 at most with privileged mode", 20, [fact("no-privileged", { severity: "critical" })]],
    ["is 20 at most with the engine's socket", 20, [fact("no-docker-socket", { severity: "critical" })]],
    ["is 20 at most with the host's root", 20, [fact("no-sensitive-host-mount", { severity: "critical" })]],
    ["is 40 at most with a live credential", 40, [fact("no-secret-in-env", { severity: "high" })]],
    ["is not capped by a password of a test", 80, [fact("no-secret-in-env", { severity: "medium" })]],
    ["keeps to the lowest cap", 20, [fact("no-secret-in-env"), fact("no-docker-socket")]],
    ["is below its cap where points say so", 15, [fact("no-privileged"), fact("non-root-user"), fact("no-docker-socket")]],
  ])("%s", (_, expected, facts) => {
    expect(scored(...facts)).toBe(expected);
  });

  it("has a grade, which ends where the next begins", () => {
    expect([100, 90, 89, 80, 79, 70, 69, 60, 59, 40, 39, 0].map(gradeOf).join("")).toBe("AABBCCDDEEFF");
  });

  it("is made of rules that there are, in words that say of whom", () => {
    const known = new Set(rules.map(({ id }) => id));
    const named = [...Object.keys(usualWeights), ...scoreCaps.flatMap(({ from }) => Object.keys(from))];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    for (const [id, { points, step }] of Object.entries(usualWeights)) {
      expect(points, id).toBeGreaterThan(0);
      expect(step.split("%"), id).toHaveLength(2);
    }
  });

  it("can be capped for all that a rule calls critical where it gives control of the host, whatever weights say", () => {
    expect(scoreOf(lossesOf({ facts: [fact("no-docker-socket", { severity: "critical" })] }, new Map()))).toBe(20);
  });
});

/** The dashboard that the scale comes from: its six weights and no other. */
const dashboard: ReadonlyMap<string, Weight> = new Map(
  [
    ...["non-root-user", "no-privileged", "no-host-network", "no-escape-capability", "no-docker-socket", "no-sensitive-host-mount"],
    "read-only-rootfs",
  ].map((rule) => [rule, usualWeights[rule] as Weight]),
);

describe("the dashboard's own arithmetic", () => {
  const points = (...facts: readonly Fact[]): number =>
    Math.max(0, 100 - lossesOf({ facts }, dashboard).reduce((sum, loss) => sum + loss.points, 0));

  it.each<[string, number, readonly Fact[]]>([
    ["a hardened container", 100, []],
    ["a container nobody hardened", 60, [fact("non-root-user"), fact("read-only-rootfs")]],
    ["a monitor on the host's network", 65, [fact("no-host-network"), fact("read-only-rootfs")]],
    ["an account with the engine's socket, which it calls good", 85, [fact("no-docker-socket")]],
    [
      "every capability and two folders of the host",
      50,
      [fact("no-escape-capability"), fact("no-sensitive-host-mount"), fact("no-sensitive-host-mount")],
    ],
    [
      "everything at once",
      0,
      ["non-root-user", "no-privileged", "no-host-network", "no-escape-capability", "read-only-rootfs"].map((rule) => fact(rule)),
    ],
  ])("is kept for %s", (_, expected, facts) => {
    expect(points(...facts)).toBe(expected);
    // What it lacks is the cap.
    expect(scoreOf(lossesOf({ facts }, dashboard))).toBeLessThanOrEqual(expected);
  });
});

const facts = fc.array(
  fc.record({
    rule: fc.constantFrom(...Object.keys(usualWeights), "no-obsolete-version"),
    severity: fc.constantFrom(...severities),
    confidence: fc.constantFrom("low" as const, "medium" as const, "high" as const),
    file: fc.constant("a"),
    start: fc.nat(20),
    end: fc.constant(30),
  }),
  { maxLength: 12 },
);
const workloads = fc
  .array(facts, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((each, at): Weighed => ({ ...service(String(at), ...each), kind: at % 2 ? "image" : "container" })));

describe("laws of scores", () => {
  it("no finding raises a score, and no finding that goes lowers it", () => {
    fc.assert(
      fc.property(facts, fc.nat(), (all, at) => {
        const less = all.filter((_, index) => index !== at % Math.max(1, all.length));
        expect(scored(...less)).toBeGreaterThanOrEqual(scored(...all));
      }),
    );
  });

  it("a cap holds whatever else is found, and the order of findings is nothing", () => {
    fc.assert(
      fc.property(facts, (all) => {
        expect(scored(...all, fact("no-docker-socket"))).toBeLessThanOrEqual(20);
        expect(scored(...all.toReversed())).toBe(scored(...all));
        expect(scored(...all)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("the mean is no lower than the minimum, and the scores say both", () => {
    fc.assert(
      fc.property(workloads, (all) => {
        const scores = scoresOf(all, weights, always);
        expect(scores?.mean).toBeGreaterThanOrEqual(scores?.minimum ?? 101);
        expect(scores?.scored.map(({ score }) => score)).toEqual(scores?.scored.map(({ score }) => score).toSorted((a, b) => a - b));
        expect(scores?.minimum).toBe(Math.min(...all.map((each) => scored(...each.facts))));
        expect(scores?.grade).toBe(gradeOf(scores?.minimum ?? 0));
      }),
    );
  });

  it("steps bring everybody to 100, each something, none more than is missing", () => {
    fc.assert(
      fc.property(workloads, (all) => {
        const scores = scoresOf(all, weights, always);
        const missing = scores?.scored.reduce((sum, { score }) => sum + 100 - score, 0);
        expect(scores?.recommendations.reduce((sum, { gain }) => sum + gain, 0)).toBe(missing);
        for (const { gain, rules: ended, workloads: about } of scores?.recommendations ?? []) {
          expect(gain).toBeGreaterThan(0);
          expect(ended.length).toBeGreaterThan(0);
          expect(about.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("a step's gain is what the scores come to without its findings and those of the steps before", () => {
    fc.assert(
      fc.property(workloads, (all) => {
        const total = (left: readonly Weighed[]): number => left.reduce((sum, each) => sum + scored(...each.facts), 0);
        let left: readonly Weighed[] = all;
        for (const { gain, rules: ended } of scoresOf(all, weights, always)?.recommendations ?? []) {
          const after = left.map((each) => ({ ...each, facts: each.facts.filter(({ rule }) => !ended.includes(rule)) }));
          expect(total(after) - total(left)).toBe(gain);
          left = after;
        }
      }),
    );
  });
});

describe("what a run scores", () => {
  const root = (): Fact => fact("non-root-user");

  it("is nothing where nothing is started or built", () => {
    expect(scoresOf([], weights, always)).toBeUndefined();
  });

  it("is not all for what is started elsewhere, of which nothing is known but what is found", () => {
    const elsewhere = (...facts: readonly Fact[]): Weighed => ({ ...service("a", ...facts), isElsewhere: true });
    expect(scoresOf([elsewhere()], weights, always)).toBeUndefined();
    expect(scoresOf([elsewhere({ ...fact("no-risky-exec"), severity: "low" })], weights, always)).toBeUndefined();
    expect(scoresOf([elsewhere({ ...fact("no-risky-exec"), severity: "high" })], weights, always)?.minimum).toBe(20);
    expect(scoresOf([elsewhere(fact("no-privileged"))], weights, always)?.minimum).toBe(20);
  });

  it("is told with what to do first, and of how many", () => {
    const scores = scoresOf(
      [
        service("a", root(), fact("read-only-rootfs")),
        service("b", root()),
        { ...service("x", root()), label: "the image", kind: "image", file: "Dockerfile" },
      ],
      weights,
      always,
    );
    expect(scores?.recommendations).toEqual([
      {
        text: "run 2 services and 1 image as a user other than root",
        gain: 90,
        rules: ["non-root-user"],
        workloads: ["service `a`", "service `b`", "the image"],
      },
      { text: "make the root file system of 1 service read-only", gain: 10, rules: ["read-only-rootfs"], workloads: ["service `a`"] },
    ]);
    expect([scores?.mean, scores?.minimum, scores?.grade]).toEqual([66.7, 60, "D"]);
  });

  it("bundles steps that bring nothing alone", () => {
    const scores = scoresOf([service("a", fact("no-privileged"), fact("no-docker-socket"))], weights, always);
    expect(scores?.recommendations.map(({ text, gain }) => [text, gain])).toEqual([
      ["run 1 service without privileged mode and keep the engine's socket out of 1 service", 80],
    ]);
  });

  it("names the cap and the rule it comes from", () => {
    const [only] = scoresOf([service("a", fact("no-docker-socket"))], weights, always)?.scored ?? [];
    expect(only?.cap).toEqual({ at: 20, why: "it gives control of the host", rule: "no-docker-socket" });
    expect(only?.deductions).toEqual([{ what: "is given the engine's socket", points: 15, rules: ["no-docker-socket"] }]);
  });

  it("says which rules with a weight did not run", () => {
    expect(scoresOf([service("a")], weights, (rule) => rule !== "no-sudo")?.unrated).toEqual(["no-sudo"]);
  });
});
