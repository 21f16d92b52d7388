import { isUtf8 } from "node:buffer";
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  type Stats,
  unlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ReadError, readFile } from "./read.ts";
import { untilWritten } from "./signals.ts";
import { makeFolderOf, type Target, targetOf, WriteError } from "./target.ts";
import { writeAll } from "./write-all.ts";

/** On whose word something is written. */
export interface Writing {
  /** The repository: a link in it may lead about within it, and not out. */
  readonly root?: string | undefined;
  /**
   * Whether what is there may go, which is a regular file with these bytes: a phrase says why not. Where nobody asks, it is the
   * user's own word what becomes of it; a pipe, a device or standard output, too, which are written to as they are.
   */
  readonly mayReplace?: ((old: Buffer) => string | undefined) | undefined;
  /** Make the folders it lies in, which the repository does not have yet. */
  readonly makesFolders?: boolean;
  /**
   * Where the folder lets nothing take the place of what is there, write into that: on the word of the user, who may have given a file of
   * a folder that is not to be written, as a container's mount. What ends this meanwhile leaves a part.
   */
  readonly inPlace?: boolean;
}

// Windows has none of the three.
const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0 } = constants;

/**
 * Writes a file, whole or not at all: beside it, to the disk, then in its place. Whoever reads it meanwhile, and whatever ends
 * this, finds what was there or what is written. Throws a WriteError.
 */
export function writeFile(path: string, text: string, { root, mayReplace, makesFolders, inPlace = false }: Writing = {}): void {
  try {
    const open = mayReplace ? undefined : openAlready(path);
    if (open !== undefined) {
      writeAll(open, text);
      return;
    }
    if (makesFolders && root !== undefined) makeFolderOf(path, root);
    const target = targetOf(path, root);
    if (!mayReplace && target.old && !target.old.isFile() && !target.old.isDirectory()) {
      writeInto(target, text);
      return;
    }
    if (target.old) refuse(target, target.old, mayReplace);
    untilWritten(() => {
      try {
        replace(target, text);
      } catch (error) {
        if (!inPlace || !target.old || !keepsItsPlace.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
        overwrite(target.path, target.old, text);
      }
    });
  } catch (error) {
    throw toWriteError(error);
  }
}

/** What a system says whose folder is not to be written, or whose file something is mounted on. */
const keepsItsPlace: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS", "EBUSY"]);

const inWords = ({ code, message }: NodeJS.ErrnoException): string => (code === "ENXIO" ? "ENXIO: no program reads it" : (code ?? message));

/** The number of a file that is open already, by its name: written on from where it is, since what the shell opened is not ours to replace. */
function openAlready(path: string): number | undefined {
  const [, stream, number] = /^\/dev\/(stdout|stderr)$|^\/(?:dev|proc\/self)\/fd\/(\d{1,4})$/.exec(path) ?? [];
  return stream ? (stream === "stdout" ? 1 : 2) : number === undefined ? undefined : Number(number);
}

/** Writes to a pipe or a device. A pipe that nobody reads is an error, and no wait for somebody who may never come. */
function writeInto({ path }: Target, text: string): void {
  const file = openSync(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
  try {
    if (fstatSync(file).isFile()) throw new WriteError("kept", "has just become a file");
    writeAll(file, text);
  } finally {
    closeSync(file);
  }
}

function refuse({ path }: Target, old: Stats, mayReplace: Writing["mayReplace"]): void {
  if (old.isDirectory()) throw Object.assign(new Error(path), { code: "EISDIR" });
  if (!old.isFile()) throw new WriteError("kept", "is not a regular file");
  // A file that may not be written is not replaced either, although the folder would allow it.
  accessSync(path, constants.W_OK);
  const why = mayReplace?.(readFile(path));
  if (why) throw new WriteError("kept", why);
}

/** A file that gets another text, and the bytes it is expected to hold until then: `undefined` where none is to be there. */
export interface Rewrite {
  readonly path: string;
  readonly text: string;
  readonly before: string | undefined;
  /** The repository: a link in it may lead about within it, and not out. */
  readonly root?: string | undefined;
}

/** A file of several that could not be written: none is. */
export class RewriteError extends WriteError {
  readonly path: string;

  constructor(path: string, { kind, message }: WriteError) {
    super(kind, message);
    this.path = path;
  }
}

/**
 * Gives files other texts, and makes new ones, all of them or none: each is written beside its own before the first takes its name. A new one
 * takes the place of nothing. Throws a RewriteError that names the file at fault.
 */
export function rewriteFiles(files: readonly Rewrite[]): void {
  const ready: { readonly target: Target; readonly beside: string; readonly file: Rewrite }[] = [];
  const done: typeof ready = [];
  let at: Rewrite | undefined;
  untilWritten(() => {
    try {
      for (const file of files) {
        at = file;
        const { before } = file;
        const target = targetOf(file.path, file.root);
        if (before === undefined) {
          if (target.old) throw new WriteError("kept", isThere);
        } else if (!target.old) throw new WriteError("kept", "is gone");
        else refuse(target, target.old, (old) => whyOther(old, before));
        ready.push({ target, beside: writeBeside(target, file.text), file });
      }
      for (const each of ready) {
        at = each.file;
        if (each.file.before === undefined) makeOf(each.beside, each.target.path);
        else renameSync(each.beside, each.target.path);
        done.push(each);
      }
    } catch (error) {
      for (const { beside } of ready.slice(done.length)) remove(beside);
      for (const { target, file } of done)
        if (file.before === undefined) remove(target.path);
        else renameSync(writeBeside(target, file.before), target.path);
      throw new RewriteError(at?.path ?? "", toWriteError(error));
    }
  });
}

const isThere = "was created in the meantime";

/** Gives what was written beside it a name that nothing has. */
function makeOf(beside: string, path: string): void {
  try {
    copyFileSync(beside, path, constants.COPYFILE_EXCL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new WriteError("kept", isThere);
    remove(path);
    throw error;
  }
  remove(beside);
}

/** Why a file may not be written anew from the text that was read of it: a phrase that follows its name. */
export function whyOther(bytes: Buffer, text: string): string | undefined {
  if (Buffer.from(text, "utf8").equals(bytes)) return undefined;
  return isUtf8(bytes) ? "has changed since it was read" : "is not valid UTF-8, and rewriting it would lose bytes";
}

function toWriteError(error: unknown): WriteError {
  if (error instanceof WriteError) return error;
  if (error instanceof ReadError) return new WriteError("kept", error.message);
  return new WriteError("failed", `could not be written (${inWords(error as NodeJS.ErrnoException)})`);
}

/** Writes a file of its own, then has it take the name. Where anything fails, nothing is left of it. */
function replace(target: Target, text: string): void {
  const beside = writeBeside(target, text);
  try {
    renameSync(beside, target.path);
  } catch (error) {
    remove(beside);
    throw error;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It says less than what went wrong before.
  }
}

/** Writes a text to the disk, in a file beside another; answers its path. */
function writeBeside({ path, old }: Target, text: string): string {
  // Half a start's time to load, and most runs write no file.
  const { randomBytes } = process.getBuiltinModule("node:crypto");
  const beside = join(dirname(path), `.seaworthy-${randomBytes(12).toString("hex")}.tmp`);
  const file = openSync(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, old ? 0o600 : 0o666);
  try {
    try {
      writeAll(file, text);
      if (old) keepOwner(file, old);
      flush(file);
    } finally {
      closeSync(file);
    }
    return beside;
  } catch (error) {
    remove(beside);
    throw error;
  }
}

/** Writes over what is in a file, which is still the one that was looked at: nobody has put a link or another there. */
function overwrite(path: string, { dev, ino }: Stats, text: string): void {
  const file = openSync(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
  try {
    const own = fstatSync(file);
    if (!own.isFile() || own.dev !== dev || own.ino !== ino) throw new WriteError("kept", "has just become another file");
    ftruncateSync(file);
    writeAll(file, text);
    flush(file);
  } finally {
    closeSync(file);
  }
}

/** Has the system write a file out, where it knows how. */
function flush(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EINVAL") throw error;
  }
}

/** Gives a file the owner, where one may, and the mode of another. */
function keepOwner(file: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(file);
  if (own.uid !== uid || own.gid !== gid)
    try {
      fchownSync(file, uid, gid);
    } catch {
      // Only the administrator gives files away.
    }
  if (fstatSync(file).mode !== mode) fchmodSync(file, mode & 0o7777);
}
