import { join } from "node:path";
import { ReadError, readFile } from "../../disk/read.ts";

/** What files of credentials are found by. */
export interface Surroundings {
  /** DOCKER_AUTH_CONFIG, REGISTRY_AUTH_FILE, DOCKER_CONFIG, XDG_RUNTIME_DIR, XDG_CONFIG_HOME and PATH. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's folder. */
  readonly home: string;
}

/** A file of credentials: `config.json` of Docker, `auth.json` of Podman, Buildah and Skopeo (containers-auth.json(5)). */
export interface AuthFile {
  readonly path: string;
  /** What is written for registries, and for repositories and what they are below, by `host/path`. */
  readonly auths: ReadonlyMap<string, Entry>;
  /** Names of programs that keep credentials, by registry; and the one for all others. */
  readonly helpers: ReadonlyMap<string, string>;
  readonly store?: string;
}

/** What is written for one of them. */
export type Entry = Readonly<Partial<Record<"auth" | "username" | "password" | "identitytoken" | "registrytoken", string>>>;

/** Bytes of such a file. */
const most = 1024 * 1024;

/**
 * The files there are, in the order they are asked: a path that the user has set in the environment first, then Docker's, then
 * Podman's. What cannot be read is told of as a sentence without its full stop, and is as if it did not exist.
 */
export function authFiles({ environment, home }: Surroundings): { readonly files: readonly AuthFile[]; readonly trouble?: string } {
  const { DOCKER_AUTH_CONFIG, REGISTRY_AUTH_FILE, DOCKER_CONFIG, XDG_RUNTIME_DIR, XDG_CONFIG_HOME } = environment;
  const paths = [
    REGISTRY_AUTH_FILE,
    join(DOCKER_CONFIG || join(home, ".docker"), "config.json"),
    XDG_RUNTIME_DIR && join(XDG_RUNTIME_DIR, "containers", "auth.json"),
    join(XDG_CONFIG_HOME || join(home, ".config"), "containers", "auth.json"),
  ];
  const read = [
    DOCKER_AUTH_CONFIG ? fileIn("DOCKER_AUTH_CONFIG", DOCKER_AUTH_CONFIG) : undefined,
    ...[...new Set(paths)].flatMap((path) => (path ? [fileAt(path)] : [])),
  ].filter((each) => each !== undefined);
  const trouble = read.find((each) => typeof each === "string");
  return { files: read.filter((each) => typeof each !== "string"), ...(trouble === undefined ? {} : { trouble }) };
}

/** A file, or why it could not be read; `undefined` when there is none. */
function fileAt(path: string): AuthFile | string | undefined {
  try {
    return fileIn(path, readFile(path, most).toString("utf8"));
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return error.kind === "absent" ? undefined : `${path} ${error.message}`;
  }
}

/** What such a file says. Nothing of it is repeated in the complaint about its JSON. */
export function fileIn(path: string, text: string): AuthFile | string {
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return `${path} is not valid JSON`;
  }
  const { auths, credHelpers, credsStore } = recordIn(root);
  return {
    path,
    auths: new Map(Object.entries(recordIn(auths)).map(([name, entry]) => [name, stringsIn(entry)])),
    helpers: new Map(Object.entries(stringsIn(credHelpers))),
    ...(typeof credsStore === "string" && credsStore ? { store: credsStore } : {}),
  };
}

const recordIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** The texts of an object, by their names in lower case where these are keys of an entry. */
const stringsIn = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(recordIn(value)).filter((each): each is [string, string] => typeof each[1] === "string" && each[1] !== ""),
  );
