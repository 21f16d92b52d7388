import type { Level, RuleSetting, Scope } from "../model/policy.ts";
import type { GivenRule } from "../rule/define.ts";
import { nearest } from "../syntax/nearest.ts";
import { fits } from "../text/pattern.ts";
import type { Arguments } from "./arguments.ts";
import { oneOf, UsageError } from "./usage.ts";

const levels = ["off", "on", "info", "low", "medium", "high", "critical"] as const;

/** The rules that `--only` and `--skip` leave. What `--only` names runs in every profile. */
export function selected(
  all: readonly GivenRule[],
  { values, origin }: Pick<Arguments, "values" | "origin">,
): { readonly rules: GivenRule[]; readonly wanted: ReadonlySet<string>; readonly unwanted: ReadonlySet<string>; readonly scopes: Scope[] } {
  const wanted = named(origin("only"), values.only, all);
  const unwanted = named(origin("skip"), values.skip, all) ?? new Set<string>();
  const rules = all.filter(({ id }) => (!wanted || wanted.has(id)) && !unwanted.has(id));
  if (rules.length === 0) throw new UsageError("--only and --skip leave no rule to run");
  return { rules, wanted: wanted ?? new Set(), unwanted, scopes: settings(levelsOf(values.rule, origin("rule"), all)) };
}

/** Scopes under which the rules somebody asks for by name run: in every profile, and though they are off everywhere. */
export function withWanted<S extends Scope>(scopes: readonly S[], wanted: ReadonlySet<string>): (S | Scope)[] {
  if (wanted.size === 0) return [...scopes];
  const isOff = (id: string, { level }: RuleSetting): boolean => level === "off" && wanted.has(id);
  return [
    ...settings([...wanted].map((id) => [id, "on"] as const)),
    ...scopes.map((scope) =>
      scope.applies || ![...scope.rules].some(([id, setting]) => isOff(id, setting))
        ? scope
        : { ...scope, rules: new Map([...scope.rules].filter(([id, setting]) => !isOff(id, setting))) },
    ),
  ];
}

const settings = (levelOf: readonly (readonly [string, Level])[]): Scope[] =>
  levelOf.length ? [{ rules: new Map(levelOf.map(([id, level]): [string, RuleSetting] => [id, { level }])) }] : [];

/** The rules of `RULE=LEVEL`. */
const levelsOf = (given: readonly string[] = [], flag: string, all: readonly GivenRule[]) =>
  given.flatMap((each) => {
    const [id = "", level] = each.split("=");
    if (!level) throw new UsageError(`${flag} wants RULE=LEVEL, such as no-sudo=off, not ${JSON.stringify(each)}`);
    const loud = oneOf(flag, level, levels) as Level;
    return [...(named(flag, [id], all) ?? [])].map((rule) => [rule, loud] as const);
  });

/** The rules a list of names, patterns and tags stands for; an unknown one is an error. `flag`: who asks for them. */
export function named(flag: string, list: readonly string[] | undefined, all: readonly GivenRule[]): Set<string> | undefined {
  if (!list) return undefined;
  const wanted = list
    .flatMap((each) => each.split(","))
    .map((each) => each.trim())
    .filter(Boolean);
  if (wanted.length === 0) throw new UsageError(`${flag} names no rule`);
  return new Set(wanted.flatMap((each) => rulesFor(flag, each, all)));
}

function rulesFor(flag: string, wanted: string, all: readonly GivenRule[]): string[] {
  const tag = /^tag:(.+)$/.exec(wanted)?.[1]?.toLowerCase();
  const pattern = wanted.includes("*") ? wanted : undefined;
  const isTagged = ({ on, standards }: GivenRule): boolean =>
    on === tag || standards.some((each) => each.toLowerCase() === tag || each.toLowerCase().startsWith(`${tag}-`));
  const found = all.filter((rule) =>
    tag ? isTagged(rule) : pattern ? fits(rule.id, pattern) : rule.id === wanted || rule.formerly?.includes(wanted),
  );
  if (found.length) return found.map(({ id }) => id);
  const meant = nearest(
    wanted,
    all.map(({ id }) => id),
  );
  throw new UsageError(
    `${flag}: there is no rule ${JSON.stringify(wanted)}${meant ? `, did you mean ${meant}?` : /\d/.test(wanted) ? ` (seaworthy explain ${wanted} says what it is called here)` : " (see seaworthy rules)"}`,
  );
}
