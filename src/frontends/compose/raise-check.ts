import { startPeriod } from "../../knowledge/health-checks.ts";
import type { Workload } from "../../model/workload.ts";
import type { Edit } from "../../text/edit.ts";
import { entriesAgain, heldAt, isHidden, setAt } from "./held.ts";
import type { ComposeProject } from "./project.ts";
import { checkTest, isShared } from "./spell.ts";
import { yamlOf } from "./yaml-of.ts";

/** Gives a service a test of its health, and one that has none time to start; that takes the place of the switch which says that there is none. */
export function raiseCheck(project: ComposeProject, workload: Workload, check: readonly string[] | string): readonly Edit[] | undefined {
  const path = ["services", workload.path[1] ?? "", "healthcheck"];
  const [test, off] = [
    [...path, "test"],
    [...path, "disable"],
  ];
  const held = heldAt(project, path);
  if (!held) return setAt(project, path, { test: checkTest(check), start_period: startPeriod }, workload.span);
  const there = held.node.kind === "map" ? held.node.entries : undefined;
  const disable = there?.get("disable");
  if (held.node.kind === "map" && isHidden(held.via)) {
    const { disable: _, ...again } = entriesAgain(held.node) ?? {};
    return entriesAgain(held.node) && setAt(project, path, { ...again, test: checkTest(check) }, workload.span);
  }
  if (!disable) return setAt(project, test, checkTest(check), workload.span);
  const text = isShared({ via: [...held.via, ...disable.via] }) ? undefined : yamlOf(project, disable.key.span.file);
  if (!text) return both(setAt(project, test, checkTest(check), workload.span), setAt(project, off, false, workload.span));
  return there?.has("test")
    ? both(setAt(project, test, checkTest(check), workload.span), text.remove(off))
    : both(text.rename(off, "test"), text.set(off, checkTest(check)));
}

const both = (some: readonly Edit[] | undefined, more: readonly Edit[] | undefined): readonly Edit[] | undefined =>
  some && more && [...some, ...more];
