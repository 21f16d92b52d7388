import { syncBuiltinESMExports } from "node:module";
import { onTestFinished } from "vitest";

/** Puts something else in the place of what a module of Node's exports, until the test is over. */
export function replace<T extends object, K extends keyof T>(module: T, name: K, value: T[K]): void {
  const before = module[name];
  const set = (each: T[K]): void => {
    module[name] = each;
    syncBuiltinESMExports();
  };
  set(value);
  onTestFinished(() => set(before));
}
