import type { YamlText } from "../../syntax/yaml-edit.ts";
import { yamlText } from "../../syntax/yaml-text.ts";
import { Memory } from "../../text/memory.ts";
import type { Source } from "../../text/source.ts";
import type { ComposeProject } from "./project.ts";

const read = new Memory<Source, { readonly text: YamlText | undefined }>();

/** A file of a project, to be edited; parsed once. `undefined` for a file of another project, and for one that cannot be edited. */
export function yamlOf({ documents }: Pick<ComposeProject, "documents">, file: string): YamlText | undefined {
  const source = documents.find((each) => each.source.path === file)?.source;
  if (!source) return undefined;
  const known = read.get(source) ?? { text: yamlText(source) };
  read.set(source, known);
  return known.text;
}
