import { type Given, type Service, type ServicePort } from "../knowledge/services.js";
import type { Container, Workload } from "../model/workload.js";
/** A port of the table at which something listens in a container. */
export interface Listening extends ServicePort {
    /** The name of the image or of the service says that it is this one; else only the number does. */
    readonly isSaid: boolean;
    /** The container that is meant. */
    readonly container: Container;
}
/** What listens on ports that are open, of the containers behind them; what the name of an image says comes before a mere number. */
export declare function listeningAt(containers: readonly Container[], ports: {
    readonly from: number;
    readonly to: number;
}): Listening | undefined;
/** The port by which each service is known that a container's image is, by its repository; what listens on its own loopback is left out. */
export declare function listeningIn(container: Container): Listening[];
/**
 * Whether something that is not read here may have a service ask for a login: a file of its configuration, or variables that nobody
 * knows. What only shows what goes on has no login there.
 */
export declare const mayAsk: ({ kind }: Service, { image, host }: Container) => boolean;
/** Whether a configuration is mounted there: folders of that name, `/etc`, and files by their ending; not what every container has in `/etc`. */
export declare const isConfiguration: (target: string) => boolean;
/** Whether a container's variables or its command have the service ask for a login. */
export declare const isClosed: (service: Service, container: Container) => boolean;
/** The variables of a container; a value that is passed in or cannot be known may be anything. */
export declare const variablesOf: ({ image }: Pick<Workload, "image">) => Given[];
/** Whether a container is told to listen on its own loopback, as far as its command says. */
export declare const listensOnLoopback: (container: Container) => boolean;
