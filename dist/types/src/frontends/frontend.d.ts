import type { Target } from "../knowledge/targets.js";
import type { Change } from "../model/change.js";
import type { Document, Lookup, Reference, Role, Unit } from "../model/document.js";
import type { Anchor, Severity } from "../model/finding.js";
import type { BuildLink } from "../model/image-config.js";
import type { ImageReference } from "../model/image-reference.js";
import type { Setting } from "../model/setting.js";
import type { Container, Dialect, Workload } from "../model/workload.js";
import type { Mask } from "../secrets/mask.js";
import type { ShellReader } from "../syntax/shell/reader.js";
import type { Edit } from "../text/edit.js";
import type { Printable } from "../text/printable.js";
import type { ShownSource } from "../text/shown-source.js";
import type { Source } from "../text/source.js";
import type { Span } from "../text/span.js";
import type { Style } from "../text/style.js";
/**
 * A file format, as the rest of the program knows it. This half is loaded at every start and stays small: what a file of the
 * format is called and looks like. The other half, the reader, is loaded when there is such a file.
 */
export interface Frontend {
    readonly dialect: Dialect;
    /**
     * What its documents are to each other: some start containers, some say what an image is built from, some exclude what a
     * build may read, some configure the engine that starts them, some confine containers that are given them.
     */
    readonly part: "starts" | "builds" | "excludes" | "configures" | "confines";
    /** One of its files, in a sentence: "a Dockerfile". */
    readonly noun: string;
    /** The name of a text that has none, as on standard input. */
    readonly usualName: string;
    /** What code blocks of it are marked with in Markdown. */
    readonly language: string;
    /** The role of references whose files it reads. */
    readonly answers?: Role;
    /** Names of files that may be of this format: only their content is looked at. */
    readonly names: RegExp;
    /** Names of prose that has blocks of this format in it: looked at only when somebody asks for that. */
    readonly prose?: RegExp;
    /** Names of folders in which a file of any name may be. */
    readonly folders?: RegExp;
    /** Text without which nothing in a file runs a command that a shell could read. */
    readonly runs?: RegExp;
    /**
     * The highest severity of what a container lacks because nobody wrote it: a command line is written for one start, and says little.
     * Absent: that of the rule.
     */
    readonly gaps?: Severity;
    /** Its files are what a program prints: a change is made elsewhere, and told in words. */
    readonly isPrinted?: true;
    /** A file that lists others of this format, whatever they are called. */
    readonly index?: {
        readonly name: string;
        list(source: Source): readonly string[];
    };
    /** The word of `show --as` for it, when its files can be shown otherwise than as workloads. */
    readonly view?: string;
    /** `show --against` compares a file with what the engine uses by default. */
    readonly compares?: true;
    /** How a comment that ignores a rule's findings is written, for the rule's page. */
    ignoring?(rule: string): string;
    /** Whether a file is of this format: by its name alone, or with the text it begins with, which outweighs the name. */
    claims(path: string, head: string | undefined): boolean;
    /** Whether prose, with the text it begins with, has blocks of this format. */
    quotes?(path: string, head: string): boolean;
    /**
     * Whether a file, with the text it begins with, defines something by this name: then it is of this format, whatever its own name.
     * Without a text: whether its path leaves that open.
     */
    defines?(path: string, head: string | undefined, name: string): boolean;
    /** Whether the first page of a file may be that of one: without it, the file is not read. */
    glance?(path: string, page: string): boolean;
    /** What messages call a workload: service `web`, the image. */
    label?(workload: Pick<Workload, "path" | "ships">): string;
    /**
     * What to do to have a change, as a sentence without its subject: "add `user: node`"; `undefined` when the format cannot say it.
     * `units`: those of its format, for what depends on how something is written.
     */
    spell?(change: Change, workload: Workload | undefined, units: readonly Unit[]): string | undefined;
    load(): Reader | Promise<Reader>;
}
/** The half of a front-end that reads files. Methods are asked of documents of its own dialect only. */
export interface Reader<D extends Document = Document, U extends Unit = Unit, P extends Planned = Planned> {
    /** Parses a file. Never throws on what is written there. */
    read(source: Source, around: Around, inside?: Inside): D;
    /** The same, where nothing but the text counts: what is parsed to find other files is then not parsed again to be judged. */
    parse?(source: Source): D;
    /** What can be put together one without the other, as plain data; all of it at once, unless it says otherwise. */
    plan?(shelf: Shelf<D>, around: Around): readonly P[];
    /** Which files are put together; where there is a plan, those of one item of it. Each by itself, unless it says otherwise. */
    projects?(shelf: Shelf<D>, around: Around, planned?: P): Iterable<Group<U>>;
    /** What the files at hand refer to. Asked again while that brings new files. */
    references?(shelf: Shelf<D>, around: Around): readonly Reference[];
    /** The stages or containers of a unit. `targets`: of a file that says how to build, the stages somebody builds, "" for the last. */
    workloads?(unit: U, targets: readonly string[], around: Around): readonly Workload[];
    /** What is built for a unit that starts containers. */
    builds?(unit: U): Builds;
    /** The images that files of this format build, by the names they get, for containers that other files start. */
    makes?(shelf: Shelf<D>, around: Around): Made;
    /** The image that a build with this target and these arguments produces; `undefined` when there is none. */
    build?(document: D, target: string | undefined, args: BuildArguments, around: Around): Workload | undefined;
    /** Whether a file of this format, at a path, may apply to builds from another one. */
    appliesTo?(path: string, build: string): boolean;
    /** The document of this format that a container is given by name: how it is named, and where. */
    givenTo?(container: Container, folder: string): {
        readonly names: string;
        readonly at: Setting<unknown>;
    } | undefined;
    /** Where offsets stand in the structure of a file, whatever its lines and layout. `shown`: what may be told of its text. */
    anchors?(document: D, shown: ShownSource): (offset: number) => Anchor;
    /** In which stage offsets are written. */
    stages?(document: D): (offset: number) => string | undefined;
    /** Where a comment stands that ignores what is found at an offset, if one can stand there; `undefined` when the file can hold none. */
    comments?(source: Source): ((offset: number) => Comment | undefined) | undefined;
    /** The edits that make a change where a workload of a unit says it, in whatever file of it; `undefined` where it can only be told in words. */
    edit?(unit: U, workload: Workload, change: Change): readonly Edit[] | undefined;
    /** What `show` prints of a file by itself, instead of its workloads. */
    show?(source: Source, around: Around, options: ShowOptions): Promise<Shown>;
    /** What `show --as` prints of files. */
    showAs?(shelf: Shelf<D>, around: Around, options: ShowOptions): Promise<Shown>;
}
/** What readers may ask about a run. */
export interface Around extends Lookup {
    /** Reads scripts; absent when nothing runs any. */
    readonly shell?: ShellReader;
    /** Whose loader reads the files. */
    readonly target: Target;
    /** Folders that includes are looked for in, besides those beside a file. */
    readonly includeFolders: readonly string[];
    /** Names in a folder that is included as a whole. */
    entries?(folder: string): readonly string[] | undefined;
    /** The names in a folder, `""` where we stand, as far as somebody can look: nothing else is there. */
    namesIn?(folder: string): ReadonlySet<string>;
    /** Folders from where we stand up to the repository's root, as `../`. */
    readonly above: readonly string[];
    /** Files that are one project, in this order, whatever their names. */
    readonly together?: readonly string[];
    /** Told of a file that could not be read: our mistake, which costs that file. */
    fail(path: string, error: unknown): void;
}
/** The files of one format in a run. */
export interface Shelf<D extends Document = Document> {
    /** Those to be judged. */
    readonly judged: readonly Source[];
    /** Of them, and of the parts they referred to, those that are new since the last time. */
    readonly fresh: readonly Source[];
    /** The document at a path, judged or not, each parsed once. */
    document(path: string): D | undefined;
}
/** An item of a plan: which files it is about. */
export interface Planned {
    /** Their paths. */
    readonly files: readonly string[];
}
/** Files that are one project, or several that know of each other. */
export interface Group<U extends Unit = Unit> {
    /** Their paths. */
    readonly files: readonly string[];
    /** Puts them together. */
    units(): readonly U[];
}
/** Where a text stands inside another file. */
export interface Inside {
    readonly at: number;
    /** Blanks before each of its lines. */
    readonly indent: number;
}
/** What is built for a unit: files by path, and texts inside its own files, everything around them blanked. */
export interface Builds {
    readonly paths: readonly string[];
    readonly inline: readonly (Inside & {
        readonly source: Source;
    })[];
}
/** The images that files build, and those that they push to a registry, from where others may pull them. */
export interface Made {
    readonly built: readonly BuiltImage[];
    readonly pushed: readonly ImageReference[];
}
/** An image by a name that a build, or a command after it, gives it: the place of the build is in the file that asks for it. */
export interface BuiltImage {
    readonly name: ImageReference;
    readonly build: BuildLink;
}
/** Build arguments given from outside: a value, or `null` when nobody can know it. */
export type BuildArguments = ReadonlyMap<string, {
    readonly value: string | null;
    readonly span: Span;
}>;
/** Where an ignore comment stands: at the beginning of this line, and about that line or the whole file. */
export interface Comment {
    readonly at: number;
    readonly word: "ignore" | "ignore-file";
}
/** Comments that stand above the line they are about. */
export declare const lineComments: (source: Source) => (offset: number) => Comment;
/** How `show` is asked to print. */
export interface ShowOptions {
    readonly json: boolean;
    /** Compare with what the engine uses by default. */
    readonly against: boolean;
    readonly style: Style;
    /** What must not be shown of the files. */
    readonly mask: Mask;
    /** What may be shown of one of them. */
    shown(source: Source): ShownSource;
    /** Paths joined from left to right, from where we stand, as Node's `path.resolve` does. */
    resolve(...paths: readonly string[]): string;
}
/** What `show` prints: text for standard output, lines for standard error. */
export interface Shown {
    readonly text: Printable;
    readonly complaints: readonly string[];
    /** There is nothing to print but complaints: the run has failed. */
    readonly isRefused: boolean;
}
