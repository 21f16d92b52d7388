import type { Assembly, Document } from "../../model/document.ts";
import { type JsonNode, parseJsonValues } from "../../syntax/json.ts";
import { itemsIn, type JsonObject, textIn, valueAt } from "../../syntax/json-read.ts";
import type { Source } from "../../text/source.ts";

/**
 * What an object is: a container that exists, one that is asked for (the body of `POST /containers/create`), an image, a network or a
 * volume.
 */
export type Kind = "container" | "create" | "image" | "network" | "volume";

/** One object of the engine, as it stands in a file. */
export interface Entry {
  readonly kind: Kind;
  readonly node: JsonObject;
  /** What it is called; empty where it says nothing. */
  readonly name: string;
  /** Its id; empty where it has none yet. */
  readonly id: string;
}

/** A file with objects of the engine. */
export interface InspectDocument extends Document {
  readonly dialect: "inspect";
  /** The values of the file, one behind the other. */
  readonly roots: readonly JsonNode[];
  readonly entries: readonly Entry[];
}

/** The files of one folder, or standard input: containers in them are on the networks in them, and made of the images in them. */
export interface InspectUnit extends Assembly {
  readonly dialect: "inspect";
  readonly documents: readonly InspectDocument[];
}

/** Reads what the engine prints: a list, an object, or several of them one behind the other. Never throws. */
export function readInspect(source: Source): InspectDocument {
  const { roots, faults, whole } = parseJsonValues(source);
  const entries = roots.flatMap((root) => (root.kind === "array" ? itemsIn(root) : [root])).flatMap(entryOf);
  const [fault] = faults;
  const skipped = entries.length > 0 ? undefined : (fault?.message ?? "it holds no container, image, network or volume of an engine");
  return {
    dialect: "inspect",
    source,
    roots,
    entries,
    faults,
    suppressions: [],
    ...(skipped === undefined ? {} : { skipped }),
    ...(fault && !whole && entries.length > 0
      ? { limits: [{ span: fault.span, message: `is not read from here on: ${fault.message}` }] }
      : {}),
  };
}

function entryOf(node: JsonNode): Entry[] {
  const kind = kindOf(node);
  if (!kind || node.kind !== "object") return [];
  return [{ kind, node, name: nameOf(kind, node), id: textIn(valueAt(node, "Id")) ?? "" }];
}

function kindOf(node: JsonNode): Kind | undefined {
  const is = (key: string, kind: JsonNode["kind"]): boolean => valueAt(node, key)?.kind === kind;
  if (is("HostConfig", "object") && is("Config", "object")) return "container";
  if (is("HostConfig", "object") && is("Image", "string") && !is("Names", "array")) return "create";
  if (is("RepoTags", "array") || (is("RootFS", "object") && is("Config", "object"))) return "image";
  if (is("IPAM", "object") && is("Driver", "string")) return "network";
  return is("Mountpoint", "string") && is("Driver", "string") ? "volume" : undefined;
}

function nameOf(kind: Kind, node: JsonObject): string {
  const text = (...keys: readonly string[]): string => textIn(valueAt(node, ...keys)) ?? "";
  if (kind === "container") return text("Name").replace(/^\//, "") || text("Config", "Hostname") || text("Config", "Image");
  if (kind === "create") return text("name") || text("Hostname") || text("Image");
  if (kind === "image") return textIn(itemsIn(valueAt(node, "RepoTags"))[0]) || text("Id").slice(0, 19);
  return text("Name");
}
