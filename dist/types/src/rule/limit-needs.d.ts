import { type Sizes } from "../knowledge/limit-sizes.js";
import type { Container } from "../model/workload.js";
/** What a container is likely to need: its kind says it, and no less than what it reserves, or than its programs are told to take. */
export declare function limitNeeds(container: Container): Sizes;
