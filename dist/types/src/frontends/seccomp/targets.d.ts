/** Whose loader reads a seccomp profile. */
export declare const seccompTargets: readonly ["docker", "podman", "oci"];
export type SeccompTarget = (typeof seccompTargets)[number];
