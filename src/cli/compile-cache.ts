import { accessSync, constants, existsSync, lstatSync, mkdirSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** Node's own, from 22.1 on. */
const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => unknown };

/**
 * Has Node keep the compiled program in the user's own cache folder, where the next start finds it; off by
 * `SEAWORTHY_NO_COMPILE_CACHE`, or Node's own `NODE_DISABLE_COMPILE_CACHE`. What lies there is run: a folder that somebody
 * else owns or may write to is left alone, and so is a system nobody can write to.
 */
export function keepCompiled(env: Environment = process.env, enable = enableCompileCache): void {
  if (!enable || env["SEAWORTHY_NO_COMPILE_CACHE"] || env["NODE_DISABLE_COMPILE_CACHE"]) return;
  try {
    const folder = cacheFolder(env, process.platform, homedir());
    if (folder && isOurs(folder)) enable(folder);
  } catch {
    // A read-only system, a user without a home: every start compiles.
  }
}

/** Where a user's programs keep what they can make again, by the custom of the system; `undefined` for a user without a home. */
export function cacheFolder(env: Environment, platform: NodeJS.Platform, home: string): string | undefined {
  const own = platform === "win32" ? env["LOCALAPPDATA"] : platform === "darwin" ? join(home, "Library/Caches") : env["XDG_CACHE_HOME"];
  const base = own && isAbsolute(own) ? own : isAbsolute(home) && home !== "/" ? join(home, ".cache") : undefined;
  return base && join(base, "seaworthy");
}

/** Makes the folder where need be; whether it is the user's, and nobody else may write to it. */
function isOurs(folder: string): boolean {
  for (const each of [dirname(folder), folder]) if (!existsSync(each)) mkdirSync(each, { mode: 0o700 });
  accessSync(folder, constants.W_OK);
  const stat = lstatSync(folder);
  return process.platform === "win32" || (stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0);
}
