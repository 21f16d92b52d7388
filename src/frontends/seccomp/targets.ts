/** Whose loader reads a seccomp profile. */
export const seccompTargets = ["docker", "podman", "oci"] as const;
export type SeccompTarget = (typeof seccompTargets)[number];
