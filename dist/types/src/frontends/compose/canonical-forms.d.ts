import type { Fault } from "../../model/document.js";
import type { YamlNode, YamlScalar } from "../../syntax/yaml.js";
/** Says why Compose refuses a value, or what it makes of it. */
export type Say = (at: YamlNode, message: string, kind?: "loose") => void;
/** Takes what is said down; a value with a variable in it may be another one for whoever starts the project. */
export declare const sayTo: (faults: Fault[]) => Say;
/** A value in its long form; the value itself where it is long already, or no form of its key, which the schema says. */
export type Form = (node: YamlNode, say: Say) => YamlNode;
/** A scalar item of a list in its long form; `undefined` where Compose refuses it, which is said. */
export type ItemForm = (item: YamlScalar, say: Say) => readonly YamlNode[] | undefined;
export declare const isNull: (node: YamlNode) => boolean;
/** `K=V` items as a mapping; the last of a name wins. A name alone has no value. */
export declare const pairs: Form;
/** The contexts of a build besides its own. */
export declare const contexts: Form;
/** The SSH keys of a build; the agent needs no path. */
export declare const keys: Form;
/** Networks and models. */
export declare const names: Form;
/** Services to wait for: those only named have to have started. */
export declare const waits: Form;
/** One value as a list of one; a mapping as its `K=V`. */
export declare const sequence: Form;
/** Name servers: Compose leaves empty ones out (compose-go loader/omitEmpty.go). */
export declare const servers: Form;
/** Hosts and their addresses as `host=address`. */
export declare const hosts: Form;
/** A context by itself. */
export declare const build: Form;
/** Arguments: Compose splits a text itself, no shell takes part. One that it refuses stays a text. */
export declare const argv: Form;
/** The command of a health check: a text is for the shell. */
export declare const test: Form;
/** `all` as a request for them. */
export declare const gpus: Form;
/** A thing from elsewhere: its former spelling has a name inside. */
export declare const declared: Form;
/** A secret or a config by its name. */
export declare const fileUse: ItemForm;
/** An env file by its path. */
export declare const envFile: ItemForm;
/** A device: `HOST[:CONTAINER[:PERMISSIONS]]` (compose-go transform/device.go). */
export declare const device: ItemForm;
