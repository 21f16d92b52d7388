import type { ComposeProject } from "../frontends/compose/project.js";
import type { Project } from "../link/project.js";
import type { Hop } from "../model/setting.js";
import type { Container } from "../model/workload.js";
import type { YamlEntry, YamlNode } from "../syntax/yaml.js";
import type { Span } from "../text/span.js";
/** A value of the merged project, the key it stands at, and how it got there. */
export interface Part {
    readonly name: string;
    /** Its key; for an item of a list, the item. */
    readonly at: {
        readonly span: Span;
        readonly via: readonly Hop[];
    };
    readonly node: YamlNode;
}
/** What stands at a path of keys of the merged project; `undefined` when nothing does, or `null`. */
export declare function partAt({ root }: Pick<ComposeProject, "root">, ...path: readonly string[]): Part | undefined;
/** The same below a part. */
export declare function below(part: Part | undefined, ...path: readonly string[]): Part | undefined;
/** The entries of a mapping, those without a value among them, or the items of a list. A single value is a list of one. */
export declare function partsOf(part: Part | undefined): Part[];
/** The text of a scalar; `undefined` for anything else, and for what nobody can know. */
export declare function textOf(part: Pick<Part, "node"> | undefined): string | undefined;
/** A yes or no as Compose reads it, a mapping being a yes, as in `external: { name: a }`; `undefined` when none is written, or nobody can know. */
export declare function flagOf(part: Pick<Part, "node"> | undefined): boolean | undefined;
/** The text as somebody wrote it, U+FFFC for each variable in it; empty when there is none. */
export declare function writtenText({ node }: Pick<Part, "node">): string;
/** Whether somebody wrote less than what it stands for: only the name of a service to wait for. */
export declare const isShort: ({ node }: Pick<Part, "node">) => boolean;
/** The services of a project that are mappings. */
export declare function servicesOf(project: ComposeProject): readonly Part[];
/** One build argument. */
export interface BuildArgument {
    readonly name: string;
    /** As written, U+FFFC for each variable in it. */
    readonly literal: string;
    /** Passed through from whoever builds. */
    readonly isPassed: boolean;
    readonly at: Part["at"];
}
/** The arguments of a build, given as a mapping or as a list. */
export declare function buildArguments(part: Part | undefined): BuildArgument[];
/** Where the Dockerfile of a service uses a build argument. */
export declare function usesOfArgument(service: string, name: string, project: ComposeProject, linked: Project): Span[];
/** The texts of an entry: its items, or its one value. */
export interface EntryText {
    readonly items: readonly string[];
    /** Some of them nobody can know. */
    readonly isOpen: boolean;
    /** `!reset`, or nothing. */
    readonly isReset: boolean;
}
/** Reads an entry that was put away, or that stands in its place. */
export declare function entryTexts({ value }: YamlEntry): EntryText;
/** The containers of one Compose project by the names of their services. */
export declare function containersOf({ id }: Pick<ComposeProject, "id">, linked: Project): ReadonlyMap<string, Container>;
/** Services that others wait for to end: jobs. */
export declare function jobsOf(project: ComposeProject): ReadonlySet<string>;
