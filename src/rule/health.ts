import { connectWith, type HealthCheck, healthCheckFor } from "../knowledge/health-checks.ts";
import { tagOf } from "../knowledge/tags.ts";
import type { Project } from "../link/project.ts";
import type { Change } from "../model/change.ts";
import { type Container, isContainer, type Workload } from "../model/workload.ts";
import { own } from "../text/own.ts";
import { samePlace } from "../text/span.ts";
import { builtFrom } from "./built-from.ts";
import { itemsOf, knownValue } from "./predicates.ts";

/** A health check for what a workload runs, with a program that its image has; `undefined` where none is known. */
function checkFor(workload: Workload, project: Pick<Project, "containers">): HealthCheck | undefined {
  const { base, image, windows } = workload;
  if (!base || windows) return undefined;
  const started = [image.entrypoint, image.cmd].filter(({ state }) => state !== "default");
  const words = started.flatMap((setting) => knownValue(setting)?.words ?? []).map((word) => knownValue(word) ?? "");
  const ref = image.ref && knownValue(image.ref);
  const known = healthCheckFor(base.name, ref ? tagOf(ref) : null);
  // One that is told another port, or starts something else, may not answer.
  if (known) return image.entrypoint.state === "written" || words.some((word) => /port|^-p$|socket/i.test(word)) ? undefined : known;
  const users = isContainer(workload) ? [] : builtFrom(workload, project);
  const ports = new Set(users.length ? users.map((user) => portOf(user, startsLike(user, workload))) : [portOf(workload)]);
  const [port] = ports;
  return ports.size === 1 && port !== undefined ? own(connectWith, base.name)?.(port) : undefined;
}

/** Whether a container starts what its image does: a worker of the same image serves nothing. */
const startsLike = ({ image }: Container, stage: Workload): boolean =>
  samePlace(image.cmd.span, stage.image.cmd.span) && samePlace(image.entrypoint.span, stage.image.entrypoint.span);

/** The one TCP port that a workload serves: where it does not start what its image does, of those that it publishes. */
function portOf(workload: Workload, likeImage = true): number | undefined {
  const exposed = likeImage ? itemsOf(workload.image.exposedPorts, ({ protocol }) => protocol === "tcp").map(({ value }) => value) : [];
  const bound = isContainer(workload)
    ? itemsOf(workload.host.portBindings, ({ protocol }) => protocol === "tcp").flatMap(({ value }) => value.containerPort ?? [])
    : [];
  const ports = new Set([...exposed, ...bound].flatMap(({ from, to }) => (from === to ? [from] : [Number.NaN])));
  const [port] = ports;
  return ports.size === 1 && Number.isInteger(port) ? port : undefined;
}

/** The change that gives a workload a health check: an image one that fits every container of it. */
export function healthCheckChange(workload: Workload, project: Pick<Project, "containers">): Change | undefined {
  const check = checkFor(workload, project);
  return check === undefined ? undefined : { healthcheck: check };
}
