import { type AuthFile, authFiles, type Entry, type Surroundings } from "./files.ts";
import { askHelper, type Run } from "./helper.ts";
import { keysFor, serverOf } from "./keys.ts";
import type { Credentials, Secret, Stored } from "./secret.ts";

/**
 * What the user has stored for registries: files of Docker and Podman, and the programs that these name. Nothing is read, and no
 * program is run, before a registry wants to know who asks; a program is asked once for each server.
 */
export function storedCredentials(surroundings: Surroundings, run?: Run): Credentials {
  let read: ReturnType<typeof authFiles> | undefined;
  const asked = new Map<string, Promise<Stored>>();
  const ask = (helper: string, server: string): Promise<Stored> => {
    const key = `${helper} ${server}`;
    const answer = asked.get(key) ?? askHelper(helper, server, surroundings.environment["PATH"], run);
    asked.set(key, answer);
    return answer;
  };
  return async (registry, repository) => {
    read ??= authFiles(surroundings);
    let { trouble } = read;
    for (const file of read.files) {
      const stored = await storedIn(file, registry, repository, ask);
      if (stored.secret) return stored;
      trouble ??= stored.trouble;
    }
    return trouble === undefined ? {} : { trouble };
  };
}

/** What one file has for a repository: by the program it names for the registry or for all, else what is written in it. */
async function storedIn(
  file: AuthFile,
  registry: string,
  repository: string,
  ask: (helper: string, server: string) => Promise<Stored>,
): Promise<Stored> {
  const [ofRegistry] = keysFor(file.helpers.keys(), registry, repository);
  const helper = (ofRegistry === undefined ? undefined : file.helpers.get(ofRegistry)) ?? file.store;
  const kept = helper === undefined ? {} : await ask(helper, serverOf(registry));
  if (kept.secret) return kept;
  for (const key of keysFor(file.auths.keys(), registry, repository)) {
    const secret = secretIn(file.auths.get(key) as Entry);
    if (secret) return { secret, from: file.path };
  }
  return kept;
}

/** What an entry says: `auth` is `user:password` in base64, which some end with zeros. */
export function secretIn({ auth, username, password, identitytoken, registrytoken }: Entry): Secret | undefined {
  if (identitytoken) return { kind: "identity", token: identitytoken };
  if (registrytoken) return { kind: "token", token: registrytoken };
  const [decoded = ""] = Buffer.from(auth ?? "", "base64")
    .toString("utf8")
    .split("\0", 1);
  const colon = decoded.indexOf(":");
  if (colon > 0) return { kind: "password", username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
  return username && password ? { kind: "password", username, password } : undefined;
}
