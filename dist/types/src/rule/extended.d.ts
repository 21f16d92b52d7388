import type { Container } from "../model/workload.js";
/** The containers among some that a container extends: what it has through `extends` is written in theirs. */
export declare function extendedBy(container: Container, containers: readonly Container[]): readonly Container[];
