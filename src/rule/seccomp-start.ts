import { type Action, letsThrough } from "../frontends/seccomp/action.ts";
import type { SeccompDocument } from "../frontends/seccomp/document.ts";
import type { CombinedFilter, Entry } from "../frontends/seccomp/filter.ts";
import { possibleActions } from "../frontends/seccomp/partly.ts";
import { replacedCalls, type Step, startArguments, wideCalls } from "../knowledge/startup-calls.ts";
import type { Container } from "../model/workload.ts";
import { lastOption, parseBool } from "../syntax/security-opt.ts";
import { own } from "../text/own.ts";
import type { Located } from "../text/span.ts";
import { certainly } from "./predicates.ts";

/** A call that a step makes and the filter does not let through. */
export interface Unmet {
  readonly name: string;
  /** Whoever makes it is killed. */
  readonly kills: boolean;
  /** The rule that decides; absent when the default does. */
  readonly entry?: Entry;
}

/**
 * The calls for want of which a step fails: those it needs and those it is killed for, on the filter's architecture, by the names they have
 * there. Whether a rule refuses them, a condition or the default is all the same.
 */
export function unmetCalls(document: SeccompDocument, filter: CombinedFilter, { needs, calls, instead = {} }: Step): Unmet[] {
  const found = (names: readonly string[]): Unmet[] =>
    names.flatMap((each) => {
      const name = nameOn(document, filter, each);
      return (name !== undefined && unmet(filter, name)) || [];
    });
  const needed = found(needs).filter(({ name, kills }) => kills || !(own(instead, name) ?? []).some((other) => !unmet(filter, other)));
  return [...needed, ...found(calls).filter(({ kills }) => kills)];
}

/** Of all that a step calls, whether it fails without or not, what the filter never lets through. */
export function refusedCalls(document: SeccompDocument, filter: CombinedFilter, { needs, calls }: Step): Unmet[] {
  return [...needs, ...calls].flatMap((each) => {
    const name = nameOn(document, filter, each);
    return (name !== undefined && unmet(filter, name)) || [];
  });
}

/** Where it is told that calls are not let through: at the first rule that refuses one, unless the default refuses some. */
export function placeOf({ profile }: SeccompDocument, calls: readonly Unmet[]): Located<string> | undefined {
  const [first] = calls;
  return calls.some(({ entry }) => !entry) ? profile?.defaultAction : first?.entry?.name;
}

/** What a call is called where the filter runs; `undefined` when nothing there makes it. */
function nameOn({ calls }: SeccompDocument, { host: { architecture } }: CombinedFilter, name: string): string | undefined {
  const exists = (each: string | undefined): each is string => each !== undefined && calls.number(each, architecture.machine) !== undefined;
  const wide = architecture.bits === 32 ? own(wideCalls, name) : undefined;
  return [wide, name, own(replacedCalls, name)].find(exists);
}

function unmet(filter: CombinedFilter, name: string): Unmet | undefined {
  const verdict = filter.verdict(name);
  for (const known of own(startArguments, name) ?? [{}]) {
    const actions = possibleActions(verdict, known);
    if (!actions.every(isRefusal)) continue;
    const entry = verdict.entry ?? verdict.cases.find(({ action }) => isRefusal(action))?.entry;
    return { name, kills: actions.every(isKill), ...(entry ? { entry } : {}) };
  }
  return undefined;
}

/** A call that is skipped and reports success, or one that a listener decides, is not known to fail. */
const isRefusal = (action: Action): boolean =>
  !letsThrough(action) && action.kind !== "notify" && !(action.kind === "errno" && action.value === 0);

/** SIGSYS ends a process as well, unless it waits for it. */
const isKill = ({ kind }: Action): boolean => kind === "kill_thread" || kind === "kill_process" || kind === "trap";

/** Whether a container certainly has no-new-privileges: then the filter is installed last, when the runtime has become the user. */
export function hasNoNewPrivileges({ host }: Pick<Container, "host">): boolean {
  const found = lastOption(host, "no-new-privileges");
  return found !== undefined && certainly(found.at, () => true) && parseBool(found.option.value) === true;
}
