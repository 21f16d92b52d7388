/** What a verb of a package manager does. */
export type PackageAction = 
/** Fetches packages and puts them where programs find them: those it names, or those of a manifest. */
"install"
/** Fetches packages and installs none. */
 | "fetch"
/** Fetches a package to run it once. */
 | "run"
/** Fetches the index. */
 | "update"
/** Fetches newer versions of what is installed. */
 | "upgrade"
/** Resolves what a lock file holds anew. */
 | "renew" | "remove" | "clean";
/** How a tool holds to its lock file. Lists are words between blanks. */
export interface LockFacts {
    readonly manifest: string;
    readonly locks: string;
    /** Verbs that install what the manifest names and may write another lock; `.` is no verb. */
    readonly verbs: string;
    /** Options that follow the lock or stop. */
    readonly options: string;
    /** Variables that do so, unless they are off. */
    readonly variables?: string;
    /** Keys of `config set` that do so. */
    readonly settings?: string;
    /** The lock file is a choice: only where one is seen it counts. */
    readonly chosen?: true;
    /** How such a verb is told to; empty when none needs it. */
    readonly instead: string;
    /** The command that follows the lock or stops. */
    readonly frozen: string;
}
/** How a tool leaves packages for development out. */
export interface DevelopmentFacts {
    /** The folder the packages go to, by its last part. */
    readonly folder: string;
    /** Verbs that install them unless told otherwise; `.` is no verb. */
    readonly verbs: string;
    /** Options without a value, or with one that is on. */
    readonly options?: string;
    /** Such an option that is off brings them, whatever a variable says. */
    readonly decides?: true;
    /** Options, variables and settings that name groups to leave out, and those that name the only groups to install. */
    readonly without?: string;
    readonly only?: string;
    /** Options that bring the groups they name, whatever else is said. */
    readonly include?: string;
    /** Variables and settings that leave them out, by the values that do. */
    readonly switches?: Readonly<Record<string, RegExp>>;
    /** Packages for development stay out unless one of these asks for them. */
    readonly asked?: string;
    readonly instead: string;
    /** What to write behind the verb. */
    readonly flag?: string;
}
/** What a tool leaves in the layer beside what it installs. */
export interface LeftoverFacts {
    /** What fetches: these actions. */
    readonly by: readonly PackageAction[];
    /** Only when the same RUN fetches the index: it is what stays. */
    readonly index?: true;
    readonly options?: string;
    /** Variables that keep nothing, by the values that do. */
    readonly variables?: Readonly<Record<string, RegExp>>;
    /** Keys of `config set` that keep nothing. */
    readonly settings?: string;
    /** Where it lies: removing one of these, or a folder around it, or a mount there, leaves nothing. */
    readonly folders: string;
    /** The command that cleans, from its verb on. */
    readonly cleaned?: RegExp;
    /** `NAME` is the program. */
    readonly advice: string;
}
/** One package manager: programs that share their commands, and what those mean. */
export interface PackageManager {
    readonly programs: string;
    /** Its packages come from the distribution, by an index that can grow old. */
    readonly system?: true;
    /** Programs that are meant for an account and call sudo for what only root may do. */
    readonly raises?: string;
    /** Verbs of up to three words, joined by `+`; `.` is no verb, `*` is any word: the program has no verbs. */
    readonly verbs: Readonly<Partial<Record<PackageAction, string>>>;
    /** Verbs that install for everybody by themselves: all of them, or those that begin with one of these words. */
    readonly everybody?: true | string;
    /** What it runs once it looks for among the packages of the project first. */
    readonly runsOwn?: true;
    /** Verbs whose operands are no names of packages: groups, modules, build dependencies of a source. */
    readonly unnamed?: RegExp;
    /** Options with a value of their own word: short ones by letter, long ones by name. */
    readonly short: string;
    readonly long: string;
    /** Long options have one dash, as those of Go's flag package. */
    readonly single?: true;
    /** What follows `--` goes to what is built. */
    readonly passes?: true;
    /** A package with a version in it; absent when nothing is said of its versions. */
    readonly version?: RegExp;
    /** Only a package that matches, its verb before it, is one without a version. */
    readonly loose?: RegExp;
    /** Options that give the version, or the file that holds it. */
    readonly versionOptions?: string;
    /** The version may be the word behind the package. */
    readonly versionBehind?: true;
    /** Words that are a path or an archive and not a package. */
    readonly path?: RegExp;
    /** How the address of a repository names a revision: behind `@` or `#`. */
    readonly revision?: "@" | "#";
    readonly lock?: LockFacts;
    readonly development?: DevelopmentFacts;
    readonly leftovers?: LeftoverFacts;
}
/** The value of a switch that is on, to most tools. */
export declare const onValues: RegExp;
