import type { Change } from "../../model/change.ts";
import type { Workload } from "../../model/workload.ts";
import type { Edit } from "../../text/edit.ts";
import { heldAt, isHidden, sayAgain, setAt } from "./held.ts";
import { known } from "./names.ts";
import type { ComposeProject } from "./project.ts";
import { isShared } from "./spell.ts";
import { yamlOf } from "./yaml-of.ts";

/** Declares a secret, and gives it to a service. One that is declared with another source is somebody else's. */
export function raiseSecret(
  project: ComposeProject,
  workload: Workload,
  { secret, from }: Extract<Change, { secret: unknown }>,
): readonly Edit[] | undefined {
  const declared = heldAt(project, ["secrets", secret]);
  const [[key = "", value = ""] = []] = Object.entries(from);
  const there = declared?.node.kind === "map" ? declared.node.entries : undefined;
  if (there && (there.size !== 1 || rawOf(there.get(key)?.value) !== value)) return undefined;
  const definition = there ? [] : setAt(project, ["secrets", secret], { ...from }, workload.span);
  const mount = give(project, workload, secret);
  return definition && mount && [...definition, ...mount];
}

const rawOf = (node: Parameters<typeof known>[0]): string | undefined => {
  const said = node && sayAgain(node);
  return said === undefined ? undefined : String(said);
};

/** Adds a secret to those of a service. */
function give(project: ComposeProject, workload: Workload, secret: string): readonly Edit[] | undefined {
  const path = ["services", workload.path[1] ?? "", "secrets"];
  const held = heldAt(project, path);
  if (held?.node.kind !== "list") return setAt(project, path, [secret], workload.span);
  const sources = held.node.items.map(({ value }) => (value.kind === "map" ? known(value.entries.get("source")?.value) : known(value)));
  if (sources.includes(secret)) return [];
  if (isHidden(held.via)) {
    const again = held.node.items.map(({ value }) => sayAgain(value));
    const all = again.flatMap((item) => (item === undefined ? [] : [item]));
    return all.length === again.length ? setAt(project, path, [...all, secret], workload.span) : undefined;
  }
  const text = yamlOf(project, isShared(held) ? workload.span.file : held.key.file);
  return text?.has(path.slice(0, 2)) ? text.add(path, [secret]) : undefined;
}
