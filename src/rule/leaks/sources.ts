import type { Instruction } from "../../frontends/dockerfile/instruction.ts";
import type { Stage } from "../../frontends/dockerfile/stage.ts";
import { namesSecret } from "../../secrets/names.ts";
import { Memory } from "../../text/memory.ts";
import { lastUpTo } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import { mountsOf } from "../mounts.ts";
import type { Ran } from "../stages.ts";
import type { Surroundings } from "./places.ts";

/** Variables that hold a secret: they are many, and a RUN asks for few. */
export interface SecretNames extends Iterable<string> {
  has(name: string): boolean;
}

/** What a RUN is given. */
export interface Given extends Surroundings {
  /** The variables that hold a secret, and the files. */
  readonly names: SecretNames;
  readonly files: readonly string[];
  /** Those of the variables that the RUN itself asks for. */
  readonly asked: readonly string[];
  /** What is written below these folders is in no layer. */
  readonly away: readonly string[];
}

/** Whether there is nothing to look through. */
export const isEmpty = (all: Iterable<unknown>): boolean => all[Symbol.iterator]().next().done === true;

/** What a RUN is given that must not stay: its secret mounts, and the arguments whose names announce a secret; `undefined` without any. */
export function givenTo({
  instruction,
  stage,
  workdir,
  user,
}: Pick<Ran, "instruction" | "stage"> & Partial<Pick<Ran, "workdir" | "user">>): Given | undefined {
  const mounts = instruction.flags.length === 0 ? [] : mountsOf(instruction);
  const secrets = mounts.filter(({ type }) => type === "secret");
  const asked = secrets.flatMap(({ env }) => env ?? []);
  const names = new NamesAt(instruction, stage, asked);
  if (secrets.length === 0 && isEmpty(names)) return undefined;
  const variables = variablesAt(instruction, stage);
  const targets = (of: typeof mounts): string[] => of.flatMap(({ target }) => (target ? [resolved(target, variables)] : []));
  return {
    names,
    asked,
    files: targets(secrets),
    // What is written into a bind mount is thrown away, too: dispatchRunMounts() of BuildKit's dockerfile2llb.
    away: targets(mounts.filter(({ type }) => type !== "ssh")),
    variables,
    ...(workdir ? { workdir } : {}),
    ...(user ? { user } : {}),
  };
}

/** Where something is set, and the how manieth of what its stage sets. */
interface Place {
  readonly at: number;
  readonly file: string;
  readonly turn: number;
}

/** What a stage itself sets, in order: made once for all of its RUNs, and of those that start from it. */
interface Assigned {
  /** Where arguments begin to hold a secret of whoever builds. */
  readonly arguments: ReadonlyMap<string, readonly Place[]>;
  /** Values of ENV. */
  readonly variables: ReadonlyMap<string, readonly (Place & { readonly value: string })[]>;
}

const assigned = new Memory<Stage, Assigned>();

function assignedIn(stage: Stage): Assigned {
  const known = assigned.get(stage);
  if (known) return known;
  const secret = new Map<string, Place[]>();
  const variables = new Map<string, (Place & { value: string })[]>();
  const put = <T>(into: Map<string, T[]>, name: string, each: T): void => void (into.get(name)?.push(each) ?? into.set(name, [each]));
  for (const [turn, { keyword, name, value, span }] of stage.assignments.entries()) {
    if (keyword === "ARG" && namesSecret(name) && (value === null || (value.state === "written" && value.value === "")))
      put(secret, name, { at: span.start, file: span.file, turn });
    else if (keyword === "ENV" && value?.state === "written")
      put(variables, name, { at: span.start, file: span.file, turn, value: value.value });
  }
  const made = { arguments: secret, variables };
  assigned.set(stage, made);
  return made;
}

/** The variables that a RUN asks for, and the arguments without a value of their own that hold a secret at it. */
class NamesAt implements SecretNames {
  readonly #span: Span;
  readonly #stage: Stage;
  readonly #asked: readonly string[];

  constructor({ span }: Instruction, stage: Stage, asked: readonly string[]) {
    this.#span = span;
    this.#stage = stage;
    this.#asked = asked;
  }

  has(name: string): boolean {
    return this.#asked.includes(name) || this.#isSecret(name);
  }

  *[Symbol.iterator](): Generator<string> {
    yield* this.#asked;
    for (const each of chain(this.#stage)) for (const name of assignedIn(each).arguments.keys()) if (this.#isSecret(name)) yield name;
  }

  #isSecret(name: string): boolean {
    const isBefore = ({ at, file }: Place): boolean => at <= this.#span.start && file === this.#span.file;
    for (const each of chain(this.#stage)) {
      const given = assignedIn(each);
      const argument = given.arguments.get(name)?.findLast(isBefore);
      const variable = given.variables.get(name)?.findLast(isBefore);
      // ENV wins over ARG.
      if (argument ?? variable) return (argument?.turn ?? -1) > (variable?.turn ?? -1);
    }
    return false;
  }
}

/** Looks up the values that ENV has set before an instruction. */
function variablesAt({ span }: Instruction, stage: Stage): Pick<ReadonlyMap<string, string>, "get"> {
  return {
    get(name) {
      for (const each of chain(stage)) {
        const values = assignedIn(each).variables.get(name) ?? [];
        const value = values[lastUpTo(values, span.start - 1, ({ at }) => at)]?.value;
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

/** A stage, and one after the other that it starts from. */
function* chain(stage: Stage): Generator<Stage> {
  for (let each: Stage | undefined = stage; each; each = "stage" in each.origin ? each.origin.stage : undefined) yield each;
}

/** A path of a mount, its variables resolved as BuildKit does, the others by name. */
const resolved = (path: string, variables: Surroundings["variables"]): string =>
  path.replace(/\$\{?(\w+)\}?/g, (_, name: string) => variables.get(name) ?? `\${${name}}`);
