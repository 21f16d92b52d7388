import type { PortBinding } from "../../model/host-config.ts";
import type { Port } from "../../model/image-config.ts";
import { byDefault, type ListSetting, type Setting, unknown, written } from "../../model/setting.ts";
import { containerPort, portRange } from "../../syntax/engine/port-numbers.ts";
import { partsOfPort } from "../../syntax/engine/port-parts.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { fieldsOf } from "./fields.ts";
import type { Line } from "./line.ts";
import { partOf, type Said, settingOf, textOf } from "./said.ts";

/** What `-p` and `-P` publish. Of a port that the image exposes only the image knows the number. */
export function publishedBy(line: Line): ListSetting<PortBinding> {
  const ports = line.all("publish").map(({ value }) => publishedPort(value));
  const all = line.last("publish-all");
  const isAll = all && settingOf(all, (text) => text === "true");
  if (isAll && (isAll.state === "unknown" || isAll.value)) ports.push(everyPort(isAll));
  return line.gathered(ports);
}

const everyPort = (isAll: Setting<boolean>): Setting<PortBinding> =>
  isAll.state === "unknown"
    ? isAll
    : written({ hostIp: byDefault("", isAll.span), hostPort: null, containerPort: null, protocol: "tcp" }, isAll.span);

/** A port in short form, or as `published=8080,target=80` (cli/command/container/opts.go convertToStandardNotation). */
function publishedPort(said: Said): Setting<PortBinding> {
  if (said.text.includes("=")) return longPort(said);
  const [ip, host, rest] = partsOfPort(said.text);
  const [numbers = "", protocol = "tcp"] = said.text.slice(rest.from).split("/");
  const containers = portRange(numbers);
  if (!containers && !numbers.includes(HOLE)) return unknown("malformed", said.text, said.span);
  const before = said.text.slice(0, rest.from);
  // A variable by itself, or before the port of the container, may hold an address as well as a port.
  const isOpen = ip === undefined && (host ? before : numbers).includes(HOLE);
  const address = ip && ip.to > ip.from ? partOf(said, ip.from, ip.to) : undefined;
  return written(
    {
      hostIp: isOpen
        ? unknown("variable", said.shown, said.span)
        : address
          ? settingOf(address, (text) => text.replace(/^\[(.*)\]$/, "$1"))
          : byDefault("", said.span),
      hostPort: host ? portRange(said.text.slice(host.from, host.to)) : null,
      containerPort: containers,
      protocol: protocol.toLowerCase(),
    },
    said.span,
  );
}

function longPort(said: Said): Setting<PortBinding> {
  if (said.text.includes(HOLE)) return unknown("variable", said.shown, said.span);
  const fields = fieldsOf(said);
  const text = (key: string): string | undefined => fields.find((each) => each.key === key)?.value?.text;
  const container = portRange(text("target"));
  if (!container) return unknown("malformed", said.text, said.span);
  return written(
    {
      hostIp: byDefault("", said.span),
      hostPort: portRange(text("published")),
      containerPort: container,
      protocol: text("protocol")?.toLowerCase() ?? "tcp",
    },
    said.span,
  );
}

/** The ports that `--expose` names: they are the image's own besides. */
export const exposedBy = (line: Line): ListSetting<Port> =>
  line.list(["expose"], (said) => [settingOf(said, (text) => containerPort(text))]);

/** The texts of `--link`. */
export const linksOf = (line: Line): ListSetting<string> => line.list(["link"], (said) => [textOf(said)]);
