/** TCP ports of a service: a number, or a number and what answers there when that is not the service by its own name. */
export type Ports = readonly (number | readonly [port: number, what: string])[];
/** A variable that switches a login off: its name, the values that do, and variables beside it that make it mean nothing. */
export type Switch = readonly [name: RegExp, values: RegExp, unless?: RegExp];
/** A variable that has a service ask for a login, and the values that do. */
export type Closing = readonly [name: RegExp, values: RegExp];
/**
 * A configuration file in which a login is taken away: where the image reads it, what takes it away (the first group is what to show), and
 * what beside that makes it mean nothing.
 */
export type ConfigFile = readonly [path: string, opens: RegExp, unless?: RegExp];
/** A service that others must not reach, and what its images do about logins, from their documentation and entrypoints. */
export interface Service {
    readonly name: string;
    /**
     * `datastore`: holds data (databases, caches, search engines, queues). `broker`: hands things on to clients, from outside as well. `control`:
     * whoever reaches it runs or changes things. `console`: a page to administer something. `monitor`: shows what goes on.
     */
    readonly kind: "datastore" | "broker" | "control" | "console" | "monitor" | "debug" | "back door";
    /**
     * Repositories whose containers are this service, in small letters: their last part, or as many parts as the pattern has slashes.
     */
    readonly images: RegExp;
    /** Words in the name of an image or a service by which a port is told to be this one's; the repositories when left out. */
    readonly words: RegExp;
    /** Ports that mean this service in any image. */
    readonly alone: Ports;
    /** Ports that other things have as well: they mean this service in an image of it. */
    readonly shared: Ports;
    /** Who gets in as the image is shipped: `anybody`, who knows the `default` password, who logs in (`asked`); or it `varies`. */
    readonly login: "anybody" | "default" | "asked" | "varies";
    /** The password it comes with, when it comes with one. */
    readonly password?: string | undefined;
    /** Variables that take the login away. */
    readonly opens: readonly Switch[];
    /** Options that do, the first group being what to show, for a command line with single blanks. */
    readonly options: readonly RegExp[];
    /** Configuration files in which somebody does. */
    readonly configs: readonly ConfigFile[];
    /** Variables with which the image sets a credential of its own; they close it. */
    readonly sets: readonly string[];
    /** Variables with which it sets other credentials: of the members of a cluster among themselves, for example. */
    readonly keys: readonly string[];
    /** Other variables, with the values that do, and options, with which it asks for a login that it does not ask for as shipped. */
    readonly closes: readonly Closing[];
    readonly asks?: RegExp | undefined;
    /** Who reaches it gets at less than data or the service itself. */
    readonly minor?: true | undefined;
    /** It listens on its own loopback unless it is told otherwise. */
    readonly local?: true | undefined;
    /** Another rule judges its ports where they are published. */
    readonly elsewhere?: true | undefined;
}
/** What a row says beyond name and images. */
type Rest = Partial<Omit<Service, "name" | "kind" | "images" | "sets" | "keys" | "closes">> & {
    readonly sets?: string;
    readonly keys?: string;
    /** A name alone closes with every value that does not say no. */
    readonly closes?: RegExp | readonly (RegExp | Closing)[];
};
/** A row of the table. */
export declare const service: (kind: Service["kind"], login: Service["login"]) => (name: string, images: RegExp, rest?: Rest) => Service;
/** Spellings of yes and no in variables. */
export declare const yes: RegExp;
export declare const no: RegExp;
export declare const anything: RegExp;
export {};
