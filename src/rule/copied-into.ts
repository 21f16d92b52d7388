import type { ComposeProject } from "../frontends/compose/project.ts";
import type { Project } from "../link/project.ts";
import type { Container } from "../model/workload.ts";
import { below, type Part, partAt, partsOf, servicesOf, textOf } from "./compose.ts";
import { composeOf } from "./documents.ts";

/**
 * Secrets of a service that docker compose copies into its root, since they come from no file: it refuses to where that is read-only
 * (docker/compose, pkg/compose/secrets.go).
 */
export function copiedInto(service: Part, project: ComposeProject): string[] {
  const used = new Set(partsOf(below(service, "secrets")).map((use) => textOf(below(use, "source")) ?? textOf(use)));
  return partsOf(partAt(project, "secrets")).flatMap((secret) =>
    used.has(secret.name) && textOf(below(secret, "environment")) !== undefined ? [secret.name] : [],
  );
}

/** The same of a container of a project; none in a stack, which Swarm starts. */
export function copiedIntoContainer(container: Container, project: Project): string[] {
  const compose = container.stack ? undefined : composeOf(container, project);
  const service = compose && servicesOf(compose).find((each) => each.name === container.path[1]);
  return service ? copiedInto(service, compose) : [];
}
