/** Programs whose loaders read profiles: what one accepts another may refuse. */
export declare const targets: readonly ["docker", "podman", "oci"];
export type Target = (typeof targets)[number];
