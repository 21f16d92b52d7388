import type { Assembly, Document } from "../../model/document.js";
import { type JsonNode } from "../../syntax/json.js";
import { type JsonObject } from "../../syntax/json-read.js";
import type { Source } from "../../text/source.js";
/**
 * What an object is: a container that exists, one that is asked for (the body of `POST /containers/create`), an image, a network or a
 * volume.
 */
export type Kind = "container" | "create" | "image" | "network" | "volume";
/** One object of the engine, as it stands in a file. */
export interface Entry {
    readonly kind: Kind;
    readonly node: JsonObject;
    /** What it is called; empty where it says nothing. */
    readonly name: string;
    /** Its id; empty where it has none yet. */
    readonly id: string;
}
/** A file with objects of the engine. */
export interface InspectDocument extends Document {
    readonly dialect: "inspect";
    /** The values of the file, one behind the other. */
    readonly roots: readonly JsonNode[];
    readonly entries: readonly Entry[];
}
/** The files of one folder, or standard input: containers in them are on the networks in them, and made of the images in them. */
export interface InspectUnit extends Assembly {
    readonly dialect: "inspect";
    readonly documents: readonly InspectDocument[];
}
/** Reads what the engine prints: a list, an object, or several of them one behind the other. Never throws. */
export declare function readInspect(source: Source): InspectDocument;
