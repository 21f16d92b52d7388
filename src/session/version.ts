import { readFileSync } from "node:fs";

/** The version in package.json, which lies one or two folders up: beside `dist/`, or above `src/cli/`. */
export function version(): string {
  for (const path of ["../package.json", "../../package.json"]) {
    try {
      const { name, version: found } = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as {
        name?: string;
        version?: string;
      };
      if (name === "seaworthy" && found) return found;
    } catch {
      // Not there: the other place has it.
    }
  }
  return "0.0.0";
}
