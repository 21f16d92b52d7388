import type { Place, RuleSetting, Scope } from "../model/policy.ts";
import { oncePer } from "../text/once-per.ts";
import type { GivenRule } from "./define.ts";

/** What is set for a rule at a place: every scope that applies speaks, the last one is heard. */
export function settingAt(scopes: readonly Scope[], rule: string, place: Place): RuleSetting {
  let setting: RuleSetting = {};
  for (const { applies, rules } of scopes) {
    const own = rules.get(rule);
    if (!own || (applies && !applies(place))) continue;
    const options = own.options ? { options: { ...setting.options, ...own.options } } : {};
    setting = { ...setting, ...(own.level ? { level: own.level } : {}), ...(own.fix ? { fix: own.fix } : {}), ...options };
  }
  return setting;
}

/** The values of a rule's options at a place. */
export function optionsAt(rule: GivenRule, scopes: readonly Scope[], place: Place): Readonly<Record<string, unknown>> {
  const given = settingAt(scopes, rule.id, place).options;
  return given ? valuesOf(rule, given) : defaultsOf(rule);
}

const defaultsOf = oncePer((rule: GivenRule) => valuesOf(rule, {}));

function valuesOf({ options = {} }: GivenRule, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { default: fallback }]) => [name, Object.hasOwn(given, name) ? given[name] : fallback]),
  );
}

/** Whether a rule may be off somewhere: nobody knows whether a later scope turns it on at the very places where it is off. */
export const isOffSomewhere = (scopes: readonly Scope[], rule: string): boolean => {
  const levels = scopes.flatMap(({ applies, rules }) => ({ level: rules.get(rule)?.level, isEverywhere: applies === undefined }));
  // What is said everywhere is heard over what was said before.
  const last = levels.findLastIndex(({ level, isEverywhere }) => level !== undefined && isEverywhere);
  return levels.slice(Math.max(0, last)).some(({ level }) => level === "off");
};

/** Whether a rule is on somewhere. */
export function isOnSomewhere(scopes: readonly Scope[], rule: string): boolean {
  let on = true;
  for (const { applies, rules } of scopes) {
    const level = rules.get(rule)?.level;
    if (level) on = level !== "off" || (on && applies !== undefined);
  }
  return on;
}
