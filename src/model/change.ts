import type { Span } from "../text/span.ts";
import type { HostConfig } from "./host-config.ts";
import type { ImageConfig } from "./image-config.ts";
import type { Setting } from "./setting.ts";
import type { Workload } from "./workload.ts";

type Keys = HostConfig & ImageConfig;

/** What a key holds: the value of its setting. */
type ValueOf<K extends keyof Keys> = Keys[K] extends Setting<infer T> ? T : never;

/** What an item of a list is; nothing for keys that are no lists. */
type ItemOf<K extends keyof Keys> = ValueOf<K> extends readonly Setting<infer T>[] ? T : never;

/** Keys that hold a list, and those that hold one value of which people write the text. */
export type ListKey = { [K in keyof Keys]: [ItemOf<K>] extends [never] ? never : K }[keyof Keys];
export type ValueKey = { [K in keyof Keys]: ValueOf<K> extends string | number | boolean ? K : never }[keyof Keys];

/**
 * A part of a repair in words of the model: one key of the host config or the image config of a workload. `set` gives a key a
 * value, `add` and `remove` are about items of a list, `unset` leaves a key to its default; `publish` names a port by the place
 * where it is written, and the address of the host that it is to be open at; `healthcheck` gives a health check the words of a
 * command, or one line for the shell; `variable` gives one environment variable or label a value, or takes it away. The front-end
 * that owns the workload says it in words of the format, and raises it into text.
 */
export type Change = Part & {
  /** The workload it is about, where that is another one than the finding's. */
  readonly of?: Workload;
};

type Part =
  | { [K in ValueKey]: { readonly set: K; readonly to: ValueOf<K> } }[ValueKey]
  | { [K in ListKey]: { readonly add: K; readonly items: readonly ItemOf<K>[] } }[ListKey]
  | { [K in ListKey]: { readonly remove: K; readonly items: readonly ItemOf<K>[] } }[ListKey]
  | { readonly unset: ValueKey | ListKey }
  | { readonly publish: Span; readonly at: string }
  | { readonly healthcheck: readonly string[] | string }
  | { readonly variable: "env" | "labels"; readonly name: string; readonly to: string | null };

/** The key a change is about. */
export function keyOf(change: Change): ValueKey | ListKey | "healthcheck" {
  if ("set" in change) return change.set;
  if ("add" in change) return change.add;
  if ("remove" in change) return change.remove;
  if ("unset" in change) return change.unset;
  if ("variable" in change) return change.variable;
  return "publish" in change ? "portBindings" : "healthcheck";
}
