import type { Variable } from "../model/image-config.js";
import type { ListSetting, Setting } from "../model/setting.js";
/** A setting whose value is known. */
export type Known<T> = Exclude<Setting<T>, {
    state: "unknown";
}>;
/** Whether the value is known and passes; an unknown one never does. */
export declare function certainly<T>(setting: Setting<T>, test: (value: T) => boolean): setting is Known<T>;
/** Whether somebody wrote the value and it passes. */
export declare function writes<T>(setting: Setting<T>, test: (value: T) => boolean): setting is Extract<Setting<T>, {
    state: "written";
}>;
/** Whether the list is known item by item and none passes. */
export declare const certainlyLacks: <T>(list: ListSetting<T>, test: (value: T) => boolean) => boolean;
/** The known items that pass. */
export declare const itemsOf: <T>(list: ListSetting<T>, test?: (value: T) => boolean) => Known<T>[];
/** The variables of a list that have a value; of those with the same name the last, which holds. */
export declare const variablesSet: (of: ListSetting<Variable>) => readonly Known<Variable>[];
/** The value, `undefined` when it cannot be known. */
export declare const knownValue: <T>(setting: Setting<T>) => T | undefined;
