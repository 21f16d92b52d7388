import { baseFacts } from "../../knowledge/base-images.ts";
import { isDevelopmentPath } from "../../knowledge/development.ts";
import { imageContents } from "../../knowledge/image-contents.ts";
import { namesWindows } from "../../knowledge/windows-images.ts";
import type { HostConfig, Mount } from "../../model/host-config.ts";
import type { ImageConfig } from "../../model/image-config.ts";
import type { ImageContents } from "../../model/image-contents.ts";
import type { ImageReference } from "../../model/image-reference.ts";
import { byDefault, type Setting, unknown, written } from "../../model/setting.ts";
import type { BaseFacts, Container, OwnImage, Workload } from "../../model/workload.ts";
import { nothingSaid } from "../../syntax/engine/nothing-said.ts";
import { parseImageReference } from "../../syntax/image-reference.ts";
import type { JsonNode } from "../../syntax/json.ts";
import { flagIn, itemsIn, type JsonObject, memberAt, textIn, valueAt } from "../../syntax/json-read.ts";
import { oncePer } from "../../text/once-per.ts";
import type { Span } from "../../text/span.ts";
import type { Entry, InspectUnit } from "./document.ts";
import { type Draft, hostKeys } from "./host-keys.ts";
import { imageConfigOf } from "./image.ts";
import { inheriting } from "./inherit.ts";
import { Neighbours, Objects } from "./neighbours.ts";
import { networksOf } from "./networks.ts";
import { joined, Said } from "./said.ts";

/** The containers of a unit, and the images that none of them is made of. */
export function lowerInspect(unit: InspectUnit, images?: readonly OwnImage[]): Workload[] {
  const entries = unit.documents.flatMap((document) => document.entries);
  const seen = new Map<string, number>();
  const pathOf = (kind: string, name: string): string[] => {
    const count = (seen.get(`${kind} ${name}`) ?? 0) + 1;
    seen.set(`${kind} ${name}`, count);
    return count === 1 ? [kind, name] : [kind, name, String(count)];
  };
  const used = new Set<Entry>();
  const objects = new Objects(entries);
  const containers = entries.flatMap((entry): Container[] => {
    if (entry.kind !== "container" && entry.kind !== "create") return [];
    const around = new Neighbours(objects, entry.kind === "container" && isPodmans(entry.node));
    const image = around.image(textIn(valueAt(entry.node, ...(entry.kind === "create" ? [] : ["Image"]))) ?? "", imageNamed(entry));
    if (image) used.add(image);
    return [containerOf(entry, { unit, around, image, images, path: pathOf("containers", entry.name) })];
  });
  const alone = entries.filter((entry) => entry.kind === "image" && !used.has(entry));
  return [...containers, ...alone.map((entry) => imageAlone(entry, pathOf("images", entry.name), images))];
}

/** Podman prints what it is made of by name as well. */
const isPodmans = (node: JsonObject): boolean => memberAt(node, "ImageName") !== undefined || memberAt(node, "EffectiveCaps") !== undefined;

/** The object that says how the image is started: of a container that is asked for, it is the whole body. */
const configIn = ({ kind, node }: Entry): JsonObject => {
  const config = kind === "create" ? node : valueAt(node, "Config");
  return config?.kind === "object" ? config : node;
};

const imageNamed = (entry: Entry): string => textIn(valueAt(configIn(entry), "Image")) ?? "";

interface Given {
  readonly unit: InspectUnit;
  readonly around: Neighbours;
  /** The image it is made of, where that is printed, too. */
  readonly image: Entry | undefined;
  readonly images: readonly OwnImage[] | undefined;
  readonly path: readonly string[];
}

function containerOf(entry: Entry, { unit, around, image, images, path }: Given): Container {
  const { kind, node, name } = entry;
  const config = configIn(entry);
  const at = placeOf(entry);
  const said = new Said(kind === "container", at);
  const ref = refOf(valueAt(config, "Image"), image) ?? unknown("image", "", at);
  const { base, contents } = factsOf(ref, images);
  const isBuilt = image !== undefined && itemsIn(valueAt(image.node, "RepoDigests")).length === 0;
  const started = imageConfigOf(ref, { said, config, base, contents });
  const host = hostOf(node, { said, config, around });
  return {
    path,
    dialect: "inspect",
    span: at,
    ships: true,
    image: image ? inheriting(started, sharedConfig(image), ref.span) : started,
    ...(base ? { base } : {}),
    ...(contents ? { contents } : {}),
    // What no registry has was built where it runs, and nobody pulls it.
    references: ref.state === "unknown" || isBuilt ? [] : [{ role: "image", ref }],
    windows: isOnWindows(node, host, ref),
    containerName: name,
    host,
    ...(around.isPodman ? { engine: "podman" as const } : {}),
    hooks: [],
    stack: false,
    ...(kind === "container" ? { exists: true as const } : {}),
    development: kind === "create" && isDevelopmentPath(at.file),
    project: unit.id,
  };
}

/** Where something missing is reported: the name; of a container that has none yet, its image. */
function placeOf({ kind, node }: Entry): Span {
  const named =
    kind === "create"
      ? (valueAt(node, "name") ?? valueAt(node, "Image"))
      : kind === "image"
        ? (itemsIn(valueAt(node, "RepoTags"))[0] ?? valueAt(node, "Id"))
        : valueAt(node, "Name");
  return named?.span ?? { ...node.span, end: Math.min(node.span.start + 1, node.span.end) };
}

/** The image by the name that it was asked for with. An id says nothing of what it is; the image's own names do. */
function refOf(named: JsonNode | undefined, image: Entry | undefined): Exclude<ImageConfig["ref"], null> | undefined {
  const text = textIn(named);
  if (!named || !text) return undefined;
  if (!/^(?:sha256:)?[0-9a-f]{12,64}$/.test(text)) return written(parseImageReference(text), named.span);
  const tag = textIn(itemsIn(valueAt(image?.node, "RepoTags"))[0]);
  return tag ? byDefault(parseImageReference(tag), named.span) : unknown("external", text, named.span);
}

function factsOf(
  ref: Setting<ImageReference>,
  images: readonly OwnImage[] | undefined,
): { readonly base: BaseFacts | undefined; readonly contents: ImageContents | undefined } {
  if (ref.state === "unknown") return { base: undefined, contents: undefined };
  return { base: baseFacts(ref.value, images), contents: imageContents(ref.value) };
}

function hostOf(
  node: JsonObject,
  { said, config, around }: { readonly said: Said; readonly config: JsonObject; readonly around: Neighbours },
): HostConfig {
  const draft: Draft = nothingSaid((value) => byDefault(value, said.at));
  const host = valueAt(node, "HostConfig");
  if (host?.kind !== "object") return draft;
  for (const [key, row] of Object.entries(hostKeys)) {
    const value = "lower" in row ? valueAt(host, key) : undefined;
    if (value && "lower" in row) row.lower(draft, value, { said, host, config, around });
  }
  draft.networks = networksOf(node, { said, host: draft, around });
  if (said.isEcho) draft.mounts = joined(draft.mounts, moreMounts(node, draft));
  return draft;
}

/** What is mounted without its own config saying so: volumes of its image, and what it takes from other containers. */
function moreMounts(node: JsonObject, { mounts, tmpfs }: Draft): HostConfig["mounts"] {
  const known = new Set([
    ...(mounts.state === "unknown" ? [] : mounts.value.map((each) => (each.state === "unknown" ? "" : textOf(each.value.target)))),
    ...(tmpfs.state === "unknown" ? [] : tmpfs.value.map((each) => (each.state === "unknown" ? "" : each.value.target))),
  ]);
  const items = itemsIn(valueAt(node, "Mounts")).flatMap((item): Setting<Mount>[] => {
    const target = valueAt(item, "Destination");
    const path = textIn(target);
    const isVolume = textIn(valueAt(item, "Type")) === "volume";
    const source = valueAt(item, isVolume ? "Name" : "Source");
    if (!target || !path || known.has(path)) return [];
    const isWritable = flagIn(valueAt(item, "RW")) !== false;
    const name = textIn(source) ?? "";
    const mount: Mount = {
      type: isVolume ? "volume" : "bind",
      // A volume without a name of its own is called by a number.
      source: !source || (isVolume && /^[0-9a-f]{64}$/.test(name)) ? null : written(name, source.span),
      target: written(path, target.span),
      readOnly: isWritable ? byDefault(false, item.span) : written(true, item.span),
    };
    return isVolume || textIn(valueAt(item, "Type")) === "bind" ? [byDefault(mount, item.span)] : [];
  });
  return byDefault(items, node.span);
}

const textOf = (setting: Setting<string>): string => (setting.state === "unknown" ? "" : setting.value);

/** Whether it says that its container is one of Windows. */
function isOnWindows(node: JsonObject, { isolation, mounts }: HostConfig, ref: Setting<ImageReference>): boolean {
  const platform = textIn(valueAt(node, "Platform"));
  if (platform) return /^windows/i.test(platform);
  return (
    (isolation.state === "written" && /^(?:hyperv|process)$/i.test(isolation.value)) ||
    (ref.state !== "unknown" && namesWindows(ref.value.text)) ||
    (mounts.state !== "unknown" &&
      mounts.value.some(
        (each) => each.state !== "unknown" && (each.value.type === "npipe" || /^[A-Za-z]:[\\/]/.test(textOf(each.value.target))),
      ))
  );
}

/** What an image says itself. What it was built from nobody knows. */
function ownConfig(entry: Entry, base?: BaseFacts, contents?: ImageContents): ImageConfig {
  const at = placeOf(entry);
  return imageConfigOf(unknown("external", "", at), { said: new Said(true, at), config: configIn(entry), base, contents });
}

/** The same, of an image that many containers may be made of. */
const sharedConfig = oncePer((entry: Entry) => ownConfig(entry));

/** An image that nothing here is made of is judged by itself. */
function imageAlone(entry: Entry, path: readonly string[], images: readonly OwnImage[] | undefined): Workload {
  const { node, name } = entry;
  const at = placeOf(entry);
  const facts = factsOf(/^(?:sha256:|$)/.test(name) ? unknown("external", name, at) : byDefault(parseImageReference(name), at), images);
  const { base, contents } = facts;
  return {
    path,
    dialect: "inspect",
    span: at,
    ships: true,
    image: ownConfig(entry, base, contents),
    ...(base ? { base } : {}),
    ...(contents ? { contents } : {}),
    references: [],
    windows: /^windows/i.test(textIn(valueAt(node, "Os")) ?? ""),
  };
}
