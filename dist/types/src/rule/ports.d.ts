import type { Container } from "../model/workload.js";
/** Ports of TCP that a container listens on: those of its well-known image, else those that what it is built from exposes. */
export declare function portsOf({ base, build, image }: Container): readonly number[];
/** Whether a variable or the command of a container names the loopback, on which it may look for others. */
export declare const speaksToLoopback: (container: Container) => boolean;
