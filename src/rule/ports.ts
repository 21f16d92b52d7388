import type { Container } from "../model/workload.ts";
import { variablesOf } from "./listening.ts";
import { itemsOf } from "./predicates.ts";
import { startedBy } from "./started.ts";

/** Ports of TCP that a container listens on: those of its well-known image, else those that what it is built from exposes. */
export function portsOf({ base, build, image }: Container): readonly number[] {
  if (base && !build && base.ports) return base.ports;
  const exposed = itemsOf(image.exposedPorts).map(({ value }) => value);
  return exposed.every(({ from, to, protocol }) => from === to && protocol === "tcp") ? exposed.map(({ from }) => from) : [];
}

const loopback = /(?:^|[^\w.-])(?:localhost|127\.\d+\.\d+\.\d+|host\.docker\.internal|\[?::1\]?)(?![\w.-])/;

/** Whether a variable or the command of a container names the loopback, on which it may look for others. */
export const speaksToLoopback = (container: Container): boolean =>
  variablesOf(container).some(([, value]) => value !== undefined && loopback.test(value)) ||
  startedBy(container).some(({ commands }) => commands.some(({ words }) => words.some(({ text }) => loopback.test(text))));
