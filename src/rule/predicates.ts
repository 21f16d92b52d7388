import type { Variable } from "../model/image-config.ts";
import type { ListSetting, Setting } from "../model/setting.ts";
import { oncePer } from "../text/once-per.ts";

/** A setting whose value is known. */
export type Known<T> = Exclude<Setting<T>, { state: "unknown" }>;

/** Whether the value is known and passes; an unknown one never does. */
export function certainly<T>(setting: Setting<T>, test: (value: T) => boolean): setting is Known<T> {
  return setting.state !== "unknown" && test(setting.value);
}

/** Whether somebody wrote the value and it passes. */
export function writes<T>(setting: Setting<T>, test: (value: T) => boolean): setting is Extract<Setting<T>, { state: "written" }> {
  return setting.state === "written" && test(setting.value);
}

/** Whether the list is known item by item and none passes. */
export const certainlyLacks = <T>(list: ListSetting<T>, test: (value: T) => boolean): boolean =>
  list.state !== "unknown" && list.value.every((item) => item.state !== "unknown" && !test(item.value));

/** The known items that pass. */
export const itemsOf = <T>(list: ListSetting<T>, test?: (value: T) => boolean): Known<T>[] =>
  list.state === "unknown" || list.value.length === 0
    ? []
    : list.value.filter((item): item is Known<T> => item.state !== "unknown" && (!test || test(item.value)));

/** The variables of a list that have a value; of those with the same name the last, which holds. */
export const variablesSet = oncePer((list: ListSetting<Variable>): readonly Known<Variable>[] => {
  const items = itemsOf(list, ({ value }) => value !== null);
  const last = new Map(items.map((item) => [item.value.name, item]));
  return items.filter((item) => last.get(item.value.name) === item);
});

/** The value, `undefined` when it cannot be known. */
export const knownValue = <T>(setting: Setting<T>): T | undefined => (setting.state === "unknown" ? undefined : setting.value);
