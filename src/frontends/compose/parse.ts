import type { Document, Fault } from "../../model/document.ts";
import { beginsWithMark, hasMark, hasProperty, templateReason } from "../../syntax/template.ts";
import { readYaml, type YamlEntry, type YamlFile, type YamlMap } from "../../syntax/yaml.ts";
import { tooLarge } from "../../syntax/yaml-size.ts";
import type { Source } from "../../text/source.ts";
import type { Located } from "../../text/span.ts";

/** A parsed Compose file: what rules of subject `compose` judge. */
export interface ComposeDocument extends Document {
  readonly dialect: "compose";
  /** It is no YAML: Compose reads nothing of it, and what is found in it beside the first mistake may be an echo of that. */
  readonly isBroken?: true;
  /** The mappings of its documents; usually one. */
  readonly roots: readonly YamlMap[];
  /** What merge keys would have brought, and what stands instead. */
  readonly hidden: YamlFile["hidden"];
}

/** Parses a Compose file. Never throws. */
export function readCompose(source: Source): ComposeDocument {
  const base = { dialect: "compose", source, roots: [], hidden: [], faults: [], suppressions: [] } as const;
  if (isTemplate(source.text)) return { ...base, skipped: templateReason };
  const file = readYaml(source);
  if (file.isTooLarge) return { ...base, skipped: tooLarge };
  const roots = file.roots.filter((root) => root.kind === "map");
  const isProject = roots.some(({ entries }) => projectKeys.some((key) => entries.has(key)));
  const faults: Fault[] = [...file.faults, ...file.otherKeys.map(noText)];
  if (!isProject && faults.length === 0) {
    const legacy = legacyService(roots);
    if (!legacy) return { ...base, skipped: "it describes no services", isBare: true };
    faults.push({
      kind: "broken",
      span: legacy.key.span,
      message: "services belong under a top-level services key; Compose no longer reads files without one",
    });
  }
  const broken = file.isBroken ? { isBroken: file.isBroken } : {};
  return { ...base, ...broken, roots, faults, hidden: file.hidden, suppressions: file.suppressions };
}

/** Compose takes texts alone as keys (compose-go loader `non-string key`). */
const noText = ({ value, span }: Located<string>): Fault => ({
  kind: "broken",
  span,
  message: `the key ${value.slice(0, 60)} is not a string in YAML, and Compose refuses it: put it in quotes`,
  fix: { title: "put it in quotes", safety: "safe", edits: [{ span, text: JSON.stringify(value) }] },
});

/** A service of the first version of the format, in which nothing but services stands at the top level. */
function legacyService(roots: readonly YamlMap[]): YamlEntry | undefined {
  const entries = roots.flatMap((root) => [...root.entries.values()]);
  if (!entries.every(({ value }) => value.kind === "map")) return undefined;
  const says = ({ value }: YamlEntry, key: string): boolean => value.kind === "map" && value.entries.get(key)?.value.kind === "scalar";
  return entries.find((entry) => says(entry, "image") || says(entry, "build"));
}

const projectKeys = ["services", "include", "networks", "volumes", "secrets", "configs", "models"];

/** A key with its value, or a line that is neither: without quotes, no value of YAML begins with a tag, `@` or `%`. */
const line = /^[ \t]*(?:-[ \t]+)?(?:[\w.-]+:[ \t]*)?([^\s#"'][^\n]*)$/gm;
/** The image of a service, in quotes or not. */
const image = /^[ \t]*image:[ \t]*["']?([^\s"'#][^\n]*)$/gm;

/** Text that some generator fills in before Compose sees it. Braces inside quotes are ordinary values, but for an image's name. */
const isTemplate = (text: string): boolean => {
  const isMarked = hasMark(text);
  const images = isMarked || hasProperty(text) ? [...text.matchAll(image)].map(([, value = ""]) => value.split(/\s#/, 1)[0] ?? "") : [];
  return (
    images.some((value) => hasMark(value.replaceAll("${{", "")) || hasProperty(value)) ||
    (isMarked && [...text.matchAll(line)].some(([, value = ""]) => beginsWithMark(value)))
  );
};
