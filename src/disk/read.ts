import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { largestFor, megabytes } from "./sizes.ts";

/** Why a file is not read; the message is a phrase that follows its name, such as `is a pipe, not a regular file`. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  readonly kind: "absent" | "irregular" | "large" | "unreadable";
  /** What the system calls it. */
  readonly code: string | undefined;

  constructor(kind: ReadError["kind"], message: string, code?: string) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}

/**
 * The bytes of a regular file, links followed; of a larger one than `most` bytes none. Throws a ReadError. Every file is opened
 * here: a pipe would wait for a writer that never comes, a device never ends, and opening one may be all it takes to change it.
 * So it is looked at before, opened without waiting, and looked at again: somebody may have put another in its place.
 */
export const readFile = (path: string, most = largestFor(path)): Buffer => opened(path, (file, size) => wholeOf(file, size, most));

/** The first bytes of such a file, as many as there are. */
export const readHead = (path: string, length: number): Buffer =>
  opened(path, (file) => {
    const page = Buffer.alloc(length);
    return page.subarray(0, filled(file, page, 0));
  });

/** Standard input to its end, whatever it is: that is the user's own word. Throws a ReadError. */
export const readStandardInput = (most = largestFor("")): Buffer => complaining(() => wholeOf(0, 0, most));

// Windows has neither flag, nor pipes with a name among its files.
const { O_RDONLY, O_NONBLOCK = 0, O_NOCTTY = 0 } = constants;

function opened<T>(path: string, use: (file: number, size: number) => T): T {
  return complaining(() => {
    refuseIrregular(statSync(path));
    const file = openSync(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    try {
      const stat = fstatSync(file);
      refuseIrregular(stat);
      return use(file, stat.size);
    } finally {
      closeSync(file);
    }
  });
}

function refuseIrregular(stat: Stats): void {
  if (stat.isFile()) return;
  const what = stat.isDirectory() ? "folder" : stat.isFIFO() ? "pipe" : stat.isSocket() ? "socket" : "device";
  throw new ReadError("irregular", `is a ${what}, not a regular file`);
}

/** What there is, however large it says it is: files of the kernel say 0, and others grow while they are read. */
function wholeOf(file: number, size: number, most: number): Buffer {
  if (size > most) throw tooLarge(most);
  let bytes = Buffer.allocUnsafe((size || 65_536) + 1);
  for (let length = 0; ; bytes = Buffer.concat([bytes], Math.min(bytes.length * 2, most + 1))) {
    length = filled(file, bytes, length);
    if (length < bytes.length) return bytes.subarray(0, length);
    if (length > most) throw tooLarge(most);
  }
}

/** Reads until the buffer is full or nothing more comes; answers how much is in it. */
function filled(file: number, bytes: Buffer, from: number): number {
  let length = from;
  while (length < bytes.length) {
    const count = readSync(file, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return length;
}

/** Why a file of more bytes than are read of it is not. */
export const tooLarge = (most: number): ReadError => new ReadError("large", `has more than ${megabytes(most)}, the most that is read`);

/** What the system says, as a ReadError. */
function complaining<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new ReadError(
      code === "ENOENT" || code === "ENOTDIR" ? "absent" : "unreadable",
      `could not be read (${code ?? String(error)})`,
      code,
    );
  }
}
