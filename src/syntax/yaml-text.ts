import type { Source } from "../text/source.ts";
import type { YamlText } from "./yaml-edit.ts";

let editing: typeof import("./yaml-edit.ts") | undefined;

/** Loads what edits YAML, and with it the parser that keeps everything: for runs whose edits somebody asks for. */
export async function loadYamlEdits(): Promise<void> {
  editing ??= await import("./yaml-edit.ts");
}

/** A YAML file, to be edited; `undefined` for one that cannot be. A RangeError when nothing was loaded to edit it. */
export function yamlText(source: Source): YamlText | undefined {
  if (!editing) throw new RangeError(`nothing was loaded to edit ${source.path}`);
  return editing.YamlText.read(source);
}
