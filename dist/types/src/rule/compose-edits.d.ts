import type { ComposeProject } from "../frontends/compose/project.js";
import type { Hop } from "../model/setting.js";
import type { YamlPath } from "../syntax/yaml-edit.js";
import type { Said } from "../syntax/yaml-write.js";
import type { Edit } from "../text/edit.js";
import { type Span } from "../text/span.js";
import { type Part } from "./compose.js";
/** A key, an item or a value of a merged project, and how it got there: a part of it, or a setting of a service. */
export interface Place {
    readonly span: Span;
    readonly via?: readonly Hop[] | undefined;
}
/** Edits, or nothing: what others share through an anchor, a merge key or `extends` is left to them, and so is what holds comments that would be lost. */
type Edits = readonly Edit[] | undefined;
/** Takes a key or an item away, and what then holds nothing. */
export declare function removedFrom(project: ComposeProject, at: Place): Edits;
/** Gives a key or an item another value. */
export declare function setIn(project: ComposeProject, at: Place, said: Said): Edits;
/** Puts another variable or label in place of one, as `NAME: value` or `NAME=value`, whichever it is written as. */
export declare function insteadOf(project: ComposeProject, at: Place, name: string, value: string): Edits;
/** Puts another text in place of the one place where a value has it: in quotes where it had them, or needs them. */
export declare function replacedIn(project: ComposeProject, at: Place, from: string, to: string): Edits;
/** Gives the mapping of a key another key: `path` leads from it to that one. */
export declare function setBelow(project: ComposeProject, at: Place, path: YamlPath, said: Said): Edits;
/** Adds items to the list that `path` leads to from a key. */
export declare function addedBelow(project: ComposeProject, at: Place, path: YamlPath, items: readonly Said[]): Edits;
/**
 * Adds items to a list of a service, such as `secrets`: where it has one of its own, else in a new one, which is added to what `extends`
 * brings. One that a merge key brings would be hidden by it.
 */
export declare function addedTo(project: ComposeProject, service: Part, key: string, items: readonly Said[]): Edits;
/** Gives a file of the project a key that is no service's: `["secrets", "token"]`. */
export declare const setAtTop: (project: ComposeProject, file: string, path: YamlPath, said: Said) => Edits;
/** Whether a part of a project is written for it alone, where it can be edited. */
export declare const isOwnPlace: (project: ComposeProject, at: Place) => boolean;
export {};
