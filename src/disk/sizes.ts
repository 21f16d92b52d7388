/**
 * How many bytes of a file are read, by the end of its name. What becomes a tree with a place for every value takes a multiple of its
 * size in memory; a file larger than this is data, or there to stop the run. It is left out with a notice.
 */
const limits: readonly (readonly [end: RegExp, bytes: number])[] = [
  // YAML and JSON: Compose files, seccomp profiles, settings, baselines, lock files, reports.
  [/\.(?:ya?ml|jsonc?|json5|lock|sarif)$/i, 8 * 1024 * 1024],
  // What is a list of lines in memory.
  [/\.env$|(?:^|\/)\.env[^/]*$/i, 8 * 1024 * 1024],
  [/\.(?:docker|container)ignore$/i, 2 * 1024 * 1024],
  [/^/, 64 * 1024 * 1024],
];

/** The most bytes that are read of a file with this path. */
export const largestFor = (path: string): number => limits.find(([end]) => end.test(path))?.[1] ?? 0;

/** A number of bytes for people: `8 MB`. */
export const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
