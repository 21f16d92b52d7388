/** A fix in words of the model: set a host-config or image-config key of a workload. Front-ends raise it into text. */
export interface Change {
    readonly set: string;
    readonly to: string | number | boolean | readonly string[];
}
