import type { Setting } from "../model/setting.ts";
import type { Container } from "../model/workload.ts";
import type { Span } from "../text/span.ts";

/** The containers among some that a container extends: what it has through `extends` is written in theirs. */
export function extendedBy(container: Container, containers: readonly Container[]): readonly Container[] {
  const brought = new Set(
    settingsOf(container).flatMap(({ span, via }) => (via?.some(({ how }) => how === "extends") ? [nameOf(span)] : [])),
  );
  return brought.size === 0
    ? []
    : containers.filter((other) => other.path[1] !== container.path[1] && settingsOf(other).some(({ span }) => brought.has(nameOf(span))));
}

const settingsOf = ({ host, image }: Container): readonly Setting<unknown>[] =>
  [...Object.values(host), ...Object.values(image)].filter(
    (value: Setting<unknown> | null): value is Setting<unknown> => value?.state === "written",
  );

const nameOf = ({ file, start }: Span): string => `${start} ${file}`;
