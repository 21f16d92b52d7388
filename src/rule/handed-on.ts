import type { DockerfileDocument } from "../frontends/dockerfile/document.ts";
import type { Assignment } from "../frontends/dockerfile/stage.ts";
import { namesSecret } from "../secrets/names.ts";
import { HOLE } from "../syntax/image-reference.ts";
import type { Span } from "../text/span.ts";
import { isSecretPart } from "./filled-in.ts";

/** A use of a variable: what is set with it, and as the which of the variables in its value; -1 when that cannot be told. */
interface Use {
  readonly user: Assignment;
  readonly which: number;
}

/** Variables in a chain; nobody writes more. */
const longest = 50;

/** Who uses the variables of a Dockerfile, by the place that sets them. */
export function usersOf({ globals, stages }: DockerfileDocument): ReadonlyMap<Span, readonly Use[]> {
  const users = new Map<Span, Use[]>();
  for (const assignments of [globals, ...stages.map((stage) => stage.assignments)])
    for (const user of assignments) {
      const hops = user.value?.via;
      if (!hops?.length) continue;
      // Where each variable is set is known only then for all of them.
      const isWhole = user.literal.split(HOLE).length - 1 === hops.length;
      for (const [at, { span }] of hops.entries()) {
        const found = users.get(span) ?? [];
        users.set(span, found);
        found.push({ user, which: isWhole ? at : -1 });
      }
    }
  return users;
}

/** Where what an argument holds becomes a credential, under a telling name or inside a value, through further variables too. */
export function credentialsOf(argument: Assignment, users: ReturnType<typeof usersOf>): Assignment[] {
  const found: Assignment[] = [];
  const seen = new Set<Assignment>([argument]);
  for (const each of seen)
    for (const { user, which } of users.get(each.span) ?? []) {
      // An argument of a telling name is reported itself.
      if (user.keyword === "ARG" && namesSecret(user.name)) continue;
      if (isSecretPart(user.name, user.literal, which)) found.push(user);
      else if (user.keyword !== "LABEL" && user.literal === HOLE && seen.size < longest) seen.add(user);
    }
  return found;
}
