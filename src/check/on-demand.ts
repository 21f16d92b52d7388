import type { AnyRule, GivenRule, ListedRule, Subject } from "../rule/define.ts";

/** Answers, for the subjects at hand, at least all rules about them, in the order of the list. */
export type Needed = (has: (subject: Subject) => boolean) => Promise<readonly AnyRule[]>;

/** Loads rules when there is something that they judge. */
export function onDemand(rules: readonly GivenRule[]): Needed {
  const loaded = new Map<string, AnyRule>();
  const waiting = new Map<Subject, ListedRule>();
  for (const rule of rules)
    if ("check" in rule) loaded.set(rule.id, rule);
    else waiting.set(rule.on, rule);
  const inOrder = (): readonly AnyRule[] => rules.flatMap(({ id }) => loaded.get(id) ?? []);
  let ready = inOrder();
  return async (has) => {
    const wanted: ListedRule[] = [];
    for (const [subject, one] of waiting) if (has(subject)) wanted.push(one);
    if (wanted.length === 0) return ready;
    for (const one of wanted) {
      for (const rule of await one.load()) loaded.set(rule.id, rule);
      waiting.delete(one.on);
    }
    ready = inOrder();
    return ready;
  };
}
