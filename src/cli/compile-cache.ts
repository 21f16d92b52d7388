import { existsSync, lstatSync, mkdirSync, readdirSync, type Stats } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { isWithin } from "../disk/within.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder in which this user's starts keep the compiled program for each other; `undefined` where they keep nothing. Off by
 * `SEAWORTHY_NO_COMPILE_CACHE`, or Node's own `NODE_DISABLE_COMPILE_CACHE`, and left to Node where `NODE_COMPILE_CACHE` names
 * another. What lies there is run: a folder that somebody else can write to, or that came with what is judged, is not used.
 * `asked`: where we stand, and what may be a path among the words of the command line.
 */
export function compileCache(
  env: Environment = process.env,
  asked: readonly string[] = [".", ...process.argv.slice(2)],
): string | undefined {
  if (env["SEAWORTHY_NO_COMPILE_CACHE"] || env["NODE_DISABLE_COMPILE_CACHE"] || env["NODE_COMPILE_CACHE"]) return undefined;
  try {
    const folder = cacheFolder(env, process.platform, env["HOME"] ?? env["USERPROFILE"] ?? "");
    if (!folder || isJudged(folder, asked)) return undefined;
    make(folder);
    return process.platform === "win32" || isOurs(folder) ? folder : undefined;
  } catch {
    // A read-only system, a user without a home: every start compiles.
    return undefined;
  }
}

/** Where a user's programs keep what they can make again, by the custom of the system; `undefined` for a user without a home. */
export function cacheFolder(env: Environment, platform: NodeJS.Platform, home: string): string | undefined {
  const own = platform === "win32" ? env["LOCALAPPDATA"] : platform === "darwin" ? join(home, "Library/Caches") : env["XDG_CACHE_HOME"];
  const base = own && isAbsolute(own) ? own : isAbsolute(home) && resolve(home) !== "/" ? join(home, ".cache") : undefined;
  return base && resolve(base, "seaworthy");
}

/** Whether a folder is part of a repository, or lies below what is asked for: strangers may have put something there. */
function isJudged(folder: string, asked: readonly string[]): boolean {
  for (let each = folder; each !== dirname(each); each = dirname(each)) if (existsSync(join(each, ".git"))) return true;
  return asked.some((path) => isWithin(folder, resolve(path)));
}

function make(folder: string): void {
  for (const each of [dirname(folder), folder]) if (!existsSync(each)) mkdirSync(each, { mode: 0o700 });
}

/** Whether the folder and what is in it are the user's alone, and nobody else can put another in its place. */
function isOurs(folder: string): boolean {
  const user = process.getuid?.();
  const own = lstatSync(folder);
  if (!own.isDirectory() || own.uid !== user || (own.mode & 0o077) !== 0) return false;
  if (readdirSync(folder).some((name) => lstatSync(join(folder, name)).uid !== user)) return false;
  for (let each = dirname(folder); ; each = dirname(each)) {
    if (!isSafeAbove(lstatSync(each), user)) return false;
    if (each === dirname(each)) return true;
  }
}

/** Whether nobody but the user and the administrator can rename what is in a folder; a group of the user's own is the user. */
const isSafeAbove = ({ uid, gid, mode }: Stats, user: number | undefined): boolean =>
  (uid === user || uid === 0) && ((mode & 0o1000) !== 0 || ((mode & 0o002) === 0 && ((mode & 0o020) === 0 || gid === user || gid === 0)));
