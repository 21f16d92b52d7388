/** A setting that nobody can know before it takes effect, and the containers and images that have it so. */
export interface OpenSetting {
    /** As the Engine API calls it: `privileged`, `capAdd`. */
    readonly setting: string;
    /** What they are called in a sentence, each once. */
    readonly labels: readonly string[];
}
