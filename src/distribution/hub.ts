/** Docker Hub as names of images call it. */
export const hub = "docker.io";

/** Where it answers. */
export const hubHost = "registry-1.docker.io";

/** Whether a registry is Docker Hub, by whatever of its names. */
export const isHub = (registry: string): boolean => registry === hub || registry === "index.docker.io" || registry === hubHost;
