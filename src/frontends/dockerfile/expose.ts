import type { Fault } from "../../model/document.ts";
import type { Port } from "../../model/image-config.ts";
import { type Setting, unknown, written } from "../../model/setting.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { isAddress } from "../../syntax/ip.ts";
import type { Located } from "../../text/span.ts";

/** The ports an argument of EXPOSE comes to. */
interface Exposed {
  readonly ports: Port;
  /** What the builder drops: a host address, a host port, or both. */
  readonly dropped?: string;
}

/** What is wrong with it: the builder refuses the instruction. */
interface Refused {
  readonly fault: string;
}

/** The ports of one EXPOSE argument, each with its place, and what is wrong with it: a variable may hold several ports. */
export function exposedBy(setting: Setting<string>, word: Located<string>): { ports: Setting<Port>[]; faults: Fault[] } {
  const { span } = word;
  if (setting.state === "unknown") return { ports: [{ ...setting, span }], faults: [] };
  const ports: Setting<Port>[] = [];
  const faults: Fault[] = [];
  for (const text of setting.value.split(/\s+/)) {
    if (!text) continue;
    const port = exposedPort(text);
    if (!port) ports.push(unknown("malformed", text, span));
    else if (!("fault" in port)) ports.push(written(port.ports, span, setting.via));
    const fault = faultOf(port, text, word);
    if (fault) faults.push(fault);
  }
  return { ports, faults };
}

/** What is wrong with an argument whose text is known; `word` is how it is written. */
export function portFaults(text: string, word: Located<string>): Fault[] {
  const fault = faultOf(exposedPort(text), text, word);
  return fault ? [fault] : [];
}

function faultOf(port: Exposed | Refused | undefined, text: string, { value, span }: Located<string>): Fault | undefined {
  if (!port) return undefined;
  if ("fault" in port) return { kind: "broken", span, message: port.fault };
  if (!port.dropped) return undefined;
  const container = text.slice(text.lastIndexOf(":") + 1);
  const message = `EXPOSE publishes nothing: the builder drops ${JSON.stringify(port.dropped)} and exposes ${container} alone; bind the port where the container is started`;
  const fix = { title: `write ${container}`, safety: "safe" as const, edits: [{ span, text: container }] };
  return { kind: "loose", span, message, ...(value === text ? { fix } : {}) };
}

/**
 * Reads `[[ADDRESS:]HOST:]PORT[-PORT][/PROTOCOL]` as BuildKit does (dockerfile2llb/convert_expose.go); `undefined` when it depends on
 * something unknown.
 */
function exposedPort(text: string): Exposed | Refused | undefined {
  if (text.includes(HOLE)) return undefined;
  const parts = text.split(":");
  const container = parts.pop() ?? "";
  const host = parts.pop() ?? "";
  const address = parts.join(":");
  const slash = container.indexOf("/");
  const ports = slash < 0 ? container : container.slice(0, slash);
  const protocol = slash < 0 ? "" : container.slice(slash + 1);
  if (!/^(?:tcp|udp|sctp)?$/i.test(protocol)) return { fault: `${shown(protocol)} is not a protocol: write tcp, udp or sctp` };
  const inside = rangeOf(ports, text);
  if ("fault" in inside) return inside;
  const outside = host ? rangeOf(host, text) : inside;
  if ("fault" in outside) return outside;
  if (inside.from !== inside.to && outside.to - outside.from !== inside.to - inside.from)
    return { fault: `the ranges ${shown(host)} and ${shown(ports)} differ in length` };
  if (address && !isAddress(address.replace(/^\[(.*)\]$/, "$1"))) return { fault: `${shown(address)} is not an IP address` };
  const found = { from: inside.from, to: inside.to, protocol: protocol.toLowerCase() || "tcp" };
  const dropped = [address, host].filter(Boolean).join(":");
  return dropped ? { ports: found, dropped } : { ports: found };
}

const shown = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}...` : text);

function rangeOf(range: string, text: string): { from: number; to: number } | Refused {
  const match = /^\+?(\d{1,20})(?:-\+?(\d{1,20}))?$/.exec(range);
  if (!match) return { fault: `${shown(text)} is not a valid port` };
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  if (from > 65535 || to > 65535) return { fault: `port ${Math.max(from, to)} is out of range: the highest is 65535` };
  return to < from ? { fault: `the range ${range} is descending` } : { from, to };
}
