import type { Instruction } from "../frontends/dockerfile/instruction.ts";
import { mountFields } from "../frontends/dockerfile/mount.ts";
import { oncePer } from "../text/once-per.ts";
import type { Span } from "../text/span.ts";

/** One `RUN --mount`. */
export interface BuildMount {
  readonly type: string;
  /** Where it appears; a secret's default is `/run/secrets/ID`. */
  readonly target?: string;
  /** The variable a secret is put into. */
  readonly env?: string;
  readonly mode?: string;
  readonly span: Span;
}

/** The mounts of a RUN, as BuildKit reads them. */
export const mountsOf = (instruction: Instruction): readonly BuildMount[] =>
  instruction.flags.length === 0 ? none : readFlags(instruction);

const none: readonly BuildMount[] = [];

const readFlags = oncePer(({ flags }: Instruction): readonly BuildMount[] =>
  flags.flatMap((flag) => {
    if (flag.name !== "mount") return [];
    const fields = mountFields(flag);
    const type = (fields.get("type") ?? "bind").toLowerCase();
    const given = fields.get("target") ?? fields.get("dst") ?? fields.get("destination");
    const id = (fields.get("id") ?? fields.get("source") ?? fields.get("src"))?.split("/").pop();
    const env = fields.get("env");
    const target = given ?? (type === "secret" && id && !env ? `/run/secrets/${id}` : undefined);
    const mode = fields.get("mode");
    return [{ type, span: flag.span, ...(target ? { target } : {}), ...(env ? { env } : {}), ...(mode ? { mode } : {}) }];
  }),
);
