import type { Instruction } from "../../frontends/dockerfile/instruction.ts";
import { assignmentsOf, type Stage } from "../../frontends/dockerfile/stage.ts";
import { namesSecret } from "../../secrets/names.ts";
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

/** What a RUN is given that must not stay: its secret mounts, and the arguments whose names announce a secret. */
export function givenTo({ instruction, stage, workdir, user }: Pick<Ran, "instruction" | "stage" | "workdir" | "user">): Given {
  const mounts = mountsOf(instruction);
  const secrets = mounts.filter(({ type }) => type === "secret");
  const asked = secrets.flatMap(({ env }) => env ?? []);
  const variables = variablesAt(instruction, stage);
  const targets = (of: typeof mounts): string[] => of.flatMap(({ target }) => (target ? [named(target, variables)] : []));
  return {
    names: new Set([...asked, ...secretArguments(instruction, stage)]),
    asked,
    files: targets(secrets),
    // What is written into a bind mount is thrown away, too: dispatchRunMounts() of BuildKit's dockerfile2llb.
    away: targets(mounts.filter(({ type }) => type !== "ssh")),
    variables,
    ...(workdir ? { workdir } : {}),
    ...(user ? { user } : {}),
  };
}

/** The arguments without a value of their own that hold a secret at an instruction. */
function secretArguments(instruction: Instruction, stage: Stage): Set<string> {
  const names = new Set<string>();
  for (const { keyword, name, value, span } of assignmentsOf(stage)) {
    if (span.start > instruction.span.start || span.file !== instruction.span.file) continue;
    if (keyword === "ARG" && namesSecret(name) && (value === null || (value.state === "written" && value.value === ""))) names.add(name);
    // ENV wins over ARG.
    else if (keyword === "ENV" && value?.state === "written") names.delete(name);
  }
  return names;
}

function variablesAt(instruction: Instruction, stage: Stage): Map<string, string> {
  const values = new Map<string, string>();
  for (const { keyword, name, value, span } of assignmentsOf(stage))
    if (keyword === "ENV" && value?.state === "written" && span.start < instruction.span.start) values.set(name, value.value);
  return values;
}

/** A path of a mount, its variables resolved as BuildKit does, the others by name. */
const named = (path: string, variables: ReadonlyMap<string, string>): string =>
  path.replace(/\$\{?(\w+)\}?/g, (_, name: string) => variables.get(name) ?? `\${${name}}`);
