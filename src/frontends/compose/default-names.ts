/** Names of the first file that Compose takes in a folder, the first that is there (compose-go cli/options.go). */
export const baseNames: readonly string[] = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

/** Names of the file that it lays over that one. */
export const overrideNames: readonly string[] = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml",
];

const all: ReadonlySet<string> = new Set([...baseNames, ...overrideNames]);

/** Whether Compose takes a file without being told to. */
export const isTakenByName = (path: string): boolean => all.has(path.slice(path.lastIndexOf("/") + 1));
