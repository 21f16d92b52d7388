import { connectWith, type HealthCheck, healthCheckFor } from "../knowledge/health-checks.ts";
import type { Change } from "../model/change.ts";
import { isContainer, type Workload } from "../model/workload.ts";
import { own } from "../text/own.ts";
import { itemsOf, knownValue } from "./predicates.ts";

/** A health check for what a workload runs, with a program that its image has; `undefined` where none is known. */
function checkFor(workload: Workload): HealthCheck | undefined {
  const { base, image, windows } = workload;
  if (!base || windows) return undefined;
  const started = [image.entrypoint, image.cmd].filter(({ state }) => state !== "default");
  const words = started.flatMap((setting) => knownValue(setting)?.words ?? []).map((word) => knownValue(word) ?? "");
  const known = healthCheckFor(base.name, image.ref ? (knownValue(image.ref)?.tag ?? "") : "");
  // One that is told another port, or starts something else, may not answer.
  if (known) return image.entrypoint.state === "written" || words.some((word) => /port|^-p$|socket/i.test(word)) ? undefined : known;
  const port = portOf(workload);
  return port === undefined ? undefined : own(connectWith, base.name)?.(port);
}

/** The one TCP port that a workload serves. */
function portOf(workload: Workload): number | undefined {
  const exposed = itemsOf(workload.image.exposedPorts, ({ protocol }) => protocol === "tcp").map(({ value }) => value);
  const bound = isContainer(workload)
    ? itemsOf(workload.host.portBindings, ({ protocol }) => protocol === "tcp").flatMap(({ value }) => value.containerPort ?? [])
    : [];
  const ports = new Set([...exposed, ...bound].flatMap(({ from, to }) => (from === to ? [from] : [Number.NaN])));
  const [port] = ports;
  return ports.size === 1 && Number.isInteger(port) ? port : undefined;
}

/** The change that gives a workload a health check. */
export function healthCheckChange(workload: Workload): Change | undefined {
  const check = checkFor(workload);
  return check === undefined ? undefined : { healthcheck: check };
}
