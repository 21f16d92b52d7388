import type { Mount } from "../../model/host-config.ts";
import { type Setting, unknown, written } from "../../model/setting.ts";
import type { JsonNode } from "../../syntax/json.ts";
import { type JsonObject, textIn, valueAt } from "../../syntax/json-read.ts";
import type { Span } from "../../text/span.ts";
import type { Entry } from "./document.ts";

/** The objects that are printed beside a container: what it names by a name or an id may be one of them. */
export class Neighbours {
  readonly #entries: readonly Entry[];
  /** The container is one of Podman's. */
  readonly isPodman: boolean;

  constructor(entries: readonly Entry[], isPodman: boolean) {
    this.#entries = entries;
    this.isPodman = isPodman;
  }

  /** The network that a name or an id means. */
  network(name: string): Entry | undefined {
    return this.#entries.find((each) => each.kind === "network" && (each.name === name || isId(each.id, name)));
  }

  /** The image that a container is made of: by its id, else by the name that it was asked for with. */
  image(id: string, name: string): Entry | undefined {
    const images = this.#entries.filter(({ kind }) => kind === "image");
    const named = ({ node }: Entry): boolean => {
      const tags = valueAt(node, "RepoTags");
      return tags?.kind === "array" && tags.items.some((tag) => textIn(tag) === name);
    };
    return id ? images.find((each) => isId(each.id, id)) : images.find((each) => isId(each.id, name) || named(each));
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
    const found = this.#entries.find((each) => each.kind === "container" && (each.name === bare || isId(each.id, bare)));
    return found ? found.name : bare;
  }

  /**
   * A mount as it turns out to be: a volume whose local driver binds a folder of the host is a bind of that folder, written at `device`.
   * `driver`: what the mount itself says of the driver of a volume that does not exist yet.
   */
  bound({ mount, span, driver }: { readonly mount: Mount; readonly span: Span; readonly driver?: JsonNode | undefined }): Setting<Mount> {
    const name = mount.type === "volume" && mount.source?.state === "written" ? mount.source.value : undefined;
    const volume = name === undefined ? undefined : this.#entries.find((each) => each.kind === "volume" && each.name === name);
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

/** Whether an id, of which the first digits are enough, is meant. */
function isId(id: string, called: string): boolean {
  const digits = called.replace(/^sha256:/, "");
  return /^[0-9a-f]{12,64}$/.test(digits) && id.replace(/^sha256:/, "").startsWith(digits);
}
