import type { Fix } from "../model/finding.js";
import { type Workload } from "../model/workload.js";
/** Another account. Who takes root in place of the one that the image has, or may have, has a reason where the container is started. */
export declare function otherAccount(workload: Workload, asked: boolean): Fix;
