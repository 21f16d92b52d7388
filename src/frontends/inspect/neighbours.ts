import type { Mount } from "../../model/host-config.ts";
import { type Setting, unknown, written } from "../../model/setting.ts";
import type { JsonNode } from "../../syntax/json.ts";
import { itemsIn, type JsonObject, textIn, valueAt } from "../../syntax/json-read.ts";
import { firstFrom } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import type { Entry, Kind } from "./document.ts";

/** The objects of a unit, to be found by what others call them. */
export class Objects {
  readonly #named: ReadonlyMap<string, Entry>;
  /** Ids without their algorithm, in order. */
  readonly #ids: readonly string[];
  readonly #byId: ReadonlyMap<string, Entry>;

  constructor(entries: readonly Entry[]) {
    const named = new Map<string, Entry>();
    const byId = new Map<string, Entry>();
    const keep = (map: Map<string, Entry>, key: string, entry: Entry): void => void (map.has(key) || map.set(key, entry));
    for (const entry of entries) {
      for (const name of namesOf(entry)) keep(named, `${entry.kind} ${name}`, entry);
      if (entry.id !== "") keep(byId, `${entry.kind} ${digitsOf(entry.id)}`, entry);
    }
    this.#named = named;
    this.#byId = byId;
    this.#ids = [...byId.keys()].sort();
  }

  /** The object of a kind with a name; of several the first. */
  named(kind: Kind, name: string): Entry | undefined {
    return this.#named.get(`${kind} ${name}`);
  }

  /** The object of a kind with an id, of which the first digits are enough. */
  withId(kind: Kind, called: string): Entry | undefined {
    const digits = digitsOf(called);
    if (!/^[0-9a-f]{12,64}$/.test(digits)) return undefined;
    const key = `${kind} ${digits}`;
    const found = this.#ids[firstFrom(this.#ids, key)];
    return found?.startsWith(key) ? this.#byId.get(found) : undefined;
  }
}

/** What an object may be called by: an image by each of its tags. */
const namesOf = ({ kind, name, node }: Entry): readonly string[] =>
  kind === "image" ? itemsIn(valueAt(node, "RepoTags")).flatMap((tag) => textIn(tag) ?? []) : [name];

const digitsOf = (id: string): string => id.replace(/^sha256:/, "");

/** What a container names by a name or an id may be an object that is printed beside it. */
export class Neighbours {
  readonly #objects: Objects;
  /** The container is one of Podman's. */
  readonly isPodman: boolean;

  constructor(objects: Objects, isPodman: boolean) {
    this.#objects = objects;
    this.isPodman = isPodman;
  }

  /** The network that a name or an id means. */
  network(name: string): Entry | undefined {
    return this.#objects.named("network", name) ?? this.#objects.withId("network", name);
  }

  /** The image that a container is made of: by its id, else by the name that it was asked for with. */
  image(id: string, name: string): Entry | undefined {
    if (id) return this.#objects.withId("image", id);
    return this.#objects.named("image", name) ?? this.#objects.withId("image", name);
  }

  /** A mode that names another container by its id names it by its name, where that is known. */
  joining(mode: Setting<string>): Setting<string> {
    const called = mode.state === "written" ? /^container:(.+)$/s.exec(mode.value)?.[1] : undefined;
    return called === undefined ? mode : ({ ...mode, value: `container:${this.#container(called)}` } as Setting<string>);
  }

  /** An item of `VolumesFrom`: `NAME[:ro]`, whose volumes are taken. */
  donor(item: JsonNode): Setting<string> {
    const text = textIn(item);
    if (text === undefined) return unknown("malformed", "", item.span);
    const [called = "", ...mode] = text.replace(/^\//, "").split(":");
    return written(["container", this.#container(called), ...mode].join(":"), item.span);
  }

  #container(called: string): string {
    const bare = called.replace(/^\//, "");
    return (this.#objects.named("container", bare) ?? this.#objects.withId("container", bare))?.name ?? bare;
  }

  /**
   * A mount as it turns out to be: a volume whose local driver binds a folder of the host is a bind of that folder, written at `device`.
   * `driver`: what the mount itself says of the driver of a volume that does not exist yet.
   */
  bound({ mount, span, driver }: { readonly mount: Mount; readonly span: Span; readonly driver?: JsonNode | undefined }): Setting<Mount> {
    const name = mount.type === "volume" && mount.source?.state === "written" ? mount.source.value : undefined;
    const volume = name === undefined ? undefined : this.#objects.named("volume", name);
    const bind = volume ? boundFolder(volume.node, "Driver") : driver?.kind === "object" ? boundFolder(driver, "Name") : undefined;
    if (!bind) return written(mount, span);
    const readOnly = bind.isReadOnly ? written(true, bind.source.span) : mount.readOnly;
    return written({ ...mount, type: "bind", source: bind.source, readOnly, through: span }, bind.source.span);
  }
}

/** The folder that the local driver binds, by its options. */
function boundFolder(node: JsonObject, driver: string): { readonly source: Setting<string>; readonly isReadOnly: boolean } | undefined {
  const options = valueAt(node, "Options");
  const device = valueAt(options, "device");
  const flags = (textIn(valueAt(options, "o")) ?? "").split(",");
  const path = textIn(device);
  if ((textIn(valueAt(node, driver)) ?? "local") !== "local" || !device || path === undefined) return undefined;
  return flags.some((each) => each === "bind" || each === "rbind")
    ? { source: written(path, device.span), isReadOnly: flags.includes("ro") }
    : undefined;
}
