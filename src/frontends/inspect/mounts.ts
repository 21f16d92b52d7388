import type { Mount, Tmpfs } from "../../model/host-config.ts";
import { byDefault, type Setting, unknown, written } from "../../model/setting.ts";
import { type Bind, bindOptions, readBind } from "../../syntax/engine/binds.ts";
import type { JsonNode } from "../../syntax/json.ts";
import { flagIn, itemsIn, numberIn, spanWithin, textIn, valueAt } from "../../syntax/json-read.ts";
import type { Neighbours } from "./neighbours.ts";
import type { Said } from "./said.ts";

/** Pipes of Windows, which are written as paths. */
const pipe = /^(?:\\\\|\/\/)\.[\\/]pipe[\\/]/i;

/** An item of `Binds`: `/src:/target:ro,z`. */
export function mountsOfBinds(item: JsonNode, around: Neighbours): Setting<Mount>[] {
  const bind = item.kind === "string" ? readBind(item.value) : undefined;
  if (item.kind !== "string" || !bind) return [unknown("malformed", "", item.span)];
  const { source, target, isPath } = bind;
  const at = (part: Bind["target"]): Setting<string> => written(part.text, spanWithin(item, part.from, part.from + part.text.length));
  const { readOnly, propagation, relabel } = bindOptions(bind.options);
  const type = !isPath ? "volume" : pipe.test(source?.text ?? "") ? "npipe" : "bind";
  return [
    around.bound({
      span: item.span,
      mount: {
        type,
        source: source ? at(source) : null,
        target: at(target),
        readOnly: readOnly ? written(true, item.span) : byDefault(false, item.span),
        ...(relabel ? { relabel } : {}),
        ...(propagation ? { propagation: written(propagation, item.span) } : {}),
      },
    }),
  ];
}

const types: ReadonlySet<string> = new Set(["bind", "volume", "tmpfs", "npipe", "image", "cluster"]);

/** An item of `Mounts`: `{"Type": "bind", "Source": "/src", "Target": "/target", "ReadOnly": true}`. */
export function mountsOfMounts(item: JsonNode, said: Said, around: Neighbours): Setting<Mount>[] {
  const type = textIn(valueAt(item, "Type")) ?? "";
  const source = valueAt(item, "Source");
  const readOnly = valueAt(item, "ReadOnly");
  const propagation = valueAt(item, "BindOptions", "Propagation");
  const text = (node: JsonNode): Setting<string> => said.setting(node, "", textIn, () => false);
  return [
    around.bound({
      span: item.span,
      driver: valueAt(item, "VolumeOptions", "DriverConfig"),
      mount: {
        type: types.has(type) ? (type as Mount["type"]) : "unknown",
        source: source && textIn(source) !== "" ? text(source) : null,
        target: said.setting(valueAt(item, "Target"), "", textIn, () => false),
        readOnly: readOnly ? said.setting(readOnly, false, flagIn) : byDefault(false, item.span),
        ...(propagation && textIn(propagation) ? { propagation: text(propagation) } : {}),
      },
    }),
  ];
}

/** The tmpfs that an item of `Mounts` is, with its options as mount(8) takes them. */
export function tmpfsOfMounts(item: JsonNode): Setting<Tmpfs>[] {
  if (textIn(valueAt(item, "Type")) !== "tmpfs") return [];
  const settings = valueAt(item, "TmpfsOptions");
  const [size, mode] = [numberIn(valueAt(settings, "SizeBytes")), numberIn(valueAt(settings, "Mode"))];
  const more = itemsIn(valueAt(settings, "Options")).map((option) =>
    itemsIn(option)
      .map((word) => textIn(word) ?? "")
      .join("="),
  );
  const options = [...(size ? [`size=${size}`] : []), ...(mode ? [`mode=${mode.toString(8)}`] : []), ...more];
  return [written({ target: textIn(valueAt(item, "Target")) ?? "", options }, item.span)];
}
