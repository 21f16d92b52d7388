/** Programs whose loaders read profiles: what one accepts another may refuse. */
export const targets = ["docker", "podman", "oci"] as const;
export type Target = (typeof targets)[number];
