import type { Change } from "../../model/change.ts";
import type { Workload } from "../../model/workload.ts";
import { mountThen } from "../../syntax/engine/mount-then.ts";
import type { Edit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { changeItems, heldAt, isHidden } from "./held.ts";
import { shortOf } from "./piece.ts";
import type { ComposeProject } from "./project.ts";
import { isShared } from "./spell.ts";
import { yamlOf } from "./yaml-of.ts";

/** Makes a mount read-only, or takes its propagation away: as an option of the short form, or as a key of the long one. */
export function raiseMount(
  project: ComposeProject,
  workload: Workload,
  { mount, to }: Extract<Change, { mount: unknown }>,
): readonly Edit[] | undefined {
  const path = ["services", workload.path[1] ?? "", "volumes"];
  const held = heldAt(project, path);
  const item = held?.node.kind === "list" ? held.node.items.find(({ value }) => holds(value.span, mount)) : undefined;
  if (!held || !item) return undefined;
  const short = shortOf(item.value);
  if (short?.kind === "scalar") {
    const by = mountThen(yamlOf(project, short.span.file)?.slice(short.span) ?? "", to);
    return by === undefined ? undefined : changeItems(project, path, [{ at: item.value.span, by }]);
  }
  if (isHidden(held.via) || isShared(held) || isShared(item)) return undefined;
  const text = yamlOf(project, item.value.span.file);
  const at = text?.pathAt(item.value.span.start).slice(0, path.length + 1) ?? [];
  if (at.length <= path.length) return undefined;
  return to === "read-only" ? text?.set([...at, "read_only"], true) : text?.remove([...at, "bind", "propagation"]);
}

const holds = (outer: Span, inner: Span): boolean => outer.file === inner.file && outer.start <= inner.start && inner.start < outer.end;
