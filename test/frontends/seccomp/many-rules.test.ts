import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { CallRules } from "../../../src/frontends/seccomp/call-rules.ts";
import { answer, type Case, type Comparison } from "../../../src/frontends/seccomp/filter.ts";
import { type Clue, FirstMatch } from "../../../src/frontends/seccomp/first-match.ts";
import { caseOf, looks, waysThrough } from "../../../src/frontends/seccomp/ways.ts";
import { lint } from "../../../src/lint.ts";
import { Budget, OverBudget } from "../../../src/text/budget.ts";
import { Source } from "../../../src/text/source.ts";
import { filterOf } from "./combined.ts";

const many = 12_000;

interface Rule {
  readonly names: readonly string[];
  readonly action: string;
  readonly args?: readonly object[];
  readonly [key: string]: unknown;
}

const test = (value: number, op = "EQ", index = 0, valueTwo?: number): object => ({
  ...{ index, value, op: `SCMP_CMP_${op}` },
  ...(valueTwo === undefined ? {} : { valueTwo }),
});

const allow = (name: string, ...args: object[]): Rule => ({ names: [name], action: "SCMP_ACT_ALLOW", args });

const last = { names: ["fnordcall"], action: "SCMP_ACT_ALLOW" };

/** Profiles whose last rule names a call that nobody knows: it is found, however many rules come before. */
const shapes: Readonly<Record<string, (at: number) => Rule>> = {
  "one value each": (at) => allow("personality", test(at)),
  "all but one value each": (at) => allow("personality", test(at, "NE")),
  "a limit each": (at) => allow("keyctl", test(at, "GT")),
  "a limit each, from below": (at) => allow("ioctl", test(at, "LE", 1)),
  "a value under one mask": (at) => allow("clone", test(0x7e020000, "MASKED_EQ", 0, at)),
  "a mask each": (at) => allow("ioctl", test(at + 1, "MASKED_EQ", 1, at + 1)),
  "two arguments": (at) => allow("socket", test(at >> 1), test(at & 1, "EQ", 1)),
  "two arguments, the first the same": (at) => allow("socket", test(2), test(at, "EQ", 1)),
  "rules that exclude each other": (at) => ({ ...allow("socket", test(at >> 1)), action: at & 1 ? "SCMP_ACT_ALLOW" : "SCMP_ACT_KILL" }),
  "one answer each": (at) => ({ ...allow("socket", test(1)), action: "SCMP_ACT_TRACE", errnoRet: at }),
  "the same rule": () => allow("socket", test(1)),
  "the same rule without conditions": () => allow("socket"),
  "rules that overrule each other": (at) => ({ ...allow("socket"), action: at & 1 ? "SCMP_ACT_LOG" : "SCMP_ACT_ALLOW" }),
  "many names": (at) => ({ names: ["read", "write", "mount", "bpf", `call${at}`], action: "SCMP_ACT_ALLOW" }),
  gates: (at) => ({
    ...allow("mount"),
    includes: { caps: ["CAP_SYS_ADMIN"], minKernel: `4.${at % 200}` },
    excludes: { arches: ["arm64"] },
  }),
  comments: (at) => ({ ...allow("read"), comment: `seaworthy ignore=no-dead-seccomp-entry ${at}` }),
};

describe("of many rules each is looked at a fixed number of times", () => {
  it.each(Object.entries(shapes))(
    "%s",
    async (_, ruleAt) => {
      const syscalls = [...Array.from({ length: many }, (_, at) => ruleAt(at)), last];
      const text = JSON.stringify({ defaultAction: "SCMP_ACT_ERRNO", syscalls });
      const { findings, failures } = await lint([{ source: new Source("seccomp.json", text) }], { rules, profile: "strict" });
      expect(findings.some(({ message }) => message.includes("fnordcall"))).toBe(true);
      for (const { message } of failures)
        expect(message).toMatch(/^is not checked completely: rule [\w-]+: it takes more than [\d,]+ looks at/);
    },
    120_000,
  );

  it("many architectures that are mapped, too", async () => {
    const archMap = Array.from({ length: many }, (_, at) => ({
      architecture: ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64", "SCMP_ARCH_MIPS64"][at % 3],
      subArchitectures: ["SCMP_ARCH_X86", "SCMP_ARCH_X32"],
    }));
    const syscalls = [...Array.from({ length: 300 }, (_, at) => allow("personality", test(at))), last];
    const text = JSON.stringify({ defaultAction: "SCMP_ACT_ERRNO", archMap, syscalls });
    const { findings, failures } = await lint([{ source: new Source("seccomp.json", text) }], { rules, profile: "strict" });
    expect(findings.some(({ message }) => message.includes("fnordcall"))).toBe(true);
    expect(failures).toEqual([]);
  }, 120_000);
});

describe("the budget of a question about a profile", () => {
  const filter = filterOf({ syscalls: Array.from({ length: 6000 }, (_, at) => allow("clone", test(at + 1, "MASKED_EQ", 0, at + 1))) });
  const verdict = filter.verdict("clone");

  it("ends it, and is large enough for what has conditions by the thousand", () => {
    const values = Array.from({ length: 100 }, (_, at) => BigInt(at));
    const wanted = { argument: 0, bits: 64, values, flags: values };
    expect(() => [...waysThrough(verdict, wanted, looks())]).toThrow(OverBudget);
    const plain = filterOf({ syscalls: Array.from({ length: many }, (_, at) => allow("personality", test(at))) }).verdict("personality");
    expect([...waysThrough(plain, { argument: 0, bits: 32 }, looks())]).toHaveLength(many);
  });

  it("counts each look", () => {
    expect(() => answer(verdict, [3n], new Budget(100, "looks"))).toThrow(OverBudget);
    expect(() => caseOf(verdict, [3n], new Budget(100, "looks"))).toThrow(OverBudget);
    const equal = filterOf({ syscalls: Array.from({ length: 6000 }, (_, at) => allow("clone", test(at))) }).verdict("clone");
    expect(answer(equal, [5999n], new Budget(100, "looks")).kind).toBe("allow");
    expect(caseOf(equal, [5999n], new Budget(100, "looks"))?.when[0]?.value).toBe(5999n);
  });
});

describe("found without a look at each", () => {
  const read = (args: readonly bigint[]): bigint => args[0] ?? 0n;
  const clue = fc.option(
    fc.record({ kind: fc.constantFrom("is", "from", "upTo"), of: fc.constant("0"), value: fc.bigInt(0n, 6n), read: fc.constant(read) }),
    { nil: undefined },
  );
  const met = (each: Clue | undefined, value: bigint): boolean =>
    !each || (each.kind === "is" ? value === each.value : each.kind === "from" ? value >= each.value : value <= each.value);

  it("is everything that may match, in its order", () => {
    fc.assert(
      fc.property(fc.array(clue, { maxLength: 12 }), fc.bigInt(0n, 6n), (clues, value) => {
        const items = clues.map((each, at) => ({ each: each as Clue | undefined, at }));
        const found = [...new FirstMatch(items, ({ each }) => each).candidates([value])].map(({ at }) => at);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        const wanted = items.filter(({ each }) => met(each, value)).map(({ at }) => at);
        expect(found).toEqual(expect.arrayContaining(wanted));
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe("rules of one call, one after the other", () => {
  const comparison = fc.record({
    index: fc.nat(1),
    op: fc.constantFrom<Comparison["op"]>("EQ", "NE"),
    value: fc.bigInt(0n, 1n),
    mask: fc.constant(0xffff_ffff_ffff_ffffn),
  });
  const rule = fc
    .record({ when: fc.array(comparison, { minLength: 1, maxLength: 3 }), kind: fc.constantFrom<"allow" | "log">("allow", "log") })
    .map(({ when, kind }): Case => ({ when: when.toSorted((a, b) => a.index - b.index), action: { kind }, entry: {} as Case["entry"] }));
  const isSame = (a: Comparison | undefined, b: Comparison | undefined): boolean =>
    a !== undefined && b !== undefined && a.index === b.index && a.op === b.op && a.value === b.value;

  it("the first that begins alike, or is the same, decides", () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 8 }), (list) => {
        const own = new CallRules(64);
        for (const each of list) {
          const decides = own.cases.find(
            ({ when, action }) =>
              when.every((test, at) => isSame(test, each.when[at])) &&
              (when.length < each.when.length || (when.length === each.when.length && action.kind === each.action.kind)),
          );
          const before = own.cases.length;
          const outcome = own.add(each);
          if (!decides) expect(outcome?.why).not.toBe("later");
          else if (decides.action.kind === each.action.kind) expect([outcome, own.cases.length]).toEqual([undefined, before]);
          else expect(outcome).toEqual({ why: "later", by: decides });
        }
      }),
      { numRuns: 500 },
    );
  });
});
