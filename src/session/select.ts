import type { Level, RuleSetting, Scope } from "../model/policy.ts";
import type { GivenRule } from "../rule/define.ts";
import { wayOut } from "../rule/unknown-rule.ts";
import { fits } from "../text/pattern.ts";
import type { Arguments } from "./arguments.ts";
import { oneOf, UsageError } from "./usage.ts";

const levels = ["off", "on", "info", "low", "medium", "high", "critical"] as const;

/** What options choose of the rules. */
interface Selection {
  readonly rules: GivenRule[];
  readonly wanted: ReadonlySet<string>;
  readonly unwanted: ReadonlySet<string>;
  readonly scopes: Scope[];
}

/** The rules that `--only` and `--skip` leave. What `--only` names runs in every profile. */
export async function selected(all: readonly GivenRule[], { values, origin }: Pick<Arguments, "values" | "origin">): Promise<Selection> {
  const wanted = await named(origin("only"), values.only, all);
  const unwanted = (await named(origin("skip"), values.skip, all)) ?? new Set<string>();
  const rules = all.filter(({ id }) => (!wanted || wanted.has(id)) && !unwanted.has(id));
  if (rules.length === 0) throw new UsageError("--only and --skip leave no rule to run");
  return { rules, wanted: wanted ?? new Set(), unwanted, scopes: settings(await levelsOf(values.rule, origin("rule"), all)) };
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
async function levelsOf(given: readonly string[] = [], flag: string, all: readonly GivenRule[]): Promise<(readonly [string, Level])[]> {
  const found: (readonly [string, Level])[] = [];
  for (const each of given) {
    const [id = "", level] = each.split("=");
    if (!level) throw new UsageError(`${flag} takes RULE=LEVEL, such as no-sudo=off, not ${JSON.stringify(each)}`);
    const loud = oneOf(flag, level, levels) as Level;
    for (const rule of (await named(flag, [id], all)) ?? []) found.push([rule, loud]);
  }
  return found;
}

/** The rules a list of names, patterns and tags stands for; an unknown one is an error. `flag`: who asks for them. */
export async function named(
  flag: string,
  list: readonly string[] | undefined,
  all: readonly GivenRule[],
): Promise<Set<string> | undefined> {
  if (!list) return undefined;
  const wanted = list
    .flatMap((each) => each.split(","))
    .map((each) => each.trim())
    .filter(Boolean);
  if (wanted.length === 0) throw new UsageError(`${flag} names no rule`);
  const found: string[] = [];
  for (const each of wanted) found.push(...(await rulesFor(flag, each, all)));
  return new Set(found);
}

async function rulesFor(flag: string, wanted: string, all: readonly GivenRule[]): Promise<string[]> {
  const tag = /^tag:(.+)$/.exec(wanted)?.[1]?.toLowerCase();
  const pattern = wanted.includes("*") ? wanted : undefined;
  const isTagged = ({ on, standards }: GivenRule): boolean =>
    on === tag || standards.some((each) => each.toLowerCase() === tag || each.toLowerCase().startsWith(`${tag}-`));
  const found = all.filter((rule) =>
    tag ? isTagged(rule) : pattern ? fits(rule.id, pattern) : rule.id === wanted || rule.formerly?.includes(wanted),
  );
  if (found.length) return found.map(({ id }) => id);
  throw new UsageError(`${flag}: there is no rule ${JSON.stringify(wanted)}${await wayOut(wanted, all)}`);
}
