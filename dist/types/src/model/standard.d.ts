/** The standards a run can be held against, as they are asked for. */
export declare const standardIds: readonly ["cis-docker", "nist-800-190", "owasp-docker", "pss-baseline", "pss-restricted"];
/** The name of a standard. */
export type StandardId = (typeof standardIds)[number];
/** What has to be there for a control to be about it: an image or a container, a container, the build of an image, the configuration of an engine. */
export type ControlSubject = "workload" | "container" | "build" | "engine";
/** One thing a standard asks for. */
export interface Control {
    /** As people cite it: `5.4`, `4.1.2`, `5a`, `host-namespaces`. */
    readonly number: string;
    /** In our words: what it asks to do, without a full stop. */
    readonly title: string;
    readonly about: ControlSubject;
    /** What rules that find a breach of it name among their standards: `CIS-5.4`, `PSS-B`. */
    readonly cited: string;
    /** The rules that see it, where what they name is a level of many controls; else all that name it. */
    readonly rules?: readonly string[];
    /** Rules whose findings undo it, though they are about something else: a privileged container has every capability. */
    readonly also?: readonly string[];
    /** What of it no rule sees, as a clause. */
    readonly partly?: string;
    /** Why files cannot show that it is kept, as a clause; a breach may show in them all the same. */
    readonly unseen?: string;
    /** Rules of ours that come near one that is not seen. */
    readonly near?: readonly string[];
}
/** Controls that belong together. */
export interface Section {
    /** Its number or letter; empty where a standard has none. */
    readonly number: string;
    readonly title: string;
    readonly controls: readonly Control[];
}
/** A list of what others ask of containers. */
export interface Standard {
    readonly id: StandardId;
    /** With its edition: `CIS Docker Benchmark 1.6`. */
    readonly name: string;
    readonly source: string;
    readonly sections: readonly Section[];
}
