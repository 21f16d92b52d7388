import type { Instruction } from "../../frontends/dockerfile/instruction.ts";
import { assignmentsOf, type Stage } from "../../frontends/dockerfile/stage.ts";
import { namesSecret } from "../../secrets/names.ts";
import { Memory } from "../../text/memory.ts";
import { lastUpTo } from "../../text/sorted.ts";
import { mountsOf } from "../mounts.ts";
import type { Ran } from "../stages.ts";
import type { Surroundings } from "./places.ts";

/** What a RUN is given. */
export interface Given extends Surroundings {
  /** The variables that hold a secret, and the files. */
  readonly names: ReadonlySet<string>;
  readonly files: readonly string[];
  /** Those of the variables that the RUN itself asks for. */
  readonly asked: readonly string[];
  /** What is written below these folders is in no layer. */
  readonly away: readonly string[];
}

/** What a RUN is given that must not stay: its secret mounts, and the arguments whose names announce a secret; `undefined` without any. */
export function givenTo({
  instruction,
  stage,
  workdir,
  user,
}: Pick<Ran, "instruction" | "stage"> & Partial<Pick<Ran, "workdir" | "user">>): Given | undefined {
  const named = secretArguments(instruction, stage);
  if (named.size === 0 && instruction.flags.length === 0) return undefined;
  const mounts = mountsOf(instruction);
  const secrets = mounts.filter(({ type }) => type === "secret");
  if (secrets.length === 0 && named.size === 0) return undefined;
  const asked = secrets.flatMap(({ env }) => env ?? []);
  const variables = variablesAt(instruction, stage);
  const targets = (of: typeof mounts): string[] => of.flatMap(({ target }) => (target ? [resolved(target, variables)] : []));
  return {
    names: new Set([...asked, ...named]),
    asked,
    files: targets(secrets),
    // What is written into a bind mount is thrown away, too: dispatchRunMounts() of BuildKit's dockerfile2llb.
    away: targets(mounts.filter(({ type }) => type !== "ssh")),
    variables,
    ...(workdir ? { workdir } : {}),
    ...(user ? { user } : {}),
  };
}

/** What a stage and those it starts from set, in order: made once for all of its RUNs. */
interface Assigned {
  /** When arguments begin to hold a secret of whoever builds, and when they no longer do. */
  readonly arguments: readonly { readonly name: string; readonly at: number; readonly file: string; readonly holds: boolean }[];
  /** Values of ENV, each from an offset on. */
  readonly variables: ReadonlyMap<string, readonly { readonly at: number; readonly value: string }[]>;
}

const assigned = new Memory<Stage, Assigned>();

function assignedIn(stage: Stage): Assigned {
  const known = assigned.get(stage);
  if (known) return known;
  const secret = new Set<string>();
  const events: Assigned["arguments"][number][] = [];
  const variables = new Map<string, { at: number; value: string }[]>();
  for (const { keyword, name, value, span } of assignmentsOf(stage)) {
    const { start: at, file } = span;
    if (keyword === "ARG" && namesSecret(name) && (value === null || (value.state === "written" && value.value === ""))) {
      secret.add(name);
      events.push({ name, at, file, holds: true });
    } else if (keyword === "ENV" && value?.state === "written") {
      // ENV wins over ARG.
      if (secret.delete(name)) events.push({ name, at, file, holds: false });
      const each = { at, value: value.value };
      if (!variables.get(name)?.push(each)) variables.set(name, [each]);
    }
  }
  const made = { arguments: events, variables };
  assigned.set(stage, made);
  return made;
}

const none: ReadonlySet<string> = new Set();

/** The arguments without a value of their own that hold a secret at an instruction. */
function secretArguments({ span }: Instruction, stage: Stage): ReadonlySet<string> {
  const { arguments: events } = assignedIn(stage);
  if (events.length === 0) return none;
  const names = new Set<string>();
  for (const { name, at, file, holds } of events) {
    if (at > span.start || file !== span.file) continue;
    if (holds) names.add(name);
    else names.delete(name);
  }
  return names;
}

/** Looks up the values that ENV has set before an instruction. */
function variablesAt({ span }: Instruction, stage: Stage): Pick<ReadonlyMap<string, string>, "get"> {
  const { variables } = assignedIn(stage);
  return {
    get(name) {
      const values = variables.get(name) ?? [];
      return values[lastUpTo(values, span.start - 1, ({ at }) => at)]?.value;
    },
  };
}

/** A path of a mount, its variables resolved as BuildKit does, the others by name. */
const resolved = (path: string, variables: Surroundings["variables"]): string =>
  path.replace(/\$\{?(\w+)\}?/g, (_, name: string) => variables.get(name) ?? `\${${name}}`);
