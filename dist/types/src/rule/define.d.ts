import type { AppArmorDocument } from "../frontends/apparmor/document.js";
import type { CommandsDocument } from "../frontends/commands/document.js";
import type { ComposeProject } from "../frontends/compose/project.js";
import type { DaemonDocument } from "../frontends/daemon/document.js";
import type { DockerfileDocument } from "../frontends/dockerfile/document.js";
import type { DockerignoreDocument } from "../frontends/dockerignore/document.js";
import type { SeccompDocument } from "../frontends/seccomp/document.js";
import type { Project } from "../link/project.js";
import type { Change } from "../model/change.js";
import type { Confidence, Fix, Problem, Profile, Severity } from "../model/finding.js";
import type { IgnoreUse } from "../model/ignore-use.js";
import type { Container, Workload } from "../model/workload.js";
import type { Options, ValuesOf } from "./options.js";
/** What a rule may ask to see, by the name of its folder. */
export interface Subjects {
    readonly container: Container;
    readonly workload: Workload;
    readonly dockerfile: DockerfileDocument;
    readonly compose: ComposeProject;
    readonly dockerignore: DockerignoreDocument;
    readonly seccomp: SeccompDocument;
    readonly apparmor: AppArmorDocument;
    readonly daemon: DaemonDocument;
    readonly project: Project;
    /** Comments that ignore findings; these rules run last, when it is known what was found. */
    readonly ignore: IgnoreUse;
}
export type Subject = keyof Subjects;
/** Input that breaks the rule and, when there is one, its repaired form. */
export interface Example {
    /** `Dockerfile`, `compose.yaml`, `.dockerignore`, `seccomp.json`, `daemon.json` or `apparmor.d/NAME`. */
    readonly file: string;
    /** `[|marks|]` enclose exactly the reported places. */
    readonly bad: string;
    /** Silent under this rule; when the rule offers edits, what they make of `bad`. */
    readonly good?: string;
    /** Other files of the project, by path. */
    readonly with?: Readonly<Record<string, string>>;
    /** What the configuration sets for the rule. */
    readonly options?: Readonly<Record<string, unknown>>;
}
/** One policy. */
export interface Rule<S extends Subject = Subject, O extends Options = Options> {
    /** `no-<thing>` forbids, anything else demands. Never reused. */
    readonly id: string;
    readonly on: S;
    readonly severity: Severity;
    /** When a finding has another severity: a clause behind "where" for each. */
    readonly otherwise?: Readonly<Partial<Record<Severity, string>>>;
    readonly confidence?: Confidence;
    readonly profile: Profile;
    /** What to do, one sentence. */
    readonly summary: string;
    /** What an attacker gains when it is broken. */
    readonly why: string;
    /** CIS Docker Benchmark, OWASP Docker Cheat Sheet, NIST SP 800-190, Pod Security Standards, CWE. */
    readonly standards: readonly string[];
    readonly references: Readonly<Record<string, string>>;
    readonly examples: readonly Example[];
    /** What to do where no repair can be written: the real alternative, one to three sentences. */
    readonly instead?: string;
    /** What to do in a sentence without a full stop, where a problem has no repair and says nothing of its own. */
    readonly help?: string;
    /** Earlier ids. */
    readonly formerly?: readonly string[];
    /** What a project may set for it. */
    readonly options?: O;
    check(subject: Subjects[S], project: Project, options: ValuesOf<O>): Iterable<Problem>;
    /** What scripts do themselves, on the machine that runs them, besides what they start. */
    checkScript?(script: CommandsDocument): Iterable<Problem>;
}
/** A rule of any subject; `check` is called with its own. */
export type AnyRule = {
    [S in Subject]: Rule<S>;
}[Subject];
/** What is known of a rule before it runs: all but what it says on its page, and its code, which is loaded when there is something to judge. */
export interface ListedRule extends Omit<Rule, "check" | "checkScript" | "examples" | "references" | "instead" | "help" | "otherwise"> {
    /** Loads rules: every one about its subject, and others that are mostly needed with them. */
    load(): Promise<readonly AnyRule[]>;
}
/** A rule as runs are given it: loaded, or listed. */
export type GivenRule = AnyRule | ListedRule;
/** Types a rule file's object. */
export declare const defineRule: <S extends Subject, O extends Options = Record<never, never>>(rule: Rule<S, O>) => Rule<S>;
/** A repair that keeps what a working project does. */
export declare const safe: (...changes: readonly Change[]) => Fix;
/** A repair that may break a working project, and what has to be looked at before: a clause behind "check that". */
export declare const unsure: (check: string, ...changes: readonly Change[]) => Fix;
/** A repair that may break a working project: changes that belong together. */
export declare const unsafe: (...changes: readonly Change[]) => Fix;
