import { letsThrough } from "../frontends/seccomp/action.ts";
import type { SeccompDocument } from "../frontends/seccomp/document.ts";
import type { SeccompRule } from "../frontends/seccomp/profile.ts";
import { cloneFlags, namespaceFlags } from "../knowledge/call-arguments.ts";
import {
  bashStep,
  busyboxStep,
  dashStep,
  earlyStep,
  libraryStep,
  loadStep,
  programStep,
  runtimeStep,
  shellStep,
  toolsStep,
} from "../knowledge/startup-calls.ts";
import type { JsonSaid } from "../syntax/json-write.ts";
import type { Edit } from "../text/edit.ts";
import type { Located } from "../text/span.ts";
import { type Unmet, unmetCalls } from "./seccomp-start.ts";

/** Edits, where there are any that do what is wanted. */
export type Edits = readonly Edit[] | undefined;

/** Edits that belong together: none when one of them cannot be. */
export const together = (...parts: readonly Edits[]): Edits =>
  parts.every((part) => part !== undefined) ? parts.flatMap((part) => part as readonly Edit[]) : undefined;

/**
 * Takes names out of the rules they stand in, and rules that name nothing any more out of the profile. Other rules may come in: they
 * stand at the end.
 */
export function withoutNames(document: SeccompDocument, names: readonly Located<string>[], rules: readonly JsonSaid[] = []): Edits {
  const editor = document.editor();
  if (!editor || !document.profile) return undefined;
  const gone = new Set(names.map(({ span }) => span.start));
  const isGone = ({ span }: Located<string>): boolean => gone.has(span.start);
  const all = document.profile.rules ?? [];
  const touched = all.filter((rule) => rule.names.some(isGone));
  const empty = new Set(touched.filter((rule) => rule.names.every(isGone)));
  const last = all.findLast((rule) => !empty.has(rule));
  const first = all[0];
  const list = first && editor.holderOf(first.span);
  if (!last && rules.length > 0) return list ? editor.replace(list.span, rules) : withSyscalls(document, rules);
  return together(
    empty.size > 0 ? editor.remove([...empty].map(({ span }) => span)) : [],
    ...touched.filter((rule) => !empty.has(rule)).map((rule) => editor.remove(rule.names.filter(isGone).map(({ span }) => span))),
    last && rules.length > 0 ? editor.addBehind(last.span, rules) : [],
  );
}

/** Adds rules to a profile that has none. */
function withSyscalls(document: SeccompDocument, rules: readonly JsonSaid[]): Edits {
  const { profile, root } = document;
  const list = root?.kind === "object" ? root.members.findLast(({ key }) => key.toLowerCase() === "syscalls") : undefined;
  return list ? document.editor()?.add(list.value.span, rules) : profile && document.editor()?.set(profile.span, { syscalls: rules });
}

/** The names of calls that no architecture has when some are taken out of the list. */
export function namesOnlyOn(document: SeccompDocument, gone: readonly Located<string>[]): readonly Located<string>[] {
  const { profile, calls } = document;
  const left = (profile?.architectures?.value ?? []).filter((each) => !gone.includes(each));
  const [before, after] = [gone, left].map((list) => document.machines(list.map(({ value }) => value))) as [string[], string[]];
  const isOn = (name: string, machines: readonly string[]): boolean =>
    machines.some((machine) => calls.number(name, machine) !== undefined);
  return left.length === 0
    ? []
    : (profile?.rules ?? []).flatMap((rule) => rule.names.filter(({ value }) => isOn(value, before) && !isOn(value, after)));
}

/** Takes architectures out of the list, and with them the names of calls that no other one has, and more. */
export const withoutArchitectures = (
  document: SeccompDocument,
  gone: readonly Located<string>[],
  names: readonly Located<string>[] = [],
  rules: readonly JsonSaid[] = [],
): Edits =>
  together(
    gone.length > 0 ? document.editor()?.remove(gone.map(({ span }) => span)) : [],
    withoutNames(document, [...names, ...namesOnlyOn(document, gone)], rules),
  );

/** Flags that make namespaces: those of all machines stand in the first argument, but for s390. */
export const everyNamespace = Object.values(namespaceFlags).reduce((all, flag) => all | flag, 0n);

/** The rules that let threads and processes be made, and no namespaces: those of Docker's default profile, where s390 counts otherwise. */
export function cloneRules({ hosts, target }: SeccompDocument): JsonSaid[] {
  const places = [...new Set(hosts.map(({ machine }) => cloneFlags(machine)))];
  const rule = (index: number) => ({
    names: ["clone"],
    action: "SCMP_ACT_ALLOW",
    args: [{ index, value: everyNamespace, valueTwo: 0, op: "SCMP_CMP_MASKED_EQ" }],
  });
  if (places.length < 2 || target === "oci") return [rule(places[0] ?? 0)];
  const arches = ["s390", "s390x"];
  return [
    { ...rule(0), excludes: { arches } },
    { ...rule(1), includes: { arches } },
  ];
}

/** A rule that allows calls, whatever their arguments, to every container, in a list. */
const isPlainAllowing = ({ action, args, includes, excludes }: SeccompRule): boolean =>
  action.value === "SCMP_ACT_ALLOW" && args.length === 0 && !includes && !excludes;

/** Allows calls: by the rule that allows most of them, or a new one. What makes processes is not allowed to make namespaces. */
function allowing(document: SeccompDocument, names: readonly string[]): { readonly edits: Edits; readonly rules: readonly JsonSaid[] } {
  const editor = document.editor();
  const plain = names.filter((name) => name !== "clone");
  const clones = names.includes("clone") ? cloneRules(document) : [];
  const [list] = (document.profile?.rules ?? [])
    .filter(isPlainAllowing)
    .flatMap((rule) => {
      const holder = rule.names[0] && editor?.holderOf(rule.names[0].span);
      return holder?.kind === "array" ? [holder] : [];
    })
    .sort((a, b) => b.items.length - a.items.length);
  if (plain.length === 0) return { edits: [], rules: clones };
  if (list) return { edits: editor?.add(list.span, plain), rules: clones };
  return { edits: [], rules: [{ names: plain, action: "SCMP_ACT_ALLOW" }, ...clones] };
}

/** Lets calls through that a profile refuses: by its default, or by rules without conditions that name them. */
export function allowingUnmet(document: SeccompDocument, calls: readonly Unmet[]): Edits {
  const filter = document.filter();
  const refusing = calls.flatMap(({ entry }) => (entry ? [entry] : []));
  if (!filter || refusing.some(({ rule }) => rule.args.length > 0 || rule.includes || rule.excludes)) return undefined;
  // Without the rule that refuses them the default decides.
  const unnamed = letsThrough(filter.defaultAction) ? calls.filter(({ entry }) => !entry) : calls;
  const { edits, rules } = allowing(document, [...new Set(unnamed.map(({ name }) => name))]);
  const named = refusing.flatMap(({ rule, name }) => rule.names.filter(({ value }) => value === name.value));
  return together(edits, withoutNames(document, named, rules));
}

const steps = [...[runtimeStep, earlyStep, programStep, libraryStep, loadStep], ...[shellStep, dashStep, bashStep, toolsStep, busyboxStep]];

/** What containers lack under a profile, by architecture; `undefined` when there is no filter. */
function lacking(document: SeccompDocument): ReadonlySet<string> | undefined {
  const found = document.hosts.map((host) => {
    const filter = document.filter(undefined, host);
    return filter && steps.flatMap((step) => unmetCalls(document, filter, step)).map(({ name }) => `${host.machine} ${name}`);
  });
  return found.every((each) => each !== undefined) ? new Set(found.flatMap((each) => each as string[])) : undefined;
}

/** The same edits, when containers start and run shells under the profile they make as they do under this one; else none. */
export function startingAsBefore(document: SeccompDocument, edits: Edits): Edits {
  if (!edits) return undefined;
  const before = lacking(document);
  const after = lacking(document.after(edits));
  return before && after && [...after].every((each) => before.has(each)) ? edits : undefined;
}

/** The same edits, when containers start and run shells under the profile they make; else none. */
export const starting = (document: SeccompDocument, edits: Edits): Edits =>
  edits && lacking(document.after(edits))?.size === 0 ? edits : undefined;
