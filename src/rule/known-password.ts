import type { Severity } from "../model/finding.ts";
import { type Container, isContainer, type Workload } from "../model/workload.ts";
import { isOpenBeyondHost } from "./exposure.ts";

/** How bad a password is that everybody tries first: everybody can, where the service is published on every interface, unless it is one for development. */
export const severityOfKnownPassword = (workload: Workload): Severity =>
  isContainer(workload) && isForEverybody(workload) ? "high" : "medium";

const isForEverybody = (container: Container): boolean => !container.development && isOpenBeyondHost(container);
