import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { rules as listed } from "../../rules/list.ts";
import { onDemand } from "../../src/check/on-demand.ts";
import type { ListedRule, Subject } from "../../src/rule/define.ts";

/** Rules as they are listed, and which parts are loaded. */
const list = (loads: string[]): ListedRule[] =>
  listed.map((rule) => ({
    ...rule,
    load: () => {
      loads.push(rule.on);
      return rule.load();
    },
  }));

const about = (...subjects: Subject[]): Set<Subject> => new Set(subjects);

describe("the list of rules", () => {
  it("says of every rule what the rule says, in the same order", () => {
    expect(listed.map(({ load: _, ...facts }) => facts)).toEqual(
      rules.map(({ check: _, examples: __, references: ___, instead: ____, help: _____, otherwise: ______, ...facts }) =>
        JSON.parse(JSON.stringify(facts)),
      ),
    );
  });

  it("loads every rule", async () => {
    const parts = await Promise.all(listed.map(async ({ id, load }) => (await load()).some((rule) => rule.id === id)));
    expect(parts).not.toContain(false);
  });
});

describe("rules on demand", () => {
  it.each<[Subject[]]>([[["workload"]], [["dockerfile", "workload", "project"]], [["seccomp"]], [["ignore"]], [["container", "compose"]]])(
    "are all there that judge %j",
    async (subjects) => {
      const ready = await onDemand(listed)((on) => about(...subjects).has(on));
      const wanted = rules.filter(({ on }) => subjects.includes(on));
      expect(ready.filter(({ on }) => subjects.includes(on))).toEqual(wanted);
      expect(ready.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).filter((id) => ready.some((each) => each.id === id)));
    },
  );

  it("are not loaded before there is something that they judge, and once", async () => {
    const loads: string[] = [];
    const needed = onDemand(list(loads));
    expect(await needed(() => false)).toEqual([]);
    expect(loads).toEqual([]);
    await needed((on) => on === "dockerfile");
    await needed((on) => on === "dockerfile" || on === "seccomp");
    expect(loads).toEqual(["dockerfile", "seccomp"]);
  });

  it("are those of the list alone", async () => {
    const some = listed.filter(({ id }) => id === "no-sudo" || id === "non-root-user");
    const ready = await onDemand(some)(() => true);
    expect(ready.map(({ id }) => id)).toEqual(some.map(({ id }) => id));
  });

  it("may be given loaded", async () => {
    expect(await onDemand(rules)(() => false)).toEqual(rules);
  });
});
