/** Whether a file is an ignore file: `.dockerignore`, or `NAME.dockerignore` beside the Dockerfile it belongs to. */
export const claimsDockerignore = (path: string): boolean => path.endsWith(".dockerignore");
