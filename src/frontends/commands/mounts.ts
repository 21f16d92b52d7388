import type { Mount, Tmpfs } from "../../model/host-config.ts";
import { byDefault, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import { readBytes } from "../../syntax/engine/amounts.ts";
import { bindOptions, readBind } from "../../syntax/engine/binds.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { parseBool } from "../../syntax/security-opt.ts";
import type { Span } from "../../text/span.ts";
import type { Volumes } from "./declared.ts";
import { type Field, fieldsOf } from "./fields.ts";
import { fromHere } from "./here.ts";
import type { Line } from "./line.ts";
import { partOf, type Said, settingOf, textOf } from "./said.ts";

/** What `-v` and `--mount` mount, in the order they are written. A volume that the same file makes of a folder of the host is that folder. */
export const mountsOf = (line: Line, volumes: Volumes): ListSetting<Mount> =>
  line.gathered(
    line.all("volume", "mount").map(({ flag, value }) => bound(flag.name === "mount" ? longMount(value) : shortMount(value), volumes)),
  );

/** Pipes of Windows. */
const pipe = /^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i;

/** `SOURCE:TARGET[:OPTIONS]`, or a path alone for a volume without a name. */
function shortMount(said: Said): Setting<Mount> {
  const bind = readBind(said.text);
  if (!bind) return said.text.includes(HOLE) ? unknown("variable", said.shown, said.span) : unknown("malformed", said.text, said.span);
  // A variable by itself may hold a source as well.
  if (!bind.source && bind.target.text.includes(HOLE)) return unknown("variable", said.shown, said.span);
  const options = bindOptions(bind.options);
  const source = bind.source ? sourceOf(partOf(said, bind.source.from, bind.source.from + bind.source.text.length)) : null;
  const isOpen = source?.state === "unknown" && bind.source?.text.startsWith(HOLE);
  const isPath = source?.state === "written" ? /^[./~]/.test(source.value) || bind.isPath : bind.isPath;
  const access = bind.options.some((option) => option.includes(HOLE)) && !options.readOnly;
  return written(
    {
      type: isOpen ? "unknown" : source?.state === "written" && pipe.test(source.value) ? "npipe" : isPath ? "bind" : "volume",
      source,
      target: textOf(partOf(said, bind.target.from, bind.target.from + bind.target.text.length)),
      readOnly: access
        ? unknown("variable", said.shown, said.span)
        : options.readOnly
          ? written(true, said.span)
          : byDefault(false, said.span),
      ...(options.relabel ? { relabel: options.relabel } : {}),
      ...(options.propagation ? { propagation: written(options.propagation, said.span) } : {}),
    },
    said.span,
  );
}

/** The source of a mount. */
const sourceOf = (said: Said): Setting<string> => {
  const here = fromHere(said);
  return here === undefined ? textOf(said) : written(here, said.span);
};

const types = ["bind", "volume", "tmpfs", "npipe", "image", "cluster"] as const;

/** `type=bind,source=/srv,target=/srv,readonly` (cli opts/mount.go). */
function longMount(said: Said): Setting<Mount> {
  const fields = fieldsOf(said);
  const field = (...keys: readonly string[]): Field | undefined => fields.findLast(({ key }) => keys.includes(key));
  if (said.text === HOLE || fields.length === 0) return unknown("variable", said.shown, said.span);
  const type = field("type")?.value?.text.toLowerCase() ?? "volume";
  const source = field("source", "src")?.value;
  const target = field("target", "dst", "destination")?.value;
  const access = field("readonly", "ro");
  const propagation = field("bind-propagation")?.value;
  const relabel = field("relabel", "z")?.value?.text ?? (field("z") ? "shared" : undefined);
  const mount: Mount = {
    type: types.find((each) => each === type) ?? "unknown",
    source: source ? sourceOf(source) : null,
    target: target ? textOf(target) : byDefault("", said.span),
    readOnly: access ? (access.value ? settingOf(access.value, parseBool) : written(true, access.at.span)) : byDefault(false, said.span),
    ...(relabel ? { relabel: relabel === "private" ? "Z" : "z" } : {}),
    ...(propagation ? { propagation: textOf(propagation) } : {}),
  };
  const device = folderKept(
    (key) => fields.findLast(({ value, key: name }) => name === "volume-opt" && value?.text.startsWith(`${key}=`))?.value,
    field("volume-driver")?.value?.text,
  );
  return device ? asBind(mount, device, said.span) : written(mount, said.span);
}

/** The folder of the host that a volume of the local driver binds: its option `device`, where `o` says so. */
function folderKept(option: (name: string) => Said | undefined, driver = "local"): Said | undefined {
  const [device, flags] = [option("device"), option("o")];
  const isBind = flags && /(?:^o=|,)r?bind(?:,|$)/.test(flags.text);
  return driver === "local" && device && isBind ? partOf(device, "device=".length) : undefined;
}

/** A volume whose files are those of a folder of the host: a bind of that folder, written at `device`. */
function asBind(mount: Mount, device: Said, through: Span): Setting<Mount> {
  const source = sourceOf(device);
  return written({ ...mount, type: "bind", source, through }, source.span);
}

function bound(mount: Setting<Mount>, volumes: Volumes): Setting<Mount> {
  if (mount.state !== "written" || mount.value.type !== "volume" || mount.value.source?.state !== "written") return mount;
  const volume = volumes.get(mount.value.source.value);
  const device = volume && folderKept((name) => volume.options.get(name), volume.driver);
  return device ? asBind(mount.value, device, mount.span) : mount;
}

/** What `--tmpfs` puts into memory, and `--mount type=tmpfs`. */
export function tmpfsOf(line: Line): ListSetting<Tmpfs> {
  const made = line.all("tmpfs", "mount").flatMap(({ flag, value }) => {
    if (flag.name === "tmpfs") return [settingOf(value, shortTmpfs)];
    const fields = fieldsOf(value);
    const isOne = fields.some(({ key, value: type }) => key === "type" && type?.text.toLowerCase() === "tmpfs");
    return isOne ? [longTmpfs(value, fields)] : [];
  });
  return line.gathered(made);
}

/** `/run:size=64m,exec`. */
function shortTmpfs(text: string): Tmpfs {
  const colon = text.indexOf(":");
  const rest = colon < 0 ? "" : text.slice(colon + 1);
  return { target: colon < 0 ? text : text.slice(0, colon), options: rest ? rest.split(",") : [] };
}

function longTmpfs(said: Said, fields: readonly Field[]): Setting<Tmpfs> {
  const text = (...keys: readonly string[]): string | undefined => fields.findLast(({ key }) => keys.includes(key))?.value?.text;
  const [size, mode] = [text("tmpfs-size"), text("tmpfs-mode")];
  const options = [...(size ? [`size=${readBytes(size) ?? size}`] : []), ...(mode ? [`mode=${mode}`] : [])];
  return settingOf(said, () => ({ target: text("target", "dst", "destination") ?? "", options }));
}
