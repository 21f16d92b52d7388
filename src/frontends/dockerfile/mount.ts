import type { Fault } from "../../model/document.ts";
import { nearest } from "../../syntax/nearest.ts";
import { oncePer } from "../../text/once-per.ts";
import { contextPath } from "../../text/path.ts";
import type { Instruction } from "./instruction.ts";
import type { Flag } from "./words.ts";

/** The fields of one `RUN --mount`, keys in lower case. A key without `=` has an empty value. */
export type MountFields = ReadonlyMap<string, string>;

const types = ["bind", "cache", "tmpfs", "secret", "ssh"];
const keys = [
  "type",
  "from",
  "source",
  "src",
  "target",
  "dst",
  "destination",
  "readonly",
  "ro",
  "readwrite",
  "rw",
  "id",
  "sharing",
  "required",
  "size",
  "mode",
  "uid",
  "gid",
  "env",
];

/** Reads a mount's comma-separated fields; a field may be quoted as in CSV. */
export const mountFields = oncePer(({ text = "" }: Flag): MountFields => {
  const fields = new Map<string, string>();
  for (const [, quoted, plain] of text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    const field = quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"');
    const equals = field.indexOf("=");
    fields.set((equals < 0 ? field : field.slice(0, equals)).trim().toLowerCase(), equals < 0 ? "" : field.slice(equals + 1));
  }
  return fields;
});

/** The paths of the build context that the RUNs of stages mount; the whole of it is "". */
export function boundBy(stages: readonly { readonly instructions: readonly Instruction[] }[]): string[] {
  const bound: string[] = [];
  for (const { instructions } of stages)
    for (const { keyword, flags } of instructions)
      if (keyword === "RUN" && flags.length)
        for (const flag of flags) {
          const fields = flag.name === "mount" ? mountFields(flag) : undefined;
          if (!fields || (fields.get("type") ?? "bind").toLowerCase() !== "bind" || fields.has("from")) continue;
          const source = fields.get("source") ?? fields.get("src") ?? "";
          if (!source.includes("$")) bound.push(contextPath(source).replace(/^\.$/, ""));
        }
  return bound;
}

/** Fields that Buildah knows besides; it is what usually builds a Containerfile. */
const buildahKeys = ["z", "relabel", "shared", "private", "u", "bind-propagation"];

/** What BuildKit refuses in the mounts of a RUN. Values with variables are not judged. */
export function mountFaults({ flags, logical }: Instruction): Fault[] {
  const faults: Fault[] = [];
  for (const flag of flags) {
    if (flag.name !== "mount" || !flag.text) continue;
    const fields = mountFields(flag);
    const refuse = (message: string): void => void faults.push({ kind: "broken", span: flag.span, message });
    for (const key of fields.keys())
      if (!keys.includes(key) && !(buildahKeys.includes(key) && /containerfile/i.test(logical.file))) {
        const meant = nearest(key, keys);
        refuse(`--mount does not take the field ${JSON.stringify(key.slice(0, 40))}${meant ? `, did you mean ${meant}?` : ""}`);
      }
    const type = (fields.get("type") ?? "bind").toLowerCase();
    if (!type.includes("$") && !types.includes(type)) {
      const meant = nearest(type, types);
      refuse(`--mount has no type ${JSON.stringify(type.slice(0, 40))}${meant ? `, did you mean ${meant}?` : ""}`);
    }
    const from = fields.get("from");
    if (from && /\$./.test(from)) refuse("from= of a mount does not expand variables: name a stage with FROM $IMAGE AS name and use that");
    if (type === "secret" && from) refuse("a secret mount does not take from=");
    if (type === "secret" && !["id", "source", "src", "target", "dst", "destination"].some((key) => fields.get(key)))
      refuse("a secret mount names its secret with id=");
    if (type === "secret" && fields.has("id") && (fields.has("source") || fields.has("src")))
      refuse("a secret mount takes id= or source=, not both");
  }
  return faults;
}
