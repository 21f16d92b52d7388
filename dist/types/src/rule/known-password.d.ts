import type { Severity } from "../model/finding.js";
import { type Workload } from "../model/workload.js";
/** How bad a password is that everybody tries first: everybody can, where the service is published on every interface, unless it is one for development. */
export declare const severityOfKnownPassword: (workload: Workload) => Severity;
