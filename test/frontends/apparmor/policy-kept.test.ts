import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ResolvedProfile } from "../../../src/frontends/apparmor/resolve.ts";
import type { FileRule } from "../../../src/frontends/apparmor/syntax.ts";
import { parseGlob } from "../../../src/syntax/glob.ts";

// What is made ready is kept for all policies together.
let PathPattern: typeof import("../../../src/frontends/apparmor/path-pattern.ts").PathPattern;
let Policy: typeof import("../../../src/frontends/apparmor/policy.ts").Policy;
beforeEach(async () => {
  vi.resetModules();
  ({ PathPattern } = await import("../../../src/frontends/apparmor/path-pattern.ts"));
  ({ Policy } = await import("../../../src/frontends/apparmor/policy.ts"));
});

const span = { file: "p", start: 0, end: 1 };
const fileRule = (path: string): FileRule => ({
  ...{ kind: "file", span, prefix: {}, path: { value: path, span }, permissions: { value: "r", span }, subset: false, leading: false },
});
/** A profile that says to read these paths. */
const profile = (...paths: readonly string[]): ResolvedProfile =>
  ({ rules: paths.map((path) => ({ rule: fileRule(path), at: span })), complete: true, expand: (text: string) => text }) as never;
const literal = (length: number, letter = "a"): string => `/${letter.repeat(length - 1)}`;

describe("automata that are kept", () => {
  it("are as many as fit, and the oldest goes first", () => {
    const pattern = (length: number) => new PathPattern("", parseGlob(literal(length)) as never);
    const [first, second, large, last] = [pattern(10), pattern(20), pattern(599_970), pattern(1)];
    const made = [first, second, large].map((each) => each.automaton);
    const same = (): boolean[] => [large, second, first].map((each, at) => each.automaton === made[2 - at]);
    expect(same()).toEqual([true, true, true]);
    expect(last.automaton.states).toHaveLength(2);
    // The first is made again, and now the second has to go.
    expect(same()).toEqual([true, true, false]);
    expect(first.automaton).toEqual(made[0]);
    expect(second.automaton).not.toBe(made[1]);
  });

  it("are at least the latest, whatever its size", () => {
    const large = new PathPattern("", parseGlob(literal(600_001)) as never);
    expect(large.automaton).toBe(large.automaton);
  });
});

describe("patterns that are kept", () => {
  it("are 16_000, and then none", () => {
    const path = (text: string) => new Policy(profile(text)).rules[0]?.path;
    const first = path("/first");
    // One is there from the beginning.
    const many = Array.from({ length: 15_998 }, (_, at) => `/${at}`);
    expect(new Policy(profile(...many)).rules).toHaveLength(15_998);
    expect(path("/first")).toBe(first);
    path("/one-too-many");
    expect(path("/first")).not.toBe(first);
  });
});

describe("policies that are kept ready", () => {
  it("are the latest 40", () => {
    const first = new Policy(profile("/x"));
    const rules = first.rules;
    const others = Array.from({ length: 40 }, () => new Policy(profile("/x")));
    for (const other of others.slice(0, 39)) expect(other.rules).toHaveLength(1);
    expect(first.rules).toBe(rules);
    const second = others[0]?.rules;
    expect(others[39]?.rules).toHaveLength(1);
    expect(others[0]?.rules).toBe(second);
    expect(first.rules).not.toBe(rules);
    expect(others[0]?.rules).not.toBe(second);
  });
});

describe("a profile that is too large", () => {
  it("is looked at up to the rule that goes beyond 400,000 states", () => {
    const twenty = Array.from({ length: 20 }, (_, at) => literal(20_000, String.fromCharCode(97 + at)));
    const seen = [[], ["/x"], ["/x", "/y"]].map((more) => {
      const policy = new Policy(profile(...twenty, ...more));
      return [policy.rules.length, policy.complete, policy.large];
    });
    expect(seen).toEqual([
      [20, true, false],
      [21, true, true],
      [21, false, true],
    ]);
  });
});
