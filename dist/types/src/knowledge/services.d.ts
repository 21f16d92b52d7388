import type { ConfigFile, Service } from "./services/service.js";
export type { ConfigFile, Service } from "./services/service.js";
/** Every service that others must not reach without more ado: a row each, in the files beside. 22 has a rule of its own. */
export declare const services: readonly Service[];
/** A port of a service: TCP, since that is what all of them speak. */
export interface ServicePort {
    readonly port: number;
    /** What listens there. */
    readonly what: string;
    /** Others use the number, too. */
    readonly shared: boolean;
    readonly service: Service;
}
/** The ports of every service. Those whose number alone says what they are come last: an image that says it comes first. */
export declare const servicePorts: readonly ServicePort[];
/** Those from one number to another one, in the order of the table. */
export declare const servicePortsAt: ({ from, to }: {
    readonly from: number;
    readonly to: number;
}) => readonly ServicePort[];
/** The services that a repository is known to hold, under whatever registry or mirror. */
export declare function servicesIn(path: string): readonly Service[];
/** Whether a repository is that of a datastore. */
export declare const isDatastoreName: (path: string) => boolean;
/** A variable with its value, `undefined` where nobody can know it. */
export type Given = readonly [name: string, value: string | undefined];
/**
 * Whether a variable of this value takes a service's login away. `beside` are the others that the container is given: some make it
 * mean nothing, since a password is set after all.
 */
export declare function letsEverybodyIn(name: string, value: string, beside?: () => readonly Given[]): boolean;
/** What each of them holds: the cheap test before the long one. */
export declare const optionHint: RegExp;
/**
 * What in a command line switches a login off, unless another option names a password. A command of arguments alone goes to the
 * `program` that the image starts, which mostly has the name of its repository.
 */
export declare function openOption(text: string, program?: string): string | undefined;
/** Whether variables or a command line have a service ask for a login that it does not ask for as shipped. */
export declare const asksForLogin: ({ sets, closes, asks }: Service, variables: readonly Given[], command: string) => boolean;
/** Variables with which images set a credential of the service they start, in capitals. */
export declare const settingVariables: ReadonlySet<string>;
/** Passwords that services come with. */
export declare const shippedPasswords: readonly string[];
/** Configuration files in which a login can be taken away. */
export declare const configFiles: readonly ConfigFile[];
/** What in the text of a configuration file takes a login away: offsets of it. */
export declare function openSetting([, opens, unless]: ConfigFile, text: string): {
    readonly start: number;
    readonly end: number;
} | undefined;
